import type { Prerender } from '@odm-widgets/core/prerender.js';

/** What each widget shows at first, by its tag; loaded when a page has it. */
export const WIDGETS: Readonly<Record<string, () => Promise<{ prerender: Prerender }>>> = {
  'odm-declaration': () => import('@odm-widgets/declaration/principles/prerender.js'),
  'odm-declaration-badge': () => import('@odm-widgets/declaration/badge/prerender.js'),
  'odm-events': () => import('@odm-widgets/events/prerender.js'),
  'odm-lexicon': () => import('@odm-widgets/lexicon/lexicon/prerender.js'),
  'odm-ward-deprivation': () => import('@odm-widgets/ward-deprivation/prerender.js'),
  'odm-political-control': () => import('@odm-widgets/representation/political-control/prerender.js'),
  'odm-representation': () => import('@odm-widgets/representation/representation/prerender.js'),
};

/** Tags that need nothing written, and why. */
export const WITHOUT: Readonly<Record<string, string>> = {
  'odm-newsletter':
    'its form stands in the page itself: write the form inside the tag, and it works without scripts',
  'odm-term': 'its word, or the link inside it, is what stands without scripts',
};
