// @ts-check
/** Statements of conformance with WCAG 2.2 AA, one a widget: from tests that hold each criterion, and what was checked by hand. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../conformance/by-hand.js';
import { CRITERIA } from '../conformance/criteria.js';
import { EVIDENCE } from '../conformance/evidence.js';
import { titleOf } from '../discover-widgets.js';

/**
 * @typedef {import('../conformance/evidence.js').Evidence} Evidence
 * @typedef {import('../conformance/criteria.js').Criterion} Criterion
 * @typedef {import('../conformance/by-hand.js').Check} Check
 */

/**
 * @param {string} root
 * @param {readonly { tag: string }[]} widgets
 * @returns {Record<string, string>} text of each page by its file
 * @throws {Error} naming evidence that is no more
 */
export function conformancePages(root, widgets) {
  const tests = readTests(root);
  for (const evidence of Object.values(EVIDENCE).flatMap(({ all = [], own = {} }) => [
    ...all,
    ...Object.values(own).flat(),
  ]))
    assertThere(evidence, tests);
  return Object.fromEntries(widgets.map(({ tag }) => [statementFile(tag), pageOf(tag, tests)]));
}

/** The file of the statement about a widget. */
export const statementFile = (/** @type {string} */ tag) =>
  `stories/conformance/${tag.slice('odm-'.length)}.mdx`;

/** @returns {Map<string, string>} files of tests and of what they share, by their path below test */
function readTests(/** @type {string} */ root) {
  const folder = join(root, 'test');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  return new Map(
    files
      .filter((file) => file.endsWith('.ts') && existsSync(join(folder, file)))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}

function assertThere(/** @type {Evidence} */ { file, title }, /** @type {Map<string, string>} */ tests) {
  const text = tests.get(file);
  if (!text) throw new Error(`scripts/conformance/evidence.js: test/${file} is not there`);
  if (!title || !text.includes(title))
    throw new Error(`scripts/conformance/evidence.js: test/${file} has no title “${title}”`);
}

/** Whether a test is run for a widget. */
function runsFor(
  /** @type {string} */ tag,
  /** @type {Evidence} */ { file, runs, lists = file },
  /** @type {Map<string, string>} */ tests,
) {
  if (runs === 'tag') return new RegExp(`<${tag}[ >]`, 'u').test(tests.get(lists) ?? '');
  if (runs !== 'shared') return true;
  return [...tests].some(
    ([name, text]) =>
      name.endsWith('.test.ts') && text.includes('runSharedSuite(') && text.includes(`tag: '${tag}'`),
  );
}

function pageOf(/** @type {string} */ tag, /** @type {Map<string, string>} */ tests) {
  const rows = CRITERIA.map((criterion) => rowOf(tag, criterion, tests));
  const count = (/** @type {string} */ result) => rows.filter((row) => row.result === result).length;
  const title = titleOf(tag);
  return `import { Meta } from '@storybook/addon-docs/blocks';

<Meta title="Guide/Conformance/${title}" />

{/* Written by \`npm run docs\` from scripts/conformance. */}

# ${title}: conformance with WCAG 2.2 AA

Of the ${CRITERIA.length} success criteria at levels A and AA, ${count(MET)} are met, ${count(ABSENT)} do not apply to \`<${tag}>\`${count(UNCHECKED) ? ` and ${count(UNCHECKED)} have not been checked` : ''}. A criterion is met where a test holds it with each change, or where it was checked by hand on the day that is given. No user of a screen reader has taken part yet, and no screen reader was used: what they read was taken from the accessibility tree of the browser.

| criterion | level | result | by |
| --- | --- | --- | --- |
${rows.map(({ criterion, result, by }) => `| ${criterion.id} ${criterion.name} | ${criterion.level} | ${result} | ${by} |`).join('\n')}
`;
}

const MET = 'met';
const ABSENT = 'does not apply';
const UNCHECKED = 'not checked';

function rowOf(
  /** @type {string} */ tag,
  /** @type {Criterion} */ criterion,
  /** @type {Map<string, string>} */ tests,
) {
  const { id, absent, only, page } = criterion;
  if (absent) return { criterion, result: ABSENT, by: absent };
  if (only && !only.includes(tag))
    return { criterion, result: ABSENT, by: 'It has nothing that this is about.' };
  const { all = [], own = {} } = EVIDENCE[id] ?? {};
  const evidence = [...all, ...(own[tag] ?? [])].filter((one) => runsFor(tag, one, tests));
  const checks = CHECKS.filter((check) => check.criteria.includes(id) && (check.tags?.includes(tag) ?? true));
  const by = [
    ...evidence.map(({ file, title }) => `“${title}” (\`test/${file}\`)`),
    ...checks.map(({ date, browser, done, result }) => `by hand, ${date}, ${browser}: ${done} ${result}`),
    ...(page ? [`Up to the page: ${page}`] : []),
  ];
  return { criterion, result: evidence.length + checks.length ? MET : UNCHECKED, by: by.join('<br />') };
}
