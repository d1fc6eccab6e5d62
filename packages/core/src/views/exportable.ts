import type { Provenance } from '@odm-widgets/data/model';
import type { DataTable } from './data-table.js';

/** A chart that can be saved. */
export interface SavableChart {
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob>;
}

/** What is saved or cited. */
export interface Exportable {
  title: string;
  /** The headline, which goes into the citation and the alt text of pictures. */
  sentence: string;
  /** Without an extension. */
  fileName: string;
  table: DataTable;
  provenance: Provenance;
  /** Sentences that change how the figures are read. They go wherever the figures are saved. */
  caveats?: readonly string[];
  /** Looked up when an action runs, because the chart is drawn after the buttons; null where it cannot be had. */
  chart: () => SavableChart | null;
}

/** Downloads, the alt text of a picture, and the citation that every widget with figures offers. */
export type StandardActionId = 'csv' | 'png' | 'svg' | 'alt' | 'cite';
