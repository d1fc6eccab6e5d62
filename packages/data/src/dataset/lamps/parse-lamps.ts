import {
  DOMAINS,
  type ControlledBy,
  type CouncilControl,
  type Domain,
  type Hexes,
  type LampCouncil,
  type Lamps,
} from '../../model/index.js';
import { fail, list, object, place, text, whole } from '../../shape.js';
import { parseProvenance } from '../parse-provenance.js';
import { joined } from '../merge-provenance.js';
import { unpackCodes } from '../unpack.js';

const BINS = 20;

/**
 * `2025/control.json` and `2025/vigintiles/DOMAIN.json` to councils with what their lamps are drawn from.
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseLamps(controlFile: unknown, vigintileFile: unknown): Lamps {
  const control = object(controlFile, 'The file');
  const vigintiles = object(vigintileFile, 'The file');
  const domain = text(vigintiles['domain'], 'domain') as Domain;
  if (!DOMAINS.includes(domain)) fail('domain', DOMAINS.join(', '));
  const codes = unpackCodes(control['codes'], 'codes');
  if (unpackCodes(vigintiles['codes'], 'codes').join() !== codes.join()) fail('codes', 'the same councils');
  const column = <T>(
    file: Readonly<Record<string, unknown>>,
    name: string,
    item: (one: unknown, field: string) => T,
  ): T[] => list(file[name], name, item, codes.length);
  const regions = list(control['regions'], 'regions', text);
  const combined = list(control['combinedAuthorities'], 'combinedAuthorities', text);
  const names = column(control, 'names', text);
  const region = column(control, 'region', (one, field) => regions[place(one, field, regions.length)]!);
  const combinedAuthority = column(control, 'combinedAuthority', (one, field) =>
    one === -1 ? undefined : combined[place(one, field, combined.length)]!,
  );
  const controls = column(control, 'control', parseControl);
  const counts = column(vigintiles, 'counts', parseCounts);
  const in10 = column(vigintiles, 'in10', whole);
  const in20 = column(vigintiles, 'in20', whole);
  const ranks = column(vigintiles, 'rank', (one, field) => (one === null ? undefined : whole(one, field)));
  const councils = codes.map((code, at): LampCouncil => ({
    code,
    name: names[at]!,
    region: region[at]!,
    combinedAuthority: combinedAuthority[at],
    control: controls[at]!,
    counts: counts[at]!,
    lsoas: counts[at]!.reduce((sum, count) => sum + count, 0),
    inMostDeprived10: in10[at]!,
    inMostDeprived20: in20[at]!,
    rank: ranks[at],
  }));
  return {
    domain,
    councils,
    controlAsAt: text(control['asAt'], 'asAt'),
    provenance: joined(parseProvenance(vigintiles['provenance']), parseProvenance(control['provenance'])),
  };
}

/** `2025/hex.json`: code to place on the map. */
export function parseHexes(value: unknown): Hexes {
  const file = object(value, 'The file');
  const codes = unpackCodes(file['codes'], 'codes');
  const columns = list(file['columns'], 'columns', whole, codes.length);
  const rows = list(file['rows'], 'rows', whole, codes.length);
  if (file['oddRowsShift'] !== 'odd') fail('oddRowsShift', 'odd');
  return {
    places: new Map(codes.map((code, at) => [code, { column: columns[at]!, row: rows[at]! }])),
    provenance: parseProvenance(file['provenance']),
  };
}

/** Twenty counts with spaces between, nothing for none. */
function parseCounts(value: unknown, field: string): number[] {
  const parts = text(value, field).split(' ');
  if (parts.length !== BINS || parts.some((part) => !/^\d{0,5}$/u.test(part))) fail(field, `${BINS} counts`);
  return parts.map(Number);
}

/** "majority:LAB", "minority:LD/GRN", "mayor:LAB/REF". */
function parseControl(value: unknown, field: string): CouncilControl {
  const [kind = '', rest = ''] = text(value, field).split(':');
  const parties = rest.split('/').filter(Boolean);
  switch (kind) {
    case 'mayor': {
      const [mayor, holder] = rest.split('/');
      return { kind: holder ? 'majority' : 'none', parties: holder ? [holder] : [], mayor };
    }
    // Several parties that run a council together without a majority are no one party's minority.
    case 'minority':
    case 'majority':
      return { kind: parties.length === 1 ? kind : 'shared', parties, mayor: undefined };
    case 'coalition':
      return { kind: 'shared', parties, mayor: undefined };
    case 'none':
    case 'no-parties':
    case 'unknown':
      return { kind: kind satisfies ControlledBy, parties: [], mayor: undefined };
    default:
      return fail(field, 'a kind of control');
  }
}
