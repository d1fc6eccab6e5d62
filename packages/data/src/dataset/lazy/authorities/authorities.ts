import {
  DOMAINS,
  type Authorities,
  type AuthoritySummary,
  type Control,
  type ControlKind,
  type Domain,
  type Release,
  type Seats,
} from '../../../model/index.js';
import { parseProvenance } from '../../parse-provenance.js';
import {
  throwShapeError,
  expectArray,
  expectObject,
  expectString,
  expectInteger,
  type JsonObject,
} from '../../../shape.js';

const CONTROL_KINDS: readonly string[] = ['majority', 'minority', 'coalition', 'mayor', 'none', 'unknown'];

/**
 * Parses the index of councils of a release (`RELEASE/authorities.json`).
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseAuthorities(value: unknown): Authorities {
  const file = expectObject(value, 'The file');
  const release = expectString(file['release'], 'release') as Release;
  const columns = expectObject(file['authorities'], 'authorities');
  const codes = expectArray(columns['code'], 'authorities.code', expectString);
  const column = <T>(name: string, item: (value: unknown, field: string) => T): T[] =>
    expectArray(columns[name], `authorities.${name}`, item, codes.length);
  const optional = (name: string): unknown[] =>
    columns[name] === undefined ? [] : column(name, (value) => value);
  const texts = {
    name: column('name', expectString),
    region: column('region', expectString),
    combined: column('combinedAuthority', expectString),
    type: column('type', expectString),
  };
  const counts = { lsoas: column('lsoas', expectInteger), population: column('population', expectInteger) };
  const in10 = column('in10', parseShares);
  const in20 = column('in20', parseShares);
  const ranks = optional('rankOfAverageRank');
  const control = optional('control');
  const seats = optional('seats');
  const combinedNames = expectObject(file['combinedAuthorities'] ?? {}, 'combinedAuthorities');
  const authorities = codes.map((code, index): AuthoritySummary => ({
    code,
    name: texts.name[index]!,
    region: texts.region[index]!,
    combinedAuthority: combinedAuthorityName(texts.combined[index]!, combinedNames),
    type: texts.type[index]!,
    lsoas: counts.lsoas[index]!,
    population: counts.population[index],
    control: control.length ? parseControl(control[index], file) : undefined,
    seats: seats.length ? parseSeatTotals(seats[index]) : undefined,
    rankOfAverageRank: typeof ranks[index] === 'number' ? ranks[index] : undefined,
    inMostDeprived10: in10[index]!,
    inMostDeprived20: in20[index]!,
  }));
  return { release, authorities, provenance: parseProvenance(file['provenance']) };
}

function combinedAuthorityName(code: string, names: JsonObject): string | undefined {
  if (!code) return undefined;
  return Object.hasOwn(names, code) ? expectString(names[code], `combinedAuthorities.${code}`) : code;
}

function parseShares(value: unknown, field: string): Record<Domain, number> {
  const counts = expectArray(value, field, expectInteger, DOMAINS.length);
  return Object.fromEntries(DOMAINS.map((domain, index) => [domain, counts[index]])) as Record<
    Domain,
    number
  >;
}

/** "coalition:LD/IND": a kind and its parties. */
function parseControl(value: unknown, file: JsonObject): Control {
  const [kind = '', parties = ''] = expectString(value, 'authorities.control').split(':');
  if (!CONTROL_KINDS.includes(kind)) throwShapeError('authorities.control', CONTROL_KINDS.join(', '));
  return {
    kind: kind as ControlKind,
    parties: parties.split('/').filter(Boolean),
    asAt: expectString(file['controlAsAt'], 'controlAsAt'),
  };
}

/** "PP53 86 PP63 5": each party with its seats. */
function parseSeatTotals(value: unknown): Seats {
  const parts = expectString(value, 'authorities.seats').split(' ').filter(Boolean);
  const pairs = parts.flatMap((party, index) =>
    index % 2 ? [] : [[party, Number(parts[index + 1])] as const],
  );
  if (pairs.some(([, count]) => !Number.isInteger(count)))
    throwShapeError('authorities.seats', 'parties, each with a count');
  return Object.fromEntries(pairs);
}
