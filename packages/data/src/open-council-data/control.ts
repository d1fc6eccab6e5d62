import { selectColumns } from '../csv-columns.js';
import { throwShapeError } from '../shape.js';

/** The control of a council, read from the source's one field. */
export interface ControlField {
  kind: 'majority' | 'minority' | 'coalition' | 'mayor' | 'none' | 'unknown';
  /** Short codes, the largest partner first as the source names them. */
  parties: string[];
  /** The party with most seats, where the source names one without a majority. */
  largest?: string;
}

/** One council in one year. */
export interface ControlYear {
  council: string;
  year: number;
  total: number;
  /** Seats by the source's own columns; 0 is left out. */
  seats: Readonly<Record<string, number>>;
  control: ControlField;
}

/** Codes of parties, by the code or name the source uses in capitals. */
const PARTY_CODES: Readonly<Record<string, string>> = Object.assign(
  Object.create(null) as Record<string, string>,
  {
    ...Object.fromEntries(
      ['CON', 'LAB', 'LD', 'GRN', 'UKIP', 'REF', 'PC', 'SNP', 'IND'].map((code) => [code, code]),
    ),
    GREEN: 'GRN',
    PLAID: 'PC',
    OTHER: 'OTH',
  },
);
const SEAT_COLUMNS = ['con', 'lab', 'ld', 'green', 'ukip', 'ref', 'pc', 'snp', 'other'] as const;

/**
 * Parses the field of control in the forms of all years: "LAB", "LAB min", "LAB/LD", "LAB Mayor" and "NOC" in
 * recent years; "Con", "Plaid", "Other" and "Lab plurality" before.
 */
export function parseControl(text: string): ControlField {
  const field = text.trim();
  const upper = field.toUpperCase();
  if (!field || upper === 'NULL') return { kind: 'unknown', parties: [] };
  if (upper === 'NOC') return { kind: 'none', parties: [] };
  const [, suffix = ''] = /\s(min|mayor|plurality)$/iu.exec(field) ?? [];
  const names = field.slice(0, field.length - suffix.length);
  const parties = names.split('/').map((name) => normalisePartyCode(name.trim()));
  switch (suffix.toLowerCase()) {
    case 'mayor':
      return { kind: 'mayor', parties };
    case 'min':
      return { kind: 'minority', parties };
    case 'plurality':
      return { kind: 'none', parties: [], ...(parties[0] ? { largest: parties[0] } : {}) };
    default:
      return { kind: parties.length > 1 ? 'coalition' : 'majority', parties };
  }
}

/** The code of a known party; the name of a local party as it is written. */
function normalisePartyCode(name: string): string {
  return PARTY_CODES[name.toUpperCase()] ?? (name === name.toLowerCase() ? name.toUpperCase() : name);
}

/**
 * Parses the rows of a file of history, whose last column is called "majority" or "control".
 *
 * @throws {DataShapeError} naming the row and the column
 */
export function parseControlHistory(rows: readonly (readonly string[])[]): ControlYear[] {
  const header = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const last = header.includes('majority') ? 'majority' : 'control';
  return selectColumns(rows, ['authority', 'year', 'total', ...SEAT_COLUMNS, last]).map((row, index) => {
    const count = (name: keyof typeof row) => parseCount(row[name], `Line ${index + 2}, ${name},`);
    const seats = SEAT_COLUMNS.map((party) => [normalisePartyCode(party), count(party)] as const);
    return {
      council: row.authority || throwShapeError(`Line ${index + 2}, authority,`, 'the name of a council'),
      year: count('year'),
      total: count('total'),
      seats: Object.fromEntries(seats.filter(([, number]) => number > 0)),
      control: parseControl(row[last]),
    };
  });
}

function parseCount(cell: string, field: string): number {
  if (!/^\d{0,4}$/u.test(cell)) throwShapeError(field, 'a whole number');
  return Number(cell);
}
