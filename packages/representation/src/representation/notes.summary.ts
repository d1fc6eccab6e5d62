import type { Election, RepresentationModel, SeatsInYear } from './representation.model.js';
import { dateText, headlineDecile, MAX_NAMED, partyList, toCount, toSeatChanges } from './phrases.summary.js';
import { sortByCount, type Shares } from './shares.js';
import type { RepresentationI18n } from './strings/types.js';

/** Sentences below the headline: its date, what else it could say, and what is missing from the figures. */
export function notes(model: RepresentationModel, i18n: RepresentationI18n): string[] {
  if (model.election) return electionNotes(model.election, i18n);
  const date = seatsDateNote(model, i18n);
  if (model.seatsByYear) return [...date, ...overTimeNotes(model, model.seatsByYear, i18n)];
  const deciles = model.grid?.deciles ?? model.deciles;
  return [...date, ...(deciles ? shareNotes(model, deciles, i18n) : seatNotes(model, i18n))];
}

/** The date of the seats, where the headline does not have it or councils have voted since. */
function seatsDateNote(model: RepresentationModel, i18n: RepresentationI18n): string[] {
  const { strings, format } = i18n;
  const { seatsAsAt, laterElections, councils } = model;
  if (!seatsAsAt) return [];
  const date = dateText(seatsAsAt, i18n);
  if (laterElections)
    return [
      strings.notes.seatsDateBeforeElections({
        date,
        elections: format.date(laterElections.date),
        voted: laterElections.councils,
        of: councils.length,
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
  const changes = toSeatChanges(model, years, i18n).slice(0, MAX_NAMED);
  const parties = strings.partyList(changes.map((change) => strings.notes.seatChange(change)));
  return [
    ...(changes.length ? [strings.notes.seatChanges({ parties })] : []),
    ...years.flatMap((year) => yearNotes(year, i18n)),
  ];
}

function yearNotes(
  { year, vacancies, wardsWithoutRecord, wards }: SeatsInYear,
  { strings, format }: RepresentationI18n,
): string[] {
  const found: string[] = [];
  if (vacancies)
    found.push(strings.notes.yearVacancies({ ...toCount(vacancies, format), year: String(year) }));
  if (wardsWithoutRecord) {
    const count = toCount(wardsWithoutRecord, format);
    found.push(strings.notes.yearWithoutRecords({ ...count, of: format.number(wards), year: String(year) }));
  }
  return found;
}

/** The files hold the wards that voted; others of the same councils may have had no election. */
function electionNotes({ year }: Election, { strings, format }: RepresentationI18n): string[] {
  return [strings.notes.otherWards({ date: format.date(`${year}-05`) })];
}

function seatNotes(
  { totals, wards }: RepresentationModel,
  { strings, format }: RepresentationI18n,
): string[] {
  const { filled, vacancies, wardsWithoutRecord, population } = totals;
  const found: string[] = [];
  if (!wardsWithoutRecord && population !== undefined && filled > 0)
    found.push(strings.notes.residents({ count: format.number(Math.round(population / filled)) }));
  if (vacancies) found.push(strings.notes.vacancies(toCount(vacancies, format)));
  if (wardsWithoutRecord) {
    const count = toCount(wardsWithoutRecord, format);
    found.push(strings.notes.withoutRecord({ ...count, of: format.number(wards.length) }));
  }
  return found;
}

/** Sentences that change how the figures are read. They go wherever the figures go. */
export function caveats(model: RepresentationModel, i18n: RepresentationI18n): string[] {
  const { strings } = i18n;
  return [
    ...notes(model, i18n),
    ...(model.electionPeriod ? [strings.electionPeriod] : []),
    ...(model.election ? [strings.turnoutDefinition({ year: String(model.election.year) })] : []),
    ...(model.seatsByYear ? [] : [strings.association]),
  ];
}

/** Everything that is saved and cited besides the table. */
export function exportTexts(
  model: RepresentationModel,
  { title, sentence }: { title: string; sentence: string },
  i18n: RepresentationI18n,
) {
  const { provenance, view, election } = model;
  return {
    title,
    sentence,
    caveats: caveats(model, i18n),
    provenance,
    fileName: `representation-${view}-${election?.year ?? 2025}`,
  };
}
