// @ts-check
/**
 * What widgets below the fold cost the page around them: its largest paint with twenty of them and with none, and,
 * with fifty of all kinds, layout shift and the longest task before anybody does anything.
 */
import { answerOf, CPU_SLOWDOWN, PHONE, throttle } from './measure.js';
import { median } from './report.js';

const TEXT = '<p>Text of the page, which stands above everything else and is what its visitors came for.</p>';
const HEAD = '<script type="module" src="/embed/odm-widgets.js"></script>';
const WARDS = ['E05011351', 'E05011355', 'E05011376', 'E05000932'];
const KINDS = [
  (/** @type {number} */ i) =>
    `<odm-ward-deprivation ward="${WARDS[i % WARDS.length]}"></odm-ward-deprivation>`,
  () => '<odm-political-control authority="E08000003"></odm-political-control>',
  () => '<odm-declaration-badge supporter="example-charity"></odm-declaration-badge>',
  () => '<odm-representation authority="E08000003" view="over-time"></odm-representation>',
];

const wards = Array.from({ length: 20 }, () => KINDS[0]?.(0)).join('\n');
const mixed = Array.from({ length: 50 }, (_, i) => `${KINDS[i % KINDS.length]?.(i)}${TEXT}`).join('\n');

/** @type {Record<string, string>} */
export const PAINT_PAGES = {
  'paint-none': `${HEAD}<h1>A page</h1>${TEXT.repeat(20)}<div style="height: 400vh"></div>`,
  'paint-twenty': `${HEAD}<h1>A page</h1>${TEXT.repeat(20)}<div style="height: 400vh"></div>${wards}`,
  'paint-fifty': `${HEAD.replace('src=', 'blocking="render" src=')}<h1>A page</h1>${mixed}`,
};

/** Runs in the page, before anything else does, and says what it saw a second after all widgets have settled. */
function watch() {
  const paint = { largest: 0, shift: 0, task: 0 };
  const observe = (/** @type {string} */ type, /** @type {(entry: any) => void} */ read) =>
    new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => (paint.largest = startTime));
  observe('layout-shift', ({ value }) => (paint.shift += value));
  observe('longtask', ({ duration }) => (paint.task = Math.max(paint.task, duration)));
  const isSettled = () =>
    document.readyState === 'complete' &&
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('odm-'))
      .every((widget) => ['ready', 'empty', 'error'].includes(/** @type {any} */ (widget).status));
  const timer = setInterval(() => {
    if (!isSettled()) return;
    clearInterval(timer);
    setTimeout(() => /** @type {any} */ (globalThis).benchDone(JSON.stringify(paint)), 1000);
  }, 200);
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<{ largest: number, shift: number, task: number }>}
 */
async function paintOf(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const tab = await context.newPage();
    const cdp = await context.newCDPSession(tab);
    await throttle(cdp, url.includes('fifty') ? undefined : PHONE);
    const { answer } = await answerOf(cdp);
    await tab.addInitScript(watch);
    await tab.goto(url, { waitUntil: 'commit' });
    return await answer;
  } finally {
    await context.close();
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {number} runs
 */
export async function benchHostPaint(browser, origin, runs) {
  /** @type {Record<string, Awaited<ReturnType<typeof paintOf>>[]>} */
  const visits = { 'paint-none': [], 'paint-twenty': [], 'paint-fifty': [] };
  for (let run = 0; run < runs; run += 1)
    for (const id of Object.keys(visits)) visits[id]?.push(await paintOf(browser, `${origin}/page?id=${id}`));
  const of = (/** @type {string} */ id, /** @type {'largest' | 'shift' | 'task'} */ key) =>
    median((visits[id] ?? []).map((visit) => visit[key]));
  return [
    `The page around the widgets, medians of ${runs} visits, CPU ${CPU_SLOWDOWN} times slower`,
    `largest paint of the page on a phone's network: ${of('paint-none', 'largest').toFixed(0)} ms without widgets, ${of('paint-twenty', 'largest').toFixed(0)} ms with twenty four screens below`,
    `fifty widgets of four kinds: layout shift ${of('paint-fifty', 'shift').toFixed(3)} (goal 0.02), longest task ${of('paint-fifty', 'task').toFixed(0)} ms (goal 100 ms)`,
    '',
  ].join('\n');
}
