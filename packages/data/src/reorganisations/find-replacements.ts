import { resolveAuthorityCode } from '../dataset/resolve-authority.js';
import type { CouncilReplacement } from '../model/index.js';
import { COUNCIL_REPLACEMENTS } from './council-replacements.js';

/** In place of the code of a council to come; codes are looked up in capitals, so no text is like it. */
const WITHOUT_CODE = 'to come';

/**
 * What became of the council of a code or name: its replacement, and those of the councils that replaced it, the oldest
 * first. Each has the council in question alone. A council to come is answered with the councils it is to replace.
 *
 * @returns empty where no such council was replaced
 */
export function findReplacements(text: string): CouncilReplacement[] {
  for (const replacement of COUNCIL_REPLACEMENTS) {
    const code = resolveAuthorityCode(text, replacement.councils);
    const councils = replacement.councils.filter((council) => council.code === code);
    if (councils.length) return withLater({ ...replacement, councils });
    const [successor] = replacement.successors;
    const isToCome = replacement.successors.length === 1 && successor!.code === undefined;
    if (isToCome && resolveAuthorityCode(text, [{ ...successor!, code: WITHOUT_CODE }])) return [replacement];
  }
  return [];
}

/** Replacements after a day through which the council of a code or name came to be, without county councils. */
export function replacementsBy(text: string, day: string): CouncilReplacement[] {
  return COUNCIL_REPLACEMENTS.flatMap((replacement) => {
    const named = replacement.successors.flatMap(({ code, name }) => (code ? [{ code, name }] : []));
    const councils = replacement.councils.filter(({ code }) => !code.startsWith('E10'));
    const isMeant = replacement.from > day && resolveAuthorityCode(text, named) !== undefined;
    return isMeant && councils.length ? [{ ...replacement, councils }] : [];
  });
}

/** The councils that stand in the place of those replaced in the end. */
export function successorsOf(chain: readonly CouncilReplacement[]): CouncilReplacement['successors'] {
  const replaced = new Set(chain.flatMap(({ councils }) => councils.map(({ code }) => code)));
  return chain.flatMap(({ successors }) => successors.filter(({ code }) => !replaced.has(code ?? '')));
}

/** The replacement, and what replaced its successors later. */
function withLater(replacement: CouncilReplacement): CouncilReplacement[] {
  const codes = new Set(replacement.successors.map(({ code }) => code));
  const later = COUNCIL_REPLACEMENTS.flatMap((one) => {
    const councils = one.councils.filter(({ code }) => codes.has(code));
    return councils.length ? withLater({ ...one, councils }) : [];
  });
  return [replacement, ...later];
}
