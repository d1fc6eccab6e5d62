import type { DataTable, Formatters, Locale } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import { groupOf, hasOtherMayor, type ControlModel } from './political-control.model.js';
import type { ControlStrings, Tally } from './strings/types.js';
import { partyOf } from '../shared/parties.js';
import { placeIn } from '../shared/scope.js';

/** What sentences are written with. */
export interface Voice {
  s: ControlStrings;
  locale: Locale;
  format: Formatters;
}

/** Parties whose majorities a sentence names; more would not be read. */
const NAMED_MAJORITIES = 3;

/** The place a model is about, in words; '' where councils were listed one by one. */
export function placeOf({ scope, councils, compare }: ControlModel, s: ControlStrings): string {
  if (scope.by === 'england') return s.england;
  return placeIn(scope, councils) ?? (councils.length === 1 && !compare ? councils[0]!.name : '');
}

/** A neutral fact counted from what is shown. */
export function headline(model: ControlModel, voice: Voice): string {
  const { s, format } = voice;
  const { councils } = model;
  if (model.compare) return comparedHeadline(model, voice);
  if (councils.length === 1) {
    const [only] = councils;
    return s.oneCouncil({ name: only!.name, control: controlText(only!, voice) });
  }
  const tallies = talliesOf(councils, voice).map((tally) => s.tally(tally));
  return s.headline({ place: placeOf(model, s), count: format.number(councils.length), tallies });
}

function comparedHeadline({ councils, domain }: ControlModel, { s, format }: Voice): string {
  const phrase = s.domainPhrase[domain];
  const parts = councils.map(({ name, inMostDeprived10, lsoas }, index) => {
    const words = { name, count: format.number(inMostDeprived10), of: format.number(lsoas), phrase };
    return index ? s.comparedNext(words) : s.comparedFirst(words);
  });
  return `${parts.join('; ')}.`;
}

function talliesOf(councils: readonly LampCouncil[], { locale, format }: Voice): Tally[] {
  const counts = new Map<string, number>();
  for (const council of councils) counts.set(groupOf(council), (counts.get(groupOf(council)) ?? 0) + 1);
  const majorities = [...counts]
    .filter(([group]) => group.startsWith('majority:'))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const named = majorities.length > NAMED_MAJORITIES + 1 ? NAMED_MAJORITIES : majorities.length;
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
        tally('majority', n, partyOf(group.slice('majority:'.length)).adjective[locale], index === 0),
      ),
    ...(rest ? [tally('other-majority', rest)] : []),
    ...(['minority', 'noc', 'no-parties', 'unknown'] as const).flatMap((kind) =>
      counts.has(kind) ? [tally(kind, counts.get(kind)!)] : [],
    ),
  ];
}

/** Which of the councils shown is the most and which the least deprived; '' for fewer than three. */
export function extremes(model: ControlModel, { s }: Voice): string {
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
  const adjective = () => partyOf(parties[0]!).adjective[locale];
  const text = {
    majority: () => capital(s.control.majority({ party: adjective() })),
    minority: () => capital(s.control.minority({ party: adjective() })),
    shared: () =>
      s.control.shared({ parties: format.list(parties.map((party) => partyOf(party).name[locale])) }),
    none: () => s.control.none,
    'no-parties': () => s.control.noParties,
    unknown: () => s.control.unknown,
  }[kind]();
  return mayor && hasOtherMayor(council)
    ? `${text}, ${s.control.mayor({ party: partyOf(mayor).adjective[locale] })}`
    : text;
}

/** The same on a label: "Lab", "None: LD, Ind". */
export function shortControl({ control }: LampCouncil, { s, locale }: Voice): string {
  const { kind, parties } = control;
  const short = (party: string) => partyOf(party).short[locale];
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

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What is saved and cited, and the words on a picture that leaves the page. */
export function exportable(model: ControlModel, title: string, table: DataTable, voice: Voice) {
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
    words: { title, sentence, reading: voice.s.reading, source },
  };
}
