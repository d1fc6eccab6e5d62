// @ts-check

/** @typedef {import('./measure.js').Visit} Visit */

/** The goals of the project against vega-embed, for one widget on a page, here and on a phone's network. */
const GOALS = { here: { useful: 0.3, drawn: 0.4 }, network: { useful: 0.25, drawn: 0.3 } };
/** And with the first content in the page. */
const PRERENDERED_GOAL = { useful: 0.1, drawn: 0.1 };
/** Pages that are not of another library. */
const OWN = ['empty', 'ours', 'prerendered'];

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * A table of medians, and the ratios of ours to each other library; times and bytes are what each adds
 * to an empty page.
 *
 * @param {Map<string, Visit[]>} visits
 * @param {{ id: string, title: string }[]} pages
 * @param {{ title: string, copies: number, isNetwork: boolean }} options
 */
export function report(visits, pages, { title: heading, copies, isNetwork }) {
  const rows = pages.map(({ id, title }) => ({ id, title, ...mediansOf(visits.get(id) ?? []) }));
  const empty = rows.find(({ id }) => id === 'empty');
  const ours = rows.find(({ id }) => id === 'ours');
  const lines = [
    `${heading}, ${copies} on a page`,
    line(['', 'sentence ms', 'figure ms', 'main ms', 'heap MB', 'kB', 'requests']),
  ];
  for (const row of rows) {
    const { title, useful, drawn, mainThread, heap, bytes, requests } = row;
    const cells = [useful, drawn, mainThread].map((value) => value.toFixed(0));
    lines.push(line([title, ...cells, (heap / 1e6).toFixed(1), (bytes / 1000).toFixed(0), String(requests)]));
  }
  if (!ours || !empty) return lines.join('\n');
  lines.push('', 'Ours over each, both less an empty page');
  const compare = (
    /** @type {Visit} */ own,
    /** @type {typeof rows[number]} */ row,
    /** @type {{ useful: number, drawn: number }} */ goal,
  ) => {
    const ratio = (/** @type {keyof Visit} */ key) => (own[key] - empty[key]) / (row[key] - empty[key]);
    let verdict = '';
    if (row.id !== 'vega-embed') verdict = isNetwork ? (ratio('drawn') < 1 ? '  ahead' : '  BEHIND') : '';
    else if (copies === 1) verdict = goals(ratio('useful'), ratio('drawn'), goal);
    const cells = /** @type {(keyof Visit)[]} */ (['useful', 'drawn', 'mainThread', 'heap', 'bytes']);
    lines.push(line([row.title, ...cells.map((key) => ratio(key).toFixed(2))]) + verdict);
  };
  const others = rows.filter(({ id }) => !OWN.includes(id));
  for (const row of others) compare(ours, row, isNetwork ? GOALS.network : GOALS.here);
  const inPage = rows.find(({ id }) => id === 'prerendered');
  if (inPage) {
    lines.push('', 'Ours prerendered over each, both less an empty page');
    for (const row of others) compare(inPage, row, PRERENDERED_GOAL);
  }
  return `${lines.join('\n')}\n`;
}

/** @param {Visit[]} visits @returns {Visit} */
function mediansOf(visits) {
  const of = (/** @type {keyof Visit} */ key) => median(visits.map((visit) => visit[key]));
  return {
    useful: of('useful'),
    drawn: of('drawn'),
    mainThread: of('mainThread'),
    heap: of('heap'),
    bytes: of('bytes'),
    requests: of('requests'),
  };
}

function goals(
  /** @type {number} */ useful,
  /** @type {number} */ drawn,
  /** @type {{ useful: number, drawn: number }} */ goal,
) {
  const say = (/** @type {string} */ name, /** @type {number} */ value, /** @type {number} */ goal) =>
    `${name} ${value.toFixed(2)} ${value <= goal ? 'within' : 'ABOVE'} ${goal}`;
  return `  ${say('sentence', useful, goal.useful)}, ${say('figure', drawn, goal.drawn)}`;
}

/** @param {string[]} cells */
function line([first = '', ...rest]) {
  return first.padEnd(24) + rest.map((cell) => cell.padStart(12)).join('');
}
