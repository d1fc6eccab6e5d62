import { upgradeLinks } from './upgrade-links.js';

/*
 * What the loader needs on a page with links to pages of widgets, and on no other. The attribute of its script lists
 * origins whose links are upgraded besides those of the page itself, and the word "text".
 */
const words = document.querySelector('[data-odm-links]')?.getAttribute('data-odm-links')?.split(/\s+/u) ?? [];

upgradeLinks(document.body, { origins: [location.origin, ...words], withText: words.includes('text') });
