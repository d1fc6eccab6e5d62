import { RURAL_URBAN_CLASSES, type ProfileSummary, type ProfileTotals } from '../../model/index.js';
import { expectArray, expectInteger, expectObject, expectString, throwShapeError } from '../../shape.js';
import { parseProvenance } from '../parse-provenance.js';
import { unpackCodes, unpackNumbers } from '../unpack.js';

/**
 * Parses the summary of a council's profile (`profile/CODE.json`).
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseProfile(value: unknown): ProfileSummary {
  const file = expectObject(value, 'The file');
  if (file['format'] !== 1) throwShapeError('format', '1');
  const [code, name] = expectArray(file['authority'], 'authority', expectString, 2) as [string, string];
  const packed = expectObject(file['lsoas'], 'lsoas');
  const codes = unpackCodes(packed['codes'], 'lsoas.codes', code.charAt(0));
  const column = (field: 'ruralUrban' | 'households' | 'notDeprived') => {
    const text = expectString(packed[field], `lsoas.${field}`);
    return unpackNumbers(text, `lsoas.${field}`, codes.length, widthOf(text, codes.length));
  };
  const households = column('households');
  const notDeprived = column('notDeprived');
  const totals = expectObject(file['totals'], 'totals');
  return {
    authority: { code, name },
    nation: code.startsWith('W') ? 'wales' : 'england',
    region: file['region'] === undefined ? undefined : expectString(file['region'], 'region'),
    lsoas: column('ruralUrban').map((index, at) => ({
      code: codes[at]!,
      ruralUrban: RURAL_URBAN_CLASSES[index] ?? throwShapeError('lsoas.ruralUrban', 'known classes'),
      households: households[at]!,
      notDeprived: notDeprived[at]!,
    })),
    totals: {
      region: totals['region'] === undefined ? undefined : parseTotals(totals['region'], 'totals.region'),
      nation: parseTotals(totals['nation'], 'totals.nation'),
    },
    provenance: parseProvenance(file['provenance']),
  };
}

/** Digits of each number in a text of so many. */
export const widthOf = (text: string, count: number): number => Math.max(1, Math.floor(text.length / count));

function parseTotals(value: unknown, field: string): ProfileTotals {
  const [lsoas, people, households, notDeprived] = expectArray(value, field, expectInteger, 4) as [
    number,
    number,
    number,
    number,
  ];
  return { lsoas, people, households, notDeprived };
}
