import { normaliseName } from '../../model/normalise-name.js';
import { runAtOnce, type Steps } from './run-in-slices.js';
import { isSlip } from './spelling.js';

/** A text of an entry, and how much a match in it counts: a whole number from 1 to 15. */
export type WeightedText = readonly [text: string, weight: number];

/** An entry that has a word, and how much it counts there, in one number: objects would be as many as all the words. */
const WEIGHTS = 16;
const posting = (entry: number, weight: number) => entry * WEIGHTS + weight;

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
  readonly #postings = new Map<string, number[]>();
  /** Words by their first letter and by their first two; sorting them all would be a long task. */
  readonly #byStart = new Map<string, string[]>();
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
    for (const [word, weight] of weights)
      (this.#postings.get(word) ?? this.#addWord(word)).push(posting(entry, weight));
  }

  /** Numbers of the entries that have all words of a search, the best first; undefined for a search without words. */
  search(text: string): number[] | undefined {
    return runAtOnce(this.searchSteps(text));
  }

  /** The same in steps. Entries that are added meanwhile are not found. */
  *searchSteps(text: string): Steps<number[] | undefined> {
    const scores = yield* this.scoreSteps(text);
    return scores && ranked(scores);
  }

  /** What every entry scores in a search, 0 for those that it does not find; undefined for a search without words. */
  *scoreSteps(text: string): Steps<Float64Array | undefined> {
    const words = normaliseName(text).split(' ').filter(Boolean);
    if (!words.length) return undefined;
    let totals: Float64Array = new Float64Array(this.#size);
    for (const [index, word] of words.entries()) {
      const before = index ? totals : undefined;
      totals = yield* this.#scoresOf(word, before, totals.length);
    }
    return totals;
  }

  /**
   * What a word scores in each entry, added to what the words before it scored.
   *
   * @param before entries that score nothing in it are left out
   */
  *#scoresOf(word: string, before: Float64Array | undefined, size: number): Steps<Float64Array> {
    const scores = new Float64Array(size);
    for (const [known, factor] of this.#knownWords(word)) {
      for (const one of this.#postings.get(known)!) {
        const entry = Math.floor(one / WEIGHTS);
        if (before && !before[entry]) continue;
        const score = (one % WEIGHTS) * factor;
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
      : [...this.#postings.keys()].filter((one) => isSlip(word, one)).map((one) => [one, TYPO]);
  }

  #addWord(word: string): number[] {
    const postings: number[] = [];
    this.#postings.set(word, postings);
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
