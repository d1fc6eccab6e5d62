import { upgradeLinks } from './upgrade-links.js';

/*
 * What the loader needs on a page with links to pages of widgets, or whose author wants to know what is wrong with it, and
 * on no other. The attribute of its script lists origins whose links are upgraded besides those of the page itself, and
 * the word "text".
 */
const words = document.querySelector('[data-odm-links]')?.getAttribute('data-odm-links')?.split(/\s+/u) ?? [];

upgradeLinks(document.body, { origins: [location.origin, ...words], withText: words.includes('text') });

// A file of its own: of those who open a page, its author alone needs it.
if (location.search.includes('odm-debug'))
  void import(/* @vite-ignore */ new URL('./debug.js', import.meta.url).href);
