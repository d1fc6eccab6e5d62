/** What the sentence about replaced councils says. */
export interface ReplacedWords {
  replaced: readonly string[];
  successors: readonly string[];
  /** Councils are replaced on 1 April. */
  year: string;
  order: string;
  isPast: boolean;
}

export interface ReorganisedStrings {
  replaced: (words: ReplacedWords) => string;
  /** Label of the button that shows councils. */
  show: (names: readonly string[]) => string;
}
