import type { AuthorityRef, WardShare } from '../../../model/index.js';
import { expectArray, expectObject, expectIndex, expectString, type JsonObject } from '../../../shape.js';

/** The history of a ward that is not in every list. */
export interface WardHistory {
  name: string;
  authority: AuthorityRef;
  /** Whether its council was abolished. */
  abolished: boolean;
  /** Wards of another vintage its LSOAs lie in, largest share first; empty where none is known. */
  overlappingWards: (vintage: number) => WardShare[];
}

/**
 * A code's entry in the file of its first seven characters (`wards/history/PREFIX.json`).
 *
 * @returns undefined where the ward is in every list
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseWardHistory(value: unknown, code: string): WardHistory | undefined {
  const file = expectObject(value, 'The file');
  const entries = expectObject(file['entries'], 'entries');
  const key = code.slice(7);
  if (!Object.hasOwn(entries, key)) return undefined;
  const entry = expectObject(entries[key], `entries.${key}`);
  const authorities = expectArray(file['authorities'], 'authorities', parseAuthorityRef);
  const authority =
    authorities[expectIndex(entry['authority'], `entries.${key}.authority`, authorities.length)]!;
  return {
    name: expectString(entry['name'], `entries.${key}.name`),
    authority,
    abolished: entry['abolished'] === 1,
    overlappingWards: (vintage) => parseWardShares(entry[`to${vintage}`], file, authorities),
  };
}

function parseAuthorityRef(value: unknown, field: string): AuthorityRef {
  const [code, name] = expectArray(value, field, expectString, 2) as [string, string];
  return { code, name };
}

/** "10 500,11 500": indices of wards, each with the share of the former ward in thousandths unless it is whole. */
function parseWardShares(
  packed: unknown,
  file: JsonObject,
  authorities: readonly AuthorityRef[],
): WardShare[] {
  const rows = expectArray(file['wards'], 'wards', (one) => one);
  return (typeof packed === 'string' ? packed : '')
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const [position, thousandths = '1000'] = part.split(' ');
      const index = expectIndex(Number(position), 'entries', rows.length);
      const [code, name, authority] = expectArray(rows[index], `wards[${index}]`, (one) => one, 3);
      return {
        code: expectString(code, `wards[${index}]`),
        name: expectString(name, `wards[${index}]`),
        authority: authorities[expectIndex(authority, `wards[${index}]`, authorities.length)]!,
        share: Number(thousandths) / 1000,
      };
    });
}
