import type { PageStrings } from './types.js';

export const en: PageStrings = {
  dates: 'Date of the figures',
  report: 'Report a problem with this figure',
  reportTitle: (heading) => `Problem with a figure: ${heading}`,
  reportQuestion: 'What is wrong, and where did you find the right figure?',
  otherLanguage: 'Cymraeg',
};
