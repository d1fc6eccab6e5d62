import {
  PROFILE_COLUMNS,
  type CountSummary,
  type ProfileColumn,
  type ProfileFile,
  type ProfileSection,
  type RateSummary,
} from '../../../model/index.js';
import { expectArray, expectInteger, expectObject, expectString, throwShapeError } from '../../../shape.js';
import { parseProvenance } from '../../parse-provenance.js';
import { widthOf } from '../../profile/parse-profile.js';

type Totals = ProfileSection['totals']['nation'];

/**
 * Parses a section of a council's profile (`profile/SECTION/CODE.json`).
 *
 * @param lsoas number of values of every column
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseProfileSection(value: unknown, section: ProfileFile, lsoas: number): ProfileSection {
  const file = expectObject(value, 'The file');
  if (file['format'] !== 1) throwShapeError('format', '1');
  if (file['section'] !== section) throwShapeError('section', section);
  const columns = PROFILE_COLUMNS[section];
  const packed = expectArray(file['columns'], 'columns', expectString, columns.length);
  const totals = expectObject(file['totals'], 'totals');
  return {
    file: section,
    columns: new Map(
      columns.map((column, index) => [
        column.id,
        unpackColumn(packed[index]!, `columns[${index}]`, lsoas, column),
      ]),
    ),
    kinds: new Map(columns.map(({ id, kind }) => [id, kind])),
    totals: {
      region:
        totals['region'] === undefined ? undefined : parseTotals(totals['region'], 'totals.region', columns),
      nation: parseTotals(totals['nation'], 'totals.nation', columns),
    },
    provenance: parseProvenance(file['provenance']),
  };
}

function unpackColumn(
  text: string,
  field: string,
  length: number,
  { kind, multiple = 1, decimals = 0, least = 0 }: ProfileColumn,
): (number | null)[] {
  const width = widthOf(text, length);
  if (text.length !== width * length) throwShapeError(field, `${length} numbers of equal length`);
  if (!/^[0-9a-z-]*$/u.test(text)) throwShapeError(field, 'numbers in base 36');
  return Array.from({ length }, (_, index) => {
    const digits = text.slice(index * width, (index + 1) * width);
    if (digits === '-'.repeat(width)) return null;
    const number = Number.parseInt(digits, 36);
    if (digits.includes('-')) throwShapeError(field, 'numbers in base 36');
    // A division, since products of decimals such as 3 × 0.1 are not what they print as.
    if (kind === 'rate') return (number + least * 10 ** decimals) / 10 ** decimals;
    return number * multiple;
  });
}

function parseTotals(value: unknown, field: string, columns: readonly ProfileColumn[]): Totals {
  const own = columns.filter(({ kind }) => kind !== 'class');
  const totals = expectArray(value, field, (item) => item, own.length);
  return new Map(
    own.map(({ id, kind }, index) => [
      id,
      kind === 'count'
        ? parseCount(totals[index], `${field}[${index}]`)
        : parseRate(totals[index], `${field}[${index}]`),
    ]),
  );
}

function parseCount(value: unknown, field: string): CountSummary {
  if (!Array.isArray(value)) return { sum: expectInteger(value, field), withheld: 0 };
  const [sum, withheld] = expectArray(value, field, expectInteger, 2) as [number, number];
  return { sum, withheld };
}

function parseRate(value: unknown, field: string): RateSummary {
  const [least, middle, most, of] = expectArray(
    value,
    field,
    (item, at) =>
      typeof item === 'number' && Number.isFinite(item) ? item : throwShapeError(at, 'a number'),
    4,
  ) as [number, number, number, number];
  return { least, middle, most, of };
}
