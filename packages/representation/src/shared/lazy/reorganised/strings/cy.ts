import { listInWelsh } from '../../../welsh.js';
import type { ReorganisedStrings } from './types.js';

export const cy: ReorganisedStrings = { show: (names) => `Dangos ${listInWelsh(names)}` };
