import type { Message } from '@odm-widgets/core';
import type { Nation, UkNation } from '@odm-widgets/data/model';
import type { NoMapReason } from '../../../ward-deprivation.model.js';

/** Words of the picker, of notices, and of answers without figures. */
export interface PickerStrings {
  controls: {
    legend: string;
    ward: string;
    chooseWard: string;
    domain: string;
    view: string;
    views: Readonly<Record<'overall' | 'domains' | 'map', string>>;
    compare: string;
    addWard: string;
    remove: (ward: string) => string;
  };
  notice: {
    redrawn: (a: { year: string; wards: string; estimated: boolean }) => string;
    renamed: Message<'name' | 'year'>;
    postcode: Message<'lsoa'>;
    postcodeElsewhere: Message<'lsoa' | 'ward' | 'liesIn'>;
    /** Said of the neighbourhood of a postcode where there is a chart. */
    ringed: string;
    estimated: Message<'wards'>;
    overallOnly: string;
    noDomain: string;
    noMap: Readonly<Record<NoMapReason, string>>;
    compareMissing: Message<'wards'>;
    compareEmpty: Message<'wards'>;
  };
  /** Sentences that stand where a headline would. */
  empty: {
    chooseWard: Message<'authority'>;
    noLsoas: Message<'ward' | 'authority'>;
    redrawn: Message<'ward' | 'authority' | 'year'>;
    abolished: Message<'ward' | 'authority' | 'year'>;
    isNew: Message<'ward' | 'authority' | 'year'>;
    /** A ward drawn after the latest lookup of neighbourhoods. */
    isNewest: Message<'ward' | 'authority' | 'year'>;
    ambiguous: Message<'name' | 'count'>;
    notInAuthority: Message<'name' | 'authority'>;
    otherNation: Readonly<Record<UkNation, string>>;
    crownDependency: string;
    format: Message<'query'>;
    notAWard: Message<'query'>;
    notFound: Message<'query'>;
    /** `inside` is "in Wales". */
    notFoundIn: Message<'query' | 'inside'>;
    terminated: Message<'month'>;
    postcodeNotFound: string;
    postcodeInvalid: string;
  };
  /** What is said below such a sentence: the reason, or the next step. */
  detail: {
    noLsoas: string;
    /** The same without the word of one nation for its areas. */
    noAreas: string;
    abolished: string;
    isNew: string;
    isNewest: string;
    elsewhere: Message<'count'>;
    otherNation: string;
    format: string;
    notAWard: string;
    notAWardIn: Message<'inside' | 'prefix'>;
    listsSearched: Message<'years'>;
    terminated: string;
    postcodeNotFound: string;
    postcodeInvalid: string;
  };
  /** Wards that are offered instead. */
  offer: {
    whereToLook: string;
    whereUnknown: Message<'authority'>;
    whereUnknownAbolished: string;
    estimated: string;
    useCode: string;
    nearest: Message<'ward' | 'authority' | 'code'>;
    show: Message<'ward' | 'authority'>;
    /** In the place of a council that was replaced. */
    chooseIn: Message<'authority'>;
    showCouncil: Message<'authority'>;
  };
  /** Pages that publish another nation's index. */
  nationLinks: Readonly<Record<Nation, { label: string; href: string }>>;
}
