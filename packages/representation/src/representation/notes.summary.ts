import type { Election, RepresentationModel, SeatsInYear } from './representation.model.js';
import { headlineDecile, MAX_NAMED, partyList, toCount, toSeatChanges } from './phrases.summary.js';
import { wordsView } from './representation.query.js';
import { headline, leadingChanges } from './representation.summary.js';
import { sortByCount, VACANT_OR_UNKNOWN, type Shares } from './shares.js';
import type { RepresentationI18n, SeatChange } from './strings/types.js';

/** Sentences below the headline: its date, what else it could say, and what is missing from the figures. */
export function notes(model: RepresentationModel, i18n: RepresentationI18n): string[] {
  return [
    ...viewNotes(model, i18n),
    ...(i18n.strings.ofNation?.sentences({ unplaced: model.unplaced ?? 0 }) ?? []),
    ...countyNotes(model, i18n),
    ...estimateNotes(model, i18n),
    ...councilNotes(model, i18n),
  ];
}

function viewNotes(model: RepresentationModel, i18n: RepresentationI18n): string[] {
  if (model.election) return electionNotes(model.election, i18n);
  const date = seatsDateNote(model, i18n);
  if (model.seatsByYear) return [...date, ...overTimeNotes(model, model.seatsByYear, i18n)];
  const deciles = model.grid?.deciles ?? model.deciles;
  if (deciles) return [...date, ...shareNotes(model, deciles, i18n), ...withoutRecordNotes(model, i18n)];
  return [...date, ...seatNotes(model, i18n), ...withoutRecordNotes(model, i18n)];
}

/** County councils are left out wherever their districts are counted; the sentence about seats says so itself. */
function countyNotes(
  { view, leavesOutCounties }: RepresentationModel,
  { strings }: RepresentationI18n,
): string[] {
  return leavesOutCounties && wordsView(view) !== 'wards' ? [strings.notes.withoutCounties] : [];
}

/** Where a neighbourhood is counted that the official lookup does not place. */
function estimateNotes(
  { totals, grid }: RepresentationModel,
  { strings, format }: RepresentationI18n,
): string[] {
  const count = grid ? grid.estimatedLsoas : totals.estimatedLsoas;
  return count ? [strings.notes.estimatedLsoas(toCount(count, format))] : [];
}

/** What was named and is not shown, and which of the councils shown have been replaced. */
function councilNotes(
  { refusedCounties, unknownCouncils, reorganised }: RepresentationModel,
  i18n: RepresentationI18n,
): string[] {
  const { strings } = i18n;
  return [
    ...reorganised.map(({ texts }) => texts[i18n.locale]),
    ...refusedCounties.map((name) => strings.notes.refusedCounty({ name })),
    ...(unknownCouncils.length ? [strings.unknownCouncils({ codes: unknownCouncils.join(', ') })] : []),
  ];
}

/** Where records are missing no total is whole. */
function withoutRecordNotes(
  { totals, wards, grid }: RepresentationModel,
  { strings, format }: RepresentationI18n,
): string[] {
  const unknown = grid?.deciles.reduce((sum, shares) => sum + (shares.get(VACANT_OR_UNKNOWN) ?? 0), 0);
  if (unknown) return [strings.notes.neighbourhoodsWithoutRecord(toCount(unknown, format))];
  const { wardsWithoutRecord } = totals;
  if (!wardsWithoutRecord) return [];
  const onRecord = toCount(wards.length - wardsWithoutRecord, format);
  return [strings.notes.withoutRecord({ ...onRecord, of: format.number(wards.length) })];
}

/** The date of the seats, where the headline does not have it or councils have voted since. */
function seatsDateNote(model: RepresentationModel, i18n: RepresentationI18n): string[] {
  const { strings, format } = i18n;
  const { seatsAsAt, laterElections } = model;
  if (!seatsAsAt) return [];
  const date = format.date(seatsAsAt);
  if (laterElections)
    return [
      strings.notes.seatsDateBeforeElections({
        date,
        elections: format.date(laterElections.date),
        voted: laterElections.councils,
        of: laterElections.of,
      }),
    ];
  return model.deciles || model.seatsByYear ? [strings.notes.seatsDate({ date })] : [];
}

function shareNotes(
  model: RepresentationModel,
  deciles: readonly Shares[],
  i18n: RepresentationI18n,
): string[] {
  const shares = deciles[model.grid ? 0 : headlineDecile(deciles)]!;
  const [, ...others] = sortByCount(shares);
  if (!others.length || model.electionPeriod) return [];
  const parties = i18n.strings.partyList(partyList(new Map(others), model, i18n));
  return [i18n.strings.notes.otherShares({ parties })];
}

function overTimeNotes(
  model: RepresentationModel,
  years: readonly SeatsInYear[],
  i18n: RepresentationI18n,
): string[] {
  const { strings } = i18n;
  const changes = otherChanges(model, years, i18n).slice(0, MAX_NAMED);
  const parties = strings.partyList(changes.map((change) => strings.notes.seatChange(change)));
  return [
    ...(changes.length ? [strings.notes.seatChanges({ parties })] : []),
    ...years.flatMap((year) => yearNotes(year, i18n)),
  ];
}

/** Changes that the headline does not name; none where a year is not whole, since it cannot be compared. */
function otherChanges(
  model: RepresentationModel,
  years: readonly SeatsInYear[],
  i18n: RepresentationI18n,
): SeatChange[] {
  if ([years[0]!, years.at(-1)!].some(({ wardsWithoutRecord }) => wardsWithoutRecord > 0)) return [];
  const sentence = headline(model, i18n);
  const named = leadingChanges(model, years, i18n)
    .flatMap((change) => change?.party ?? [])
    .filter((party) => sentence.includes(party));
  return toSeatChanges(model, years, i18n).filter(({ party }) => !named.includes(party));
}

function yearNotes(
  { year, vacancies, wardsWithoutRecord, wards }: SeatsInYear,
  { strings, format }: RepresentationI18n,
): string[] {
  const found: string[] = [];
  if (vacancies)
    found.push(strings.notes.yearVacancies({ ...toCount(vacancies, format), year: String(year) }));
  if (wardsWithoutRecord) {
    const count = toCount(wards - wardsWithoutRecord, format);
    found.push(strings.notes.yearWithoutRecords({ ...count, of: format.number(wards), year: String(year) }));
  }
  return found;
}

/** The files hold the wards that voted; others of the same councils may have had no election. */
function electionNotes({ year }: Election, { strings, format }: RepresentationI18n): string[] {
  return [strings.notes.otherWards({ date: format.date(`${year}-05`) })];
}

function seatNotes({ totals }: RepresentationModel, { strings, format }: RepresentationI18n): string[] {
  const { filled, vacancies, wardsWithoutRecord, population } = totals;
  const found: string[] = [];
  if (!wardsWithoutRecord && population !== undefined && filled > 0)
    found.push(strings.notes.residents({ count: format.number(Math.round(population / filled)) }));
  if (vacancies) found.push(strings.notes.vacancies(toCount(vacancies, format)));
  return found;
}

/** Sentences that change how the figures are read, below them; the first one in the open. */
export function caveatsBelow(model: RepresentationModel, i18n: RepresentationI18n): string[] {
  const association = model.seatsByYear ? [] : [i18n.strings.association];
  return [...association, ...turnoutNote(model, i18n)];
}

/** How the turnout of the year was counted. */
function turnoutNote({ election }: RepresentationModel, { strings }: RepresentationI18n): string[] {
  return election ? [strings.turnoutDefinition[election.turnoutMethod]({ year: String(election.year) })] : [];
}
