import { type GetHint, type HeightHints } from '@odm-widgets/core/hint.js';
import { needed, placeHint } from '@odm-widgets/data/model';

/** Chunks that a hint may name; the client of the dataset is no part of the first content of places in England. */
export const CHUNKS = [
  'client',
  'area-profile-dataset-nations',
  'area-profile-dataset-ward-resolver',
  'area-profile-dataset-authorities',
  'area-profile-dataset-authority-names',
] as const;

/** Measured: those of the tallest sentence and chart, since room that is left over moves nothing. */
export const HEIGHTS: HeightHints = [[':not([sections])', 1730, 1430]];

/** What the first content of `<odm-area-profile>` needs: of a ward or council that is named by its code, all of it. */
export const hint: GetHint = (read, context) => {
  const { release, ofNation, isWardCode, isWardName, authority, council, files, chunks } = placeHint(
    read,
    context,
  );
  // Profiles are of England and Wales; that of a council of Wales lists its wards.
  const hasProfile = !ofNation || ofNation.startsWith('wales');
  const profile = needed(hasProfile && council && `profile/${council}.json`);
  const isListed = hasProfile && !isWardName && council && authority.includes(council);
  if (ofNation && (isListed || !(isWardCode || isWardName || authority)))
    return { files: profile, chunks: [] };
  return {
    files: [...files, ...needed(ofNation && council && `${release}/authorities/${council}.json`), ...profile],
    chunks: [
      ...needed(chunks.length > 0 && 'client'),
      ...chunks.map((name) => `area-profile-dataset-${name}`),
    ],
  };
};
