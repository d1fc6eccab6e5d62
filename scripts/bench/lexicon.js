// @ts-check
/**
 * What a key in the search of a large lexicon costs: 5,000 terms and 20,000 observations, on a slowed processor. Keys
 * are pressed as somebody presses them, and a trace of the browser has every task of the page's main thread from the
 * key until nothing happens any more: listeners, timers, style, layout, paint and garbage collection. A frame has
 * 16.7 ms; a longer task is a frame that is missing. All tasks of a key together take several frames, and would be in
 * vain as one number without what the same key costs in the same field when nothing is searched for.
 *
 * What else runs on the machine makes tasks longer by the clock; the work in them, which is the time that the thread
 * ran, is less sensitive to it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CPU_SLOWDOWN } from './measure.js';

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

/** Notes when keys are pressed and when terms and observations change. */
const PAGE = `<script type="module" src="/embed/odm-lexicon.js"></script>
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
</script>`;

/** The second is the same page, whose field is typed into without a search: what a key costs in any case. @type {Record<string, string>} */
export const LEXICON_PAGES = {
  lexicon: PAGE,
  'lexicon-still': `<script>addEventListener('input', (event) => event.stopImmediatePropagation(), true);</script>${PAGE}`,
};

/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: any }} TraceEvent */
/**
 * Milliseconds: the longest task by the clock and by the work in it; all work of the main thread; from the key to the
 * last change.
 *
 * @typedef {{ longest: number, work: number, total: number, terms: number, observations: number }} KeyCost
 */

/** Kinds of work by the names of events that Chromium traces; what is left is its own. */
const KINDS = {
  script: /^(?:EventDispatch|FunctionCall|v8\.callFunction|TimerFire|FireAnimationFrame|RunMicrotasks)$/u,
  'style and layout': /^(?:UpdateLayoutTree|Layout|HitTest)$/u,
  paint: /^(?:PrePaint|Paint|Layerize|UpdateLayer|Commit)$/u,
};

/**
 * What each key cost.
 *
 * @param {readonly TraceEvent[]} events of the browser
 * @param {readonly (readonly [what: string, time: number])[]} times of the page
 * @returns {{ costs: KeyCost[], kinds: Record<string, number> }} of all keys together by kind of work
 */
function costsOf(events, times) {
  const keys = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .sort((a, b) => a.ts - b.ts);
  const { pid, tid, ts: first = 0 } = keys[0] ?? {};
  const own = events.filter((one) => one.pid === pid && one.tid === tid && one.ph === 'X');
  const tasks = own.filter(({ name, ts, dur = 0 }) => name === 'RunTask' && ts + dur >= first);
  const pressed = times.flatMap(([what, time]) => (what === 'key' ? time : []));
  const costs = keys.map(({ ts }, index) => {
    const end = keys[index + 1]?.ts ?? Infinity;
    const ofKey = tasks.filter((task) => task.ts + (task.dur ?? 0) >= ts && task.ts + (task.dur ?? 0) < end);
    const start = pressed[index] ?? 0;
    const next = pressed[index + 1] ?? Infinity;
    const last = (/** @type {string} */ wanted) =>
      Math.max(start, ...times.flatMap(([what, time]) => (what === wanted && time < next ? time : []))) -
      start;
    return {
      longest: Math.max(...ofKey.map(({ dur = 0 }) => dur)) / 1000,
      work: Math.max(...ofKey.map(({ tdur = 0 }) => tdur)) / 1000,
      total: ofKey.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
      terms: last('terms'),
      observations: last('observations'),
    };
  });
  return { costs, kinds: workByKind(own.filter(({ ts, dur = 0 }) => ts + dur >= first)) };
}

/**
 * Milliseconds of work by its kind: of every event, without that of the events inside it.
 *
 * @param {readonly TraceEvent[]} events of one thread
 */
