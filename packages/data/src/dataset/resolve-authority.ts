import { normalisePlaceName, RECODED_AUTHORITIES, type AuthorityRef } from '../model/index.js';

/** The City of London is not what "London" means. */
const CITY_OF_LONDON = 'E09000001';
/** A name in daily use that no rule leads to. */
const commonName = (name: string) => (name === 'hull' ? 'kingston upon hull' : name);

/**
 * The code of the council a text names: a code in any case, also one that was replaced in 2025, or a name with or
 * without its style. "Bristol", "City of Bristol" and "Bristol City Council" are "Bristol, City of".
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
  const exact = authorities.filter((authority) => normalisePlaceName(authority.name) === name);
  if (exact.length) return exact.length === 1 ? exact[0]!.code : undefined;
  const plain = withoutCouncilType(commonName(name));
  const similar = authorities.filter((authority) => plainNameOf(authority) === plain);
  return similar.length === 1 ? similar[0]!.code : undefined;
}

function successorOf(code: string): string | undefined {
  return Object.keys(RECODED_AUTHORITIES).find((successor) => RECODED_AUTHORITIES[successor] === code);
}

function plainNameOf({ code, name }: AuthorityRef): string {
  return code === CITY_OF_LONDON ? 'city of london' : withoutCouncilType(normalisePlaceName(name));
}

/** A normalised name without "City of", "Borough Council" and other words that official lists write differently. */
function withoutCouncilType(name: string): string {
  // The City of London keeps its style, with or without its council.
  if (/^city of london\b/u.test(name)) return 'city of london';
  const plain = name
    .replace(/ (?:london |metropolitan |royal )?(?:city |borough |district |county )?council$/u, '')
    .replace(/^(?:council of )?(?:the )?/u, '')
    .replace(/^(?:royal borough|london borough|metropolitan borough|borough|district|county|city) of /u, '')
    .replace(/^(?:county|city) /u, '')
    .replace(/ (?:city|county) of$/u, '');
  return commonName(plain);
}
