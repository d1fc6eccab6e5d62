import type { Term } from '../../model/lexicon.js';
import { normaliseName } from '../../model/normalise-name.js';
import { SpellingIndex } from './spelling.js';

/** Words that may stand between two words of a phrase. */
const MAX_GAP = 2;
/** From this length on, a word matches with one letter wrong, missing, added or swapped with its neighbour. */
const MIN_FUZZY_LENGTH = 6;

/** A phrase of a term; a word may be the start of others (`slop*`). */
interface Phrase {
  term: string;
  words: readonly string[];
  /** Words that may stand between two of its words. */
  gap: number;
}

/** Finds the terms that a text is about. */
export type TermMatcher = (text: string) => string[];

/**
 * The documented rule by which observations get their terms. A text is about a term when one sentence of it contains
 * the term's name or one of its other names, or all words of one of its `matches` in their order, with at most two
 * other words between one and the next. Case, accents and punctuation do not matter; a word that ends in `*` matches
 * every word that begins so; a word of six letters or more matches with one wrong letter; plurals in -s match.
 *
 * @param language whose words of the terms are looked for
 * @returns ids in the order of the terms
 */
export function createTermMatcher(terms: readonly Term[], language: string): TermMatcher {
  const phrases = terms.flatMap((term) => phrasesOf(term, language));
  const known = new KnownWords(phrases.flatMap(({ words }) => words));
  const byFirstWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0]!;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
  }
  const order = new Map(terms.map(({ id }, index) => [id, index]));
  return (text) => {
    const found = new Set<string>();
    for (const sentence of text.split(/[.!?;\n]+/u)) {
      const tokens = normaliseName(sentence)
        .split(' ')
        .map((token) => known.matching(token));
      for (const [at, token] of tokens.entries())
        for (const word of token)
          for (const phrase of byFirstWord.get(word) ?? [])
            if (!found.has(phrase.term) && continues(phrase, tokens, at)) found.add(phrase.term);
    }
    return [...found].sort((a, b) => order.get(a)! - order.get(b)!);
  };
}

/** Whether the rest of a phrase follows its first word. */
function continues({ words, gap }: Phrase, tokens: readonly ReadonlySet<string>[], first: number): boolean {
  let at = first;
  for (const word of words.slice(1)) {
    const end = Math.min(tokens.length, at + gap + 2);
    let next = at + 1;
    while (next < end && !tokens[next]!.has(word)) next += 1;
    if (next >= end) return false;
    at = next;
  }
  return true;
}

function phrasesOf({ id, name, aka, matches }: Term, language: string): Phrase[] {
  const names = [name[language] ?? '', ...(aka[language] ?? [])];
  return [
    ...names.map((text) => ({ term: id, words: wordsOf(text), gap: 0 })),
    ...(matches[language] ?? []).map((text) => ({ term: id, words: wordsOf(text), gap: MAX_GAP })),
  ].filter(({ words }) => words.length > 0);
}

/** Words of a phrase, normalised; a star at the end of a word is kept. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/u).flatMap((word) => {
    const words = normaliseName(word).split(' ').filter(Boolean);
    const last = words.pop();
    if (last === undefined) return [];
    return [...words, word.trim().endsWith('*') ? `${last}*` : last];
  });
}

/** Looks up which known words a word of a text stands for. */
class KnownWords {
  readonly #exact = new Set<string>();
  readonly #starts = new Set<string>();
  readonly #spelling = new SpellingIndex(MIN_FUZZY_LENGTH);
  readonly #answers = new Map<string, ReadonlySet<string>>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.endsWith('*')) this.#starts.add(word.slice(0, -1));
      else if (!this.#exact.has(word)) {
        this.#exact.add(word);
        this.#spelling.add(word);
      }
    }
  }

  matching(token: string): ReadonlySet<string> {
    let answer = this.#answers.get(token);
    if (!answer) this.#answers.set(token, (answer = this.#find(token)));
    return answer;
  }

  #find(token: string): ReadonlySet<string> {
    const forms = [token, token.replace(/s$/u, ''), `${token}s`];
    const found = new Set([
      ...forms.filter((form) => this.#exact.has(form)),
      ...this.#spelling.similar(token),
    ]);
    for (let end = 2; end <= token.length; end += 1)
      if (this.#starts.has(token.slice(0, end))) found.add(`${token.slice(0, end)}*`);
    return found;
  }
}
