import type { GetHint } from '@odm-widgets/core/hint.js';
import { COUNCIL_RELEASE, RECODED_AUTHORITIES, wardIndexPath } from '@odm-widgets/data/model';

/** Chunks that a hint may name. */
export const CHUNKS: readonly string[] = [];

const WARD = /^(E050(?:0\d|1[0-6]))\d{3}$/u;
const COUNCIL = /\bE0[6-9]\d{6}\b/u;

/** What the first content of `<odm-area-profile>` needs: of a ward or council that is named by its code, all of it. */
export const hint: GetHint = (read, { councilOf }) => {
  const text = (name: string) => (read(name) ?? '').trim().toUpperCase();
  const ward = text('ward').replace(/\W/gu, '');
  const [, shard] = WARD.exec(ward) ?? [];
  const named = COUNCIL.exec(
    text('authority') || text('authorities') || (shard && councilOf(ward)) || '',
  )?.[0];
  const council = named && (RECODED_AUTHORITIES[named] ?? named);
  return {
    files: [
      ...(shard ? [wardIndexPath(shard)] : []),
      ...(council ? [`${COUNCIL_RELEASE}/authorities/${council}.json`, `profile/${council}.json`] : []),
    ],
    chunks: [],
  };
};
