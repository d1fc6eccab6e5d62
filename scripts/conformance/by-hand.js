// @ts-check
/**
 * What was checked by hand, in a browser, where no test can decide it.
 *
 * @typedef {object} Check
 * @property {readonly string[]} criteria
 * @property {readonly string[]} [tags] all widgets if left out
 * @property {string} date
 * @property {string} browser
 * @property {string} done what was done, in a sentence
 * @property {string} result what was found, in a sentence
 */

const DATE = '27 November 2026';
const BROWSER = 'Chromium 156 on Debian 12';

/** Those whose pictures were looked at one by one, also with large text. */
const LOOKED_AT = [
  'odm-area-profile',
  'odm-events',
  'odm-lexicon',
  'odm-newsletter',
  'odm-political-control',
  'odm-representation',
  'odm-ward-deprivation',
];

/** @type {readonly Check[]} */
export const CHECKS = [
  {
    criteria: ['1.4.4'],
    tags: [...LOOKED_AT, 'odm-declaration', 'odm-declaration-badge'],
    date: DATE,
    browser: BROWSER,
    done: 'Text of 200% at 1280 pixels, set on the page, looked at as a picture.',
    result: 'No text was cut off, and none lay over another.',
  },
  {
    criteria: ['1.3.3'],
    tags: LOOKED_AT,
    date: DATE,
    browser: BROWSER,
    done: 'The sentences beside each figure were read.',
    result:
      'What they say by shape or place, such as “wide at the bottom”, is also in words and in the table.',
  },
  {
    criteria: ['1.4.5'],
    tags: LOOKED_AT,
    date: DATE,
    browser: BROWSER,
    done: 'Pictures of the widget were looked at, and how its figures write their words.',
    result: 'There is no image of text; pictures of events are those of their source.',
  },
];
