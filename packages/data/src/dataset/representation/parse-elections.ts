import { parseProvenance } from '../parse-provenance.js';
import { unpackCodes, unpackNumbers } from '../unpack.js';
import {
  ELECTION_COLUMNS,
  type ElectionYear,
  type RegionElections,
  type RegionPoll,
  type RepresentedRegion,
  type RepresentedWard,
  type TurnoutMethod,
  type WardResult,
} from '../../model/index.js';
import {
  throwShapeError,
  expectArray,
  expectIndex,
  expectObject,
  expectInteger,
  expectString,
  type JsonObject,
} from '../../shape.js';

const DECILES = 10;
const MILLION = 1_000_000;
const TURNOUT_WIDTH = 4;
const TURNOUT_METHODS: readonly string[] = ['valid-votes', 'as-published'] satisfies readonly TurnoutMethod[];

/**
 * Parses the results of a region's wards (`RELEASE/elections/REGION.json`).
 *
 * @param region from the region's own file, which has the wards of 2025
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseElections(value: unknown, region: RepresentedRegion): RegionElections {
  const file = expectObject(value, 'The file');
  if (file['region'] !== region.region) throwShapeError('region', region.region);
  const former = parseFormerWards(file['formerWards'], region);
  const polls = expectArray(
    file['years'],
    'years',
    (poll, field) => parsePoll(poll, field, region, former),
    2,
  );
  if (polls[0]![0] === polls[1]![0]) throwShapeError('years', 'of two different years');
  return { region: region.region, years: new Map(polls), provenance: parseProvenance(file['provenance']) };
}

/** Wards of 2024 that voted then and were redrawn since. */
function parseFormerWards(value: unknown, { councils }: RepresentedRegion): RepresentedWard[] {
  const packed = expectObject(value, 'formerWards');
  const codes = unpackCodes(packed['codes'], 'formerWards.codes');
  const names = expectArray(packed['names'], 'formerWards.names', expectString, codes.length);
  const owners = expectArray(
    packed['authority'],
    'formerWards.authority',
    (index, field) => councils[expectIndex(index, field, councils.length)]!,
    codes.length,
  );
  const lsoas = unpackNumbers(packed['tenths'], 'formerWards.tenths', codes.length * DECILES, 1);
  return codes.map((code, index) => ({
    code,
    name: names[index]!,
    formerNames: [],
    authority: { code: owners[index]!.code, name: owners[index]!.name },
    lsoasByDecile: lsoas.slice(index * DECILES, (index + 1) * DECILES),
    estimatedLsoas: 0,
    record: undefined,
  }));
}

function parsePoll(
  value: unknown,
  field: string,
  region: RepresentedRegion,
  former: readonly RepresentedWard[],
): [ElectionYear, RegionPoll] {
  const packed = expectObject(value, field);
  const year = expectInteger(packed['year'], `${field}.year`);
  if (year !== 2024 && year !== 2025) throwShapeError(`${field}.year`, '2024 or 2025');
  const turnoutMethod = expectString(packed['turnoutMethod'], `${field}.turnoutMethod`);
  if (!TURNOUT_METHODS.includes(turnoutMethod))
    throwShapeError(`${field}.turnoutMethod`, TURNOUT_METHODS.join(' or '));
  const wards = [...region.wards, ...former];
  const seats = unpackNumbers(packed['seats'], `${field}.seats`, wards.length, 1);
  const voted = wards.flatMap((ward, index) => (seats[index] ? [{ ward, seats: seats[index] }] : []));
  return [
    year,
    {
      wards: voted.map(({ ward }) => ward).sort(byAuthorityThenCode),
      results: parseResults(
        packed,
        field,
        voted.map((poll) => ({ ward: poll.ward.code, seats: poll.seats })),
      ),
      turnoutMethod: turnoutMethod as TurnoutMethod,
      divisions: parseDivisions(packed['divisions'], `${field}.divisions`),
    },
  ];
}

function byAuthorityThenCode(a: RepresentedWard, b: RepresentedWard): number {
  return a.authority.code + a.code < b.authority.code + b.code ? -1 : 1;
}

function parseResults(
  packed: JsonObject,
  field: string,
  wards: readonly Pick<WardResult, 'ward' | 'seats'>[],
): WardResult[] {
  const column = (value: unknown, name: string, width?: number) =>
    unpackNumbers(value, `${field}.${name}`, wards.length, width);
  const electorate = column(packed['electorate'], 'electorate');
  const votes = column(packed['votes'], 'votes');
  const turnout = column(packed['turnout'], 'turnout', TURNOUT_WIDTH);
  if (turnout.some((share) => share > MILLION))
    throwShapeError(`${field}.turnout`, 'at most 1,000,000 millionths');
  const votesBy = expectArray(
    packed['votesBy'],
    `${field}.votesBy`,
    (counts) => counts,
    ELECTION_COLUMNS.length,
  ).map((counts, party) => column(counts, `votesBy[${party}]`));
  return wards.map(({ ward, seats }, index) => ({
    ward,
    seats,
    electorate: electorate[index] || undefined,
    votes: votes[index]!,
    turnout: turnout[index] ? turnout[index] / MILLION : undefined,
    votesBy: Object.fromEntries(
      ELECTION_COLUMNS.flatMap((party, position) => {
        const count = votesBy[position]![index]!;
        return count ? [[party, count]] : [];
      }),
    ),
  }));
}

/** Numbers of divisions by the name of their county. */
function parseDivisions(value: unknown, field: string): Map<string, number> {
  const counts = Object.entries(expectObject(value, field));
  return new Map(
    counts.map(([county, count]) => {
      if (!/^[A-Z][A-Za-z ]+$/u.test(county)) throwShapeError(field, 'counts by county');
      return [county, expectInteger(count, `${field}.${county}`)];
    }),
  );
}