function workByKind(events) {
  /** @type {Record<string, number>} */
  const work = {};
  /** @type {TraceEvent[]} */
  const around = [];
  const add = (/** @type {TraceEvent} */ { name }, /** @type {number} */ time) => {
    const kind = Object.entries(KINDS).find(([, names]) => names.test(name))?.[0] ?? 'the browser’s own';
    work[kind] = (work[kind] ?? 0) + time / 1000;
  };
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    while (around.length && (around.at(-1)?.ts ?? 0) + (around.at(-1)?.dur ?? 0) <= event.ts) around.pop();
    const parent = around.at(-1);
    if (!parent && event.name !== 'RunTask') continue;
    if (parent) add(parent, -(event.tdur ?? 0));
    add(event, event.tdur ?? 0);
    around.push(event);
  }
  return work;
}

/**
 * Types a text after it has been typed once, as somebody who searches has done before.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} pause between keys, in milliseconds
 * @returns {Promise<ReturnType<typeof costsOf>>}
 */
async function typing(browser, url, pause) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.goto(url);
    await page.waitForFunction('window.drawing', null, { timeout: 240_000 });
    // Keys are what is measured: the lexicon may be read at full speed.
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
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
  const visits = async (/** @type {string} */ id, /** @type {number} */ pause) => {
    /** @type {KeyCost[]} */
    const keys = [];
    /** @type {Record<string, number>} */
    const kinds = {};
    for (let run = 0; run < runs; run += 1) {
      const visit = await typing(browser, `${origin}/page?id=${id}`, pause);
      keys.push(...visit.costs);
      for (const [kind, work] of Object.entries(visit.kinds)) kinds[kind] = (kinds[kind] ?? 0) + work;
    }
    return { keys, kinds };
  };
  const lines = [
    `"${TYPED}", letter by letter, among ${TERMS} terms and ${OBSERVATIONS} observations, ${runs} visits, CPU ${CPU_SLOWDOWN} times slower; a frame has ${FRAME.toFixed(1)} ms`,
  ];
  const still = await visits('lexicon-still', FAST_TYPING);
  lines.push(
    `keys into the same field without a search: ${spread(still.keys, 'total')} of work a key in all tasks`,
  );
  for (const [title, pause] of /** @type {const} */ ([
    ['each key after the last one’s effect', QUIET],
    [`a key every ${FAST_TYPING} ms`, FAST_TYPING],
  ])) {
    const { keys, kinds } = await visits('lexicon', pause);
    const within = keys.filter(({ longest }) => longest < FRAME).length;
    const own = keys.map(({ total }) => total - median(still.keys, 'total'));
    const parts = Object.entries(kinds).map(([kind, work]) => `${kind} ${(work / keys.length).toFixed(1)}`);
    lines.push(
      `${title}, ${keys.length} keys:`,
      `  longest task of a key by the clock ${spread(keys, 'longest')}; ${within} of ${keys.length} keys within a frame`,
      `  most work in a task of a key ${spread(keys, 'work')}`,
      `  work of a key in all tasks ${spread(keys, 'total')}; on average ${parts.join(', ')}`,
      `  beyond the median of the same field without a search: less than a frame for ${own.filter((work) => work < FRAME).length} of ${keys.length} keys`,
      `  until all terms are there ${spread(keys, 'terms')}, until all observations are ${spread(keys, 'observations')}`,
    );
  }
  return [...lines, ''].join('\n');
}

/** @param {readonly KeyCost[]} keys @param {keyof KeyCost} name @param {number} part */
function quantile(keys, name, part) {
  const sorted = keys.map((key) => key[name]).sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * part) - 1] ?? 0;
}

/** @param {readonly KeyCost[]} keys @param {keyof KeyCost} name */
const median = (keys, name) => quantile(keys, name, 0.5);

/** @param {readonly KeyCost[]} keys @param {keyof KeyCost} name */
function spread(keys, name) {
  const at = (/** @type {number} */ part) => quantile(keys, name, part).toFixed(1);
  return `${at(0.5)} ms in the median, ${at(0.9)} at 90 %, ${at(1)} at most`;
}
