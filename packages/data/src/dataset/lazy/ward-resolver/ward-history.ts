import type { AuthorityRef, WardShare } from '../../../model/index.js';
import { list, object, place, text, type Json } from '../../../shape.js';

/** What became of a ward that is not in every list. */
export interface WardHistory {
  name: string;
  authority: AuthorityRef;
  /** Its council is no more. */
  abolished: boolean;
  /** Wards of another vintage its LSOAs lie in, largest share first; empty where none is known. */
  to: (vintage: 2019 | 2024 | 2025) => WardShare[];
}

/** A code's entry in its piece of the history; undefined where the ward never changed. */
export function historyOf(value: unknown, code: string): WardHistory | undefined {
  const file = object(value, 'The file');
  const entries = object(file['entries'], 'entries');
  const key = code.slice(7);
  if (!Object.hasOwn(entries, key)) return undefined;
  const entry = object(entries[key], `entries.${key}`);
  const authorities = list(file['authorities'], 'authorities', parseAuthorityRef);
  const authority = authorities[place(entry['authority'], `entries.${key}.authority`, authorities.length)]!;
  return {
    name: text(entry['name'], `entries.${key}.name`),
    authority,
    abolished: entry['abolished'] === 1,
    to: (vintage) => parseTargets(entry[`to${vintage}`], file, authorities),
  };
}

function parseAuthorityRef(value: unknown, field: string): AuthorityRef {
  const [code, name] = list(value, field, text, 2) as [string, string];
  return { code, name };
}

/** "10 500,11 500": places in the list of wards with thousandths of the old ward, left out where it is whole. */
function parseTargets(packed: unknown, file: Json, authorities: readonly AuthorityRef[]): WardShare[] {
  const rows = list(file['wards'], 'wards', (one) => one);
  return (typeof packed === 'string' ? packed : '')
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const [at, thousandths = '1000'] = part.split(' ');
      const index = place(Number(at), 'entries', rows.length);
      const [code, name, owner] = list(rows[index], `wards[${index}]`, (one) => one, 3);
      return {
        code: text(code, `wards[${index}]`),
        name: text(name, `wards[${index}]`),
        authority: authorities[place(owner, `wards[${index}]`, authorities.length)]!,
        share: Number(thousandths) / 1000,
      };
    });
}
