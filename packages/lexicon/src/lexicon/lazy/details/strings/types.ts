import type { Message } from '@odm-widgets/core';
import type { EffectStrings } from '../../../../shared/strings/types.js';

/** Words of an open term, and of the files that are saved. */
export interface DetailStrings extends EffectStrings {
  detailsFailed: string;
  term: {
    aka: string;
    planners: string;
    strategies: string;
    themes: string;
    broader: string;
    narrower: string;
    opposite: string;
    related: string;
    places: string;
    osm: string;
    quotes: string;
    link: Message<'name'>;
  };
  quoteBy: (by: string, licence: string) => string;
  csv: {
    id: string;
    term: string;
    meaning: string;
    planners: string;
    themes: string;
    helps: string;
    hinders: string;
    depends: string;
    strategies: string;
    osm: string;
  };
  /** Buttons that save the lexicon in other formats. */
  save: Readonly<Record<'json' | 'turtle' | 'json-ld' | 'tags' | 'booklet' | 'geojson', string>>;
}
