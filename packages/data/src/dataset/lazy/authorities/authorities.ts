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
import { fail, list, object, text, whole, type Json } from '../../../shape.js';

const KINDS: readonly string[] = ['majority', 'minority', 'coalition', 'mayor', 'none', 'unknown'];

/** The index of councils of a release (`RELEASE/authorities.json`). Throws a DataShapeError naming the field. */
export function parseAuthorities(value: unknown): Authorities {
  const file = object(value, 'The file');
  const release = text(file['release'], 'release') as Release;
  const columns = object(file['authorities'], 'authorities');
  const codes = list(columns['code'], 'authorities.code', text);
  const column = <T>(name: string, item: (one: unknown, field: string) => T): T[] =>
    list(columns[name], `authorities.${name}`, item, codes.length);
  const optional = (name: string): unknown[] =>
    columns[name] === undefined ? [] : column(name, (one) => one);
  const texts = {
    name: column('name', text),
    region: column('region', text),
    combined: column('combinedAuthority', text),
    type: column('type', text),
  };
  const counts = { lsoas: column('lsoas', whole), population: column('population', whole) };
  const in10 = column('in10', parseShares);
  const in20 = column('in20', parseShares);
  const ranks = optional('rankOfAverageRank');
  const control = optional('control');
  const seats = optional('seats');
  const combinedNames = object(file['combinedAuthorities'] ?? {}, 'combinedAuthorities');
  const authorities = codes.map((code, index): AuthoritySummary => ({
    code,
    name: texts.name[index]!,
    region: texts.region[index]!,
    combinedAuthority: nameOf(texts.combined[index]!, combinedNames),
    type: texts.type[index]!,
    lsoas: counts.lsoas[index]!,
    population: counts.population[index],
    control: control.length ? parseControl(control[index], file) : undefined,
    seats: seats.length ? parseTotals(seats[index]) : undefined,
    rankOfAverageRank: typeof ranks[index] === 'number' ? ranks[index] : undefined,
    inMostDeprived10: in10[index]!,
    inMostDeprived20: in20[index]!,
  }));
  return { release, authorities, provenance: parseProvenance(file['provenance']) };
}

function nameOf(code: string, names: Json): string | undefined {
  if (!code) return undefined;
  return Object.hasOwn(names, code) ? text(names[code], `combinedAuthorities.${code}`) : code;
}

function parseShares(value: unknown, field: string): Record<Domain, number> {
  const counts = list(value, field, whole, DOMAINS.length);
  return Object.fromEntries(DOMAINS.map((domain, index) => [domain, counts[index]])) as Record<
    Domain,
    number
  >;
}

/** "coalition:LD/IND". */
function parseControl(value: unknown, file: Json): Control {
  const [kind = '', parties = ''] = text(value, 'authorities.control').split(':');
  if (!KINDS.includes(kind)) fail('authorities.control', KINDS.join(', '));
  return {
    kind: kind as ControlKind,
    parties: parties.split('/').filter(Boolean),
    asAt: text(file['controlAsAt'], 'controlAsAt'),
  };
}

/** "PP53 86 PP63 5". */
function parseTotals(value: unknown): Seats {
  const parts = text(value, 'authorities.seats').split(' ').filter(Boolean);
  const pairs = parts.flatMap((party, index) =>
    index % 2 ? [] : [[party, Number(parts[index + 1])] as const],
  );
  if (pairs.some(([, count]) => !Number.isInteger(count)))
    fail('authorities.seats', 'parties, each with a count');
  return Object.fromEntries(pairs);
}
