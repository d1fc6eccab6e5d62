import {
  domainsOf,
  RELEASE_DETAILS,
  type AreaDomain,
  type AuthorityRef,
  type NationCouncil,
  type NationCouncils,
  type NationLamps,
  type NationRelease,
  type NationWard,
  type RepresentedNation,
} from '../../model/index.js';
import {
  expectArray,
  expectIndex,
  expectInteger,
  expectObject,
  expectString,
  throwShapeError,
  type JsonObject,
} from '../../shape.js';
import { mergeProvenance } from '../merge-provenance.js';
import { parseControl } from '../parse-control.js';
import { parseProvenance } from '../parse-provenance.js';
import { unpackCodes, unpackNumbers } from '../unpack.js';
import { unpackParties, unpackSeats, unpackSparse } from '../unpack-seats.js';

const DECILES = 10;
const VIGINTILES = 20;
/** How codes of a nation begin. */
function letterOf(release: NationRelease): string {
  return RELEASE_DETAILS[release].nation[0]!.toUpperCase();
}

function openFile(value: unknown, release: NationRelease): JsonObject {
  const file = expectObject(value, 'The file');
  if (file['release'] !== release) throwShapeError('release', release);
  return file;
}

/** Welsh names by index, where they are others. */
function welshNames(value: unknown, field: string): (index: number) => { welshName?: string } {
  const names = expectObject(value ?? {}, field);
  return (index) =>
    Object.hasOwn(names, index) ? { welshName: expectString(names[index], `${field}.${index}`) } : {};
}

/** @throws {DataShapeError} naming the first field that is not as published */
export function parseCouncils(value: unknown, release: NationRelease): NationCouncils {
  const file = openFile(value, release);
  const codes = unpackCodes(file['codes'], 'codes', letterOf(release));
  const column = <T>(name: string, item: (value: unknown, field: string) => T): T[] =>
    expectArray(file[name], name, item, codes.length);
  const optional = <T>(name: string, item: (value: unknown, field: string) => T): T[] =>
    file[name] === undefined ? [] : column(name, item);
  const names = column('names', expectString);
  const welsh = welshNames(file['welshNames'], 'welshNames');
  const areas = column('areas', expectInteger);
  const population = optional('population', expectInteger);
  const control = optional('control', parseControl);
  const domains = domainsOf(release);
  const in10 = column('in10', (counts, field) => countsByDomain(counts, field, domains));
  const in20 = column('in20', (counts, field) => countsByDomain(counts, field, domains));
  const records = unpackSeats(file, 'The file', codes.length, unpackParties(file['parties'], 'parties'));
  return {
    release,
    councils: codes.map((code, index): NationCouncil => ({
      code,
      name: names[index]!,
      ...welsh(index),
      areas: areas[index]!,
      population: population[index],
      control: control[index],
      seats: records[index]?.seats ?? {},
      vacancies: records[index]?.vacancies ?? 0,
      inMostDeprived10: in10[index]!,
      inMostDeprived20: in20[index]!,
    })),
    seatsAsAt: expectString(file['seatsAsAt'], 'seatsAsAt'),
    provenance: parseProvenance(file['provenance']),
  };
}

function countsByDomain(value: unknown, field: string, domains: readonly AreaDomain[]) {
  const counts = expectArray(value, field, expectInteger, domains.length);
  return Object.fromEntries(domains.map((domain, index) => [domain, counts[index]!]));
}

