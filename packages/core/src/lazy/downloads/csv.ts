import type { Provenance } from '@odm-widgets/data/model';
import type { DataTable } from '../../views/table-view.js';

/** A byte-order mark, without which Excel reads Welsh and other accents wrongly. */
const BOM = '\uFEFF';

/**
 * The table as RFC 4180 text. Source and licence are columns of their own, so that every row stays
 * citable wherever it is pasted, and any reader of CSV still reads the file.
 */
export function toCsv(table: DataTable, provenance: Provenance): string {
  const origin: [string, string][] = [
    ['release', provenance.release],
    ['geography', provenance.geography],
    ['source', provenance.sources.map(({ title, publisher }) => `${title} (${publisher})`).join('; ')],
    ['licence', [...new Set(provenance.sources.map(({ licence }) => licence))].join('; ')],
    ['as_at', provenance.sources.map(({ asAt }) => asAt).join('; ')],
    ['source_url', provenance.sources.map(({ url }) => url).join(' ')],
  ];
  const header = [...table.columns.map(({ key }) => key), ...origin.map(([key]) => key)];
  const rows = table.rows.map((row) => [...row, ...origin.map(([, value]) => value)]);
  return BOM + [header, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n') + '\r\n';
}

/** What starts a formula, after spaces and in full width too; a tab or a line end may hide what follows. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell that a spreadsheet will not run as a formula, quoted where it must be. */
function toCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
