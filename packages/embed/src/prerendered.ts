/** What the loader needs on a page with prerendered widgets, and on no other. */
export { whenUsed } from '@odm-widgets/core/prerendered.js';
