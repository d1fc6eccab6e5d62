import { ENGLISH_DOMAIN, isOn, type GetHint, type HeightHints } from '@odm-widgets/core/hint.js';
import { COUNCIL_RELEASE } from '@odm-widgets/data/model';

/** Chunks that a hint may name. */
export const CHUNKS = ['political-control-figure'] as const;

/** Measured. Regions, nations and maps of them are as high as they have councils; room for the fewest is a screen. */
export const HEIGHTS: HeightHints = [
  ['', 1050, 680],
  [':is([region],[combined-authority],[nation])', 1850, 810],
  ['[no-chart]', 800, 490],
];

const PLACES = ['authority', 'authorities', 'region', 'combined-authority', 'nation', 'compare'];

/** What the first content of `<odm-political-control>` needs. */
export const hint: GetHint = (read) => {
  const text = (name: string) => (read(name) ?? '').trim().toLowerCase();
  // What the nations after England in the alphabet need is known once their code has loaded; the loader has no room for more.
  if (!PLACES.some(text) || text('nation') > 'l') return { files: [], chunks: [] };
  const domain = ENGLISH_DOMAIN.test(text('domain')) ? text('domain') : 'overall';
  return {
    files: [
      `${COUNCIL_RELEASE}/control.json`,
      `${COUNCIL_RELEASE}/vigintiles/${domain}.json`,
      ...(text('layout') === 'hex' && !text('compare') ? [`${COUNCIL_RELEASE}/hex.json`] : []),
    ],
    chunks: isOn(read('no-chart')) ? [] : ['political-control-figure'],
  };
};
