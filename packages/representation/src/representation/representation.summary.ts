import type { Formatters } from '@odm-widgets/core';
import type { RepresentedWard } from '@odm-widgets/data/model';
import { partyName } from '../shared/parties.js';
import { scopeName } from '../shared/scope.js';
import type { Election, RepresentationModel, SeatsInYear } from './representation.model.js';
import { filledSeats, NO_DOMINANT, seatsByParty, sortByCount, sum, UNKNOWN, type Shares } from './shares.js';
import type { Count, RepresentationI18n } from './strings/types.js';

/** A sentence names at most so many parties; one more is named too, since "others" would take its place. */
const MAX_NAMED = 5;
const namedEntries = <T>(all: readonly T[]) => (all.length > MAX_NAMED + 1 ? all.slice(0, MAX_NAMED) : all);

/** The place that is shown, as it stands in a sentence. */
export function placeName(
  { scope, councils }: Pick<RepresentationModel, 'scope' | 'councils'>,
  { strings, format }: RepresentationI18n,
): string {
  if (scope.by === 'nation') return strings.england;
  const place = scopeName(scope, councils);
  if (place) return place;
  const [only] = councils;
  if (councils.length === 1) return only!.name;
  return councils.length <= 3
    ? format.list(councils.map(({ name }) => name))
    : strings.councils(toCount(councils.length, format));
}

export const toCount = (n: number, { number }: Formatters): Count => ({ n, count: number(n) });

/** A share as a percentage to one decimal: "32.1%". */
export const percent = (share: number, { number }: Formatters) => `${number(share * 100)}%`;

/** Name of a party, or the words for `UNKNOWN` and `NO_DOMINANT`. */
export function categoryName(
  category: string,
  { partyNames }: Pick<RepresentationModel, 'partyNames'>,
  { strings, locale }: RepresentationI18n,
): string {
  if (category === UNKNOWN) return strings.unknown;
  return category === NO_DOMINANT ? strings.noDominantParty : partyName(category, locale, partyNames);
}

/** The sentence: a neutral fact counted from what is shown. */
export function headline(model: RepresentationModel, i18n: RepresentationI18n): string {
  const { election, seatsByYear, grid, deciles } = model;
  if (grid) return gridHeadline(model, i18n);
  if (election) return turnoutHeadline(model, election, i18n);
  if (deciles) return decilesHeadline(model, deciles, i18n);
  if (seatsByYear) return overTimeHeadline(model, seatsByYear, i18n);
  return seatsHeadline(model, i18n);
}

/** "Labour 87", "Green 5", "others 4": the parties with the most, and the rest together. */
export function partyList(shares: Shares, model: RepresentationModel, i18n: RepresentationI18n): string[] {
  const { strings, format } = i18n;
  const all = sortByCount(shares).filter(([, count]) => count > 0);
  const shown = namedEntries(all);
  const rest = sum(all.slice(shown.length).map(([, count]) => count));
  const words = shown.map(([party, count]) =>
    strings.party({ party: categoryName(party, model, i18n), count: format.number(count) }),
  );
  return rest ? [...words, strings.party({ party: strings.others, count: format.number(rest) })] : words;
}

function seatsHeadline(model: RepresentationModel, i18n: RepresentationI18n): string {
  const { strings, format } = i18n;
  const place = placeName(model, i18n);
  const { filled } = model.totals;
  if (!filled) return strings.noSeats({ place });
  const words = { place, ...toCount(filled, format) };
  return model.electionPeriod
    ? strings.seatsWithoutParties({ ...words, wards: format.number(model.wards.length) })
    : strings.seats({ ...words, parties: format.list(partyList(seatsByParty(model.wards), model, i18n)) });
}

function decilesHeadline(
  model: RepresentationModel,
  deciles: readonly Shares[],
  i18n: RepresentationI18n,
): string {
  const { strings, format } = i18n;
  // Not every place has neighbourhoods in the most deprived decile.
  const index = Math.max(
    0,
    deciles.findIndex((shares) => shares.size > 0),
  );
  const shares = deciles[index]!;
  return strings.deciles({
    place: placeName(model, i18n),
    ...toCount(sum(shares.values()), format),
    decile: index + 1,
    parties: format.list(partyList(shares, model, i18n)),
  });
}

function gridHeadline(model: RepresentationModel, i18n: RepresentationI18n): string {
  const { strings, format } = i18n;
  const first = model.grid!.deciles[0]!;
  const others = new Map([NO_DOMINANT, UNKNOWN].map((category) => [category, first.get(category) ?? 0]));
  const parties = new Map([...first].filter(([category]) => !others.has(category)));
  return strings.grid({
    count: format.number(sum(first.values())),
    parties: format.list([
      ...partyList(parties, model, i18n),
      ...partyList(others, model, i18n).map(uncapitalise),
    ]),
  });
}

