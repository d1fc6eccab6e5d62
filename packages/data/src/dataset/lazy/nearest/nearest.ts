/** What a misspelt name may have meant; most names are found. */
export { nearestTo } from '../../../nearest.js';
