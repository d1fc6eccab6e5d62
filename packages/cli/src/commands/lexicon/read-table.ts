import { nearestTo } from '@odm-widgets/data';
import { parse as parseCsv, type CsvError } from 'csv-parse/sync';
import { anyOf, counted } from './findings.js';
import { readUtf8File } from './read-utf8-file.js';

/** A row, counted as a spreadsheet counts it: the first holds the names of the columns. */
export interface TableRow {
  number: number;
  /** Cells by the names of their columns, without what a spreadsheet adds. */
  cells: Readonly<Record<string, string>>;
}

/** Something in a table that is wrong, and what to do about it. */
export interface TableMistake {
  row: number;
  /** Names where in the row it is, such as `column id`; '' for all of it. */
  where: string;
  message: string;
  fix: string;
}

/**
 * A CSV as spreadsheets save it, with commas, semicolons or tabs between cells.
 *
 * @throws {Error} with every row that does not fit the names in the first
 */
export async function readTable(path: string): Promise<{ header: string[]; rows: TableRow[] }> {
  const text = await readUtf8File(path);
  if (/^\s*[{[]/u.test(text))
    expectTable(path, [
      wrongTable(
        'this is JSON, and a table (CSV) is expected here.',
        'Name the lexicon first, then the table.',
      ),
    ]);
  const [names = [], ...records] = parseRecords(path, text);
  const header = names.map((name) => name.trim().toLowerCase());
  // Programs add empty columns at the end.
  while (header.at(-1) === '') header.pop();
  expectTable(path, [
    ...headerMistakes(header),
    ...records.flatMap((record, at) => rowMistakes(record, at + 2, header.length)),
  ]);
  const rows = records.map((record, at) => ({
    number: at + 2,
    cells: Object.fromEntries(header.map((name, column) => [name, clean(record[column] ?? '')])),
  }));
  return { header, rows: rows.filter(({ cells }) => Object.values(cells).some((value) => value.trim())) };
}

/** @throws {Error} with every mistake, in the order of the rows */
export function expectTable(path: string, mistakes: readonly TableMistake[]): void {
  if (!mistakes.length) return;
  const inOrder = [...mistakes].sort((a, b) => a.row - b.row);
  throw new Error(
    [
      `${path}: ${counted(mistakes.length, 'mistake')}`,
      ...inOrder.map(
        ({ row, where, message, fix }) => `row ${row}${where ? `, ${where}` : ''}: ${message}\n  → ${fix}`,
      ),
    ].join('\n'),
  );
}

/** All that is said of a table that is another than the one that is expected. */
export const wrongTable = (message: string, fix: string): TableMistake => ({
  row: 1,
  where: '',
  message,
  fix,
});

/** A column whose name nobody reads. */
export function unknownColumn(name: string, known: readonly string[]): TableMistake {
  const [nearest] = nearestTo(name, known);
  return {
    row: 1,
    where: `column ${name}`,
    message: 'there is no column of this name.',
    fix: nearest ? `Did you mean ${nearest}?` : 'Correct its name, or delete the column.',
  };
}

const SEPARATORS = [',', ';', '\t'];

function parseRecords(path: string, text: string): string[][] {
  const first = /^[^\r\n]*/u.exec(text)![0];
  const frequency = (separator: string) => first.split(separator).length;
  const [delimiter] = [...SEPARATORS].sort((a, b) => frequency(b) - frequency(a));
  try {
    return parseCsv(text, { delimiter: delimiter!, relax_column_count: true });
  } catch (cause) {
    const { code, records } = cause as CsvError & { records?: number };
    throw new Error(
      `${path}: 1 mistake\nrow ${(records ?? 0) + 1}: ${
        code === 'CSV_QUOTE_NOT_CLOSED'
          ? 'a text in quotes begins here and does not end.'
          : 'a quote stands where the text is not in quotes, or before its end.'
      }\n  → Put the whole text in quotes, ", and write a quote inside it twice, "". A spreadsheet does so by itself: open the file in one and save it anew.`,
      { cause },
    );
  }
}

function headerMistakes(header: readonly string[]): TableMistake[] {
  const twice = [...new Set(header.filter((name, at) => name && header.indexOf(name) !== at))];
  return [
    ...twice.map((name) => ({
      row: 1,
      where: `column ${name}`,
      message: 'there are two columns of this name.',
      fix: 'Bring them together in one.',
    })),
    ...header.flatMap((name, at) =>
      name
        ? []
        : [
            {
              row: 1,
              where: `column ${at + 1}`,
              message: 'it has no name.',
              fix: 'Write its name, or delete the column.',
            },
          ],
    ),
  ];
}

function rowMistakes(record: readonly string[], row: number, width: number): TableMistake[] {
  if (record.slice(width).every((value) => !value.trim())) return [];
  return [
    {
      row,
      where: '',
      message: `it has ${counted(record.length, 'cell')}, and the first row names ${counted(width, 'column')}.`,
      fix: `Put a text that has a ${anyOf(['comma', 'semicolon'])} in quotes, ", so that it stays in one cell.`,
    },
  ];
}

/** Text with the line breaks of every system as one. */
const clean = (value: string) => value.replace(/\r\n?/gu, '\n');
