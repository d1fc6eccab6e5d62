import type { LampCouncil, NationRelease } from '@odm-widgets/data/model';
import { fitHeadline } from '../shared/headline-length.js';
import { placeLanguage } from '../shared/place-names.js';
import { englishNamesOf, partyByCode, partyById, type PartyNames } from '../shared/parties.js';
import { reorganisedNames } from '../shared/reorganised.js';
import { scopeName } from '../shared/scope.js';
import {
  controlGroup,
  hasOtherMayor,
  majorityParty,
  type PoliticalControlModel,
} from './political-control.model.js';
import type { ComparedShare, PoliticalControlI18n, Tally } from './strings/types.js';

/** A sentence names the majorities of at most so many parties. */
const MAX_NAMED_MAJORITIES = 3;

/** Up to so many neighbourhoods are counted in a sentence; of more it has a percentage. */
const MAX_COUNTED = 50;

/** Name of the place shown; '' for several councils that were named one by one. */
export function placeName(model: PoliticalControlModel, i18n: PoliticalControlI18n): string {
  const { scope, councils, compare } = model;
  const { strings } = i18n;
  if (scope.by === 'nation') return strings.nation;
  const name = scopeName(scope, councils);
  if (name !== undefined) return scope.by === 'region' ? strings.region(name) : name;
  return councils.length === 1 && !compare ? councilName(councils[0]!, model, i18n) : '';
}

/** Name of a council within a sentence, where a county council must be told apart. */
function councilName(
  { name }: LampCouncil,
  { countyDistricts }: PoliticalControlModel,
  { strings }: PoliticalControlI18n,
): string {
  return countyDistricts.has(name) ? strings.countyCouncil(name) : name;
}

/** The sentence: how many councils are run in which way, counted from what is shown. */
export function headline(model: PoliticalControlModel, i18n: PoliticalControlI18n): string {
  const { strings, format, locale } = i18n;
  const { councils } = model;
  if (model.compare) return comparedHeadline(model, i18n);
  const sharedPower = strings.ofNation?.sharedPower;
  if (sharedPower) return sharedPower.headline(model, placeName(model, i18n), i18n);
  if (councils.length === 1) return oneCouncilHeadline(councils[0]!, model, i18n);
  const all = toTallies(councils, i18n);
  const sentence = (tallies: readonly Tally[]) =>
    strings.headline({
      date: format.date(model.controlAsAt),
      place: placeName(model, i18n),
      n: councils.length,
      count: format.number(councils.length),
      withoutCounties: model.leavesOutCounties,
      tallies: tallies.map(strings.tally),
    });
  const shorter = all.map((_, index) => () => sentence(withOther(all, all.length - 1 - index, i18n)));
  return fitHeadline(locale, [() => sentence(all), ...shorter]);
}

function oneCouncilHeadline(
  council: LampCouncil,
  model: PoliticalControlModel,
  i18n: PoliticalControlI18n,
): string {
  const { strings, locale, format } = i18n;
  const { kind, parties, mayor } = council.control;
  const words = { date: format.date(model.controlAsAt), place: councilName(council, model, i18n) };
  const party = parties[0] === undefined ? '' : partyByCode(parties[0]).adjective[locale];
  const together = { ...words, parties: partnersText(council, i18n) };
  const text = {
    majority: () => strings.council.majority({ ...words, party }),
    minority: () =>
      parties.length > 1
        ? strings.council.jointMinority(together)
        : strings.council.minority({ ...words, party }),
    shared: () => strings.council[majorityParty(council) ? 'together' : 'shared'](together),
    independents: () => strings.council.independents(words),
    none: () => strings.council.none(words),
    'no-parties': () => strings.council.noParties(words),
    unknown: () => strings.council.unknown(words),
  }[kind]();
  const ofMayor =
    mayor && hasOtherMayor(council)
      ? `, ${strings.control.mayor({ party: partyByCode(mayor).adjective[locale] })}`
      : '';
  return `${text}${ofMayor}.`;
}

/** The parties that run a council together: "the Liberal Democrats and the Greens". */
function partnersText({ control }: LampCouncil, { strings, locale }: PoliticalControlI18n): string {
  return strings.partners(control.parties.map((party) => partyByCode(party).collective[locale]));
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
    return `${[strings.comparedFirst({ ...first!, phrase, inNation: strings.inNation }), ...next].join('; ')}.`;
  };
  return fitHeadline(
    locale,
    [others.length, 1, 0].map((count) => () => sentence(count)),
  );
}

/** How many neighbourhoods of each council are among the most deprived 10%. */
function toShares({ councils }: PoliticalControlModel, { format }: PoliticalControlI18n): ComparedShare[] {
  return councils.map(({ name, inMostDeprived10: n, lsoas }) => ({
    name,
    share: lsoas > MAX_COUNTED ? `${format.number(Math.round((n / lsoas) * 100))}%` : format.number(n),
    n,
    total: lsoas,
    of: format.number(lsoas),
  }));
}

