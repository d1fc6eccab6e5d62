import type { Provenance } from '@odm-widgets/data/model';
import type { I18n } from '../i18n/i18n.js';
import type { Action } from './actions-view.js';
import type { DataTable } from './table-view.js';

/** A chart that can be saved. */
export interface SavableChart {
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob>;
}

/** What is saved or cited. */
export interface Exportable {
  title: string;
  /** The headline, which goes into the citation. */
  sentence: string;
  /** Without an extension. */
  fileName: string;
  table: DataTable;
  provenance: Provenance;
  /** Sentences that change how the figures are read. They go wherever the figures are saved. */
  caveats?: readonly string[];
  /** Looked up when an action runs, because the chart is drawn after the buttons; null where it cannot be had. */
  chart: () => SavableChart | null;
  /** Whether there is a chart to save at all. */
  hasChart: boolean;
}

export type StandardActionId = 'csv' | 'png' | 'svg' | 'cite';

/** Downloads and a citation of exactly what is shown. The code that writes files is fetched by the first click. */
export function standardActions(exportable: Exportable, i18n: I18n): Action[] {
  const { core } = i18n;
  const action = (id: StandardActionId, label: string): Action => ({
    id,
    label,
    run: async () => (await import('../lazy/downloads/index.js')).runDownload(id, exportable, i18n),
  });
  return [
    action('csv', core.downloadCsv),
    ...(exportable.hasChart ? [action('png', core.downloadPng), action('svg', core.downloadSvg)] : []),
    action('cite', core.copyCitation),
  ];
}
