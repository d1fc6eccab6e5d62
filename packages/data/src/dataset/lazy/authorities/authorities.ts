import {
  DOMAINS,
  RELEASES,
  type Authorities,
  type AuthoritySummary,
  type Domain,
  type EnglishRelease,
  type Reorganisation,
  type Seats,
} from '../../../model/index.js';
import {
  expectArray,
  expectIndex,
  expectInteger,
  expectObject,
  expectString,
  throwShapeError,
} from '../../../shape.js';
import { parseControl } from '../../parse-control.js';
import { parseProvenance } from '../../parse-provenance.js';

/**
 * Parses the index of councils of a release (`RELEASE/authorities.json`).
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseAuthorities(value: unknown): Authorities {
  const file = expectObject(value, 'The file');
  const release = expectString(file['release'], 'release') as EnglishRelease;
  if (!RELEASES.includes(release)) throwShapeError('release', RELEASES.join(' or '));
  const columns = expectObject(file['authorities'], 'authorities');
  const codes = expectArray(columns['code'], 'authorities.code', expectString);
  const column = <T>(name: string, item: (value: unknown, field: string) => T): T[] =>
    expectArray(columns[name], `authorities.${name}`, item, codes.length);
  const optional = <T>(name: string, item: (value: unknown, field: string) => T): T[] =>
    columns[name] === undefined ? [] : column(name, item);
  const combined = expectArray(file['combinedAuthorities'], 'combinedAuthorities', expectString);
  const names = column('name', expectString);
  const regions = column('region', expectString);
  const combinedNames = column('combinedAuthority', (index, field) =>
    index === -1 ? undefined : combined[expectIndex(index, field, combined.length)]!,
  );
  const types = column('type', expectString);
  const lsoas = column('lsoas', expectInteger);
  const population = column('population', expectInteger);
  const in10 = column('in10', parseCountByDomain);
  const in20 = column('in20', parseCountByDomain);
  const counties = optional('county', expectString);
  const ranks = optional('rankOfAverageRank', (rank) => rank);
  const control = optional('control', parseControl);
  const seats = optional('seats', parseSeatTotals);
  const vacancies = optional('vacancies', expectInteger);
  const authorities = codes.map((code, index): AuthoritySummary => {
    const rank = ranks[index];
    return {
      code,
      name: names[index]!,
      region: regions[index]!,
      combinedAuthority: combinedNames[index],
      county: counties[index] || undefined,
      type: types[index]!,
      lsoas: lsoas[index]!,
      population: population[index],
      control: control[index],
      seats: seats[index],
      vacancies: vacancies[index] ?? 0,
      rankOfAverageRank: typeof rank === 'number' ? rank : undefined,
      inMostDeprived10: in10[index]!,
      inMostDeprived20: in20[index]!,
    };
  });
  return {
    release,
    authorities,
    abolished: parseAbolished(file['abolished']),
    reorganisations: expectArray(file['reorganisations'] ?? [], 'reorganisations', parseReorganisation),
    seatsAsAt: file['seatsAsAt'] === undefined ? undefined : expectString(file['seatsAsAt'], 'seatsAsAt'),
    provenance: parseProvenance(file['provenance']),
  };
}

function parseCountByDomain(value: unknown, field: string): Record<Domain, number> {
  const counts = expectArray(value, field, expectInteger, DOMAINS.length);
  return Object.fromEntries(DOMAINS.map((domain, index) => [domain, counts[index]])) as Record<
    Domain,
    number
  >;
}

/** "PP53 86 PP63 5": each party with its seats; "-" without a record. */
function parseSeatTotals(value: unknown, field: string): Seats | undefined {
  const text = expectString(value, field);
  if (text === '-') return undefined;
  const parts = text.split(' ').filter(Boolean);
  const pairs = parts.flatMap((party, index) =>
    index % 2 ? [] : [[party, Number(parts[index + 1])] as const],
  );
  if (pairs.some(([, count]) => !Number.isInteger(count)))
    throwShapeError(field, 'parties, each with a count');
  return Object.fromEntries(pairs);
}

function parseReorganisation(value: unknown, field: string): Reorganisation {
  const packed = expectObject(value, field);
  const text = (name: string) => expectString(packed[name], `${field}.${name}`);
  return {
    name: text('name'),
    from: text('from'),
    order: text('order'),
    url: text('url'),
    councils: expectArray(packed['councils'], `${field}.councils`, expectString),
    seats: packed['seats'] === undefined ? undefined : parseSeatTotals(packed['seats'], `${field}.seats`),
    vacancies: expectInteger(packed['vacancies'] ?? 0, `${field}.vacancies`),
  };
}

/** `{ "E07000026": ["Allerdale", "E06000063"] }`: the name of a council and the codes of those that replaced it. */
function parseAbolished(value: unknown): Authorities['abolished'] {
  const entries = Object.entries(expectObject(value ?? {}, 'abolished'));
  return new Map(
    entries.map(([code, packed]) => {
      const [name = '', ...successors] = expectArray(packed, `abolished.${code}`, expectString);
      return [code, { name, successors }];
    }),
  );
}
