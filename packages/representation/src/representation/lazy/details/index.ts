// Table, caveats, downloads: what comes once the sentence is there.
export { limitRows, toTable, wardNames } from './details.table.js';
export { toExplored, toExportable } from './export-controller.js';
export { Tables } from './tables.view.js';
