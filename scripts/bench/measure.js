// @ts-check

/**
 * One visit: milliseconds from the start of navigation, bytes as they crossed the wire.
 *
 * @typedef {{ useful: number, drawn: number, mainThread: number, heap: number, bytes: number, requests: number }} Visit
 */

/** A poor mobile connection, as Lighthouse's mobile preset has it. */
export const PHONE = { latencyMs: 150, downKbps: 1638, upKbps: 750 };
/** How many times slower than this machine a phone is. */
export const CPU_SLOWDOWN = 4;

/**
 * Opens a page in a fresh, empty profile and waits until its chart is drawn.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ useful: string, drawn: string }} page expressions asked after each frame
 * @param {typeof PHONE | undefined} network undefined for the machine's own
 * @returns {Promise<Visit>}
 */
export async function visit(browser, url, page, network) {
  const context = await browser.newContext({ viewport: { width: 720, height: 1600 } });
  try {
    const tab = await context.newPage();
    const cdp = await context.newCDPSession(tab);
    const traffic = { bytes: 0, requests: 0 };
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      traffic.bytes += encodedDataLength;
      traffic.requests += 1;
    });
    await throttle(cdp, network);
    const { answer } = await answerOf(cdp);
    await tab.addInitScript(`(${watch.toString()})(() => ${page.useful}, () => ${page.drawn})`);
    await tab.goto(url, { waitUntil: 'commit' });
    const { useful, drawn } = await answer;
    const metrics = await metricsOf(cdp);
    return { useful, drawn, ...metrics, ...traffic };
  } finally {
    await context.close();
  }
}

/** @param {import('playwright-core').CDPSession} cdp @param {typeof PHONE | undefined} network */
export async function throttle(cdp, network) {
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  if (!network) return;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: (network.downKbps * 1024) / 8,
    uploadThroughput: (network.upKbps * 1024) / 8,
  });
}

/**
 * What a page says with `benchDone`. The page calls, instead of being asked: what Playwright asks with is a script of
 * its own, which takes 200 ms of a slowed processor in the middle of what is measured.
 *
 * @param {import('playwright-core').CDPSession} cdp
 * @returns {Promise<{ answer: Promise<any> }>} once a page can say it: a page that is opened before would say nothing
 */
export async function answerOf(cdp) {
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'benchDone' });
  const answer = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The page said nothing in two minutes.')), 120_000);
    cdp.on('Runtime.bindingCalled', ({ payload }) => {
      clearTimeout(timer);
      resolve(JSON.parse(payload));
    });
  });
  return { answer };
}

/**
 * Runs in the page, before anything else does. It looks in the task after each frame: what is there by then has been
 * laid out and painted, for every library alike, and to ask where it is costs nothing.
 */
function watch(/** @type {() => unknown} */ isUseful, /** @type {() => unknown} */ isDrawn) {
  /** @type {Record<string, number>} */
  const times = {};
  const afterFrame = new MessageChannel();
  const wait = () => requestAnimationFrame(() => afterFrame.port2.postMessage(undefined));
  afterFrame.port1.addEventListener('message', () => {
    if (document.body) {
      if (!times['useful'] && isUseful()) times['useful'] = performance.now();
      if (times['useful'] && isDrawn()) times['drawn'] = performance.now();
    }
    if (times['drawn']) /** @type {any} */ (window).benchDone(JSON.stringify(times));
    else wait();
  });
  afterFrame.port1.start();
  wait();
}

async function metricsOf(/** @type {import('playwright-core').CDPSession} */ cdp) {
  const read = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const { TaskDuration = 0 } = await read();
  // What follows is no part of the visit.
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await cdp.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await read();
  return { mainThread: TaskDuration * 1000, heap: JSHeapUsedSize };
}

/** Opens a page on a slowed processor, and waits for the milliseconds it puts into `window.drawing`. */
export async function inPage(
  /** @type {import('playwright-core').Browser} */ browser,
  /** @type {string} */ url,
) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const tab = await context.newPage();
    const cdp = await context.newCDPSession(tab);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await tab.goto(url);
    const handle = await tab.waitForFunction('window.drawing', null, { timeout: 120_000 });
    return Number(await handle.jsonValue());
  } finally {
    await context.close();
  }
}
