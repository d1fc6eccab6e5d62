export { whenUsed } from '../../prerender/when-used.js';
