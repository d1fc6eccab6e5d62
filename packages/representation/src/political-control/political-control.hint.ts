import { isOn, type GetHint, type HeightHints } from '@odm-widgets/core/hint.js';
import { COUNCIL_RELEASE, nationRelease, needed, RELEASE_DOMAINS } from '@odm-widgets/data/model';

/** Chunks that a hint may name. */
export const CHUNKS = ['political-control-figure', 'political-control-nations'] as const;

/** Measured. Regions, nations and maps of them are as high as they have councils; room for the fewest is a screen. */
export const HEIGHTS: HeightHints = [
  ['', 1040, 610],
  [':is([region],[combined-authority],[nation])', 1830, 780],
  ['[no-chart]', 800, 490],
];

const PLACES = ['authority', 'authorities', 'region', 'combined-authority', 'nation', 'compare'];

/** What the first content of `<odm-political-control>` needs. */
export const hint: GetHint = (read) => {
  const text = (name: string) => (read(name) ?? '').trim().toLowerCase();
  if (!PLACES.some(text)) return { files: [], chunks: [] };
  const ofNation = nationRelease(
    text('compare') || `${text('authority')} ${text('authorities')}`,
    text('nation'),
  );
  const release = ofNation ?? COUNCIL_RELEASE;
  const domain = RELEASE_DOMAINS[release].find((one) => one === text('domain')) ?? 'overall';
  const isMap = !ofNation && text('layout') === 'hex' && !text('compare');
  return {
    files: needed(
      `${release}/vigintiles/${domain}.json`,
      !ofNation && `${release}/control.json`,
      ofNation && `${release}/authorities.json`,
      ofNation && `${release}/parties.json`,
      isMap && `${release}/hex.json`,
    ),
    chunks: needed(
      ofNation && 'political-control-nations',
      !isOn(read('no-chart')) && 'political-control-figure',
    ),
  };
};
