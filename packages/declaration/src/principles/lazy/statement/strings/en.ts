import type { StatementStrings } from './types.js';

export const en: StatementStrings = {
  legend: 'Your own statement',
  stays:
    'What you write stays in this page and is sent to nobody. It is gone when you leave or reload the page: save it first.',
  organisation: 'Name of your organisation',
  answered: ({ count, of: total }) => `${count} of ${total} principles answered.`,
  question: ({ number }) => `Does principle ${number} apply to you?`,
  yes: 'It applies',
  no: 'It does not apply',
  does: 'What we do',
  saveHtml: 'Save as web page (HTML)',
  saveMarkdown: 'Save as Markdown',
  saveJson: 'Save to go on later (JSON)',
  open: 'Go on from a saved file (JSON)',
  opened: ({ count }) => `Read in: ${count} answers.`,
  openFailed: 'That file is not a statement that was saved here. Nothing was changed.',
  kept: 'What you had written already was kept.',
  title: ({ name }) => `How ${name} works with data`,
  nameless: 'our organisation',
  doesNotApply: 'Does not apply to us.',
  noWords: 'Applies to us.',
  noAnswers: 'No principle has been answered yet.',
  text: ({ version, url }) =>
    `A statement about the Declaration for Responsible and Intelligent Data Practice, version ${version}, by Open Data Manchester, CC BY 4.0: ${url}`,
  saved: ({ date }) => `Saved on ${date}.`,
};
