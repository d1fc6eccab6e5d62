import type { ChartStrings } from './types.js';

export const en: ChartStrings = {
  hint: 'Use the arrow keys to go from point to point.',
  roleDescription: 'chart',
  failed: 'The chart could not be drawn here. The table has the same figures.',
  close: 'Close',
  exploreFailed:
    'This site’s security settings do not allow the chart editor. The table and the download have the same figures.',
};
