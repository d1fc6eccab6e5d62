import type { DeclarationStrings } from './types.js';

export const en: DeclarationStrings = {
  heading: 'Declaration for Responsible and Intelligent Data Practice',
  headline: ({ count, themes }) =>
    `${count} principles under ${themes} headings, for anybody who works with data.`,
  textLanguageNote: '',
  changed: (count, all) =>
    all
      ? 'These words are not those of version 1.0. Each principle is shown by its own first words.'
      : `${count === '1' ? 'One principle has' : `${count} principles have`} changed since version 1.0. What changed is marked, and shown by its own first words.`,
  changedHeadings: (count) =>
    count === '1'
      ? 'One heading has changed since version 1.0.'
      : `${count} headings have changed since version 1.0.`,
  notCompared:
    'This browser could not compare the words with version 1.0, so each principle is shown by its own first words.',
  changedTag: 'changed',
  themes: [
    ['Common principles', 4],
    ['Collecting and using data', 5],
    ['Good governance', 6],
    ['Respect for all', 10],
    ['System design', 13],
    ['Procurement', 15],
    ['Sharing knowledge', 20],
    ['Open data', 22],
    ['Environmental impact', 23],
  ],
  labels: [
    'Tools, not a replacement for humanity',
    'Private and family life',
    'Deserving trust',
    'An ethical ecosystem, with value back to the place',
    'Duty of care: lawful basis, minimisation, privacy by design, third-party data',
    'Open governance with those affected',
    'Diversity in design',
    'Acknowledge bias',
    'Visible, plain notices',
    'The human cost of materials and labour',
    'Innovation led by need',
    'Assess and mitigate harm',
    'Automated decisions that can be explained',
    'The public sector leads',
    'No lock-in',
    'Demystify data',
    'Skills for all',
    'Collaborate',
    'Support practitioners',
    'Look outward',
    'Publish good open data',
    'Data behind decisions, open by default',
    'Environmental impact',
  ],
  labelsNote: 'The titles are short labels of this page; the words under them are the Declaration’s.',
  labelsIntro: 'The principles by short labels of our own:',
  publishedTextLink: 'The full text, where it is published',
  search: 'Find in the principles',
  resultCount: ({ count, of: total }) => `${count} of ${total} principles shown.`,
  noMatches: 'No principle has these words. Try fewer or others.',
  openAll: 'Open all',
  closeAll: 'Close all',
  linkTo: ({ number }) => `Link to principle ${number}`,
  practice: {
    title: 'How we do this',
    evidence: 'Evidence',
    resources: 'What helped',
    from: ({ name, date }) => `“How we do this” is by ${name}${date && `, ${date}`}.`,
    failed: 'What is done about each principle could not be shown just now.',
  },
  method: 'The text is shown as it was read; each principle was compared with version 1.0.',
  core: {
    loading: 'Getting the text…',
    error: {
      config: 'The text is not set up yet.',
      network: 'The full text could not be reached. Check the connection, then try again.',
      http: 'The full text could not be found where it is kept.',
      busy: 'The place that keeps the text is busy. Try again in a minute.',
      shape: 'What arrived is not the Declaration as this page knows it.',
    },
  },
};
