import { normalisePlaceName, RECODED_AUTHORITIES, type AuthorityRef } from '../model/index.js';

/** The City of London is not what "London" means. */
const CITY_OF_LONDON = 'E09000001';
/** Names in daily use that no rule leads to. */
const COMMON_NAMES: ReadonlyMap<string, string> = new Map([
  ['hull', 'kingston upon hull'],
  ['anglesey', 'isle of anglesey'],
  ['mon', 'ynys mon'],
  ['western isles', 'na h eileanan siar'],
  ['comhairle nan eilean siar', 'na h eileanan siar'],
  ['orkney', 'orkney islands'],
  ['shetland', 'shetland islands'],
  ['armagh banbridge and craigavon', 'armagh city banbridge and craigavon'],
]);

/**
 * The code of the council a text names: a code in any case, also one that was replaced in 2025, or a name in English or
 * Welsh, with or without its style. "Bristol", "City of Bristol" and "Bristol City Council" are "Bristol, City of";
 * "Cyngor Caerdydd" is Cardiff.
 *
 * @param authorities the councils to choose from
 * @returns undefined where none or several could be meant
 */
export function resolveAuthorityCode(text: string, authorities: readonly AuthorityRef[]): string | undefined {
  const code = text.trim().toUpperCase();
  const codes = [code, RECODED_AUTHORITIES[code], successorOf(code)];
  const listed = authorities.find((authority) => codes.includes(authority.code));
  if (listed) return listed.code;
  const name = normalisePlaceName(text);
  if (!name) return undefined;
  const exact = authorities.filter((authority) => namesOf(authority).includes(name));
  if (exact.length) return exact.length === 1 ? exact[0]!.code : undefined;
  const plain = withoutCouncilType(COMMON_NAMES.get(name) ?? name);
  const similar = authorities.filter((authority) => plainNamesOf(authority).includes(plain));
  return similar.length === 1 ? similar[0]!.code : undefined;
}

function successorOf(code: string): string | undefined {
  return Object.keys(RECODED_AUTHORITIES).find((successor) => RECODED_AUTHORITIES[successor] === code);
}

/** The normalised names of a council in English and in Welsh. */
function namesOf({ name, welshName }: AuthorityRef): string[] {
  return (welshName ? [name, welshName] : [name]).map(normalisePlaceName);
}

function plainNamesOf(authority: AuthorityRef): string[] {
  return authority.code === CITY_OF_LONDON ? ['city of london'] : namesOf(authority).map(withoutCouncilType);
}

/** A normalised name without "City of", "Borough Council" and other words that official lists write differently. */
function withoutCouncilType(name: string): string {
  // The City of London keeps its style, with or without its council.
  if (/^city of london\b/u.test(name)) return 'city of london';
  const plain = name
    .replace(
      / (?:london |metropolitan |royal )?(?:city and county |county borough |city |borough |district |county )?council$/u,
      '',
    )
    .replace(/^(?:council of |cyngor )?(?:the )?/u, '')
    .replace(
      /^(?:royal borough|london borough|metropolitan borough|borough|district|city and county|county|city) of /u,
      '',
    )
    .replace(/^(?:county|city|bwrdeistref sirol|dinas a sir|dinas|sir) /u, '')
    .replace(/ (?:city|county) of$/u, '')
    .replace(/ city$/u, '');
  return COMMON_NAMES.get(plain) ?? plain;
}
