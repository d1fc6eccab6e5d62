/** What the sentences about replaced councils say. */
export interface ReplacedWords {
  replaced: readonly string[];
  successors: readonly string[];
  /** Councils are replaced on 1 April. */
  year: string;
  isPast: boolean;
}

export interface ReplacedStrings {
  /** One sentence without the full stop, such as "Allerdale was replaced by Cumberland on 1 April 2023". */
  replaced: (words: ReplacedWords) => string;
  /** The instrument by itself, below that sentence. */
  order: (title: string) => string;
}
