import { nearestTo } from '@odm-widgets/data';
import { getCouncils, resolveAuthorityCode } from '@odm-widgets/data/councils';
import { hasBoundaries } from '@odm-widgets/data/model';
import { getNationCouncils, resolveCouncilCode, type DatasetFiles } from '@odm-widgets/data/nations';

/** Councils whose wards are drawn, and what names none. */
export interface FoundCouncils {
  codes: string[];
  problems: string[];
}

/**
 * The codes of councils of England and Wales that a tag names by code or name. Only names are looked up.
 *
 * @throws {OdmError} where the lists of councils cannot be fetched
 */
export async function findCouncils(
  requested: readonly string[],
  files: DatasetFiles,
): Promise<FoundCouncils> {
  if (requested.every((text) => hasBoundaries(text))) return { codes: [...requested], problems: [] };
  const [{ authorities }, { councils }] = await Promise.all([
    getCouncils(files),
    getNationCouncils(files, 'wales-2025'),
  ]);
  const codes = new Set<string>();
  const problems: string[] = [];
  for (const text of requested) {
    const code = hasBoundaries(text)
      ? text
      : (resolveAuthorityCode(text, authorities) ?? resolveCouncilCode(text, councils));
    if (code) codes.add(code);
    else problems.push(problemOf(text, [...authorities, ...councils]));
  }
  return { codes: [...codes], problems };
}

function problemOf(text: string, councils: readonly { name: string }[]): string {
  const [nearest] = nearestTo(
    text,
    councils.map(({ name }) => name),
  );
  return `authority="${text}" is no council of England or Wales, and there is no map of others. Write its name or its code, such as E08000007.${nearest ? ` Did you mean “${nearest}”?` : ''}`;
}
