import { ENGLISH_WARD, type GetHint, type HeightHints } from '@odm-widgets/core/hint.js';
import { RECODED_AUTHORITIES, wardIndexPath } from '@odm-widgets/data/model';

/** Chunks that a hint may name. */
export const CHUNKS = [] as const;

/** Measured: those of the tallest sentence and chart, since room that is left over moves nothing. */
export const HEIGHTS: HeightHints = [[':not([sections])', 1750, 1460]];

const COUNCIL = /\bE0[6-9]\d{6}\b/u;

/** What the first content of `<odm-area-profile>` needs: of an English ward or council that is named by its code, all of it. */
export const hint: GetHint = (read, { councilOf }) => {
  const text = (name: string) => (read(name) ?? '').trim().toUpperCase();
  const ward = text('ward').replace(/\W/gu, '');
  const [, shard] = ENGLISH_WARD.exec(ward) ?? [];
  const named = text('authority') || text('authorities');
  const code = COUNCIL.exec(named || (shard && councilOf(ward)) || '')?.[0];
  const council = code && (RECODED_AUTHORITIES[code] ?? code);
  return {
    files: [...(shard ? [wardIndexPath(shard)] : []), ...(council ? [`profile/${council}.json`] : [])],
    chunks: [],
  };
};
