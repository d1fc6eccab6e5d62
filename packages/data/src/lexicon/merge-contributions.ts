import type { Lexicon, Term } from '../model/lexicon.js';
import { normaliseName } from '../model/normalise-name.js';
import {
  CONTRIBUTION_FIELDS,
  HONEYPOT_FIELD,
  parseContribution,
  type Contribution,
  type LeftOut,
  type RefusalReason,
} from './contributions.js';

type Json = Record<string, unknown>;

/** What became of one contribution. */
export interface MergeResult {
  /** Position in the file, from 1. */
  number: number;
  /** Its name, or the beginning of what it says; '' where its words may not be repeated: refused, or withdrawn. */
  title: string;
  /**
   * `known` is there already; `withdrawn` is there without consent, which somebody took back; `other` has the id of an
   * observation that says something else, which stays.
   */
  outcome: 'new-term' | 'quote' | 'observation' | 'known' | 'withdrawn' | 'other' | 'refused';
  /** Id of the term or observation. */
  id: string;
  /** Id that a term was sent with, by which its sender’s file has it; terms have ids of their own. */
  sentId: string;
  /** Why it is refused. */
  refused: readonly RefusalReason[];
  /** Everything of it that is neither in the lexicon nor in the observations. */
  leftOut: readonly LeftOut[];
}

export interface Merged {
  /** `terms` of the lexicon's JSON. */
  terms: Json[];
  /** Features of the observations. */
  features: Json[];
  results: MergeResult[];
  /** Names of fields that contributions have and nobody reads. */
  unread: string[];
}

const TITLE_LENGTH = 60;
const MAX_ID_LENGTH = 60;

/**
 * Takes contributions into a lexicon and a list of observations. A new term is proposed; what is said about a term
 * that is there becomes a quote of it; an observation becomes a feature. What was taken before is not taken again.
 *
 * @param terms `terms` of the lexicon's JSON, which are not changed
 */
export function mergeContributions(
  lexicon: Pick<Lexicon, 'terms' | 'licence'>,
  { terms, features }: { terms: readonly Json[]; features: readonly Json[] },
  contributions: readonly Readonly<Record<string, unknown>>[],
): Merged {
  const merged: Merged = {
    terms: [...terms],
    features: [...features],
    results: [],
    unread: unreadFields(contributions),
  };
  const ids = new Map(lexicon.terms.flatMap((term) => namesOf(term).map((name) => [name, term.id] as const)));
  const taken = new Map(features.map((feature) => [String(feature['id']), feature]));
  for (const [index, raw] of contributions.entries()) {
    const contribution = parseContribution(raw);
    const result =
      'refused' in contribution
        ? { title: '', outcome: 'refused' as const, id: '', sentId: '', leftOut: [], ...contribution }
        : takenResult(
            contribution,
            raw,
            take(contribution, merged, { ids, taken, licence: lexicon.licence }),
          );
    merged.results.push({ number: index + 1, ...result });
  }
  return merged;
}

const takenResult = (contribution: Contribution, raw: Readonly<Record<string, unknown>>, taken: Taken) => ({
  title: taken.outcome === 'withdrawn' ? '' : titleOf(contribution),
  sentId: contribution.kind === 'term' && raw['id'] ? contribution.id : '',
  refused: [],
  ...taken,
});

function unreadFields(contributions: readonly Readonly<Record<string, unknown>>[]): string[] {
  const names = contributions.flatMap((one) =>
    Object.keys(one).filter((name) => one[name] !== '' && one[name] !== null),
  );
  const read: readonly string[] = [...CONTRIBUTION_FIELDS, HONEYPOT_FIELD];
  return [...new Set(names)].filter((name) => !read.includes(name));
}

interface Known {
  /** Ids of terms by each of their names. */
  ids: Map<string, string>;
  /** Features by their ids. */
  taken: Map<string, Json>;
  licence: string;
}

type Taken = Pick<MergeResult, 'outcome' | 'id' | 'leftOut'>;

function take(contribution: Contribution, merged: Merged, known: Known): Taken {
  if (contribution.kind === 'observation') return takeObservation(contribution, merged, known);
  const name = normaliseName(contribution.name);
  const id = known.ids.get(name);
  if (id !== undefined) return takeQuote(contribution, id, merged, known);
  const newId = uniqueId(slug(contribution.name), merged.terms);
  known.ids.set(name, newId);
  const term = newTerm(contribution, newId);
  merged.terms.push(term);
  return { outcome: 'new-term', id: newId, leftOut: notInTerm(contribution, term) };
}

