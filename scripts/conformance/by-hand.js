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
  {
    criteria: ['1.3.3', '1.4.5'],
    tags: ['odm-declaration', 'odm-declaration-badge', 'odm-term'],
    date: DATE,
    browser: BROWSER,
    done: 'Its sentences were read and its pictures looked at.',
    result:
      'Nothing is said by shape or place alone; the one image of text is the wordmark of the badge, a logotype.',
  },
  {
    criteria: ['1.4.4'],
    tags: ['odm-term'],
    date: DATE,
    browser: BROWSER,
    done: 'Text of 200% at 1280 and at 320 pixels, with the definition open and as a block, looked at as pictures.',
    result: 'No text was cut off; the definition stayed within the window and could be closed.',
  },
  {
    criteria: ['1.4.1'],
    date: DATE,
    browser: BROWSER,
    done: 'Every view was looked at with the emulation of achromatopsia, in which there are no colours.',
    result:
      'What a colour says is also a texture, a number, a line, a word beside it or, of a council on the map, its details and the table. Links are underlined.',
  },
  {
    criteria: ['1.4.13'],
    tags: [
      'odm-declaration',
      'odm-declaration-badge',
      'odm-lexicon',
      'odm-newsletter',
      'odm-political-control',
    ],
    date: DATE,
    browser: BROWSER,
    done: 'The pointer was moved over it and the focus through it.',
    result: 'Nothing appears on top of other content; panels open by a press and close by Escape.',
  },
  {
    criteria: ['2.4.6'],
    date: DATE,
    browser: BROWSER,
    done: 'The headings, labels and names of all stops in the accessibility tree of every view were read as a list.',
    result: 'Each says what follows it or what it does, also out of its place.',
  },
  {
    criteria: ['2.5.2'],
    date: DATE,
    browser: BROWSER,
    done: 'Each listener for pointers in the code was looked at.',
    result:
      'Everything acts when the pointer goes up or by the click of the browser, but for two: the readout of a square, which goes when the finger does, and the definition of a term, which closes by a press beside it and opens again.',
  },
];
