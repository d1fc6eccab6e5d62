// @ts-check
/** The text of a fact sheet. */
import { titleOf } from '../discover-widgets.js';

/** @typedef {import('./observe.js').Observation} Observation */
/** @typedef {import('./observe.js').Asked} Asked */

const OWN_FOLDERS = /** @type {Readonly<Record<string, string>>} */ ({
  '/embed/': 'the widget’s code',
  '/dataset/': 'published files (`dataset`)',
  '/examples/': 'the file that the tag names',
});
const STORAGE = 'cookies, local storage, session storage, IndexedDB, cache storage, service workers';

/** The path of a widget's sheet from the root of the project. */
export const sheetPath = (/** @type {string} */ tag) => `stories/guide/data-protection/${tag}.mdx`;

/**
 * @param {string} tag
 * @param {readonly { scenario: import('./scenarios.js').Scenario, seen: Observation }[]} observed
 * @returns {string} a page of the documentation
 */
export function sheetText(tag, observed) {
  const stored = [...new Set(observed.flatMap(({ seen }) => seen.stored))];
  const hosts = [...new Set(observed.flatMap(({ seen }) => seen.requests.map(({ host }) => host)))].filter(
    Boolean,
  );
  return [
    "import { Meta } from '@storybook/addon-docs/blocks';",
    '',
    `<Meta title="Guide/Data protection/${titleOf(tag)}" />`,
    '',
    `# Data protection: \`<${tag}>\``,
    '',
    'For a record of processing or an impact assessment. Written by `npm run fact-sheets` from what Chromium asked for and stored while every control of the widget was used; a test repeats that and fails when anything differs.',
    '',
    `- **Stored in the visitor’s browser:** ${stored.length ? stored.join(', ') : `nothing (looked at: ${STORAGE})`}.`,
    `- **Others who are asked:** ${hosts.length ? `${hosts.map((host) => `\`${host}\``).join(', ')}, where the tag says so as below` : 'nobody; every request goes to the host of the files'}.`,
    '- **Who sees what:** whoever is asked sees what every web request tells: the visitor’s IP address and browser. No widget adds an identifier, and the project receives nothing.',
    ...observed.flatMap(({ scenario, seen }) => ['', ...scenarioText(scenario, seen)]),
    '',
  ].join('\n');
}

/** @returns {string[]} */
function scenarioText(
  /** @type {import('./scenarios.js').Scenario} */ { what, html },
  /** @type {Observation} */ { requests },
) {
  const title = `${what[0]?.toUpperCase()}${what.slice(1)}`;
  const rows = [...ownRows(requests), ...requests.filter(({ host }) => host).map(otherRow)];
  return [
    `## ${title}`,
    '',
    '```html',
    html,
    '```',
    '',
    '| when | who is asked | what is sent |',
    '| --- | --- | --- |',
    ...rows,
  ];
}

/** @returns {string[]} */
function ownRows(/** @type {readonly Asked[]} */ requests) {
  return /** @type {const} */ (['opening', 'use']).flatMap((when) => {
    const folders = [
      ...new Set(requests.filter((one) => !one.host && one.when === when).map(({ path }) => path)),
    ];
    const names = folders.map((path) => OWN_FOLDERS[path] ?? `\`${path}\``);
    return names.length
      ? [`| ${whenText(when)} | the host of the files: ${names.join(', ')} | nothing more |`]
      : [];
  });
}

const whenText = (/** @type {Asked['when']} */ when) =>
  when === 'opening' ? 'the page is opened' : 'the widget is used';

/** @returns {string} */
function otherRow(/** @type {Asked} */ { when, method, host, path, body, referrer, cookies }) {
  const sent = [
    body && `\`${fields(body)}\``,
    referrer ? 'the origin of the page (referrer)' : 'no referrer',
    cookies ? 'cookies of that host' : 'no cookies',
  ].filter(Boolean);
  return `| ${whenText(when)} | \`${method} https://${host}${path.replaceAll('|', '%7C')}\` | ${sent.join('; ')} |`;
}

/** The fields of a form and their values, one line. */
function fields(/** @type {string} */ body) {
  const parts = [...body.matchAll(/name="([^"]*)"\r?\n\r?\n([^\r\n]*)/gu)].map(
    ([, name, value]) => `${name}=${value}`,
  );
  return (parts.length ? parts.join(' ') : decodeURIComponent(body).replaceAll('&', ' ')).replaceAll(
    '|',
    '¦',
  );
}
