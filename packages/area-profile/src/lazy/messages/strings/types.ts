import type { Message } from '@odm-widgets/core';

/** Words of answers without figures, and of what must be said beside figures. */
export interface MessageStrings {
  noLsoas: Message<'ward' | 'authority'>;
  unknownLsoas: (n: number, codes: string) => string;
  mixedNations: Message<'nations'>;
  ward: {
    unknown: Message<'query'>;
    changed: Message<'name' | 'year' | 'wards'>;
    changedWithoutWards: Message<'name' | 'year'>;
    /** A name that is found in other councils alone. */
    elsewhere: Message<'query' | 'count'>;
    ambiguous: Message<'name' | 'wards'>;
    otherNation: Message<'query'>;
  };
  inAuthority: Message<'ward' | 'authority'>;
  postcode: Readonly<Record<'invalid' | 'not-found' | 'terminated' | 'elsewhere', string>>;
  notice: {
    redrawn: Message<'ward' | 'year'>;
    renamed: Message<'name' | 'year'>;
    postcode: Message<'lsoa'>;
    estimated: Message<'wards'>;
    compareMissing: Message<'wards'>;
    emptyWards: Message<'wards'>;
    twoNations: string;
  };
}
