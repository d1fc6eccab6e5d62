import type { AreaDomain, Nation, UkNation } from '@odm-widgets/data/model';

/** A nation's own words for its index of deprivation. */
export interface IndexWords {
  /** Its index, without the year. */
  index: string;
  /** Its word for one small area, and for several. */
  area: string;
  areas: string;
  /** Its domains, as its publisher names them. */
  domain: Readonly<Partial<Record<AreaDomain, string>>>;
}

/** Names of the nations, and what is said of those other than England, whose words the widgets have from the start. */
export interface NationWords {
  /** "Wales" */
  name: Readonly<Record<UkNation, string>>;
  /** "in Wales" */
  inside: Readonly<Record<UkNation, string>>;
  ofIndex: Readonly<Record<Nation, IndexWords>>;
  /** Why places of several nations are not shown together; `places` is a list of {@link NationWords.inside}. */
  mixed: (values: { readonly places: string }) => string;
  mixedReason: string;
}
