/** What a council's name or an old code stands for; fetched where a tag has no code that is in force. */
import { ConfigError } from '../../../errors.js';
import type { Authorities } from '../../../model/index.js';
import { resolveAuthorityCode } from '../../resolve-authority.js';

/** Names the councils that replaced an abolished one, by its code or name; undefined for any other text. */
export function abolishedError(
  authority: string,
  { abolished, authorities }: Authorities,
): ConfigError | undefined {
  const former = [...abolished].map(([code, { name }]) => ({ code, name }));
  const { name, successors } = abolished.get(resolveAuthorityCode(authority, former) ?? '') ?? {};
  if (!name || !successors) return undefined;
  const named = successors.map((code) => {
    const successor = authorities.find((item) => item.code === code);
    return `${code} (${successor?.name ?? code})`;
  });
  return new ConfigError(
    `authority="${authority}" is ${name}, which was abolished. Write the council that replaced it: ${named.join(', ')}.`,
  );
}

/**
 * The code of the council of a name.
 *
 * @throws {ConfigError} for a name no council has, or one that was abolished
 */
export function codeOfName(name: string, councils: Authorities, problem: ConfigError): string {
  const code = resolveAuthorityCode(name, councils.authorities);
  if (!code) throw abolishedError(name, councils) ?? problem;
  return code;
}
