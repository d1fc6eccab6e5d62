import type { Lexicon, Term } from '@odm-widgets/data/model';

export interface TermModel {
  term: Term;
  lexicon: Lexicon;
}

/** The answer for a term that is not in the lexicon. */
export interface UnknownTerm {
  name: string;
  /** Names of all terms, for the author of the page. */
  known: readonly string[];
}

/** Looks a term up by its id or by any of its names, in any language, in the singular or with an English -s. */
export function findTerm(lexicon: Lexicon, wanted: string): TermModel | UnknownTerm {
  const name = comparable(wanted);
  const wantedNames = new Set([name, name.replace(/s$/u, '')]);
  const term =
    lexicon.terms.find(({ id }) => id === wanted) ??
    lexicon.terms.find((one) =>
      [...Object.values(one.name), ...Object.values(one.aka).flat()].some((other) =>
        wantedNames.has(comparable(other)),
      ),
    );
  if (term) return { term, lexicon };
  return { name: wanted, known: lexicon.terms.flatMap(({ name: names }) => Object.values(names)) };
}

/** Upper and lower case and kinds of apostrophe make no difference. */
const comparable = (text: string) => text.toLowerCase().replaceAll('’', "'").trim();
