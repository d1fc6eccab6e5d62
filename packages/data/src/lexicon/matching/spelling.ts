/** From this length on, one wrong letter is taken for a typing error; shorter words differ by one letter too often. */
export const MIN_SLIP_LENGTH = 4;

/**
 * Words by what is left of them without one letter. Two words that share such a rest differ by one letter wrong,
 * missing, added, or swapped with its neighbour; so a typing error is found by look-up, however many words there are.
 */
export class SpellingIndex {
  readonly #byRest = new Map<string, string[]>();
  readonly #minLength: number;

  constructor(minLength = MIN_SLIP_LENGTH) {
    this.#minLength = minLength;
  }

  /** Adds a word that is not there yet. */
  add(word: string): void {
    if (word.length < this.#minLength) return;
    for (const rest of restsOf(word)) {
      const words = this.#byRest.get(rest);
      if (words) words.push(word);
      else this.#byRest.set(rest, [word]);
    }
  }

  /** Words that a text may have meant. */
  similar(text: string): string[] {
    if (text.length < this.#minLength) return [];
    const found = new Set<string>();
    for (const rest of restsOf(text)) for (const word of this.#byRest.get(rest) ?? []) found.add(word);
    found.delete(text);
    return [...found];
  }
}

/** The word, and it without each of its letters. */
function restsOf(word: string): Set<string> {
  const rests = new Set([word]);
  for (let at = 0; at < word.length; at += 1) rests.add(word.slice(0, at) + word.slice(at + 1));
  return rests;
}
