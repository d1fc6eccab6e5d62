// Table, caveats, downloads: what comes once the figure is drawn.
export { caveats } from './details.summary.js';
export { toTable } from './details.table.js';
export { toExplored, toExportable } from './export-controller.js';
