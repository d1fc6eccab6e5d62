import { normaliseName } from '../../model/normalise-name.js';
import { isSlip } from './spelling.js';

/** A text of an entry, and how much a match in it counts: a whole number from 1 to 15. */
export type WeightedText = readonly [text: string, weight: number];

/** An entry that has a word, and how much it counts there, in one number: objects would be as many as all the words. */
const WEIGHT_BITS = 4;
const WEIGHT_MASK = 0b1111;
const posting = (entry: number, weight: number) => (entry << WEIGHT_BITS) | weight;

/** A whole word counts more than the start of one, and a corrected typing error less. */
const WHOLE_WORD = 3;
const START = 2;
const TYPO = 1;
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
    const scores = this.scores(text);
    return scores && ranked(scores);
  }

  /** What every entry scores in a search, 0 for those that it does not find; undefined for a search without words. */
  scores(text: string): Uint32Array | undefined {
    let totals: Uint32Array | undefined;
    for (const word of normaliseName(text).split(' ')) if (word) totals = this.#scoresOf(word, totals);
    return totals;
  }

  /**
   * What a word scores in each entry, added to what the words before it scored.
   *
   * @param before entries that score nothing in it are left out
   */
  #scoresOf(word: string, before: Uint32Array | undefined): Uint32Array {
    const scores = new Uint32Array(this.#size);
    for (const [known, factor] of this.#knownWords(word)) {
      for (const one of this.#postings.get(known)!) {
        const entry = one >>> WEIGHT_BITS;
        if (before && !before[entry]) continue;
        const score = (one & WEIGHT_MASK) * factor;
        if (score > scores[entry]!) scores[entry] = score;
      }
    }
    if (before)
      for (let entry = 0; entry < scores.length; entry += 1)
        if (scores[entry]) scores[entry]! += before[entry]!;
    return scores;
  }

  /** Words that a word of a search stands for, and by how much each counts. */
  #knownWords(word: string): (readonly [known: string, factor: number])[] {
    const starting = (this.#byStart.get(word.slice(0, START_LENGTH)) ?? []).filter((one) =>
      one.startsWith(word),
    );
    return starting.length
      ? starting.map((one) => [one, one === word ? WHOLE_WORD : START])
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
function ranked(scores: Uint32Array): number[] {
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
