import {
  ENGLISH_DOMAIN,
  ENGLISH_WARD,
  isOn,
  type GetHint,
  type HeightHints,
} from '@odm-widgets/core/hint.js';
import { LATEST_RELEASE, RECODED_AUTHORITIES, RELEASES, wardIndexPath } from '@odm-widgets/data/model';

/** Chunks that a hint may name. */
export const CHUNKS = ['ward-deprivation-picker', 'ward-deprivation-map'] as const;

/** Measured, of a ward without a notice: room that is left over would stay empty. */
export const HEIGHTS: HeightHints = [
  [':is([ward],[postcode],[picker])', 890, 640],
  ['[picker]', 1240, 720],
  ['[no-chart]', 530, 360],
];

const COUNCIL = /\bE0[6-9]\d{6}\b/u;

/** What the first content of `<odm-ward-deprivation>` needs: of a ward that is named by its code, all of it. */
export const hint: GetHint = (read, { councilOf }) => {
  const text = (name: string) => (read(name) ?? '').trim().toUpperCase();
  if (text('source') === 'LIVE') return { files: [], chunks: [] };
  const ward = text('ward').replace(/\W/gu, '');
  const [, shard] = ENGLISH_WARD.exec(ward) ?? [];
  const isPicked = isOn(read('picker'));
  const view = text('view');
  const allDomains = ENGLISH_DOMAIN.test(text('domain').toLowerCase()) || view === 'DOMAINS';
  const named = text('authority') || text('authorities');
  const release = RELEASES.find((one) => one === text('release')) ?? LATEST_RELEASE;
  // The ranges of ward codes are those of the latest release.
  const code = COUNCIL.exec(named || (shard && release === LATEST_RELEASE && councilOf(ward)) || '')?.[0];
  const council = code && (RECODED_AUTHORITIES[code] ?? code);
  const figures = council && (shard || isPicked);
  const isMap = shard && view === 'MAP' && release === LATEST_RELEASE;
  return {
    files: [
      ...(shard ? [wardIndexPath(shard)] : []),
      ...(figures ? [`${release}/authorities/${council}.json`] : []),
      ...(figures && shard && allDomains ? [`${release}/domains/${council}.json`] : []),
      ...(figures && isMap ? [`boundaries/${council}.json`] : []),
    ],
    chunks: [...(isPicked ? ['ward-deprivation-picker'] : []), ...(isMap ? ['ward-deprivation-map'] : [])],
  };
};
