import { normalisePlaceName, type AuthorityRef } from '../../model/index.js';
import { resolveAuthorityCode } from '../resolve-authority.js';

/** Names in daily use that no rule leads to. */
const COMMON_NAMES: ReadonlyMap<string, string> = new Map([
  ['anglesey', 'isle of anglesey'],
  ['western isles', 'na h eileanan siar'],
  ['comhairle nan eilean siar', 'na h eileanan siar'],
  ['orkney', 'orkney islands'],
  ['shetland', 'shetland islands'],
  ['armagh banbridge and craigavon', 'armagh city banbridge and craigavon'],
]);

/**
 * The code of the council of Wales, Scotland or Northern Ireland that a text names: a code in any case, or a name in
 * English or Welsh, with or without its style. "Edinburgh" is the City of Edinburgh, "Cyngor Caerdydd" is Cardiff.
 *
 * @param councils the councils to choose from
 * @returns undefined where none or several could be meant
 */
export function resolveCouncilCode(text: string, councils: readonly AuthorityRef[]): string | undefined {
  const listed = resolveAuthorityCode(text, councils);
  if (listed) return listed;
  const wanted = plainName(text);
  const found = councils.filter(({ name, welshName }) =>
    [name, welshName ?? name].some((own) => plainName(own) === wanted),
  );
  return found.length === 1 ? found[0]!.code : undefined;
}

function plainName(name: string): string {
  const plain = normalisePlaceName(name)
    .replace(/ (?:city and county |county borough |city |county |borough |district )?council$/u, '')
    .replace(/^(?:cyngor |the )/u, '')
    .replace(/^(?:city and county of |city of |bwrdeistref sirol |dinas a sir |dinas |sir )/u, '')
    .replace(/ city$/u, '');
  return COMMON_NAMES.get(plain) ?? plain;
}
