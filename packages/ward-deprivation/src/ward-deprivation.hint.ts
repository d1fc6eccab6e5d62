import { isOn, type GetHint, type HeightHints } from '@odm-widgets/core/hint.js';
import { LATEST_RELEASE, needed, placeHint, RELEASE_DOMAINS } from '@odm-widgets/data/model';

/** Chunks that a hint may name. */
export const CHUNKS = [
  'ward-deprivation-picker',
  'ward-deprivation-map',
  'ward-deprivation-dataset-nations',
  'ward-deprivation-dataset-ward-resolver',
  'ward-deprivation-dataset-authorities',
  'ward-deprivation-dataset-authority-names',
] as const;

/** Measured, of a ward without a notice: room that is left over would stay empty. */
export const HEIGHTS: HeightHints = [
  [':is([ward],[postcode],[picker])', 915, 630],
  ['[picker]', 1260, 740],
  ['[no-chart]', 520, 290],
];

/** What the first content of `<odm-ward-deprivation>` needs: of a ward that is named by its code, all of it. */
export const hint: GetHint = (read, context) => {
  const text = (name: string) => (read(name) ?? '').trim().toLowerCase();
  if (text('source') === 'live') return { files: [], chunks: [] };
  const { release, isWardCode, isWardName, council, files, chunks } = placeHint(read, context);
  const isPicked = isOn(read('picker'));
  const isWard = isWardCode || isWardName;
  const hasFigures = council && (isWard || isPicked);
  const isDomain = RELEASE_DOMAINS[release].some((domain) => domain === text('domain'));
  const allDomains = isWard && (isDomain || text('view') === 'domains');
  const isMap = isWardCode && text('view') === 'map' && release === LATEST_RELEASE;
  return {
    files: [
      ...(isWard || isPicked ? files : []),
      ...needed(
        hasFigures && `${release}/authorities/${council}.json`,
        hasFigures && allDomains && `${release}/domains/${council}.json`,
        hasFigures && isMap && `boundaries/${council}.json`,
      ),
    ],
    chunks: [
      ...chunks.map((name) => `ward-deprivation-dataset-${name}`),
      ...needed(isPicked && 'ward-deprivation-picker', isMap && 'ward-deprivation-map'),
    ],
  };
};