function takeQuote(contribution: Contribution, id: string, { terms }: Merged, { licence }: Known): Taken {
  const { what, by, lang } = contribution;
  const at = terms.findIndex((term) => term['id'] === id);
  const term = terms[at]!;
  const quotes = listOf(term, 'quotes');
  if (quotes.some(({ text, consent }) => text === what && consent === false))
    return { outcome: 'withdrawn', id, leftOut: [] };
  const isKnown =
    quotes.some(({ text }) => text === what) || Object.values((term['meaning'] ?? {}) as Json).includes(what);
  if (isKnown) return { outcome: 'known', id, leftOut: notInTerm(contribution, term) };
  const quote = { text: what, lang, ...(by ? { by } : {}), consent: true, licence };
  terms[at] = { ...term, quotes: [...quotes, quote] };
  return { outcome: 'quote', id, leftOut: notInTerm(contribution, terms[at]) };
}

/** A contribution adds words to a term that is there; what else it says of the term, its editors decide. */
function notInTerm(contribution: Contribution, term: Json): LeftOut[] {
  const { what, place, strategy, effects, when, photo, by, point } = contribution;
  const missing = (field: LeftOut['field'], value: string, reason: LeftOut['reason']): LeftOut[] =>
    value ? [{ field, value, reason }] : [];
  const strategies = listOf(term, 'strategies').flatMap((text) => Object.values(text));
  const isNamed = listOf(term, 'quotes').some((quote) => quote['text'] === what && quote['by'] === by);
  return [
    ...contribution.leftOut,
    ...(((term['places'] ?? []) as unknown[]).includes(place) ? [] : missing('where', place, 'accepted')),
    ...missing('latitude', point ? `${point[1]}, ${point[0]}` : '', 'no-property'),
    ...effects
      .filter((effect) => !listOf(term, 'effects').some((own) => isSame(own, effectJson(effect))))
      .map(({ who, how, on }): LeftOut => {
        const condition = Object.values(on ?? {})[0];
        return { field: how, value: condition ? `${who}: ${condition}` : who, reason: 'accepted' };
      }),
    ...missing('when', when, 'no-property'),
    ...(strategies.includes(strategy) ? [] : missing('strategy', strategy, 'accepted')),
    ...missing('photo', photo, 'no-property'),
    ...(isNamed ? [] : missing('by', by, 'no-property')),
  ];
}

const listOf = (term: Json, name: string) => (term[name] ?? []) as Json[];
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function takeObservation(contribution: Contribution, { features }: Merged, { taken }: Known): Taken {
  const { id, leftOut } = contribution;
  const feature = featureOf(contribution);
  const before = taken.get(id);
  if ((before?.['properties'] as Json | null | undefined)?.['consent'] === false)
    return { outcome: 'withdrawn', id, leftOut: [] };
  if (before) return { outcome: holds(before, feature) ? 'known' : 'other', id, leftOut };
  taken.set(id, feature);
  features.push(feature);
  return { outcome: 'observation', id, leftOut };
}

function featureOf({ id, what, place, point, effects, when, strategy, photo, by, lang }: Contribution): Json {
  const words = { what, place, when, strategy, photo, by };
  return {
    type: 'Feature',
    id,
    geometry: point ? { type: 'Point', coordinates: point } : null,
    properties: {
      ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== '')),
      ...(effects.length ? { effects: effects.map(effectJson) } : {}),
      lang,
      consent: true,
    },
  };
}

/** Whether a feature says all that another does; its editors may have added to it. */
function holds(feature: Json, other: Json): boolean {
  const [own, wanted] = [feature['properties'] as Json | null, other['properties'] as Json];
  return (
    Object.entries(wanted).every(([name, value]) => isSame(own?.[name], value)) &&
    (other['geometry'] === null || isSame(feature['geometry'], other['geometry']))
  );
}

function newTerm({ name, what, place, effects, strategy, lang }: Contribution, id: string): Json {
  return {
    id,
    name: { [lang]: name },
    meaning: { [lang]: what },
    themes: [],
    ...(effects.length ? { effects: effects.map(effectJson) } : {}),
    ...(strategy ? { strategies: [{ [lang]: strategy }] } : {}),
    ...(place ? { places: [place] } : {}),
    proposed: true,
  };
}

const effectJson = ({ who, how, on }: Contribution['effects'][number]) => ({
  who,
  how,
  ...(on ? { on } : {}),
});

const namesOf = ({ name, aka }: Term) =>
  [...Object.values(name), ...Object.values(aka).flat()].map((text) => normaliseName(text));

function titleOf({ name, what }: Contribution): string {
  const text = (name || what).replace(/\s+/gu, ' ');
  return text.length > TITLE_LENGTH ? `${text.slice(0, TITLE_LENGTH).trimEnd()}…` : text;
}

/** Letters without accents, digits and dashes; a name in another script has none of them. */
function slug(name: string): string {
  const words = normaliseName(name).match(/[a-z0-9]+/gu) ?? [];
  return words.join('-').slice(0, MAX_ID_LENGTH).replace(/-$/u, '') || 'term';
}

function uniqueId(id: string, terms: readonly Json[]): string {
  const taken = new Set(terms.map((term) => term['id']));
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}
