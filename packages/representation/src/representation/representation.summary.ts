import type { DataTable, Formatters, Locale } from '@odm-widgets/core';
import type { RepresentedWard } from '@odm-widgets/data/model';
import { partyName } from '../shared/parties.js';
import type { Election, RepresentationModel } from './representation.model.js';
import type { RepresentationStrings } from './strings/types.js';
import { scopeName } from '../shared/scope.js';
import {
  filledSeats,
  sortByCount,
  NO_DOMINANT,
  seatsByParty,
  sharesByDecile,
  sum,
  roundPreservingSum,
  UNKNOWN,
  type Shares,
} from './shares.js';

/** What sentences are written with. */
export interface Voice {
  s: RepresentationStrings;
  locale: Locale;
  format: Formatters;
}

/** Parties a sentence names; more would not be read. One more is no more than "others" in its place. */
const MAX_NAMED = 5;
const namedEntries = <T>(all: readonly T[], named = MAX_NAMED) =>
  all.length > named + 1 ? all.slice(0, named) : all;

/** The place a model is about, in words. */
export function placeName(
  { scope, councils }: Pick<RepresentationModel, 'scope' | 'councils'>,
  { s, format }: Voice,
): string {
  if (scope.by === 'england') return s.england;
  const place = scopeName(scope, councils);
  if (place) return place;
  const [only] = councils;
  if (councils.length === 1) return only!.name;
  return councils.length <= 3
    ? format.list(councils.map(({ name }) => name))
    : s.councils(toCount(councils.length, format));
}

export const toCount = (n: number, { number }: Formatters) => ({ n, count: number(n) });

/** A share as a percentage to one decimal: "32.1%". */
export const percent = (share: number, { number }: Formatters) => `${number(share * 100)}%`;

/** Name of what something counts to: a party, or one of the signs. */
export function categoryName(
  party: string,
  { partyNames }: RepresentationModel,
  { s, locale }: Voice,
): string {
  if (party === UNKNOWN) return s.unknown;
  return party === NO_DOMINANT ? s.noDominantParty : partyName(party, locale, partyNames);
}

/** A neutral fact counted from what is shown. */
export function headline(model: RepresentationModel, voice: Voice): string {
  const { view, election, seatsByYear, grid } = model;
  if (grid) return gridHeadline(model, voice);
  if (view === 'turnout' && election) return turnoutHeadline(model, election, voice);
  if (view === 'deciles') return decilesHeadline(model, voice);
  if (view === 'over-time' && seatsByYear) return overTimeHeadline(model, voice);
  return seatsHeadline(model, voice);
}

/** The parties with the most, by name and count, and the rest together. */
export function partyList(
  shares: Shares,
  model: RepresentationModel,
  voice: Voice,
  named = MAX_NAMED,
): string[] {
  const { s, format } = voice;
  const all = sortByCount(shares).filter(([, count]) => count > 0);
  const shown = namedEntries(all, named);
  const rest = sum(all.slice(shown.length).map(([, count]) => count));
  const words = shown.map(([party, count]) =>
    s.party({ party: categoryName(party, model, voice), count: format.number(count) }),
  );
  return rest ? [...words, s.party({ party: s.others, count: format.number(rest) })] : words;
}

function seatsHeadline(model: RepresentationModel, voice: Voice): string {
  const { s, format } = voice;
  const place = placeName(model, voice);
  const { filled } = model.totals;
  if (!filled) return s.noSeats({ place });
  const words = { place, ...toCount(filled, format) };
  return model.electionPeriod
    ? s.seatsWithoutParties({ ...words, wards: format.number(model.wards.length) })
    : s.seats({ ...words, parties: format.list(partyList(seatsByParty(model.wards), model, voice)) });
}

function decilesHeadline(model: RepresentationModel, voice: Voice): string {
  const { s, format } = voice;
  const tenths = sharesByDecile(model.wards);
  // A place without any of the most deprived tenth has a most deprived one of its own.
  const at = Math.max(
    0,
    tenths.findIndex((shares) => shares.size > 0),
  );
  const shares = roundPreservingSum(tenths[at]!);
  return s.deciles({
    place: placeName(model, voice),
    ...toCount(sum(shares.values()), format),
    decile: at + 1,
    parties: format.list(partyList(shares, model, voice)),
  });
}

function gridHeadline(model: RepresentationModel, voice: Voice): string {
  const { s, format } = voice;
  const first = model.grid!.deciles[0]!;
  const signs = [NO_DOMINANT, UNKNOWN].map((sign) => [sign, first.get(sign) ?? 0] as const);
  const parties = new Map([...first].filter(([party]) => party !== NO_DOMINANT && party !== UNKNOWN));
  return s.grid({
    count: format.number(sum(first.values())),
    parties: format.list([
      ...partyList(parties, model, voice),
      ...partyList(new Map(signs), model, voice).map(
        (text) => text.slice(0, 1).toLowerCase() + text.slice(1),
      ),
    ]),
  });
}

