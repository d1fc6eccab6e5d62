import type { Message } from '@odm-widgets/core';
import type { EffectStrings } from '../../shared/strings/types.js';

export interface LexiconStrings extends EffectStrings {
  heading: string;
  headline: (terms: string, themes: string, starter: boolean) => string;
  starterNote: string;
  countsNote: Message<'places' | 'source'>;
  noTerms: string;
  search: string;
  theme: string;
  anyTheme: string;
  who: string;
  anyWho: string;
  effect: string;
  anyEffect: string;
  filters: string;
  shown: (count: string, of: string) => string;
  /** On paper, below the number of terms, where only the first are printed. */
  printed: (count: string) => string;
  /** The same where it is a part further down in the list. */
  printedPart: (first: string, last: string) => string;
  noMatches: string;
  clear: string;
  /** Shows terms above the first that is shown. */
  before: (count: number, written: string) => string;
  more: (count: string) => string;
  /** How many groups a term helps, hinders, and depends for. */
  tally: Readonly<Record<'helps' | 'hinders' | 'depends', (count: number) => string>>;
  proposed: string;
  table: {
    summary: string;
    caption: string;
    theme: string;
    terms: string;
    counted: string;
  };
  method: string;
  fileName: string;
  /** Shared texts that this widget words differently. */
  core: {
    loading: string;
    stale: string;
    actionFailed: string;
    copyFailed: string;
    downloadCsv: string;
    error: Readonly<Record<'config' | 'network' | 'http' | 'busy' | 'shape', string>>;
  };
}
