import {
  WARD_VINTAGE,
  type Nation,
  type Release,
  type WardAnswer,
  type WardRef,
  type WardYear,
} from '../../../model/index.js';
import type { ReadOptions } from '../../area-source.js';
import type { DatasetClient } from '../../client.js';
import { nearestCode } from './nearest-code.js';
import { parseWardHistory } from './ward-history.js';
import { codesInShard, LAST_SHARD, shardOf, type IndexedWard } from '../../ward-index.js';
import { findWardsByName, normalisePlaceName } from './ward-names.js';

/** A look-up that found no plain answer. Its code is fetched only then. */
interface UnmatchedQuery extends ReadOptions {
  /** As it was written. */
  query: string;
  /** In capitals, without spaces. */
  code: string;
  release: Release;
  indexed: IndexedWard | undefined;
  authority: string | undefined;
}

type Found = Extract<WardAnswer, { kind: 'found' }>;

const NATIONS: Readonly<Record<string, Nation>> = { W: 'wales', S: 'scotland', N: 'northern-ireland' };

export async function resolveUnmatched(client: DatasetClient, asked: UnmatchedQuery): Promise<WardAnswer> {
  const { query, code, indexed } = asked;
  if (indexed) return resolveChangedWard(client, asked, indexed);
  if (/^[WSN]\d{8}$/u.test(code) || /^95[A-Z]{2}\d+$/u.test(code)) {
    return { kind: 'other-nation', nation: NATIONS[code[0]!] ?? 'northern-ireland', query };
  }
  if (/^[EK]\d{8}$/u.test(code) && !code.startsWith('E05'))
    return { kind: 'unknown', query, problem: 'not-a-ward' };
  if (/^E05\d{6}$/u.test(code)) return suggestNearestCode(client, asked, 'not-found');
  // A slip in a code still has most of its digits; a name has none or few.
  if (/^E[0-9OIL]{5,10}$/u.test(code)) return suggestNearestCode(client, asked, 'format');
  return resolveName(client, asked);
}

/** Adds what became of a ward of 2024 that is not in the list of 2025. */
export async function addRedrawnWards(
  client: DatasetClient,
  plain: Found,
  options: ReadOptions,
): Promise<Found> {
  const { code } = plain.ward;
  const history = parseWardHistory(await client.get(`wards/history/${code.slice(0, 7)}.json`, options), code);
  return { ...plain, redrawn: { year: 2025, wards: history?.overlappingWards(2025) ?? [], estimated: true } };
}

async function resolveChangedWard(
  client: DatasetClient,
  asked: UnmatchedQuery,
  indexed: IndexedWard,
): Promise<WardAnswer> {
  const { code, release } = asked;
  const vintage = WARD_VINTAGE[release];
  const history = parseWardHistory(await client.get(`wards/history/${code.slice(0, 7)}.json`, asked), code);
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

/** Official look-ups tell where a ward of 2019 or 2024 went; the rest is matched by the project. */
function isEstimated(firstYear: WardYear, lastYear: WardYear): boolean {
  return firstYear === 2025 || (firstYear === 2021 && lastYear === 2021);
}

async function suggestNearestCode(
  client: DatasetClient,
  asked: UnmatchedQuery,
  problem: 'format' | 'not-found',
): Promise<WardAnswer> {
  const { query, release } = asked;
  const digits = asked.code.replaceAll('O', '0').replace(/[IL]/gu, '1');
  const codes = await Promise.all(
    similarShards(digits).map(async (piece) =>
      codesInShard(await client.get(`wards/${piece}.json`, asked), piece),
    ),
  );
  const code = nearestCode(digits, codes.flat());
  const nearest = code && (await client.ward(code, release, asked.signal ? { signal: asked.signal } : {}));
  if (!nearest || nearest.kind !== 'found') return { kind: 'unknown', query, problem };
  return { kind: 'unknown', query, problem, nearest: nearest.ward };
}

/** Pieces of the index whose beginning is at most one slip from what was written; a few, and each is small. */
function similarShards(code: string): string[] {
  const pieces = Array.from({ length: LAST_SHARD + 1 }, (_, index) => `E05${String(index).padStart(3, '0')}`);
  const own = shardOf(code);
  const near = pieces.filter(
    (piece) => piece !== own && [...piece].filter((letter, at) => letter !== code[at]).length <= 2,
  );
  return own ? [own, ...near].slice(0, 4) : near.slice(0, 4);
}

async function resolveName(client: DatasetClient, asked: UnmatchedQuery): Promise<WardAnswer> {
  const { query, release, authority } = asked;
  const letter = normalisePlaceName(query).slice(0, 1);
  // No ward's name begins with x or a digit; a request for such a piece would fail.
  if (!/[a-wyz]/u.test(letter)) return { kind: 'unknown', query, problem: 'not-found' };
  const { wards, nearest } = findWardsByName(
    await client.get(`${release}/names/${letter}.json`, asked),
    query,
    authority,
  );
  if (wards.length > 1) return { kind: 'ambiguous', name: wards[0]!.name, wards: sortByAuthority(wards) };
  const [only] = wards;
  if (only) return client.ward(only.code, release, asked.signal ? { signal: asked.signal } : {});
  return { kind: 'unknown', query, problem: 'not-found', ...(nearest ? { nearest } : {}) };
}

function sortByAuthority(wards: readonly WardRef[]): WardRef[] {
  return [...wards].sort((a, b) => (a.authority.name < b.authority.name ? -1 : 1));
}
