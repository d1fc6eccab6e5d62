import type { NoticeStrings } from './types.js';

export const en: NoticeStrings = {
  sourcesMissing: ({ names, n }) =>
    `${names} could not be reached, so ${n === 1 ? 'its' : 'their'} events may be missing. The others are shown.`,
  unnamedSource: 'One calendar',
  outdated: ({ date }) =>
    `This list was last brought up to date on ${date}. Check with the organiser before you go.`,
  truncated: 'There are more events than can be listed here.',
};
