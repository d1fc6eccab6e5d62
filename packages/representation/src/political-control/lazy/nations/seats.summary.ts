/** Seats in words, of councils that share power among parties. */
import type { LampCouncil } from '@odm-widgets/data/model';
import { fitHeadline } from '../../../shared/headline-length.js';
import { partyById, type PartyNames } from '../../../shared/parties.js';
import type { PoliticalControlModel } from '../../political-control.model.js';
import type { PoliticalControlI18n } from '../../strings/types.js';

/** How many councillors there are and of which parties, where councils share power. */
export function sharedPowerHeadline(
  model: PoliticalControlModel,
  place: string,
  i18n: PoliticalControlI18n,
): string {
  const { strings, format, locale } = i18n;
  const { councils, partyNames = {} } = model;
  const words = strings.ofNation!.sharedPower!.words;
  const all = seatCounts(councils);
  const n = all.reduce((sum, [, count]) => sum + count, 0);
  const sentence = (named: number) => {
    const rest = all.slice(named).reduce((sum, [, count]) => sum + count, 0);
    const parties = all
      .slice(0, named)
      .map(([id, count]) => `${partyById(id, partyNames).name[locale]} ${format.number(count)}`);
    return words.headline({
      date: format.date(model.controlAsAt),
      place,
      councils: format.number(councils.length),
      n,
      count: format.number(n),
      parties: format.list(rest ? [...parties, `${words.others} ${format.number(rest)}`] : parties),
    });
  };
  const wordings = all.map((_, index) => () => sentence(all.length - index));
  return fitHeadline(locale, [...wordings, () => sentence(0)]);
}

/** Filled seats of councils together, the party with the most first. */
export function seatCounts(councils: readonly LampCouncil[]): [id: string, count: number][] {
  const counts = new Map<string, number>();
  for (const [id, count] of councils.flatMap(({ seats }) => Object.entries(seats ?? {})))
    counts.set(id, (counts.get(id) ?? 0) + count);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}

/** Seats of a council by party: "SF 22, DUP 14". */
export function seatsText(
  council: LampCouncil,
  partyNames: PartyNames,
  { locale, format }: PoliticalControlI18n,
): string {
  return seatCounts([council])
    .map(([id, count]) => `${partyById(id, partyNames).shortName[locale]} ${format.number(count)}`)
    .join(', ');
}

/** Seats of all councils shown by party, with full names: "Sinn Féin 144". */
export function seatsInFull(
  { councils, partyNames = {} }: PoliticalControlModel,
  { locale, format }: PoliticalControlI18n,
): string[] {
  return seatCounts(councils).map(
    ([id, count]) => `${partyById(id, partyNames).name[locale]} ${format.number(count)}`,
  );
}
