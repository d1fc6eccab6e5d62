import type { ExploreInput, Figure, ImageCaption } from '@odm-widgets/charts';
import type { ComparisonInput } from '@odm-widgets/charts/figure.js';
import type { DataTable, I18n } from '@odm-widgets/core';
import type { Provenance } from '@odm-widgets/data/model';
import type { DatasetFiles } from '@odm-widgets/data/profile';
import type { AreaModel } from './area-profile.model.js';
import type { Fact } from './fact.js';
import type { AreaStrings } from './strings/types.js';

/** What a section is loaded with. */
export interface SectionContext {
  model: AreaModel;
  /** Files of the dataset. */
  files: DatasetFiles;
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
  /** What a figure that is no map draws, for the view that explores it. */
  comparison?: ComparisonInput;
  /** What the rows of the comparison are, where they are no places. */
  compared?: string;
  /** The figure is a map. */
  isMap?: true;
  /** What the view that explores a map takes; none where the map shows no figures. */
  exploreMap?: (picture: SavedPicture) => ExploreInput;
  /** What the figure shows, above it. */
  figureLabel?: string;
  table?: DataTable;
  /** How the figure and the table are to be read, beside what the facts say of themselves. */
  caveats?: readonly string[];
  /** Pages of others where somebody finds more. */
  links?: readonly { text: string; url: string }[];
  provenance: Provenance | undefined;
}

/** Words around every picture of a figure, and the name of its file. */
export interface SavedPicture {
  caption: ImageCaption;
  fileName: string;
}

/** A section whose data are there. */
export type LoadedSection = (i18n: I18n<AreaStrings>) => SectionContent;
