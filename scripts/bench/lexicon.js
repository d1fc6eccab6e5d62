// @ts-check
/**
 * What a key in the search of a large lexicon costs: 5,000 terms and 20,000 observations, on a slowed processor. Keys
 * are pressed as somebody presses them, and a trace of the browser has every task of the page's main thread from the
 * key until nothing happens any more: listeners, timers, style, layout, paint and garbage collection. A frame has
 * 16.7 ms; a longer task is a frame that is missing. The slowest key decides; what most keys cost stands beside it.
 *
 * What else runs on the machine makes tasks longer by the clock; the work in them is less sensitive to it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CPU_SLOWDOWN } from './measure.js';
import { median } from './report.js';

const FRAME = 1000 / 60;
const TERMS = 5000;
const OBSERVATIONS = 20_000;
/** Typed letter by letter: a name, with a typing error in its second word. */
const TYPED = 'dropped kreb';

/** Numbers that look random and are the same in every run. */
function sequence() {
  let seed = 1;
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/**
 * A lexicon and its observations: the terms of the starter again and again, with other words around them.
 *
 * @param {string} root
 * @returns {Promise<Record<string, object>>} by their address
 */
export async function largeLexicon(root) {
  const starter = JSON.parse(await readFile(join(root, 'packages/dataset/lexicon/starter.json'), 'utf8'));
  const random = sequence();
  const pick = (/** @type {readonly string[]} */ list) => list[Math.floor(random() * list.length)] ?? '';
  const syllables = 'ba ce di fo gu la me ni po ru sa te vi wo zu kra ple sti tro nal der mon'.split(' ');
  const vocabulary = Array.from({ length: 6000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
  );
  const words = (/** @type {number} */ count) =>
    Array.from({ length: count }, () => pick(vocabulary)).join(' ');
  const terms = Array.from({ length: TERMS }, (_, index) => {
    const { id, name, meaning, ...term } = starter.terms[index % starter.terms.length];
    if (index < starter.terms.length) return { id, name, meaning, ...term };
    return {
      id: `${id}-${index}`,
      name: { en: `${name.en} ${words(2)}` },
      meaning: { en: `${meaning.en} ${words(8)}` },
      themes: term.themes,
      effects: term.effects,
      matches: { en: [words(2)] },
    };
  });
  const observations = [
    {
      src: 'observations.json',
      title: 'Many',
      publisher: 'Bench',
      url: '/',
      licence: 'CC0',
      licenceUrl: '/',
      consent: true,
    },
  ];
  const features = Array.from({ length: OBSERVATIONS }, (_, id) => ({
    type: 'Feature',
    id,
    properties: {
      what: `${words(6)} ${pick(starter.terms.map((/** @type {any} */ { name }) => name.en))} ${words(6)}`,
    },
    geometry: { type: 'Point', coordinates: [-2 - random() / 10, 53 + random() / 10] },
  }));
  return {
    '/bench/lexicon.json': { ...starter, terms, observations },
    '/bench/observations.json': { type: 'FeatureCollection', features },
  };
}

/** Between keys of a fast typist, in milliseconds. */
const FAST_TYPING = 120;
/** Nothing has happened for so long: a key has had its effect. */
const QUIET = 700;

/** Pages that note when keys are pressed and when terms and observations change. @type {Record<string, string>} */
export const LEXICON_PAGES = {
  lexicon: `<script type="module" src="/embed/odm-lexicon.js"></script>
<odm-lexicon src="/bench/lexicon.json"></odm-lexicon>
<script type="module">
  const widget = document.querySelector('odm-lexicon');
  const inside = (selector) => widget.shadowRoot?.querySelector(selector);
  while (!inside('.observed')) await new Promise((done) => setTimeout(done, 50));
  const times = (window.times = []);
  const note = (what) => times.push([what, performance.now()]);
  const observe = (what, targets) => {
    const observer = new MutationObserver(() => note(what));
    for (const target of targets)
      observer.observe(target, { subtree: true, childList: true, characterData: true });
  };
  observe('terms', [inside('.shown'), inside('.terms')]);
  observe('observations', [inside('.all-observations')]);
  addEventListener('keydown', () => note('key'), true);
  inside('input[type=search]').focus();
  window.drawing = true;
</script>`,
};

/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: any }} TraceEvent */
/**
 * Milliseconds: the longest task by the clock and by the work in it; from the key to the last change.
 *
 * @typedef {{ longest: number, work: number, terms: number, observations: number }} KeyCost
 */

