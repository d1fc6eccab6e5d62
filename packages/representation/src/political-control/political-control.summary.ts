import type { DataTable, Formatters, Locale } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import { controlGroup, hasOtherMayor, type PoliticalControlModel } from './political-control.model.js';
import type { PoliticalControlStrings, Tally } from './strings/types.js';
import { partyByCode } from '../shared/parties.js';
import { scopeName } from '../shared/scope.js';

/** What sentences are written with. */
export interface Voice {
  s: PoliticalControlStrings;
  locale: Locale;
  format: Formatters;
}

/** Parties whose majorities a sentence names; more would not be read. */
const MAX_NAMED_MAJORITIES = 3;

/** The place a model is about, in words; '' where councils were listed one by one. */
export function placeName(
  { scope, councils, compare }: PoliticalControlModel,
  s: PoliticalControlStrings,
): string {
  if (scope.by === 'england') return s.england;
  return scopeName(scope, councils) ?? (councils.length === 1 && !compare ? councils[0]!.name : '');
}

/** A neutral fact counted from what is shown. */
export function headline(model: PoliticalControlModel, voice: Voice): string {
  const { s, format } = voice;
  const { councils } = model;
  if (model.compare) return comparedHeadline(model, voice);
  if (councils.length === 1) {
    const [only] = councils;
    return s.oneCouncil({ name: only!.name, control: controlText(only!, voice) });
  }
  const tallies = toTallies(councils, voice).map((tally) => s.tally(tally));
  return s.headline({ place: placeName(model, s), count: format.number(councils.length), tallies });
}

function comparedHeadline({ councils, domain }: PoliticalControlModel, { s, format }: Voice): string {
  const phrase = s.domainPhrase[domain];
  const parts = councils.map(({ name, inMostDeprived10, lsoas }, index) => {
    const words = { name, count: format.number(inMostDeprived10), of: format.number(lsoas), phrase };
    return index ? s.comparedNext(words) : s.comparedFirst(words);
  });
  return `${parts.join('; ')}.`;
}

function toTallies(councils: readonly LampCouncil[], { locale, format }: Voice): Tally[] {
  const counts = new Map<string, number>();
  for (const council of councils)
    counts.set(controlGroup(council), (counts.get(controlGroup(council)) ?? 0) + 1);
  const majorities = [...counts]
    .filter(([group]) => group.startsWith('majority:'))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
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

/** Which of the councils shown is the most and which the least deprived; '' for fewer than three. */
export function extremes(model: PoliticalControlModel, { s }: Voice): string {
  const ranked = model.councils.filter(({ rank }) => rank !== undefined);
  if (model.compare || ranked.length < 3) return '';
  const sorted = [...ranked].sort((a, b) => a.rank! - b.rank!);
  return s.extremes({
    most: sorted[0]!.name,
    least: sorted.at(-1)!.name,
    phrase: s.domainPhrase[model.domain],
  });
}

/** Who runs a council, in full: "Labour minority", "No overall control: run by A and B, with a C mayor". */
export function controlText(council: LampCouncil, { s, locale, format }: Voice): string {
  const { kind, parties, mayor } = council.control;
  const adjective = () => partyByCode(parties[0]!).adjective[locale];
  const text = {
    majority: () => capitalise(s.control.majority({ party: adjective() })),
    minority: () => capitalise(s.control.minority({ party: adjective() })),
    shared: () =>
      s.control.shared({ parties: format.list(parties.map((party) => partyByCode(party).name[locale])) }),
    none: () => s.control.none,
    'no-parties': () => s.control.noParties,
    unknown: () => s.control.unknown,
  }[kind]();
  return mayor && hasOtherMayor(council)
    ? `${text}, ${s.control.mayor({ party: partyByCode(mayor).adjective[locale] })}`
    : text;
}

/** The same on a label: "Lab", "None: LD, Ind". */
export function shortControlText({ control }: LampCouncil, { s, locale }: Voice): string {
  const { kind, parties } = control;
  const short = (party: string) => partyByCode(party).shortName[locale];
  switch (kind) {
    case 'majority':
      return s.short.majority({ party: short(parties[0]!) });
    case 'minority':
      return s.short.minority({ party: short(parties[0]!) });
    case 'shared':
      return s.short.shared({ parties: parties.map(short).join(', ') });
    case 'none':
      return s.short.none;
    case 'no-parties':
      return s.short.noParties;
    default:
      return s.short.unknown;
  }
}

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What is saved and cited, and the words on a picture that leaves the page. */
export function exportable(model: PoliticalControlModel, title: string, table: DataTable, voice: Voice) {
  const { provenance, domain } = model;
  const sentence = headline(model, voice);
  const source = provenance.sources
    .map(({ title: name, publisher, licence }) => `${name}, ${publisher}, ${licence}`)
    .join('. ');
  return {
    title,
    sentence,
    table,
    provenance,
    fileName: `political-control-${domain}-2025`,
    words: { title, sentence, reading: voice.s.readingGuide, source },
  };
}
