const SEARCH = 'https://grantnav.threesixtygiving.org/search';
/** Fields that GrantNav adds to grants from the postcodes and codes that funders publish. */
const WARD = 'additional_data.recipientWardNameGeoCode';
const COUNCIL = 'additional_data.recipientDistrictGeoCode';
/** Codes in one search. */
const MAX_CODES = 20;

/**
 * A search of GrantNav for grants to organisations in wards, or in councils where no ward is named. It is a link for
 * people: GrantNav answers no other site.
 *
 * @returns undefined where there is no code to search for
 */
export function grantNavUrl(area: {
  wards?: readonly string[];
  authorities?: readonly string[];
}): string | undefined {
  const conditions =
    conditionsOf(WARD, /^[EW]05\d{6}$/u, area.wards) ??
    conditionsOf(COUNCIL, /^(?:E0[6-9]|W06|S12|N09)\d{6}$/u, area.authorities);
  return conditions && `${SEARCH}?${new URLSearchParams({ query: conditions })}`;
}

function conditionsOf(field: string, pattern: RegExp, codes: readonly string[] = []): string | undefined {
  const valid = codes.map((code) => code.trim().toUpperCase()).filter((code) => pattern.test(code));
  if (valid.length === 0 || valid.length > MAX_CODES) return undefined;
  return valid.map((code) => `${field}:${code}`).join(' OR ');
}
