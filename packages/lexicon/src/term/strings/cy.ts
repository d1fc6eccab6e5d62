import type { TermStrings } from './types.js';

export const cy: TermStrings = {
  loading: 'Yn nôl yr ystyr…',
  announced: (name, meaning) => `${name}: ${meaning}`,
  unknown: ({ name }) => `Nid oes “${name}” yn yr eirfa eto.`,
  failed: 'Ni ellid nôl yr ystyr ar hyn o bryd.',
  more: 'Rhagor yn yr eirfa',
  close: 'Cau',
  starter: 'O eirfa gychwynnol',
};
