/** From this length on, one wrong letter is taken for a typing error; shorter words differ by one letter too often. */
const MIN_SLIP_LENGTH = 4;

/**
 * Whether one word may have been meant by the other: one letter is wrong, missing, added or swapped with its neighbour.
 * Fast enough to ask of every word of a vocabulary, which takes no memory.
 */
export function isSlip(text: string, word: string): boolean {
  const { length } = text;
  const longer = word.length - length;
  if (longer < -1 || longer > 1 || length < MIN_SLIP_LENGTH || word.length < MIN_SLIP_LENGTH) return false;
  let start = 0;
  while (start < length && text[start] === word[start]) start += 1;
  let end = length;
  while (end > start && end + longer > start && text[end - 1] === word[end + longer - 1]) end -= 1;
  const [here, there] = [text.slice(start, end), word.slice(start, end + longer)];
  if (longer) return !here || !there;
  return here.length < 2 || (here.length === 2 && here[0] === there[1] && here[1] === there[0]);
}

/**
 * Words by what is left of them without one letter, for the many words of many texts: two that share such a rest may
 * be slips of each other by the rule of `isSlip`, so that few are compared, however many words there are.
 */
export class SpellingIndex {
  readonly #byRest = new Map<string, string[]>();
  readonly #minLength: number;

  constructor(minLength: number) {
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
    return [...found].filter((word) => word !== text && isSlip(text, word));
  }
}

/** The word, and it without each of its letters. */
function restsOf(word: string): Set<string> {
  const rests = new Set([word]);
  for (let at = 0; at < word.length; at += 1) rests.add(word.slice(0, at) + word.slice(at + 1));
  return rests;
}
