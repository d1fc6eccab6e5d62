import type { PrerenderModule } from '@odm-widgets/core/prerender.js';

/** What each widget shows without a page, by its tag; written by scripts/docs.js from the packages’ exports. */
export const WIDGETS: Readonly<Record<string, () => Promise<PrerenderModule>>> = {
  'odm-area-profile': () => import('@odm-widgets/area-profile/prerender.js'),
  'odm-declaration': () => import('@odm-widgets/declaration/principles/prerender.js'),
  'odm-declaration-badge': () => import('@odm-widgets/declaration/badge/prerender.js'),
  'odm-events': () => import('@odm-widgets/events/prerender.js'),
  'odm-lexicon': () => import('@odm-widgets/lexicon/lexicon/prerender.js'),
  'odm-term': () => import('@odm-widgets/lexicon/term/prerender.js'),
  'odm-newsletter': () => import('@odm-widgets/newsletter/prerender.js'),
  'odm-political-control': () => import('@odm-widgets/representation/political-control/prerender.js'),
  'odm-representation': () => import('@odm-widgets/representation/representation/prerender.js'),
  'odm-ward-deprivation': () => import('@odm-widgets/ward-deprivation/prerender.js'),
};
