import type { Formatters } from '@odm-widgets/core';
import type { CheckedRegister, Supporter } from '@odm-widgets/data/model';
import type { BadgeModel } from './declaration-badge.model.js';
import type { BadgeStrings } from './strings/types.js';

/** The part of an `I18n<BadgeStrings>` that the sentence needs, which a command has without a page. */
export interface SentenceI18n {
  strings: BadgeStrings;
  format: Pick<Formatters, 'date'>;
}

/** The sentence that people read. */
export function sentenceOf(
  status: BadgeModel['supportStatus'],
  { name, version, since, withdrawn, expires }: Supporter,
  { strings, format }: SentenceI18n,
): string {
  const days = { verified: since, 'other-site': since, expired: expires, withdrawn };
  const day = days[status];
  return strings.sentences[status]({ name, version, date: day ? format.date(day) : '' });
}

/** What limits the badge, for the page and for pictures of it: sample data, and a key that only the page trusts. */
export function caveatsOf({ register, keySource }: CheckedRegister, strings: BadgeStrings): string[] {
  return [...(register.sample ? [strings.sample] : []), ...(keySource === 'page' ? [strings.pageKey] : [])];
}
