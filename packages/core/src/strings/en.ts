import type { CoreStrings } from './types.js';

export const en: CoreStrings = {
  late: 'late',
  months: 'January February March April May June July August September October November December',
  list: (items) =>
    items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? ''),
  loading: 'Getting the figures…',
  retry: 'Try again',
  stale: 'These figures are from before; newer ones could not be fetched.',
  error: {
    config: 'This figure is not available yet.',
    network: 'The figures could not be reached. Check the connection, then try again.',
    http: 'The figures could not be found where they are kept.',
    busy: 'The place that keeps the figures is busy. Try again in a minute.',
    shape: 'The figures arrived in a form this page does not understand.',
  },
  source: 'Source',
  release: 'Release',
  geography: 'Areas',
  licence: 'Licence',
  asAt: 'Date',
  method: 'Method',
  actions: 'Save or cite',
  downloadCsv: 'Download figures (CSV)',
  downloadPng: 'Download chart (PNG)',
  downloadSvg: 'Download chart (SVG)',
  copyCitation: 'Copy citation',
  copied: 'Citation copied.',
  copyFailed: 'It could not be copied. Select the source below the chart and copy it.',
  saved: (fileName) => `Saved as ${fileName}.`,
  actionFailed: 'That did not work here. The figures are still in the table.',
  accessed: (date) => `Accessed ${date}`,
};