/** Sentences below the headline: its date, what was too long for it, the extremes, and what is left out. */
export function notes(model: PoliticalControlModel, i18n: PoliticalControlI18n): string[] {
  const { strings, format } = i18n;
  const found = [controlDateNote(model, i18n)];
  if (model.compare) {
    const councils = toShares(model, i18n).map(strings.comparedNext);
    if (!headline(model, i18n).includes(councils.at(-1)!))
      found.push(strings.notes.allCompared({ councils, phrase: strings.domainPhrase[model.domain] }));
  } else if (strings.ofNation?.sharedPower) {
    const tallies = strings.ofNation.sharedPower.inFull(model, i18n);
    if (!headline(model, i18n).includes(tallies.at(-1) ?? ''))
      found.push(strings.notes.allTallies({ tallies }));
  } else if (model.councils.length > 1) {
    const tallies = toTallies(model.councils, i18n).map(strings.tally);
    if (!headline(model, i18n).includes(tallies.at(-1)!)) found.push(strings.notes.allTallies({ tallies }));
  }
  const counties = [...model.countyDistricts].map(([name, n]) =>
    strings.notes.countyDistricts({ name, n, count: format.number(n) }),
  );
  const refused = model.refusedCounties.map((name) => strings.notes.refusedCounty({ name }));
  const reorganised = model.reorganised.map(({ texts }) => texts[i18n.locale]);
  const { notes: ofIndex = [], order = '', sharedPower } = strings.ofNation ?? {};
  const ofNation = [
    sharedPower?.note ?? '',
    ...ofIndex,
    model.councils.length > 1 && !model.compare ? order : '',
  ];
  return [...found, ...ofNation, ...reorganised, extremes(model, i18n), ...counties, ...refused].filter(
    Boolean,
  );
}

/** The date of the record, where the headline does not have it or councils have voted since. */
function controlDateNote(model: PoliticalControlModel, { strings, format }: PoliticalControlI18n): string {
  const { laterElections, councils } = model;
  const date = format.date(model.controlAsAt);
  if (!laterElections) return model.compare ? strings.notes.controlDate({ date }) : '';
  return strings.notes.controlDateBeforeElections({
    date,
    elections: format.date(laterElections.date),
    voted: laterElections.councils,
    of: councils.length,
  });
}

/** Names in the texts that are English in every language: of councils, of parties without a Welsh name. */
export function englishNames(model: PoliticalControlModel): string[] {
  const { councils, scope } = model;
  return [
    ...englishNamesOfCouncils(councils, model.release),
    ...model.refusedCounties,
    ...reorganisedNames(model.reorganised),
    ...(scope.by === 'combined-authority' ? [scopeName(scope, councils) ?? ''] : []),
  ];
}

/** Names of councils, and of the parties that run them, that are English in every language. */
export function englishNamesOfCouncils(
  councils: readonly LampCouncil[],
  release?: NationRelease,
  partyNames: PartyNames = {},
): string[] {
  const parties = councils.flatMap(({ control }) => [
    ...control.parties,
    ...(control.mayor ? [control.mayor] : []),
  ]);
  return [
    // Names of Wales are said in the language of the page.
    ...(placeLanguage(release, 'cy') === 'en' ? councils.map(({ name }) => name) : []),
    ...[...new Set(parties)].map(partyByCode).flatMap(englishNamesOf),
    ...councils
      .flatMap(({ seats }) => Object.keys(seats ?? {}))
      .flatMap((id) => englishNamesOf(partyById(id, partyNames))),
  ];
}

/** What was named that is no English council. */
export function unknownCouncilsNote(
  { unknownCouncils }: PoliticalControlModel,
  { strings }: PoliticalControlI18n,
): string[] {
  return unknownCouncils.length ? [strings.unknownCouncils({ codes: unknownCouncils.join(', ') })] : [];
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
    ...(['minority', 'independents', 'noc', 'no-parties', 'unknown'] as const).flatMap((kind) =>
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
export function controlText(council: LampCouncil, i18n: PoliticalControlI18n): string {
  const { strings, locale } = i18n;
  const { kind, parties, mayor } = council.control;
  const adjective = () => partyByCode(parties[0]!).adjective[locale];
  const text = {
    majority: () => capitalise(strings.control.majority({ party: adjective() })),
    minority: () =>
      parties.length > 1
        ? strings.control.jointMinority({ parties: partnersText(council, i18n) })
        : capitalise(strings.control.minority({ party: adjective() })),
    shared: () =>
      strings.control[majorityParty(council) ? 'together' : 'shared']({
        parties: partnersText(council, i18n),
      }),
    independents: () => strings.control.independents,
    none: () => strings.control.none,
    'no-parties': () => strings.control.noParties,
    unknown: () => strings.ofNation?.sharedPower?.seats(council, i18n) ?? strings.control.unknown,
  }[kind]();
  return mayor && hasOtherMayor(council)
    ? `${text}, ${strings.control.mayor({ party: partyByCode(mayor).adjective[locale] })}`
    : text;
}

/** Who runs a council, on a label: "Lab", "None: LD, Ind". */
export function shortControlText(council: LampCouncil, i18n: PoliticalControlI18n): string {
  const { strings, locale } = i18n;
  const { kind, parties } = council.control;
  const short = (party: string) => partyByCode(party).shortName[locale];
  switch (kind) {
    case 'majority':
      return strings.short.majority({ party: short(parties[0]!) });
    case 'minority':
      return strings.short.minority({ party: parties.map(short).join(', ') });
    case 'shared':
      return majorityParty(council)
        ? parties.map(short).join(', ')
        : strings.short.shared({ parties: parties.map(short).join(', ') });
    case 'independents':
      return strings.short.independents;
    case 'none':
      return strings.short.none;
    case 'no-parties':
      return strings.short.noParties;
    default:
      return strings.ofNation?.sharedPower?.seats(council, i18n) ?? strings.short.unknown;
  }
}

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
