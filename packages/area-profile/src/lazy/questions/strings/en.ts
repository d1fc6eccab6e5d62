import type { QuestionStrings } from './types.js';

export const en: QuestionStrings = {
  question: {
    old: ({ area }) => `How old are the people of ${area}?`,
    employment: () => 'How does employment here compare with other places?',
    tenure: () => 'How many households rent, and from whom?',
    children: () => 'How many children live in income deprivation here?',
    kinds: () => 'In which kinds of deprivation does this area stand out?',
    crimes: () => 'What crimes were reported here last month?',
    'anti-social': () => 'Is anti-social behaviour up on the same month last year?',
    safer: () => 'How do crime rates here compare with other places?',
    grants: () => 'How much grant money came here, and who got the largest grant?',
    representatives: () => 'Who represents the people who live here?',
    voting: () => 'How many people vote here?',
    planning: () => 'Where are new homes planned?',
  },
  open: ({ section }) => `See “${section}”`,
  elsewhere: 'No section has this. The planning register of the council does.',
};
