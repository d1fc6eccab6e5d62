import type { Message } from '@odm-widgets/core';
import type { PopulationSource } from '@odm-widgets/data/model';

/** Words of the table and of what is said about the figures. */
export interface DetailStrings {
  whatIsNeighbourhood: Message<'year'>;
  /** Residents, with the date of the count that each release uses. */
  populationLine: Readonly<Record<PopulationSource, Message<'ward' | 'people'>>>;
  table: {
    caption: Message<'ward' | 'domain'>;
    captionDomains: Message<'ward'>;
    authority: string;
    authorityCode: string;
    ward: string;
    wardCode: string;
    name: string;
    /** The neighbourhood of the postcode. */
    marked: Message<'name'>;
    code: string;
    /** The nation's word for an area: the heading of codes that stand for names. */
    area: string;
    rank: Message<'of'>;
    tenth: string;
    people: Readonly<Record<PopulationSource, string>>;
  };
}