function turnoutHeadline(model: RepresentationModel, { wards, year }: Election, voice: Voice): string {
  const { s, format } = voice;
  const date = format.date(`${year}-05`);
  const voted = wards
    .flatMap(({ ward, result }) =>
      result?.turnout === undefined ? [] : [{ name: wardName(ward, model), turnout: result.turnout }],
    )
    .sort((a, b) => a.turnout - b.turnout);
  const [low, high] = [voted[0], voted.at(-1)];
  if (!low || !high) return s.wardsDidNotVote({ ...toCount(wards.length, format), date });
  if (voted.length === 1)
    return s.turnoutOfOneWard({ ward: low.name, date, turnout: percent(low.turnout, format) });
  return s.turnout({
    place: placeName(model, voice),
    ...toCount(voted.length, format),
    date,
    low: percent(low.turnout, format),
    lowWard: low.name,
    high: percent(high.turnout, format),
    highWard: high.name,
  });
}

/** A ward's name, with its council's where there are several. */
export function wardName({ name, authority }: RepresentedWard, { councils }: RepresentationModel): string {
  return councils.length > 1 ? `${name} (${authority.name})` : name;
}

function overTimeHeadline(model: RepresentationModel, voice: Voice): string {
  const { s, format } = voice;
  const [first, last] = [model.seatsByYear![0]!, model.seatsByYear!.at(-1)!];
  const parties = sortByCount(new Map([...first.seats, ...last.seats])).map(([party]) => party);
  const now = (party: string) => last.seats.get(party) ?? 0;
  const then = (party: string) => first.seats.get(party) ?? 0;
  const sorted = [...parties].sort((a, b) => now(b) + then(b) - now(a) - then(a));
  const named = namedEntries(sorted);
  const rest = sorted.slice(named.length);
  const change = (party: string, from: number, to: number) =>
    s.seatChange({ party, from: format.number(from), to: format.number(to) });
  return s.overTime({
    place: placeName(model, voice),
    from: String(first.year),
    to: String(last.year),
    parties: format.list([
      ...named.map((party) => change(categoryName(party, model, voice), then(party), now(party))),
      ...(rest.length ? [change(s.others, sum(rest.map(then)), sum(rest.map(now)))] : []),
    ]),
  });
}

/** What else is said in words, below the sentence. */
export function notes(model: RepresentationModel, voice: Voice): string[] {
  const { s, format } = voice;
  const { totals, election, seatsByYear, wards } = model;
  if (model.grid) return [];
  if (seatsByYear) {
    return seatsByYear.flatMap(({ year, vacancies, wardsWithoutRecord, wards: of }) => [
      ...(vacancies ? [s.yearVacancies({ ...toCount(vacancies, format), year: String(year) })] : []),
      ...(wardsWithoutRecord
        ? [
            s.yearWithoutRecords({
              ...toCount(wardsWithoutRecord, format),
              of: format.number(of),
              year: String(year),
            }),
          ]
        : []),
    ]);
  }
  if (election) {
    const date = format.date(`${election.year}-05`);
    const absent = election.wards.filter(({ result }) => !result).length;
    const drawn = sum(election.newWards.values());
    return [
      ...(absent ? [s.wardsDidNotVote({ ...toCount(absent, format), date })] : []),
      ...(drawn ? [s.newWards({ ...toCount(drawn, format), date })] : []),
    ];
  }
  const everyRecord = !totals.wardsWithoutRecord && totals.population !== undefined && totals.filled > 0;
  return [
    ...(everyRecord
      ? [s.residents({ count: format.number(Math.round(totals.population! / totals.filled)) })]
      : []),
    ...(totals.vacancies ? [s.vacancies(toCount(totals.vacancies, format))] : []),
    ...(totals.wardsWithoutRecord
      ? [s.withoutRecord({ ...toCount(totals.wardsWithoutRecord, format), of: format.number(wards.length) })]
      : []),
  ];
}

/** Seats of a ward in words: "Labour 2, Green 1; vacant 1", or that there is no record. */
export function seatsText(ward: RepresentedWard, model: RepresentationModel, voice: Voice): string {
  const { s, format } = voice;
  const { record } = ward;
  if (!record) return s.noRecord;
  const filled = model.electionPeriod
    ? [s.seatCount(toCount(filledSeats(record), format))]
    : sortByCount(new Map(Object.entries(record.seats))).map(([party, count]) =>
        s.party({ party: categoryName(party, model, voice), count: format.number(count) }),
      );
  const vacant = record.vacancies
    ? [s.party({ party: s.vacant, count: format.number(record.vacancies) })]
    : [];
  return [...filled, ...vacant].join(', ');
}

/** How the picture is read, in one line. */
export function readingGuide({ view, electionPeriod }: RepresentationModel, { s }: Voice): string {
  return electionPeriod && view === 'wards' ? s.readingWithoutParties : s.readingGuide[view];
}

/** What is saved and cited, and the words on a picture that leaves the page. */
export function exportable(model: RepresentationModel, title: string, table: DataTable, voice: Voice) {
  const { provenance, view } = model;
  const sentence = headline(model, voice);
  const source = provenance.sources
    .map(({ title: name, publisher, licence }) => `${name}, ${publisher}, ${licence}`)
    .join('. ');
  return {
    title,
    sentence,
    table,
    provenance,
    fileName: `representation-${view}-2025`,
    words: { title, sentence, reading: readingGuide(model, voice), source },
  };
}
