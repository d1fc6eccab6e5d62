// @ts-check
/**
 * What a key in the search of a large lexicon costs: 5,000 terms and 20,000 observations, on a slowed processor. A
 * frame has 16.7 ms; the clock runs from the key until the list is rendered and laid out.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CPU_SLOWDOWN, inPage } from './measure.js';
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

/** Pages that set `window.drawing` to the milliseconds of the slowest key. @type {Record<string, string>} */
export const LEXICON_PAGES = {
  lexicon: `<script type="module" src="/embed/odm-lexicon.js"></script>
<odm-lexicon src="/bench/lexicon.json"></odm-lexicon>
<script type="module">
  const widget = document.querySelector('odm-lexicon');
  const ready = () => widget.shadowRoot?.querySelector('.observed');
  while (!ready()) await new Promise((done) => setTimeout(done, 50));
  await new Promise((done) => setTimeout(done, 1000));
  const input = widget.shadowRoot.querySelector('input[type=search]');
  const key = async (value) => {
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await widget.updateComplete;
    widget.getBoundingClientRect();
    return performance.now() - start;
  };
  const costs = [];
  // Once to warm up, as somebody who types has done before.
  for (const round of [0, 1])
    for (let end = 1; end <= ${TYPED.length}; end += 1) {
      const cost = await key(${JSON.stringify(TYPED)}.slice(0, end));
      if (round) costs.push(cost);
    }
  window.drawing = Math.max(...costs);
</script>`,
};

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {number} runs
 */
export async function benchLexicon(browser, origin, runs) {
  /** @type {number[]} */
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await inPage(browser, `${origin}/page?id=lexicon`));
  const slowest = median(times);
  return [
    `The slowest key of "${TYPED}" among ${TERMS} terms and ${OBSERVATIONS} observations, medians of ${runs} visits, CPU ${CPU_SLOWDOWN} times slower`,
    `${slowest.toFixed(1)} ms; ${slowest < FRAME ? 'within' : 'OVER'} a frame of ${FRAME.toFixed(1)} ms`,
    '',
  ].join('\n');
}
