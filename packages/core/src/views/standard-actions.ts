import type { Provenance } from '@odm-widgets/data/model';
import type { Action } from './actions-view.js';
import type { Formatters } from '../i18n/format.js';
import type { CoreStrings } from '../strings/types.js';
import type { DataTable } from './table-view.js';

/** A chart that can be saved. */
export interface SavableChart {
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob>;
}

/** What is being saved or cited. */
export interface Exportable {
  title: string;
  /** The headline, which goes into the citation. */
  sentence: string;
  /** Without an ending. */
  fileName: string;
  table: DataTable;
  provenance: Provenance;
  /** Looked up when it is needed: the chart draws later than the buttons. */
  chart: () => SavableChart | null;
  /** Whether there is a chart to save at all. */
  hasChart: boolean;
}

/** Downloads and a citation of exactly what is shown. The code that makes files is fetched on the first click. */
export function standardActions(what: Exportable, s: CoreStrings, format: Formatters): Action[] {
  const tools = () => import('../lazy/downloads/index.js');
  const csv: Action = {
    id: 'csv',
    label: s.downloadCsv,
    run: async () => {
      const { saveText, toCsv } = await tools();
      return s.saved(
        saveText(`${what.fileName}.csv`, 'text/csv;charset=utf-8', toCsv(what.table, what.provenance)),
      );
    },
  };
  const cite: Action = {
    id: 'cite',
    label: s.copyCitation,
    run: async () => {
      const { citation, copyText } = await tools();
      const accessed = s.accessed(format.date(new Date().toISOString().slice(0, 10)));
      return (await copyText(citation(what, location.href, accessed))) ? s.copied : s.copyFailed;
    },
  };
  return what.hasChart ? [csv, ...chartActions(what, s), cite] : [csv, cite];
}

function chartActions(what: Exportable, s: CoreStrings): Action[] {
  const tools = () => import('../lazy/downloads/index.js');
  return [
    {
      id: 'png',
      label: s.downloadPng,
      run: async () => {
        const { saveBlob } = await tools();
        return s.saved(saveBlob(`${what.fileName}.png`, await chartOf(what).toPNG()));
      },
    },
    {
      id: 'svg',
      label: s.downloadSvg,
      run: async () => {
        const { saveText } = await tools();
        return s.saved(saveText(`${what.fileName}.svg`, 'image/svg+xml', await chartOf(what).toSVG()));
      },
    },
  ];
}

function chartOf({ chart }: Exportable): SavableChart {
  const found = chart();
  if (!found) throw new Error('There is no chart to save.');
  return found;
}
