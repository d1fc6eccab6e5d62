import { normaliseName } from '../../model/normalise-name.js';
import { runAtOnce, type Steps } from './run-in-slices.js';
import { SpellingIndex } from './spelling.js';

/** A text of an entry, and how much a match in it counts. */
export type WeightedText = readonly [text: string, weight: number];

/** Entries that have a word, and how much it counts in each. */
interface Postings {
  entries: number[];
  weights: number[];
}

/** How much more a whole word counts than the start of one, and a corrected typing error less. */
const WHOLE_WORD = 1.5;
const TYPO = 0.5;
/** Words are looked up by so many of their first letters. */
const START_LENGTH = 2;

/**
 * Searches entries as somebody types: every word of the search has to begin a word of the entry, or, where no entry
 * has such a word, be one typing error away from one. Case, accents and punctuation do not matter.
 */
export class SearchIndex {
  readonly #postings = new Map<string, Postings>();
  /** Words by their first letter and by their first two; sorting them all would be a long task. */
  readonly #byStart = new Map<string, string[]>();
  readonly #spelling = new SpellingIndex();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds the next entry; entries are numbered from 0 in this order. */
  add(texts: readonly WeightedText[]): void {
    const entry = this.#size;
    this.#size += 1;
    const weights = new Map<string, number>();
    for (const [text, weight] of texts)
      for (const word of normaliseName(text).split(' '))
        if (word) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
    for (const [word, weight] of weights) {
      const postings = this.#postings.get(word) ?? this.#addWord(word);
      postings.entries.push(entry);
      postings.weights.push(weight);
    }
  }

  /** Numbers of the entries that have all words of a search, the best first; undefined for a search without words. */
  search(text: string): number[] | undefined {
    return runAtOnce(this.searchSteps(text));
  }

  /** The same in steps. Entries that are added meanwhile are not found. */
  *searchSteps(text: string): Steps<number[] | undefined> {
    const words = normaliseName(text).split(' ').filter(Boolean);
    if (!words.length) return undefined;
    let totals: Float64Array = new Float64Array(this.#size);
    for (const [index, word] of words.entries()) {
      const before = index ? totals : undefined;
      totals = yield* this.#scoresOf(word, before, totals.length);
    }
    return ranked(totals);
  }

  /**
   * What a word scores in each entry, added to what the words before it scored.
   *
   * @param before entries that score nothing in it are left out
   */
  *#scoresOf(word: string, before: Float64Array | undefined, size: number): Steps<Float64Array> {
    const scores = new Float64Array(size);
    for (const [known, factor] of this.#knownWords(word)) {
      const { entries, weights } = this.#postings.get(known)!;
      for (let at = 0; at < entries.length; at += 1) {
        const entry = entries[at]!;
        if (before && !before[entry]) continue;
        const score = weights[at]! * factor;
        if (score > scores[entry]!) scores[entry] = score;
      }
      yield;
    }
    if (before)
      for (let entry = 0; entry < size; entry += 1) if (scores[entry]) scores[entry]! += before[entry]!;
    return scores;
  }

  /** Words that a word of a search stands for, and by how much each counts. */
  #knownWords(word: string): (readonly [known: string, factor: number])[] {
    const starting = (this.#byStart.get(word.slice(0, START_LENGTH)) ?? []).filter((one) =>
      one.startsWith(word),
    );
    return starting.length
      ? starting.map((one) => [one, one === word ? WHOLE_WORD : 1])
      : this.#spelling.similar(word).map((one) => [one, TYPO]);
  }

  #addWord(word: string): Postings {
    const postings: Postings = { entries: [], weights: [] };
    this.#postings.set(word, postings);
    this.#spelling.add(word);
    for (let length = 1; length <= Math.min(START_LENGTH, word.length); length += 1) {
      const start = word.slice(0, length);
      const words = this.#byStart.get(start);
      if (words) words.push(word);
      else this.#byStart.set(start, [word]);
    }
    return postings;
  }
}

/** Entries with a score, the best first, those with the same score in their order. There are few different scores. */
function ranked(scores: Float64Array): number[] {
  const byScore = new Map<number, number[]>();
  for (let entry = 0; entry < scores.length; entry += 1) {
    const score = scores[entry]!;
    if (!score) continue;
    const entries = byScore.get(score);
    if (entries) entries.push(entry);
    else byScore.set(score, [entry]);
  }
  return [...byScore.keys()].sort((a, b) => b - a).flatMap((score) => byScore.get(score)!);
}
