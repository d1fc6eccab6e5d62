import type { Lexicon, Term } from '../model/lexicon.js';
import { normaliseName } from '../model/normalise-name.js';
import { parseContribution, type Contribution, type RefusalReason } from './contributions.js';

type Json = Record<string, unknown>;

/** What became of one contribution. */
export interface MergeResult {
  /** Position in the file, from 1. */
  number: number;
  /** Its name, or the beginning of what it says; '' where it is refused, because its words may not be repeated. */
  title: string;
  outcome: 'new-term' | 'quote' | 'observation' | 'known' | RefusalReason;
  /** Id of the term or observation. */
  id: string;
}

export interface Merged {
  /** `terms` of the lexicon's JSON. */
  terms: Json[];
  /** Features of the observations. */
  features: Json[];
  results: MergeResult[];
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
  const merged: Merged = { terms: [...terms], features: [...features], results: [] };
  const ids = new Map(lexicon.terms.flatMap((term) => namesOf(term).map((name) => [name, term.id] as const)));
  const taken = new Set(features.map(({ id }) => String(id)));
  for (const [index, raw] of contributions.entries()) {
    const contribution = parseContribution(raw);
    const result =
      'refused' in contribution
        ? { title: '', outcome: contribution.refused, id: '' }
        : {
            title: titleOf(contribution),
            ...take(contribution, merged, { ids, taken, licence: lexicon.licence }),
          };
    merged.results.push({ number: index + 1, ...result });
  }
  return merged;
}

interface Known {
  /** Ids of terms by each of their names. */
  ids: Map<string, string>;
  /** Ids of observations. */
  taken: Set<string>;
  licence: string;
}

function take(contribution: Contribution, merged: Merged, known: Known): Pick<MergeResult, 'outcome' | 'id'> {
  if (contribution.kind === 'observation') return takeObservation(contribution, merged, known);
  const name = normaliseName(contribution.name);
  const id = known.ids.get(name);
  if (id !== undefined) return takeQuote(contribution, id, merged, known);
  const newId = uniqueId(slug(contribution.name), merged.terms);
  known.ids.set(name, newId);
  merged.terms.push(newTerm(contribution, newId));
  return { outcome: 'new-term', id: newId };
}

function takeQuote(
  { what, by, lang }: Contribution,
  id: string,
  { terms }: Merged,
  { licence }: Known,
): Pick<MergeResult, 'outcome' | 'id'> {
  const at = terms.findIndex((term) => term['id'] === id);
  const term = terms[at]!;
  const quotes = (term['quotes'] ?? []) as Json[];
  const [said] = Object.values((term['meaning'] ?? {}) as Json);
  if (quotes.some(({ text }) => text === what) || said === what) return { outcome: 'known', id };
  const quote = { text: what, lang, ...(by ? { by } : {}), consent: true, licence };
  terms[at] = { ...term, quotes: [...quotes, quote] };
  return { outcome: 'quote', id };
}

function takeObservation(
  { id, what, place, point, effects, when, strategy, photo, by, lang }: Contribution,
  { features }: Merged,
  { taken }: Known,
): Pick<MergeResult, 'outcome' | 'id'> {
  if (taken.has(id)) return { outcome: 'known', id };
  taken.add(id);
  const words = { what, place, when, strategy, photo, by };
  features.push({
    type: 'Feature',
    id,
    geometry: point ? { type: 'Point', coordinates: point } : null,
    properties: {
      ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== '')),
      ...(effects.length ? { effects: effects.map(effectJson) } : {}),
      lang,
      consent: true,
    },
  });
  return { outcome: 'observation', id };
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