/**
 * What each key cost.
 *
 * @param {readonly TraceEvent[]} events of the browser
 * @param {readonly (readonly [what: string, time: number])[]} times of the page
 * @returns {KeyCost[]}
 */
function costsOf(events, times) {
  const keys = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .sort((a, b) => a.ts - b.ts);
  const { pid, tid } = keys[0] ?? {};
  const tasks = events.filter((one) => one.name === 'RunTask' && one.pid === pid && one.tid === tid);
  const pressed = times.flatMap(([what, time]) => (what === 'key' ? time : []));
  return keys.map(({ ts }, index) => {
    const end = keys[index + 1]?.ts ?? Infinity;
    const own = tasks.filter((task) => task.ts + (task.dur ?? 0) >= ts && task.ts + (task.dur ?? 0) < end);
    const start = pressed[index] ?? 0;
    const next = pressed[index + 1] ?? Infinity;
    const last = (/** @type {string} */ wanted) =>
      Math.max(start, ...times.flatMap(([what, time]) => (what === wanted && time < next ? time : []))) -
      start;
    return {
      longest: Math.max(...own.map(({ dur = 0 }) => dur)) / 1000,
      work: Math.max(...own.map(({ tdur = 0 }) => tdur)) / 1000,
      terms: last('terms'),
      observations: last('observations'),
    };
  });
}

/**
 * Types a text after it has been typed once, as somebody who searches has done before.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} pause between keys, in milliseconds
 * @returns {Promise<KeyCost[]>}
 */
async function typing(browser, url, pause) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(url);
    await page.waitForFunction('window.drawing', null, { timeout: 240_000 });
    const type = async (/** @type {number} */ between) => {
      for (const letter of TYPED) {
        await page.keyboard.press(letter === ' ' ? 'Space' : letter);
        await new Promise((resolve) => setTimeout(resolve, between));
      }
      await new Promise((resolve) => setTimeout(resolve, QUIET));
    };
    await type(FAST_TYPING);
    await page.locator('odm-lexicon input[type=search]').fill('');
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    await page.evaluate('window.times.length = 0');
    await browser.startTracing(page, { categories: TRACED });
    await type(pause);
    const trace = JSON.parse((await browser.stopTracing()).toString('utf8'));
    return costsOf(trace.traceEvents, await page.evaluate('window.times'));
  } finally {
    await context.close();
  }
}

/** Tasks, and the events that they dispatch. */
const TRACED = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {number} runs
 */
export async function benchLexicon(browser, origin, runs) {
  const lines = [
    `"${TYPED}", letter by letter, among ${TERMS} terms and ${OBSERVATIONS} observations, medians of ${runs} visits, CPU ${CPU_SLOWDOWN} times slower`,
  ];
  for (const [title, pause] of /** @type {const} */ ([
    ['each key after the last one’s effect', QUIET],
    [`a key every ${FAST_TYPING} ms`, FAST_TYPING],
  ])) {
    /** @type {KeyCost[][]} */
    const visits = [];
    for (let run = 0; run < runs; run += 1)
      visits.push(await typing(browser, `${origin}/page?id=lexicon`, pause));
    const slowest = (/** @type {keyof KeyCost} */ name) =>
      median(visits.map((keys) => Math.max(...keys.map((key) => key[name]))));
    const longest = slowest('longest');
    const byLength = visits.flatMap((keys) => keys.map((key) => key.longest)).sort((a, b) => a - b);
    const nearlyAll = byLength[Math.ceil(byLength.length * 0.95) - 1] ?? 0;
    lines.push(
      `${title}:`,
      `  longest task of any key ${longest.toFixed(1)} ms, most work in a task ${slowest('work').toFixed(1)} ms; ${longest < FRAME ? 'within' : 'OVER'} a frame of ${FRAME.toFixed(1)} ms`,
      `  longest task of 95 % of ${byLength.length} keys at most ${nearlyAll.toFixed(1)} ms, of all ${(byLength.at(-1) ?? 0).toFixed(1)} ms`,
      `  slowest key until all terms are there ${slowest('terms').toFixed(0)} ms, until all observations are ${slowest('observations').toFixed(0)} ms`,
    );
  }
  return [...lines, ''].join('\n');
}
