import {
  datasetPath,
  normalisePlaceName,
  RELEASE_DETAILS,
  wardHistoryPath,
  wardIndexPath,
  type Nation,
  type Release,
  type WardAnswer,
  type WardRef,
  type WardYear,
} from '../../../model/index.js';
import type { AreaSource, WardOptions } from '../../area-source.js';
import type { DatasetFiles, ReadOptions } from '../../files.js';
import { codesInShard, LAST_SHARD, shardOf, WARD_LIST_YEARS, type IndexedWard } from '../../ward-index.js';
import { findWardsByName } from './find-wards-by-name.js';
import { nearestCode } from './nearest-code.js';
import { parseWardHistory } from './ward-history.js';

/** A query whose code is not that of a ward in the release's vintage. */
export interface UnmatchedQuery {
  /** As it was written. */
  query: string;
  /** The same in capitals, letters and digits only. */
  code: string;
  release: Release;
  /** The ward of another vintage that the code belongs to. */
  indexed: IndexedWard | undefined;
}

/** Files of the dataset, and the answers to codes of the release's vintage. */
type WardSource = DatasetFiles & AreaSource;

type FoundWard = Extract<WardAnswer, { kind: 'found' }>;

const NATIONS: Readonly<Record<string, Nation>> = { W: 'wales', S: 'scotland', N: 'northern-ireland' };

/** Shards of the ward index that are read to find a misspelt code. */
const MAX_SIMILAR_SHARDS = 4;

/** The answer to a query without a ward of the release's vintage: another kind of place, a former ward or a name. */
export async function resolveUnmatched(
  client: WardSource,
  unmatched: UnmatchedQuery,
  options: WardOptions,
): Promise<WardAnswer> {
  const { query, code, indexed } = unmatched;
  if (indexed) return resolveChangedWard(client, unmatched, indexed, options);
  if (/^[WSN]\d{8}$/u.test(code) || /^95[A-Z]{2}\w+$/u.test(code)) {
    return { kind: 'other-nation', nation: NATIONS[code[0]!] ?? 'northern-ireland', query };
  }
  if (/^[EK]\d{8}$/u.test(code) && !code.startsWith('E05'))
    return { kind: 'unknown', query, problem: 'not-a-ward' };
  // A well-formed code is of a list we do not have, or of none: a similar code is of another place.
  if (/^E05\d{6}$/u.test(code))
    return { kind: 'unknown', query, problem: 'not-found', searched: WARD_LIST_YEARS };
  // A misspelt code still has most of its digits; a name has none or few.
  if (/^E[0-9OIL]{5,10}$/u.test(code)) return suggestNearestCode(client, unmatched, options);
  return resolveName(client, unmatched, options);
}

/** Adds the wards of a later list that replaced a ward of 2024. */
export async function addRedrawnWards(
  client: WardSource,
  found: FoundWard,
  year: number,
  options: ReadOptions,
): Promise<FoundWard> {
  const { code } = found.ward;
  const history = parseWardHistory(await client.get(wardHistoryPath(code), options), code);
  // From 2026 on the newest wards are those of the official best fit.
  const estimated = year === 2025;
  return { ...found, redrawn: { year, wards: history?.overlappingWards(year) ?? [], estimated } };
}

async function resolveChangedWard(
  client: WardSource,
  { code, release }: UnmatchedQuery,
  indexed: IndexedWard,
  options: ReadOptions,
): Promise<WardAnswer> {
  const vintage = RELEASE_DETAILS[release].wardVintage;
  const history = parseWardHistory(await client.get(wardHistoryPath(code), options), code);
  const firstYear = indexed.years[0]!;
  const lastYear = indexed.years.at(-1)!;
  return {
    kind: 'changed',
    code,
    name: history?.name ?? code,
    authority: history?.authority ?? { code: indexed.authority, name: indexed.authority },
    firstYear,
    lastYear,
    reason: firstYear > vintage ? 'new' : history?.abolished ? 'council-abolished' : 'redrawn',
    wards: history?.overlappingWards(vintage) ?? [],
    estimated: isEstimated(firstYear, lastYear),
  };
}

/** Official lookups connect the wards of 2019 and 2024; wards of 2026 are not matched to any, others by the project. */
function isEstimated(firstYear: WardYear, lastYear: WardYear): boolean {
  return firstYear === 2025 || (firstYear === 2021 && lastYear === 2021);
}

async function suggestNearestCode(
  client: WardSource,
  { query, code, release }: UnmatchedQuery,
  options: ReadOptions,
): Promise<WardAnswer> {
  const digits = code.replaceAll('O', '0').replace(/[IL]/gu, '1');
  const codes = await Promise.all(
    similarShards(digits).map(async (shard) =>
      codesInShard(await client.get(wardIndexPath(shard), options), shard),
    ),
  );
  const suggestion = nearestCode(digits, codes.flat());
  const nearest = suggestion && (await client.ward(suggestion, release, signalOf(options)));
  if (!nearest || nearest.kind !== 'found') return { kind: 'unknown', query, problem: 'format' };
  return { kind: 'unknown', query, problem: 'format', nearest: nearest.ward };
}

/** The shard of a code, and those whose name differs from its beginning in at most two characters. */
function similarShards(code: string): string[] {
  const shards = Array.from({ length: LAST_SHARD + 1 }, (_, index) => `E05${String(index).padStart(3, '0')}`);
  const own = shardOf(code);
  const similar = shards.filter(
    (shard) => shard !== own && [...shard].filter((letter, index) => letter !== code[index]).length <= 2,
  );
  return (own ? [own, ...similar] : similar).slice(0, MAX_SIMILAR_SHARDS);
}

async function resolveName(
  client: WardSource,
  { query, release }: UnmatchedQuery,
  options: WardOptions,
): Promise<WardAnswer> {
  const letter = normalisePlaceName(query).slice(0, 1);
  // No ward's name begins with x or a digit, so there is no such file.
  if (!/[a-wyz]/u.test(letter)) return { kind: 'unknown', query, problem: 'not-found' };
  const names = await client.get(datasetPath(release, 'names', letter), options);
  const { wards, nearest, elsewhere } = findWardsByName(names, query, options.authority);
  if (wards.length > 1) return { kind: 'ambiguous', name: wards[0]!.name, wards: sortByAuthority(wards) };
  const [only] = wards;
  if (only) {
    // With the figures of its council at the same time.
    client.authority(only.authority.code, release, signalOf(options)).catch(() => undefined);
    return client.ward(only.code, release, signalOf(options));
  }
  if (elsewhere.length)
    return { kind: 'unknown', query, problem: 'other-authority', elsewhere: sortByAuthority(elsewhere) };
  const { wardVintage, laterWardYear } = RELEASE_DETAILS[release];
  return {
    kind: 'unknown',
    query,
    problem: 'not-found',
    searched: [wardVintage, ...(laterWardYear ? [laterWardYear] : [])],
    ...(nearest ? { nearest } : {}),
  };
}

function signalOf({ signal }: ReadOptions): ReadOptions {
  return signal ? { signal } : {};
}

function sortByAuthority(wards: readonly WardRef[]): WardRef[] {
  return [...wards].sort((a, b) => (a.authority.name < b.authority.name ? -1 : 1));
}
