import type { Formatters, I18n } from '@odm-widgets/core';
import type { BadgeModel } from './declaration-badge.model.js';
import type { BadgeStrings } from './strings/types.js';

type Row = [check: string, result: string];

/** What was checked, and the result of each check. */
export function checkRows(model: BadgeModel, i18n: I18n<BadgeStrings>): Row[] {
  const { supporter, supportStatus, checked } = model;
  const { rows } = i18n.strings;
  const { format } = i18n;
  const { register, keyId } = checked;
  const isCurrent = supportStatus === 'verified' || supportStatus === 'other-site';
  return [
    [rows.supporter, supporter.name],
    [rows.dates, entryText(model, i18n)],
    ...(isCurrent ? [siteRow(model, i18n)] : []),
    [
      rows.register,
      rows.registerIssue({
        number: format.number(register.sequence),
        date: format.date(register.issued),
        until: format.date(register.nextUpdate),
      }),
    ],
    [rows.signature, rows.signatureValid({ key: keyId })],
  ];
}

/** When it was checked, in a sentence. */
export function checkedSentence(
  { checked }: Pick<BadgeModel, 'checked'>,
  { strings, format }: I18n<BadgeStrings>,
): string {
  return strings.checkedAt(localDateAndTime(checked.checkedAt, format));
}

function siteRow({ supporter, supportStatus, origin }: BadgeModel, { strings }: I18n<BadgeStrings>): Row {
  const { rows } = strings;
  if (supportStatus === 'verified') return [rows.site, rows.siteAllowed({ origin })];
  return [rows.site, rows.siteNotAllowed({ origin, named: supporter.origins.join(', ') || rows.noSite })];
}

function entryText(
  { supporter, supportStatus }: BadgeModel,
  { strings, format }: I18n<BadgeStrings>,
): string {
  const { rows } = strings;
  const date = (day: string | undefined) => (day ? format.date(day) : '');
  if (supportStatus === 'withdrawn') return rows.ended({ date: date(supporter.withdrawn) });
  if (supportStatus === 'expired') return rows.expired({ date: date(supporter.expires) });
  return rows.active({ since: date(supporter.since), until: date(supporter.expires) });
}

/** Date and time in the reader's time zone. */
function localDateAndTime(milliseconds: number, format: Formatters): { date: string; time: string } {
  const moment = new Date(milliseconds);
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
  return { date: format.date(day), time: `${pad(moment.getHours())}:${pad(moment.getMinutes())}` };
}
