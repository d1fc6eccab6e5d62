/** What a council's name or an old code stands for; fetched where a tag has no code that is in force. */
import { ConfigError } from '../../../errors.js';
import type { Authorities, AuthorityRef } from '../../../model/index.js';
import { findReplacements, successorsOf } from '../../../reorganisations/index.js';
import { resolveAuthorityCode } from '../../resolve-authority.js';

/** Names the councils that replaced one, by its code or name; undefined for any other text. */
export function replacedError(authority: string): ConfigError | undefined {
  const chain = findReplacements(authority);
  const [first] = chain;
  const named = successorsOf(chain).flatMap(({ code, name }) => (code ? [`${code} (${name})`] : []));
  if (!first || !named.length) return undefined;
  const [{ name } = { name: authority }] = first.councils;
  return new ConfigError(
    `authority="${authority}" is ${name}, which was abolished. Write the council that replaced it: ${named.join(', ')}.`,
  );
}

/**
 * The code of the council of a name.
 *
 * @param councils all of them, on their way; undefined for a text that can be no name
 * @throws {ConfigError} for a name no council has, or one that was abolished
 */
export async function codeOfName(name: string, councils: Promise<Authorities> | undefined): Promise<string> {
  const problem = new ConfigError(
    `authority="${name}" is not an English council. Write a code such as E08000003 or a name such as Manchester.`,
  );
  if (!councils) throw problem;
  const { authorities } = await councils;
  const code = resolveAuthorityCode(name, authorities);
  if (!code) throw replacedError(name) ?? (await withNearest(problem, name, authorities));
  return code;
}

/** The error, with the name that is nearest to what was written. */
async function withNearest(
  problem: ConfigError,
  name: string,
  councils: readonly AuthorityRef[],
): Promise<ConfigError> {
  const { nearestTo } = await import('../nearest/nearest.js');
  const [nearest] = nearestTo(
    name,
    councils.map((council) => council.name),
  );
  return nearest ? new ConfigError(`${problem.message} Did you mean “${nearest}”?`) : problem;
}
