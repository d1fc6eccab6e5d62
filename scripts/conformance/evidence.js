// @ts-check
/**
 * Tests that hold a success criterion of WCAG 2.2: a file, and the words of a title in it. `npm run docs` writes them into
 * the statements of conformance, and fails where a file or a title is no more, or a test does not run for a widget.
 *
 * @typedef {object} Evidence
 * @property {string} file below test
 * @property {string} title as it is written in the file
 * @property {'shared' | 'tag'} [runs] `shared`: of the suite that the widget's own test runs; `tag`: for each tag that the
 *   file names, or the list of walks does; otherwise for all widgets
 * @property {string} [lists] the file that names the tags, where it is another one
 */

/** @type {(part: string, title: string) => Evidence} */
const shared = (part, title) => ({ file: `support/shared-suite/${part}.ts`, title, runs: 'shared' });
/** @type {(title: string) => Evidence} */
const walked = (title) => ({
  file: 'e2e/walks.node.test.ts',
  title,
  runs: 'tag',
  lists: 'support/walks/walks.ts',
});

const AXE = shared('appearance', 'has no axe violations with figures');
const AXE_FAILED = shared('appearance', 'has no axe violations after a failure');
const STORIES = { file: 'support/stories.ts', title: 'is clean by axe' };
const WALK = walked('is walked through in order, each stop named and in sight, and left at both ends');
const POINTS = shared('keyboard', 'reaches every point with the arrow keys and reads it out');
const ROWS = shared('keyboard', 'has one point for each row of the table');
const TEXT = { file: 'core/token-contrast.node.test.ts', title: 'has a contrast of 4.5 on' };
const MARKS = { file: 'core/token-contrast.node.test.ts', title: 'has a contrast of 3' };
const DARK = shared('appearance', 'has no axe violations and enough contrast in its dark theme');
const FORCED = shared('appearance', 'has enough contrast in forced colours (Chromium only)');
const REFLOW = shared('layout', 'without horizontal scrolling');
const SPACING = shared('layout', 'loses no text with increased text spacing (WCAG 1.4.12)');
const TARGETS = shared('layout', 'has targets of at least 24 by 24 pixels');
const WELSH = shared('lifecycle', 'changes headline, table, chart and source to Welsh under lang="cy"');
const STATUS = shared('states', 'keeps the same role="status" node from the first render');
/** @type {(file: string, title: string) => Evidence} */
const form = (file, title) => ({ file: `newsletter/${file}`, title });
/** @type {(title: string) => Evidence} */
const term = (title) => ({ file: 'lexicon/term.test.ts', title });
const ERRORS = form(
  'submission.test.ts',
  'shows errors at their fields and in a focused summary with links to the fields',
);

const CONTRIBUTION = {
  file: 'lexicon/contribution.test.ts',
  title: 'lists every error with a link to its field, and sends nothing',
};
const OTHER_FILE = {
  file: 'declaration/declaration.test.ts',
  title: 'keeps the answers when another file is opened',
};
const READOUT = {
  file: 'charts/chart.test.ts',
  title: 'keeps the readout of a tapped point until the next tap',
};

/**
 * By the number of the criterion; beside what holds for all widgets, what holds for one by its tag.
 *
 * @type {Readonly<Record<string, { all?: readonly Evidence[], own?: Readonly<Record<string, readonly Evidence[]>> }>>}
 */
export const EVIDENCE = {
  '1.1.1': { all: [AXE, ROWS] },
  '1.3.1': { all: [AXE, STORIES] },
  '1.3.2': { all: [WALK] },
  '1.3.4': { all: [REFLOW] },
  '1.3.5': {
    own: { 'odm-newsletter': [form('newsletter.test.ts', 'labels the fields and names them for autofill')] },
  },
  '1.4.3': { all: [TEXT, DARK] },
  '1.4.10': { all: [REFLOW] },
  '1.4.11': { all: [MARKS, FORCED] },
  '1.4.12': { all: [SPACING] },
  '1.4.13': {
    own: {
      'odm-ward-deprivation': [READOUT],
      'odm-area-profile': [READOUT],
      'odm-representation': [READOUT],
      'odm-events': [{ file: 'events/events.test.ts', title: 'shows the whole title on' }],
      'odm-term': [
        term(
          'opens for a mouse that rests on it, stays while the mouse is on the definition, and closes after that',
        ),
        term('closes with Escape, which does not propagate and keeps the focus'),
      ],
    },
  },
  '2.1.1': { all: [WALK, POINTS] },
  '2.1.2': { all: [WALK] },
  '2.4.3': { all: [WALK] },
  '2.4.4': { all: [WALK] },
  '2.4.7': { all: [WALK] },
  '2.4.11': { all: [WALK] },
  '3.2.1': { all: [WALK] },
  '3.2.2': { all: [WALK] },
  '3.2.4': { all: [WALK] },
  '2.5.3': { all: [AXE] },
  '2.5.8': { all: [TARGETS] },
  '3.1.1': { all: [WELSH] },
  '3.1.2': {
    all: [{ file: 'core/mark-english.node.test.ts', title: 'are marked as English, the longest first' }],
  },
  '3.3.1': {
    own: {
      'odm-newsletter': [ERRORS],
      'odm-lexicon': [CONTRIBUTION],
      'odm-declaration': [OTHER_FILE],
    },
  },
  '3.3.2': { all: [AXE] },
  '3.3.3': {
    own: {
      'odm-newsletter': [ERRORS],
      'odm-lexicon': [CONTRIBUTION],
      'odm-declaration': [OTHER_FILE],
    },
  },
  '4.1.2': { all: [AXE, AXE_FAILED, WALK] },
  '4.1.3': { all: [STATUS] },
};
