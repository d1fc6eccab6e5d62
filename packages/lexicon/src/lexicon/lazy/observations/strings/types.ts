import type { Message } from '@odm-widgets/core';
import type { EffectStrings } from '../../../../shared/strings/types.js';

export interface ObservationStrings extends EffectStrings {
  title: string;
  /** How many observations there are, and how many of them have no term. */
  count: (all: string, unmatched: string) => string;
  sorting: (done: string, all: string) => string;
  ofTerm: (count: string, isOne: boolean) => string;
  fitting: (count: string, all: string) => string;
  /** In place of `fitting` while they are looked for. */
  searching: string;
  unmatched: (count: string) => string;
  withheld: string;
  failed: Message<'title'>;
  more: (count: string) => string;
  terms: string;
  byTerms: string;
  strategies: string;
  place: string;
  when: string;
  photo: string;
  by: string;
  rule: string;
}
