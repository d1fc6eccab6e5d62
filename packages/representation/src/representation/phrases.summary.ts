import type { Formatters, Locale } from '@odm-widgets/core';
import { ELECTION_COLUMNS, type RepresentedWard } from '@odm-widgets/data/model';
import { placeLanguage } from '../shared/place-names.js';
import { englishNamesOf, partyByCode, partyById, partyName } from '../shared/parties.js';
import { reorganisedNames } from '../shared/reorganised.js';
import { scopeName } from '../shared/scope.js';
import type { RepresentationModel, SeatsInYear } from './representation.model.js';
import {
  filledSeats,
  NO_DOMINANT,
  sortByCount,
  sum,
  UNKNOWN,
  VACANT,
  VACANT_OR_UNKNOWN,
  type Shares,
} from './shares.js';
import type { Count, Holder, RepresentationI18n, SeatChange } from './strings/types.js';

/** A list names at most so many parties; one more is named too, since "others" would take its place. */
export const MAX_NAMED = 5;

/** The place that is shown, as it stands in a sentence. */
export function placeName(
  { scope, councils }: Pick<RepresentationModel, 'scope' | 'councils'>,
  { strings, format }: RepresentationI18n,
): string {
  if (scope.by === 'nation') return strings.nation;
  const place = scopeName(scope, councils);
  if (place) return scope.by === 'region' ? strings.region(place) : place;
  return councils.length <= 3
    ? format.list(councils.map(({ name }) => name))
    : strings.councils(toCount(councils.length, format));
}

/** Wordings of the place from the longest: a few councils by name may be too long for a headline. */
export function placeWordings(model: RepresentationModel, i18n: RepresentationI18n): string[] {
  const { councils, scope } = model;
  const counted = i18n.strings.councils(toCount(councils.length, i18n.format));
  const name = placeName(model, i18n);
  return scope.by === 'authorities' && councils.length > 1 ? [name, counted] : [name];
}

export const toCount = (n: number, { number }: Formatters): Count => ({ n, count: number(n) });

/** A share as a percentage to one decimal: "32.1%", "32.0%". */
export const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** A share as a whole percentage: "32%". */
export const wholePercent = (share: number, { number }: Formatters) => `${number(Math.round(share * 100))}%`;

/** Seats of a year: their number, which is only said where every ward has a record. */
export function yearTotalText(
  { seats, wards, wardsWithoutRecord }: SeatsInYear,
  { strings, format }: RepresentationI18n,
): string {
  return wardsWithoutRecord > 0
    ? strings.seatsOnRecord({ count: format.number(wards - wardsWithoutRecord), of: format.number(wards) })
    : `${strings.table.filled}: ${format.number(sum(seats.values()))}`;
}

/** Names in the texts that are English in every language: of places, of parties without a Welsh name. */
export function englishNames({
  councils,
  scope,
  refusedCounties,
  reorganised,
  partyNames,
  election,
  release,
}: RepresentationModel): string[] {
  const parties = Object.keys(partyNames).map((id) => partyById(id, partyNames));
  return [
    // Names of Wales are said in the language of the page.
    ...(placeLanguage(release, 'cy') === 'en' ? councils.map(({ name }) => name) : []),
    ...refusedCounties,
    ...reorganisedNames(reorganised),
    ...(scope.by === 'combined-authority' ? [scopeName(scope, councils) ?? ''] : []),
    ...(election?.wards ?? []).map(({ ward }) => ward.name),
    ...parties.flatMap(englishNamesOf),
  ];
}

/** The same with the names of wards, as a picture has them; those of Wales are said in the language of the page. */
export const namesInPictures = (
  model: RepresentationModel,
  locale: Locale,
  wards: readonly RepresentedWard[] = model.wards,
): string[] => [
  ...englishNames(model),
  ...(placeLanguage(model.release, locale) === 'en' ? wards.map(({ name }) => name) : []),
];

