import { listInWelsh } from '../../../strings/welsh.js';
import type { ReorganisedStrings } from './types.js';

export const cy: ReorganisedStrings = { show: (names) => `Dangos ${listInWelsh(names)}` };
