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

const loadDownloads = () => import('../lazy/downloads/index.js');

/** Downloads and a citation of exactly what is shown. The code that writes files is fetched by the first click. */
export function standardActions(exportable: Exportable, i18n: I18n): Action[] {
  const charts = exportable.hasChart ? [pngAction(exportable, i18n), svgAction(exportable, i18n)] : [];
  return [csvAction(exportable, i18n), ...charts, citeAction(exportable, i18n)];
}

function csvAction({ fileName, table, provenance, caveats }: Exportable, { core }: I18n): Action {
  return {
    id: 'csv',
    label: core.downloadCsv,
    run: async () => {
      const { saveText, toCsv } = await loadDownloads();
      return core.saved(
        saveText(`${fileName}.csv`, 'text/csv;charset=utf-8', toCsv(table, provenance, caveats)),
      );
    },
  };
}

function pngAction(exportable: Exportable, { core }: I18n): Action {
  return {
    id: 'png',
    label: core.downloadPng,
    run: async () => {
      const { saveBlob } = await loadDownloads();
      return core.saved(saveBlob(`${exportable.fileName}.png`, await findChart(exportable).toPNG()));
    },
  };
}

function svgAction(exportable: Exportable, { core }: I18n): Action {
  return {
    id: 'svg',
    label: core.downloadSvg,
    run: async () => {
      const { saveText } = await loadDownloads();
      const svg = await findChart(exportable).toSVG();
      return core.saved(saveText(`${exportable.fileName}.svg`, 'image/svg+xml', svg));
    },
  };
}

function citeAction(exportable: Exportable, { core, format }: I18n): Action {
  return {
    id: 'cite',
    label: core.copyCitation,
    run: async () => {
      const { citation, copyText } = await loadDownloads();
      const accessed = core.accessed(format.date(new Date().toISOString().slice(0, 10)));
      const copied = await copyText(citation(exportable, location.href, accessed));
      return copied ? core.copied : core.copyFailed;
    },
  };
}

function findChart({ chart }: Exportable): SavableChart {
  const found = chart();
  if (!found) throw new Error('There is no chart to save.');
  return found;
}
