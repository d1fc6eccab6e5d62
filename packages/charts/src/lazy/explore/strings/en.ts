import type { ExploreStrings } from './types.js';

export const en: ExploreStrings = {
  close: 'Close',
  exploreFailed:
    'This site’s security settings do not allow the chart editor. The table and the download have the same figures.',
};
