import type { CoreStrings, Formatters } from '@odm-widgets/core';
import type { Supporter } from '@odm-widgets/data/model';
import type { BadgeModel } from './declaration-badge.model.js';
import type { BadgeStrings } from './strings/types.js';

/** The words and forms of a language. */
export interface Voice {
  s: BadgeStrings;
  core: CoreStrings;
  format: Formatters;
}

type DateFormatter = Pick<Formatters, 'date'>;

/** The one sentence people read. */
export function sentenceOf(
  standing: BadgeModel['supportStatus'],
  { name, version, since, withdrawn, expires }: Supporter,
  s: BadgeStrings,
  format: DateFormatter,
): string {
  const day = { verified: since, elsewhere: since, expired: expires, withdrawn }[standing];
  return s.sentences[standing]({ name, version, date: day ? format.date(day) : '' });
}

/** What was checked, and what came of it. */
export function rowsOf(
  { supporter, supportStatus, checked, origin }: BadgeModel,
  { s, format }: Pick<Voice, 's' | 'format'>,
): [check: string, result: string][] {
  const { rows } = s;
  const { register, keyId, checkedAt } = checked;
  const date = (day: string | undefined) => (day ? format.date(day) : '');
  const isNamed = supportStatus === 'verified';
  const named = supporter.origins.join(', ') || rows.noSite;
  return [
    [rows.supporter, supporter.name],
    [rows.dates, entryText({ supporter, supportStatus }, s, date)],
    ...(supportStatus === 'verified' || supportStatus === 'elsewhere'
      ? ([[rows.site, isNamed ? rows.siteFits({ origin }) : rows.siteDiffers({ origin, named })]] as [
          string,
          string,
        ][])
      : []),
    [
      rows.register,
      rows.registerIs({
        number: format.number(register.sequence),
        date: date(register.issued),
        until: date(register.nextUpdate),
      }),
    ],
    [rows.signature, rows.signatureFits({ key: keyId })],
    [rows.checked, rows.checkedAt(localDateAndTime(checkedAt, format))],
  ];
}

function entryText(
  { supporter, supportStatus }: Pick<BadgeModel, 'supporter' | 'supportStatus'>,
  { rows }: BadgeStrings,
  date: (day: string | undefined) => string,
): string {
  if (supportStatus === 'withdrawn') return rows.ended({ date: date(supporter.withdrawn) });
  if (supportStatus === 'expired') return rows.ranOut({ date: date(supporter.expires) });
  return rows.active({ since: date(supporter.since), until: date(supporter.expires) });
}

/** Day and time where the reader is. */
function localDateAndTime(at: number, format: Formatters): { date: string; time: string } {
  const moment = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return { date: format.date(day), time: `${two(moment.getHours())}:${two(moment.getMinutes())}` };
}
