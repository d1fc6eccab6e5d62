import type { Warn } from '@odm-widgets/core/one-of.js';
import {
  COMPARE_KEYWORDS,
  isCode,
  isLsoa,
  isPostcode,
  MAX_COMPARED_WARDS,
  tokensOf,
  type AreaAttributes,
} from '../../area-profile.query.js';

/** Warns of what an author wrote that has no effect; the figures are shown already. */
export function warnOfAttributes(
  {
    ward,
    wards,
    lsoas,
    postcode,
    compare,
  }: Pick<AreaAttributes, 'ward' | 'wards' | 'lsoas' | 'postcode' | 'compare'>,
  warn: Warn,
): void {
  const places = tokensOf(lsoas);
  const unknownPlaces = places.filter((token) => !isLsoa(token));
  if (unknownPlaces.length) warn(`lsoas="${lsoas}": "${unknownPlaces.join(' ')}" is no code of an LSOA.`);
  const hasPostcode = isPostcode(ward.trim()) || postcode.trim();
  const hasWard = wards.trim() || (ward.trim() && !isPostcode(ward.trim()));
  if (hasPostcode && (hasWard || unknownPlaces.length < places.length))
    warn('Both a place and a postcode are set; the place is used. Remove one.');
  const tokens = tokensOf(compare);
  const unknown = tokens.filter(
    (token) =>
      token !== 'NONE' && !isCode(token) && !COMPARE_KEYWORDS.some((one) => one.toUpperCase() === token),
  );
  if (unknown.length)
    warn(
      `compare="${compare}": use authority, region, nation, none, or up to three ward codes; not "${unknown.join(' ').toLowerCase()}".`,
    );
  if (tokens.filter(isCode).length > MAX_COMPARED_WARDS)
    warn(`compare takes at most ${MAX_COMPARED_WARDS} wards; the first ${MAX_COMPARED_WARDS} are shown.`);
}
