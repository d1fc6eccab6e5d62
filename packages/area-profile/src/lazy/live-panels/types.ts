import type { DataTable, I18n } from '@odm-widgets/core';
import type { Provenance } from '@odm-widgets/data/model';
import type { Fact } from '../../fact.js';
import type { LiveStrings } from './strings/types.js';

export type LiveI18n = I18n<LiveStrings>;

/** What a live section says and shows. */
export interface LiveContent {
  facts: readonly Fact[];
  /** Sentences in place of facts where there are none, with the reason. */
  notes: readonly string[];
  table?: DataTable;
  /** Pages where somebody finds more. */
  links?: readonly { text: string; url: string }[];
  provenance: Provenance | undefined;
}

/** A place in the reader's language. */
export interface NamedPlace {
  code: string;
  name: string;
}
