export { parseHtmlPage } from './html-page.js';
export { parseJsonLd } from './json-ld.js';
