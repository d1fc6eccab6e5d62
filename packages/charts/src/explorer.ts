/** Fetches the view that explores a chart, and nothing of Vega: that comes when it opens. */
export const loadExplorer = () => import('./lazy/explore/explore.js');
