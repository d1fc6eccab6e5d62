import type { ExploreStrings } from './types.js';

export const en: ExploreStrings = {
  close: 'Close',
  loading: 'Getting the chart…',
  failed:
    'This page’s security settings do not allow the interactive chart. The table has the same figures, and the specification below draws the chart anywhere else.',
  show: (label) => `Show ${label}`,
  all: 'All',
  hint: 'Point at a mark to read it; click one to show its rows alone.',
  rows: ({ count, of: total }) => `${count} of ${total} rows`,
  table: 'Figures of the chart',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  source: 'Source (Vega-Lite)',
  editor: 'Open in the Vega editor (vega.github.io)',
  editorBlocked: 'The browser did not open the editor. Copy the source into it instead.',
  spec: 'The published specification',
  saved: (fileName) => `Saved as ${fileName}.`,
};
