import type { AuthorityRef } from './areas.js';
import type { UkNation } from './nations.js';
import type { WardYear } from './ward-years.js';

export interface WardRef {
  code: string;
  name: string;
  /** Name in Welsh, where it is another. */
  welshName?: string;
  authority: AuthorityRef;
}

/** A ward that took over part of another, with the share of the old ward's LSOAs it holds (0 to 1). */
export interface WardShare extends WardRef {
  share: number;
}

/** A nation other than England. */
export type Nation = Exclude<UkNation, 'england'>;

/**
 * What the ward index answers. Every query has an answer: wards are redrawn somewhere every year,
 * and a page pasted years ago still deserves a plain one.
 */
export type WardAnswer =
  /** In the vintage the release is published on, or in the newest wards of a redrawn council. */
  | {
      kind: 'found';
      ward: WardRef;
      wardVintage: number;
      /** Whether some of its LSOAs are placed in it by the project's estimate. */
      estimated: boolean;
      /** Earlier names under the same code, newest first. */
      formerNames: readonly { name: string; lastYear: WardYear }[];
      /** Authority code the ward carries elsewhere, e.g. Barnsley's new code of 2025. */
      authorityCodes: readonly string[];
      /** Set when the ward was redrawn after the vintage: the newest wards, which replaced it. */
      redrawn?: { year: number; wards: readonly WardShare[]; estimated: boolean };
    }
  /** A real code, but not in the vintage: redrawn, or its council abolished, before or after it. */
  | {
      kind: 'changed';
      code: string;
      name: string;
      /** The authority it belonged to then. */
      authority: AuthorityRef;
      /** First and last official list that includes it. */
      firstYear: WardYear;
      lastYear: WardYear;
      reason: 'redrawn' | 'council-abolished' | 'new';
      /** The wards of the vintage its LSOAs lie in, largest share first; empty when unknown. */
      wards: readonly WardShare[];
      /** True where the match is our estimate and not an official lookup. */
      estimated: boolean;
    }
  /** A name borne by several wards. */
  | { kind: 'ambiguous'; name: string; wards: readonly WardRef[] }
  | { kind: 'other-nation'; nation: Nation; query: string }
  | {
      kind: 'unknown';
      query: string;
      /**
       * `format`: not the shape of a ward code; `not-a-ward`: a code of another kind of place; `not-found`: right shape,
       * no such ward; `other-authority`: a ward of that name, but in another council than the one given.
       */
      problem: 'format' | 'not-a-ward' | 'not-found' | 'other-authority';
      /** Years of the lists that were searched. */
      searched?: readonly WardYear[];
      /** The nearest real ward, when one is near enough to offer. */
      nearest?: WardRef;
      /** Wards of that name in other councils than the one that was given. */
      elsewhere?: readonly WardRef[];
    };
