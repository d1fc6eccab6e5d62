import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const beside = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/data');

/** The folder of raw files, beside the checkout or where ODM_RAW_DATA says. */
export const RAW = process.env['ODM_RAW_DATA'] ?? beside;

/** Why a test of raw files cannot run here, or false where it can. */
export const WITHOUT_RAW: string | false = existsSync(RAW)
  ? false
  : `skipped: the raw files are not at ${process.env['ODM_RAW_DATA'] ? 'ODM_RAW_DATA' : '../shared/data'}`;

/**
 * A file's rows by column, read by a few lines of our own: the builder uses a library, and a recount that used
 * the same one would share its mistakes.
 */
export function rawRows(path: string): Map<string, string>[] {
  const text = readFileSync(join(RAW, path), 'utf8').replace(/^\uFEFF/u, '');
  const [header = [], ...rows] = records(text);
  const names = header.map((name) => name.trim());
  return rows.map((row) => new Map(names.map((name, index) => [name, row[index] ?? ''])));
}

/** The value of the one column that begins with these words. */
export function cell(row: ReadonlyMap<string, string>, start: string): string {
  const exact = row.get(start);
  if (exact !== undefined) return exact;
  for (const [name, value] of row) if (name.startsWith(start)) return value;
  throw new Error(`No column begins with "${start}".`);
}

function records(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i]!;
    if (quoted) {
      if (sign === '"' && text[i + 1] === '"') value += text[(i += 1)];
      else if (sign === '"') quoted = false;
      else value += sign;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      row.push(value);
      value = '';
    } else if (sign === '\n') {
      rows.push([...row, value]);
      row = [];
      value = '';
    } else if (sign !== '\r') value += sign;
  }
  if (value || row.length) rows.push([...row, value]);
  return rows;
}
