import type { ReorganisedStrings } from './types.js';

/** "A, B and C". */
const list = (items: readonly string[]) =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? '');

export const en: ReorganisedStrings = { show: (names) => `Show ${list(names)}` };