/** A label as it stands within a sentence. */
const uncapitalise = (label: string) => label.slice(0, 1).toLowerCase() + label.slice(1);

function turnoutHeadline(
  model: RepresentationModel,
  { wards, year }: Election,
  i18n: RepresentationI18n,
): string {
  const { strings, format } = i18n;
  const date = format.date(`${year}-05`);
  const voted = wards
    .flatMap(({ ward, result }) =>
      result?.turnout === undefined ? [] : [{ name: wardName(ward, model), turnout: result.turnout }],
    )
    .sort((a, b) => a.turnout - b.turnout);
  const [low, high] = [voted[0], voted.at(-1)];
  if (!low || !high) return strings.wardsDidNotVote({ ...toCount(wards.length, format), date });
  if (voted.length === 1)
    return strings.turnoutOfOneWard({ ward: low.name, date, turnout: percent(low.turnout, format) });
  return strings.turnout({
    place: placeName(model, i18n),
    ...toCount(voted.length, format),
    date,
    low: percent(low.turnout, format),
    lowWard: low.name,
    high: percent(high.turnout, format),
    highWard: high.name,
  });
}

/** A ward's name, followed by its council's when several councils are shown. */
export function wardName({ name, authority }: RepresentedWard, { councils }: RepresentationModel): string {
  return councils.length > 1 ? `${name} (${authority.name})` : name;
}

function overTimeHeadline(
  model: RepresentationModel,
  years: readonly SeatsInYear[],
  i18n: RepresentationI18n,
): string {
  const { strings, format } = i18n;
  const [first, last] = [years[0]!, years.at(-1)!];
  const before = (party: string) => first.seats.get(party) ?? 0;
  const after = (party: string) => last.seats.get(party) ?? 0;
  const parties = sortByCount(new Map([...first.seats, ...last.seats]))
    .map(([party]) => party)
    .sort((a, b) => before(b) + after(b) - before(a) - after(a));
  const named = namedEntries(parties);
  const others = parties.slice(named.length);
  const change = (party: string, from: number, to: number) =>
    strings.seatChange({ party, from: format.number(from), to: format.number(to) });
  return strings.overTime({
    place: placeName(model, i18n),
    from: String(first.year),
    to: String(last.year),
    parties: format.list([
      ...named.map((party) => change(categoryName(party, model, i18n), before(party), after(party))),
      ...(others.length ? [change(strings.others, sum(others.map(before)), sum(others.map(after)))] : []),
    ]),
  });
}

/** Sentences below the headline: what is missing from the figures, and what is needed to read them. */
export function notes(model: RepresentationModel, i18n: RepresentationI18n): string[] {
  if (model.grid) return [];
  if (model.seatsByYear) return model.seatsByYear.flatMap((year) => yearNotes(year, i18n));
  return model.election ? electionNotes(model.election, i18n) : seatNotes(model, i18n);
}

function yearNotes(
  { year, vacancies, wardsWithoutRecord, wards }: SeatsInYear,
  { strings, format }: RepresentationI18n,
): string[] {
  const found: string[] = [];
  if (vacancies) found.push(strings.yearVacancies({ ...toCount(vacancies, format), year: String(year) }));
  if (wardsWithoutRecord) {
    const count = toCount(wardsWithoutRecord, format);
    found.push(strings.yearWithoutRecords({ ...count, of: format.number(wards), year: String(year) }));
  }
  return found;
}

function electionNotes(
  { year, wards, newWards }: Election,
  { strings, format }: RepresentationI18n,
): string[] {
  const date = format.date(`${year}-05`);
  const withoutElection = wards.filter(({ result }) => !result).length;
  const newlyDrawn = sum(newWards.values());
  const found: string[] = [];
  if (withoutElection) found.push(strings.wardsDidNotVote({ ...toCount(withoutElection, format), date }));
  if (newlyDrawn) found.push(strings.newWards({ ...toCount(newlyDrawn, format), date }));
  return found;
}

function seatNotes(
  { totals, wards }: RepresentationModel,
  { strings, format }: RepresentationI18n,
): string[] {
  const { filled, vacancies, wardsWithoutRecord, population } = totals;
  const found: string[] = [];
  if (!wardsWithoutRecord && population !== undefined && filled > 0)
    found.push(strings.residents({ count: format.number(Math.round(population / filled)) }));
  if (vacancies) found.push(strings.vacancies(toCount(vacancies, format)));
  if (wardsWithoutRecord) {
    const count = toCount(wardsWithoutRecord, format);
    found.push(strings.withoutRecord({ ...count, of: format.number(wards.length) }));
  }
  return found;
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
