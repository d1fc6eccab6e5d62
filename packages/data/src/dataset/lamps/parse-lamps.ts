import {
  DOMAINS,
  type CouncilControlKind,
  type CouncilControl,
  type Domain,
  type HexMap,
  type LampCouncil,
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
import { parseProvenance } from '../parse-provenance.js';
import { mergeProvenance } from '../merge-provenance.js';
import { unpackCodes } from '../unpack.js';

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
  const combined = expectArray(control['combinedAuthorities'], 'combinedAuthorities', expectString);
  const names = column(control, 'names', expectString);
  const region = column(
    control,
    'region',
    (index, field) => regions[expectIndex(index, field, regions.length)]!,
  );
  const combinedAuthority = column(control, 'combinedAuthority', (index, field) =>
    index === -1 ? undefined : combined[expectIndex(index, field, combined.length)]!,
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
  return {
    domain,
    councils,
    controlAsAt: expectString(control['asAt'], 'asAt'),
    provenance: mergeProvenance(
      parseProvenance(vigintiles['provenance']),
      parseProvenance(control['provenance']),
    ),
  };
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

/** "majority:LAB", "minority:LD/GRN", "mayor:LAB/REF": a kind with parties, or a mayor's party and the council's. */
function parseControl(value: unknown, field: string): CouncilControl {
  const [kind = '', rest = ''] = expectString(value, field).split(':');
  const parties = rest.split('/').filter(Boolean);
  switch (kind) {
    case 'mayor': {
      const [mayor, holder] = rest.split('/');
      return { kind: holder ? 'majority' : 'none', parties: holder ? [holder] : [], mayor };
    }
    // A minority of several parties is a council they run together.
    case 'minority':
    case 'majority':
      return { kind: parties.length === 1 ? kind : 'shared', parties, mayor: undefined };
    case 'coalition':
      return { kind: 'shared', parties, mayor: undefined };
    case 'none':
    case 'no-parties':
    case 'unknown':
      return { kind: kind satisfies CouncilControlKind, parties: [], mayor: undefined };
    default:
      return throwShapeError(field, 'a kind of control');
  }
}
