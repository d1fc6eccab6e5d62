import {
  DOMAINS,
  type CombinedAuthority,
  type Domain,
  type HexMap,
  type LampCouncil,
  type LampCounty,
  type Lamps,
} from '../../model/index.js';
import {
  throwShapeError,
  expectArray,
  expectObject,
  expectIndex,
  expectString,
  expectInteger,
} from '../../shape.js';
import { parseControl } from '../parse-control.js';
import { parseDates, parseElections } from '../parse-election-calendar.js';
import { parseProvenance } from '../parse-provenance.js';
import { mergeProvenance } from '../merge-provenance.js';
import { unpackCodes } from '../unpack.js';
import { unpackParties, unpackSeats } from '../unpack-seats.js';

const VIGINTILES = 20;

/**
 * Parses `RELEASE/control.json` and `RELEASE/vigintiles/DOMAIN.json` to councils, each with what its lamp is drawn from.
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseLamps(controlFile: unknown, vigintileFile: unknown): Lamps {
  const control = expectObject(controlFile, 'The file');
  const vigintiles = expectObject(vigintileFile, 'The file');
  const domain = expectString(vigintiles['domain'], 'domain') as Domain;
  if (!DOMAINS.includes(domain)) throwShapeError('domain', DOMAINS.join(', '));
  const codes = unpackCodes(control['codes'], 'codes');
  if (unpackCodes(vigintiles['codes'], 'codes').join() !== codes.join())
    throwShapeError('codes', 'the same councils');
  const column = <T>(
    file: Readonly<Record<string, unknown>>,
    name: string,
    item: (value: unknown, field: string) => T,
  ): T[] => expectArray(file[name], name, item, codes.length);
  const regions = expectArray(control['regions'], 'regions', expectString);
  const combined = expectArray(control['combinedAuthorities'], 'combinedAuthorities', parseCombinedAuthority);
  const names = column(control, 'names', expectString);
  const region = column(
    control,
    'region',
    (index, field) => regions[expectIndex(index, field, regions.length)]!,
  );
  const combinedAuthority = column(control, 'combinedAuthority', (index, field) =>
    index === -1 ? undefined : combined[expectIndex(index, field, combined.length)]!.name,
  );
  const controls = column(control, 'control', parseControl);
  const counts = column(vigintiles, 'counts', parseCounts);
  const in10 = column(vigintiles, 'in10', expectInteger);
  const in20 = column(vigintiles, 'in20', expectInteger);
  const ranks = column(vigintiles, 'rank', (rank, field) =>
    rank === null ? undefined : expectInteger(rank, field),
  );
  const councils = codes.map((code, index): LampCouncil => ({
    code,
    name: names[index]!,
    region: region[index]!,
    combinedAuthority: combinedAuthority[index],
    control: controls[index]!,
    lsoasByVigintile: counts[index]!,
    lsoas: counts[index]!.reduce((sum, count) => sum + count, 0),
    inMostDeprived10: in10[index]!,
    inMostDeprived20: in20[index]!,
    rank: ranks[index],
  }));
  const counties = parseCounties(control['counties'], councils, regions);
  const elections = expectObject(control['elections'], 'elections');
  const dates = parseDates(elections['dates'], 'elections.dates');
  const provenance = parseProvenance(control['provenance']);
  return {
    domain,
    councils,
    counties,
    elections: {
      dates: new Map(
        Object.entries({ authorities: councils, counties }).flatMap(([name, of]) =>
          parseElections(
            elections[name],
            `elections.${name}`,
            of.map(({ code }) => code),
            dates,
          ),
        ),
      ),
      provenance,
    },
    combinedAuthorities: combined,
    controlAsAt: expectString(control['asAt'], 'asAt'),
    provenance: mergeProvenance(parseProvenance(vigintiles['provenance']), provenance),
  };
}

/** Name, Order, date and address. */
function parseCombinedAuthority(value: unknown, field: string): CombinedAuthority {
  const [name, order, since, url] = expectArray(value, field, expectString, 4) as [
    string,
    string,
    string,
    string,
  ];
  return { name, order, since, url: url.startsWith('https://') ? url : '' };
}

/** County councils; the neighbourhoods of each are those of its districts. */
function parseCounties(
  value: unknown,
  councils: readonly LampCouncil[],
  regions: readonly string[],
): LampCounty[] {
  const packed = expectObject(value, 'counties');
  const codes = unpackCodes(packed['codes'], 'counties.codes');
  const column = <T>(name: string, item: (value: unknown, field: string) => T): T[] =>
    expectArray(packed[name], `counties.${name}`, item, codes.length);
  const names = column('names', expectString);
  const region = column('region', (index, field) => regions[expectIndex(index, field, regions.length)]!);
  const districts = column('districts', (list, field) =>
    expectArray(list, field, (index, itemField) => councils[expectIndex(index, itemField, councils.length)]!),
  );
  const control = column('control', parseControl);
  const parties = unpackParties(packed['parties'], 'counties.parties');
  const records = unpackSeats(packed, 'counties', codes.length, parties);
  return codes.map((code, index): LampCounty => {
    const own = districts[index]!;
    const sum = (count: (council: LampCouncil) => number) =>
      own.reduce((total, council) => total + count(council), 0);
    return {
      code,
      name: names[index]!,
      region: region[index]!,
      combinedAuthority: own[0]?.combinedAuthority,
      control: control[index]!,
      lsoasByVigintile: Array.from({ length: VIGINTILES }, (_, bin) =>
        sum(({ lsoasByVigintile }) => lsoasByVigintile[bin] ?? 0),
      ),
      lsoas: sum(({ lsoas }) => lsoas),
      inMostDeprived10: sum(({ inMostDeprived10 }) => inMostDeprived10),
      inMostDeprived20: sum(({ inMostDeprived20 }) => inMostDeprived20),
      rank: undefined,
      districts: own.map((district) => district.code),
      seats: records[index]?.seats ?? {},
      vacancies: records[index]?.vacancies ?? 0,
    };
  });
}

/**
 * Parses the hex map of councils (`RELEASE/hex.json`).
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseHexMap(value: unknown): HexMap {
  const file = expectObject(value, 'The file');
  const codes = unpackCodes(file['codes'], 'codes');
  const columns = expectArray(file['columns'], 'columns', expectInteger, codes.length);
  const rows = expectArray(file['rows'], 'rows', expectInteger, codes.length);
  if (file['oddRowsShift'] !== 'odd') throwShapeError('oddRowsShift', 'odd');
  return {
    positions: new Map(codes.map((code, index) => [code, { column: columns[index]!, row: rows[index]! }])),
    provenance: parseProvenance(file['provenance']),
  };
}

/** Twenty counts separated by spaces, the empty string for 0. */
function parseCounts(value: unknown, field: string): number[] {
  const parts = expectString(value, field).split(' ');
  if (parts.length !== VIGINTILES || parts.some((part) => !/^\d{0,5}$/u.test(part)))
    throwShapeError(field, `${VIGINTILES} counts`);
  return parts.map(Number);
}