/** Name of a party, or the words for what is no party. */
export function categoryName(
  category: string,
  { partyNames }: Pick<RepresentationModel, 'partyNames'>,
  { strings, locale }: RepresentationI18n,
): string {
  if (category === UNKNOWN) return strings.unknown;
  if (category === VACANT) return strings.allVacant;
  if (category === VACANT_OR_UNKNOWN) return strings.vacantOrUnknown;
  return category === NO_DOMINANT ? strings.noDominantParty : partyName(category, locale, partyNames);
}

/** "Labour 87", "Green 5", "others 4": the parties with the most, and the rest together. */
export function partyList(
  shares: Shares,
  model: RepresentationModel,
  i18n: RepresentationI18n,
  maxNamed = MAX_NAMED,
): string[] {
  const { strings, format } = i18n;
  const all = sortByCount(shares).filter(([, count]) => count > 0);
  const named = all.length > maxNamed + 1 ? all.slice(0, maxNamed) : all;
  const rest = sum(all.slice(named.length).map(([, count]) => count));
  const texts = named.map(([party, count]) =>
    strings.party({ party: categoryName(party, model, i18n), count: format.number(count) }),
  );
  return rest ? [...texts, strings.party({ party: strings.others, count: format.number(rest) })] : texts;
}

/** A ward's name, followed by its council's when several councils are shown. */
export function wardName({ name, authority }: RepresentedWard, { councils }: RepresentationModel): string {
  return councils.length > 1 ? `${name} (${authority.name})` : name;
}

/** Seats of a ward: "Labour 2, Green 1, Vacant 1", or that there is no record. */
export function seatsText(
  { record }: RepresentedWard,
  model: RepresentationModel,
  i18n: RepresentationI18n,
): string {
  const { strings, format } = i18n;
  if (!record) return strings.noRecord;
  const filled = model.electionPeriod
    ? [strings.seatCount(toCount(filledSeats(record), format))]
    : sortByCount(new Map(Object.entries(record.seats))).map(([party, count]) =>
        strings.party({ party: categoryName(party, model, i18n), count: format.number(count) }),
      );
  const vacant = record.vacancies
    ? [strings.party({ party: strings.vacant, count: format.number(record.vacancies) })]
    : [];
  return [...filled, ...vacant].join(', ');
}

/** The most deprived decile that has neighbourhoods, from 0; not every place has some in the first. */
export function headlineDecile(deciles: readonly Shares[]): number {
  return Math.max(
    0,
    deciles.findIndex((shares) => shares.size > 0),
  );
}

/** A party as the subject of a sentence. */
export function holderOf(category: string, model: RepresentationModel, i18n: RepresentationI18n): Holder {
  const { collective, isPlural } = partyById(category, model.partyNames);
  return { party: collective[i18n.locale], isPlural };
}

/** Parties with seats in the first and the last year, those with the most in both first. */
export function toSeatChanges(
  model: RepresentationModel,
  years: readonly SeatsInYear[],
  i18n: RepresentationI18n,
): SeatChange[] {
  const { format } = i18n;
  const [first, last] = [years[0]!, years.at(-1)!];
  const before = (party: string) => first.seats.get(party) ?? 0;
  const after = (party: string) => last.seats.get(party) ?? 0;
  return sortByCount(new Map([...first.seats, ...last.seats]))
    .map(([party]) => party)
    .sort((a, b) => before(b) + after(b) - before(a) - after(a))
    .map((party) => ({
      ...holderOf(party, model, i18n),
      years: [String(first.year), String(last.year)],
      from: format.number(before(party)),
      to: format.number(after(party)),
    }));
}

/** Name of a group of parties as the source of election results has them. */
export function votesColumnName(
  column: (typeof ELECTION_COLUMNS)[number],
  { strings, locale }: RepresentationI18n,
): string {
  return column === 'OTHER'
    ? strings.otherParties
    : partyByCode(column === 'GREEN' ? 'GRN' : column).name[locale];
}
