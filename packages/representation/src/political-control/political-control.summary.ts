import type { LampCouncil } from '@odm-widgets/data/model';
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
  return scopeName(scope, councils) ?? (councils.length === 1 && !compare ? councils[0]!.name : '');
}

/** The sentence: how many councils are run in which way, counted from what is shown. */
export function headline(model: PoliticalControlModel, i18n: PoliticalControlI18n): string {
  const { strings, format } = i18n;
  const { councils } = model;
  if (model.compare) return comparedHeadline(model, i18n);
  if (councils.length === 1) {
    const [only] = councils;
    return strings.oneCouncil({ name: only!.name, control: controlText(only!, i18n) });
  }
  const tallies = toTallies(councils, i18n).map((tally) => strings.tally(tally));
  return strings.headline({ place: placeName(model, i18n), count: format.number(councils.length), tallies });
}

function comparedHeadline(
  { councils, domain }: PoliticalControlModel,
  { strings, format }: PoliticalControlI18n,
): string {
  const phrase = strings.domainPhrase[domain];
  const parts = councils.map(({ name, inMostDeprived10, lsoas }, index) => {
    const words = { name, count: format.number(inMostDeprived10), of: format.number(lsoas), phrase };
    return index ? strings.comparedNext(words) : strings.comparedFirst(words);
  });
  return `${parts.join('; ')}.`;
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
export function extremes(model: PoliticalControlModel, { strings }: PoliticalControlI18n): string {
  const ranked = model.councils.filter(({ rank }) => rank !== undefined);
  if (model.compare || ranked.length < 3) return '';
  const sorted = [...ranked].sort((a, b) => a.rank! - b.rank!);
  return strings.extremes({
    most: sorted[0]!.name,
    least: sorted.at(-1)!.name,
    phrase: strings.domainPhrase[model.domain],
  });
}

/** Who runs a council, in full: "Labour minority", "No overall control: run by A and B, with a C mayor". */
export function controlText(council: LampCouncil, { strings, locale, format }: PoliticalControlI18n): string {
  const { kind, parties, mayor } = council.control;
  const adjective = () => partyByCode(parties[0]!).adjective[locale];
  const text = {
    majority: () => capitalise(strings.control.majority({ party: adjective() })),
    minority: () => capitalise(strings.control.minority({ party: adjective() })),
    shared: () =>
      strings.control.shared({
        parties: format.list(parties.map((party) => partyByCode(party).name[locale])),
      }),
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
    case 'none':
      return strings.short.none;
    case 'no-parties':
      return strings.short.noParties;
    default:
      return strings.short.unknown;
  }
}

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
