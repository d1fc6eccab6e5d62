import type { PageStrings } from './types.js';

export const cy: PageStrings = {
  dates: 'Dyddiad y ffigurau',
  report: 'Rhoi gwybod am broblem gyda’r ffigur hwn',
  reportTitle: (heading) => `Problem gyda ffigur: ${heading}`,
  reportQuestion: 'Beth sydd o’i le, ac ymhle y daethoch o hyd i’r ffigur cywir?',
  otherLanguage: 'English',
};
