import { commonPlaceName, type LampCouncil } from '@odm-widgets/data/model';
import { fitHeadline } from '../shared/headline-length.js';
import { partyByCode } from '../shared/parties.js';
import { scopeName } from '../shared/scope.js';
import { controlGroup, hasOtherMayor, type PoliticalControlModel } from './political-control.model.js';
import type { PoliticalControlI18n, Tally } from './strings/types.js';

/** A sentence names the majorities of at most so many parties. */
const MAX_NAMED_MAJORITIES = 3;

/** Name of the place shown; '' for several councils that were named one by one. */
export function placeName(
  { scope, councils, compare }: PoliticalControlModel,
  { strings }: PoliticalControlI18n,
): string {
  if (scope.by === 'nation') return strings.england;
  const only = councils.length === 1 && !compare ? commonPlaceName(councils[0]!.name) : '';
  return scopeName(scope, councils) ?? only;
}

/** A date of a record in words: "May 2025", "late 2025". */
export function dateText(asAt: string, { strings, format }: PoliticalControlI18n): string {
  const [, year] = /^late (\d{4})$/u.exec(asAt) ?? [];
  return year ? strings.late(year) : format.date(asAt);
}

/** The sentence: how many councils are run in which way, counted from what is shown. */
export function headline(model: PoliticalControlModel, i18n: PoliticalControlI18n): string {
  const { strings, format, locale } = i18n;
  const { councils } = model;
  if (model.compare) return comparedHeadline(model, i18n);
  if (councils.length === 1) {
    const [only] = councils;
    return strings.oneCouncil({ name: only!.name, control: controlText(only!, i18n) });
  }
  const all = toTallies(councils, i18n);
  const sentence = (tallies: readonly Tally[]) =>
    strings.headline({
      place: placeName(model, i18n),
      n: councils.length,
      count: format.number(councils.length),
      tallies: tallies.map(strings.tally),
    });
  const shorter = all.map((_, index) => () => sentence(withOther(all, all.length - 1 - index, i18n)));
  return fitHeadline(locale, [() => sentence(all), ...shorter]);
}

/** The first tallies, and the councils of all others in one. */
function withOther(all: readonly Tally[], named: number, { format }: PoliticalControlI18n): Tally[] {
  const n = all.slice(named).reduce((sum, tally) => sum + tally.n, 0);
  return [...all.slice(0, named), { kind: 'other', n, count: format.number(n), party: '', first: false }];
}

function comparedHeadline(model: PoliticalControlModel, i18n: PoliticalControlI18n): string {
  const { strings, locale } = i18n;
  const phrase = strings.domainPhrase[model.domain];
  const [first, ...others] = toShares(model, i18n);
  const sentence = (count: number) => {
    const next = others.slice(0, count).map(strings.comparedNext);
    return `${[strings.comparedFirst({ ...first!, phrase }), ...next].join('; ')}.`;
  };
  return fitHeadline(
    locale,
    [others.length, 1, 0].map((count) => () => sentence(count)),
  );
}

/** How many neighbourhoods of each council are among the most deprived 10%. */
function toShares({ councils }: PoliticalControlModel, { format }: PoliticalControlI18n) {
  return councils.map(({ name, inMostDeprived10, lsoas }) => ({
    name,
    count: format.number(inMostDeprived10),
    of: format.number(lsoas),
  }));
}

/** Sentences below the headline: its date, what was too long for it, and the extremes. */
export function notes(model: PoliticalControlModel, i18n: PoliticalControlI18n): string[] {
  const { strings } = i18n;
  const found = [controlDateNote(model, i18n)];
  if (model.compare) {
    const councils = toShares(model, i18n).map(strings.comparedNext);
    if (!headline(model, i18n).includes(councils.at(-1)!))
      found.push(strings.notes.allCompared({ councils, phrase: strings.domainPhrase[model.domain] }));
  } else if (model.councils.length > 1) {
    const tallies = toTallies(model.councils, i18n).map(strings.tally);
    if (!headline(model, i18n).includes(tallies.at(-1)!)) found.push(strings.notes.allTallies({ tallies }));
  }
  return [...found, extremes(model, i18n)].filter(Boolean);
}

function controlDateNote(model: PoliticalControlModel, i18n: PoliticalControlI18n): string {
  const { strings, format } = i18n;
  const { laterElections, councils } = model;
  const date = dateText(model.controlAsAt, i18n);
  if (!laterElections) return strings.notes.controlDate({ date });
  return strings.notes.controlDateBeforeElections({
    date,
    elections: format.date(laterElections.date),
    voted: laterElections.councils,
    of: councils.length,
  });
}

