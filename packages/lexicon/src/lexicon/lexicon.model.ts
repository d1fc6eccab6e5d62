import type { I18n } from '@odm-widgets/core';
import {
  localList,
  localText,
  type Lexicon,
  type LexiconSource,
  type Provenance,
  type Source,
  type Term,
} from '@odm-widgets/data/model';
import type { Filter } from './lexicon.query.js';
import type { LexiconStrings } from './strings/types.js';

export interface LexiconModel {
  lexicon: Lexicon;
  /** Address it was read from. */
  url: string;
  byId: ReadonlyMap<string, Term>;
}

export function toModel(lexicon: Lexicon, url: string): LexiconModel {
  return { lexicon, url, byId: new Map(lexicon.terms.map((term) => [term.id, term])) };
}

/** Terms that fit a filter. */
export interface TermResults {
  terms: readonly Term[];
  /** Whether they fit its search too, which waits for what is searched. */
  isFound: boolean;
}

/**
 * Terms that fit the filter but for its search.
 *
 * @param terms those that were found, in the order of relevance, or all
 */
export function filterTerms(
  terms: readonly Term[],
  { topic, who, effect }: Omit<Filter, 'search'>,
): readonly Term[] {
  if (!topic && !who && !effect) return terms;
  return terms.filter(
    ({ themes, effects }) =>
      (!topic || themes.includes(topic)) &&
      ((!who && !effect) ||
        effects.some((one) => (!who || one.who === who) && (!effect || one.how === effect))),
  );
}

/** Where a term stands among others; -1 where it does not. */
export const indexOf = (terms: readonly Term[], wanted: string) => terms.findIndex(({ id }) => id === wanted);

/** The part of a list of terms that is shown. */
export interface ListPart {
  /** Id of the first term; the part is the start of a list that does not have it. */
  first: string;
  /** How many terms. */
  limit: number;
}

/** Terms that are shown at once; more come on request. */
export const PAGE_SIZE = 40;
/** A term that is one of so many first is shown with all before it; one further down with a few. */
const NEAR = 80;
const BEFORE = 10;

/** The part of a list where one of its terms is. */
export function partAround(terms: readonly Term[], id: string): ListPart {
  const index = indexOf(terms, id);
  if (index < NEAR) return { first: '', limit: Math.max(PAGE_SIZE, index + 1) };
  return { first: terms[index - BEFORE]!.id, limit: PAGE_SIZE };
}

/** Terms of each theme, by its id. */
export function countByTheme({ lexicon }: LexiconModel): Map<string, number> {
  const counts = new Map(lexicon.themes.map(({ id }) => [id, 0]));
  for (const { themes } of lexicon.terms) for (const id of themes) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

export const termName = ({ name }: Pick<Term, 'name'>, locale: string) => localText(name, locale).text;
export const wordsIn = (list: Term['planners'], locale: string) => localList(list, locale).words;

/** The lexicon is the source; what its themes were counted in, and where observations are from, are others. */
export function provenanceOf(
  { lexicon, url }: LexiconModel,
  observed: readonly LexiconSource[],
  { strings, locale }: Pick<I18n<LexiconStrings>, 'strings' | 'locale'>,
): Provenance {
  const { publisher, licence, licenceUrl, issued, counted } = lexicon;
  const { text: title } = localText(lexicon.name, locale);
  const others = [...observed, ...(counted ? [counted.source] : [])];
  return {
    release: '',
    geography: '',
    method: strings.method,
    sources: [
      { title, publisher, url, licence, licenceUrl, attribution: '', asAt: issued },
      ...others
        .filter((source, at) => others.findIndex((one) => one.title === source.title) === at)
        .map((source) => toSource(source)),
    ],
  };
}

function toSource({ title, publisher, url, licence, licenceUrl }: LexiconSource): Source {
  return { title, publisher, url, licence, licenceUrl, attribution: '', asAt: '' };
}
