import type { Provenance } from '@odm-widgets/data/model';
import type { DataTable } from '../../views/data-table.js';

/** A byte order mark, without which Excel does not read the file as UTF-8. */
const BOM = '\uFEFF';

/**
 * The table as CSV (RFC 4180). Source and licence are columns, so that every row can be cited wherever it is pasted,
 * and the file stays plain CSV.
 *
 * @param provenance of all rows; left out where each row has its own source among its cells
 */
export function toCsv(table: DataTable, provenance?: Provenance, caveats: readonly string[] = []): string {
  const origin: [string, string][] = [
    ...(caveats.length ? [['caveats', caveats.join(' ')] as [string, string]] : []),
    ...(provenance ? originOf(provenance) : []),
  ];
  const header = [...table.columns.map(({ key }) => key), ...origin.map(([key]) => key)];
  const rows = table.rows.map((row) => [...row, ...origin.map(([, value]) => value)]);
  return BOM + [header, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n') + '\r\n';
}

function originOf(provenance: Provenance): [string, string][] {
  return [
    ['release', provenance.release],
    ['geography', provenance.geography],
    ['source', provenance.sources.map(({ title, publisher }) => `${title} (${publisher})`).join('; ')],
    ['licence', [...new Set(provenance.sources.map(({ licence }) => licence))].join('; ')],
    ['as_at', provenance.sources.map(({ asAt }) => asAt).join('; ')],
    ['source_url', provenance.sources.map(({ url }) => url).join(' ')],
  ];
}

/** Text that a spreadsheet may run: a formula's first character, also full-width or after spaces, or a leading tab or line end. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell that no spreadsheet runs as a formula, quoted where needed. */
function toCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