/** Sentences that change how the figures are read. They go wherever the figures go. */
export function caveats(
  model: PoliticalControlModel,
  councils: readonly LampCouncil[],
  i18n: PoliticalControlI18n,
): string[] {
  const { strings } = i18n;
  return [
    ...notes(model, i18n),
    ...(councils.some(hasOtherMayor) ? [strings.mayorNote] : []),
    strings.association,
  ];
}

/** Everything that is saved and cited besides the table. */
export function exportTexts(
  model: PoliticalControlModel,
  councils: readonly LampCouncil[],
  { title, sentence }: { title: string; sentence: string },
  i18n: PoliticalControlI18n,
) {
  const { provenance, domain } = model;
  return {
    title,
    sentence,
    caveats: caveats(model, councils, i18n),
    provenance,
    fileName: `political-control-${domain}-2025`,
  };
}

function toTallies(councils: readonly LampCouncil[], { locale, format }: PoliticalControlI18n): Tally[] {
  const counts = countGroups(councils);
  const majorities = [...counts]
    .filter(([group]) => group.startsWith('majority:'))
    .sort(([groupA, countA], [groupB, countB]) => countB - countA || (groupA < groupB ? -1 : 1));
  const named = majorities.length > MAX_NAMED_MAJORITIES + 1 ? MAX_NAMED_MAJORITIES : majorities.length;
  const rest = majorities.slice(named).reduce((sum, [, n]) => sum + n, 0);
  const tally = (kind: Tally['kind'], n: number, party = '', first = false): Tally => ({
    kind,
    n,
    count: format.number(n),
    party,
    first,
  });
  return [
    ...majorities
      .slice(0, named)
      .map(([group, n], index) =>
        tally('majority', n, partyByCode(group.slice('majority:'.length)).adjective[locale], index === 0),
      ),
    ...(rest ? [tally('other-majority', rest)] : []),
    ...(['minority', 'noc', 'no-parties', 'unknown'] as const).flatMap((kind) =>
      counts.has(kind) ? [tally(kind, counts.get(kind)!)] : [],
    ),
  ];
}

function countGroups(councils: readonly LampCouncil[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of councils.map(controlGroup)) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/** Which of the councils shown is the most and which the least deprived; '' for fewer than three. */
function extremes(model: PoliticalControlModel, { strings }: PoliticalControlI18n): string {
  const ranked = model.councils.filter(({ rank }) => rank !== undefined);
  if (model.compare || ranked.length < 3) return '';
  const sorted = [...ranked].sort((a, b) => a.rank! - b.rank!);
  return strings.notes.extremes({
    most: sorted[0]!.name,
    least: sorted.at(-1)!.name,
    phrase: strings.domainPhrase[model.domain],
  });
}

/** Who runs a council, in full: "Labour minority", "No overall control: run by A and B, with a C mayor". */
export function controlText(council: LampCouncil, { strings, locale }: PoliticalControlI18n): string {
  const { kind, parties, mayor } = council.control;
  const adjective = () => partyByCode(parties[0]!).adjective[locale];
  const text = {
    majority: () => capitalise(strings.control.majority({ party: adjective() })),
    minority: () => capitalise(strings.control.minority({ party: adjective() })),
    shared: () =>
      strings.control.shared({
        parties: strings.partners(parties.map((party) => partyByCode(party).collective[locale])),
      }),
    independents: () => strings.control.independents,
    none: () => strings.control.none,
    'no-parties': () => strings.control.noParties,
    unknown: () => strings.control.unknown,
  }[kind]();
  return mayor && hasOtherMayor(council)
    ? `${text}, ${strings.control.mayor({ party: partyByCode(mayor).adjective[locale] })}`
    : text;
}

/** Who runs a council, on a label: "Lab", "None: LD, Ind". */
export function shortControlText(
  { control }: LampCouncil,
  { strings, locale }: PoliticalControlI18n,
): string {
  const { kind, parties } = control;
  const short = (party: string) => partyByCode(party).shortName[locale];
  switch (kind) {
    case 'majority':
      return strings.short.majority({ party: short(parties[0]!) });
    case 'minority':
      return strings.short.minority({ party: short(parties[0]!) });
    case 'shared':
      return strings.short.shared({ parties: parties.map(short).join(', ') });
    case 'independents':
      return strings.short.independents;
    case 'none':
      return strings.short.none;
    case 'no-parties':
      return strings.short.noParties;
    default:
      return strings.short.unknown;
  }
}

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
