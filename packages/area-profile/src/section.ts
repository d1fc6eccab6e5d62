import type { Figure } from '@odm-widgets/charts';
import type { DataTable, I18n } from '@odm-widgets/core';
import type { DatasetClient } from '@odm-widgets/data/dataset';
import type { Provenance } from '@odm-widgets/data/model';
import type { AreaModel } from './area-profile.model.js';
import type { Fact } from './fact.js';
import type { AreaStrings } from './strings/types.js';

/** What a section is loaded with. */
export interface SectionContext {
  model: AreaModel;
  /** Reads the dataset. */
  client: DatasetClient;
  signal: AbortSignal;
  /** File of grants that the site provides: its address, and the one it is read against. */
  grants?: { href: string; base: string };
}

/** What a section shows, in the reader’s language. */
export interface SectionContent {
  /** The first is the section’s sentence. */
  facts: readonly Fact[];
  /** Sentences in place of facts where there are none, with the reason. */
  notes: readonly string[];
  figure?: Figure;
  /** The figure is a map. */
  isMap?: true;
  /** What the figure shows, above it. */
  figureLabel?: string;
  table?: DataTable;
  /** How the figure and the table are to be read, beside what the facts say of themselves. */
  caveats?: readonly string[];
  /** Pages of others where somebody finds more. */
  links?: readonly { text: string; url: string }[];
  provenance: Provenance | undefined;
}

/** A section whose data are there. */
export type LoadedSection = (i18n: I18n<AreaStrings>) => SectionContent;
