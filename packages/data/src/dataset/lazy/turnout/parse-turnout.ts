import type { RegionTurnout, TurnoutMethod, TurnoutPoll, WardTurnout } from '../../../model/index.js';
import {
  expectArray,
  expectInteger,
  expectObject,
  expectString,
  throwShapeError,
  type JsonObject,
} from '../../../shape.js';
import { parseProvenance } from '../../parse-provenance.js';
import { unpackCodes, unpackNumbers } from '../../unpack.js';

const MILLION = 1_000_000;
const TURNOUT_WIDTH = 4;
const METHODS: readonly string[] = ['valid-votes', 'as-published'] satisfies readonly TurnoutMethod[];

/**
 * Parses the turnout of a region's wards (`RELEASE/elections/REGION.json`).
 *
 * @param value the results
 * @param region the region's own file, with its wards of today
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseTurnout(value: unknown, region: unknown): RegionTurnout {
  const file = expectObject(value, 'The file');
  const own = expectObject(expectObject(region, 'The file of wards')['wards'], 'wards');
  const former = expectObject(file['formerWards'], 'formerWards');
  const wards = [
    ...namedWards(
      expectArray(own['codes'], 'wards.codes', (codes, field) => unpackCodes(codes, field)).flat(),
      own,
      'wards',
    ),
    ...namedWards(unpackCodes(former['codes'], 'formerWards.codes'), former, 'formerWards'),
  ];
  return {
    polls: expectArray(file['years'], 'years', (poll, field) => parsePoll(poll, field, wards)),
    provenance: parseProvenance(file['provenance']),
  };
}

type NamedWard = Pick<WardTurnout, 'code' | 'name'>;

function namedWards(codes: readonly string[], packed: JsonObject, field: string): NamedWard[] {
  const names = expectArray(packed['names'], `${field}.names`, expectString, codes.length);
  return codes.map((code, index) => ({ code, name: names[index]! }));
}

function parsePoll(value: unknown, field: string, wards: readonly NamedWard[]): TurnoutPoll {
  const packed = expectObject(value, field);
  const method = expectString(packed['turnoutMethod'], `${field}.turnoutMethod`);
  if (!METHODS.includes(method)) throwShapeError(`${field}.turnoutMethod`, METHODS.join(' or '));
  const seats = unpackNumbers(packed['seats'], `${field}.seats`, wards.length, 1);
  const voted = wards.filter((_, index) => seats[index]);
  const electorate = unpackNumbers(packed['electorate'], `${field}.electorate`, voted.length);
  const turnout = unpackNumbers(packed['turnout'], `${field}.turnout`, voted.length, TURNOUT_WIDTH);
  if (turnout.some((share) => share > MILLION))
    throwShapeError(`${field}.turnout`, 'at most 1,000,000 millionths');
  return {
    year: expectInteger(packed['year'], `${field}.year`),
    method: method as TurnoutMethod,
    wards: voted.flatMap((ward, index) =>
      turnout[index]
        ? [{ ...ward, electorate: electorate[index] || undefined, turnout: turnout[index] / MILLION }]
        : [],
    ),
  };
}
