import { parseProvenance } from '../../../parse-provenance.js';
import { unpackNumbers } from '../../../unpack.js';
import {
  ELECTION_COLUMNS,
  type ElectionYear,
  type RegionElections,
  type RepresentedRegion,
  type WardResult,
} from '../../../../model/index.js';
import {
  throwShapeError,
  expectArray,
  expectObject,
  expectInteger,
  type JsonObject,
} from '../../../../shape.js';

type Poll = RegionElections['years'] extends ReadonlyMap<ElectionYear, infer P> ? P : never;

/**
 * Parses the results of a region's wards (`RELEASE/elections/REGION.json`).
 *
 * @param region from the region's own file, which names the wards
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseElections(value: unknown, region: RepresentedRegion): RegionElections {
  const file = expectObject(value, 'The file');
  if (file['region'] !== region.region) throwShapeError('region', region.region);
  const polls = expectArray(file['years'], 'years', (poll, field) => parsePoll(poll, field, region), 2);
  if (polls[0]![0] === polls[1]![0]) throwShapeError('years', 'of two different years');
  return { region: region.region, years: new Map(polls), provenance: parseProvenance(file['provenance']) };
}

function parsePoll(value: unknown, field: string, { wards }: RepresentedRegion): [ElectionYear, Poll] {
  const packed = expectObject(value, field);
  const year = expectInteger(packed['year'], `${field}.year`);
  if (year !== 2024 && year !== 2025) throwShapeError(`${field}.year`, '2024 or 2025');
  const seats = unpackNumbers(packed['seats'], `${field}.seats`, wards.length, 1);
  const contested = wards.flatMap(({ code }, index) =>
    seats[index] ? [{ ward: code, seats: seats[index] }] : [],
  );
  return [
    year,
    {
      results: parseResults(packed, field, contested),
      newWards: parseCounts(packed['newWards'], `${field}.newWards`, /^E0[6-9]\d{6}$/u),
      divisions: parseCounts(packed['divisions'], `${field}.divisions`, /^[A-Z][A-Za-z ]+$/u),
    },
  ];
}

function parseResults(
  packed: JsonObject,
  field: string,
  wards: readonly Pick<WardResult, 'ward' | 'seats'>[],
): WardResult[] {
  const column = (value: unknown, name: string) => unpackNumbers(value, `${field}.${name}`, wards.length);
  const electorate = column(packed['electorate'], 'electorate');
  const votes = column(packed['votes'], 'votes');
  const turnout = column(packed['turnout'], 'turnout');
  if (turnout.some((share) => share > 10_000))
    throwShapeError(`${field}.turnout`, 'at most 10,000 ten-thousandths');
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
    turnout: turnout[index] ? turnout[index] / 10_000 : undefined,
    votesBy: Object.fromEntries(
      ELECTION_COLUMNS.flatMap((party, position) => {
        const count = votesBy[position]![index]!;
        return count ? [[party, count]] : [];
      }),
    ),
  }));
}

/** Counts by a council's code or a county's name. */
function parseCounts(value: unknown, field: string, key: RegExp): Map<string, number> {
  const counts = Object.entries(expectObject(value, field));
  return new Map(
    counts.map(([place, count]) => {
      if (!key.test(place)) throwShapeError(field, 'counts by council or county');
      return [place, expectInteger(count, `${field}.${place}`)];
    }),
  );
}