/** @throws {DataShapeError} naming the first field that is not as published */
export function parseRepresentation(value: unknown, release: NationRelease): RepresentedNation {
  const file = openFile(value, release);
  const authorities = expectArray(file['authorities'], 'authorities', parseAuthority);
  const packed = expectObject(file['wards'], 'wards');
  const codes = expectArray(
    packed['codes'],
    'wards.codes',
    (own, field) => unpackCodes(own, field, letterOf(release)),
    authorities.length,
  );
  const placed = codes.flatMap((own, index) => own.map((code) => ({ code, authority: authorities[index]! })));
  const names = expectArray(packed['names'], 'wards.names', expectString, placed.length);
  const welsh = welshNames(packed['welshNames'], 'wards.welshNames');
  const tenths = unpackNumbers(packed['tenths'], 'wards.tenths', placed.length * DECILES, 1);
  const parties = unpackParties(packed['parties'], 'wards.parties');
  const electoralAreas = parseElectoralAreas(file['electoralAreas'], parties);
  const ofWards =
    packed['electoralArea'] === undefined
      ? undefined
      : expectArray(
          packed['electoralArea'],
          'wards.electoralArea',
          (index, field) => expectIndex(index, field, electoralAreas.length),
          placed.length,
        );
  const records = ofWards ? [] : unpackSeats(packed, 'wards', placed.length, parties);
  const isEstimate = RELEASE_DETAILS[release].wardMatch === 'estimate';
  const unplaced = unpackSparse(file['unplaced'], 'unplaced', authorities.length);
  return {
    release,
    wardVintage: expectInteger(file['wardVintage'], 'wardVintage'),
    seatsAsAt: expectString(file['asAt'], 'asAt'),
    authorities,
    wards: placed.map(({ code, authority }, index): NationWard => {
      const lsoasByDecile = tenths.slice(index * DECILES, (index + 1) * DECILES);
      return {
        code,
        name: names[index]!,
        ...welsh(index),
        formerNames: [],
        authority,
        lsoasByDecile,
        estimatedLsoas: isEstimate ? lsoasByDecile.reduce((sum, count) => sum + count, 0) : 0,
        record: records[index],
        ...(ofWards ? { electoralArea: ofWards[index]! } : {}),
      };
    }),
    electoralAreas,
    unplaced: new Map(
      authorities.flatMap(({ code }, index) => (unplaced[index] ? [[code, unplaced[index]]] : [])),
    ),
    provenance: parseProvenance(file['provenance']),
  };
}

function parseAuthority(value: unknown, field: string): AuthorityRef {
  const [code = '', name = '', welshName] = expectArray(value, field, expectString);
  if (!/^(?:W06|S12|N09)\d{6}$/u.test(code)) throwShapeError(field, 'the code and the names of a council');
  return { code, name, ...(welshName ? { welshName } : {}) };
}

function parseElectoralAreas(value: unknown, parties: readonly string[]) {
  if (value === undefined) return [];
  const packed = expectObject(value, 'electoralAreas');
  const names = expectArray(packed['names'], 'electoralAreas.names', expectString);
  const records = unpackSeats(packed, 'electoralAreas', names.length, parties);
  return names.map((name, index) => ({
    name,
    seats: records[index]?.seats ?? {},
    vacancies: records[index]?.vacancies ?? 0,
  }));
}

/** @throws {DataShapeError} naming the first field that is not as published */
export function parseLamps(
  value: unknown,
  domain: AreaDomain,
  { release, councils, ...rest }: NationCouncils,
): NationLamps {
  const file = openFile(value, release);
  if (file['domain'] !== domain) throwShapeError('domain', domain);
  const codes = unpackCodes(file['codes'], 'codes', letterOf(release));
  if (codes.join() !== councils.map(({ code }) => code).join()) throwShapeError('codes', 'the same councils');
  const counts = expectArray(file['counts'], 'counts', parseCounts, codes.length);
  const in10 = expectArray(file['in10'], 'in10', expectInteger, codes.length);
  const in20 = expectArray(file['in20'], 'in20', expectInteger, codes.length);
  return {
    release,
    domain,
    councils: councils.map(({ code, name, welshName, control, seats, areas }, index) => ({
      code,
      name,
      ...(welshName ? { welshName } : {}),
      control,
      seats,
      areasByVigintile: counts[index]!,
      areas,
      inMostDeprived10: in10[index]!,
      inMostDeprived20: in20[index]!,
    })),
    asAt: rest.seatsAsAt,
    provenance: mergeProvenance(parseProvenance(file['provenance']), rest.provenance),
  };
}

/** Twenty counts separated by spaces, the empty string for 0. */
function parseCounts(value: unknown, field: string): number[] {
  const parts = expectString(value, field).split(' ');
  if (parts.length !== VIGINTILES || parts.some((part) => !/^\d{0,5}$/u.test(part)))
    throwShapeError(field, `${VIGINTILES} counts`);
  return parts.map(Number);
}
