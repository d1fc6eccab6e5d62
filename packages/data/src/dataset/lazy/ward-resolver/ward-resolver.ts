import {
  WARD_VINTAGE,
  type Nation,
  type Release,
  type WardAnswer,
  type WardRef,
  type WardYear,
} from '../../../model/index.js';
import type { AskOptions } from '../../area-source.js';
import type { DatasetClient } from '../../client.js';
import { nearestCode } from './nearest-code.js';
import { historyOf } from './ward-history.js';
import { codesOf, LAST_PIECE, pieceOf, type IndexedWard } from '../../ward-index.js';
import { findByName, foldName } from './ward-names.js';

/** A look-up that found no plain answer. Its code is fetched only then. */
interface Unusual extends AskOptions {
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

export async function answerUnusual(client: DatasetClient, asked: Unusual): Promise<WardAnswer> {
  const { query, code, indexed } = asked;
  if (indexed) return changed(client, asked, indexed);
  if (/^[WSN]\d{8}$/u.test(code) || /^95[A-Z]{2}\d+$/u.test(code)) {
    return { kind: 'other-nation', nation: NATIONS[code[0]!] ?? 'northern-ireland', query };
  }
  if (/^[EK]\d{8}$/u.test(code) && !code.startsWith('E05'))
    return { kind: 'unknown', query, problem: 'not-a-ward' };
  if (/^E05\d{6}$/u.test(code)) return unknownCode(client, asked, 'not-found');
  // A slip in a code still has most of its digits; a name has none or few.
  if (/^E[0-9OIL]{5,10}$/u.test(code)) return unknownCode(client, asked, 'format');
  return byName(client, asked);
}

/** Adds what became of a ward of 2024 that is not in the list of 2025. */
export async function redrawn(client: DatasetClient, plain: Found, options: AskOptions): Promise<Found> {
  const { code } = plain.ward;
  const history = historyOf(await client.get(`wards/history/${code.slice(0, 7)}.json`, options), code);
  return { ...plain, redrawn: { year: 2025, wards: history?.to(2025) ?? [], estimated: true } };
}

async function changed(client: DatasetClient, asked: Unusual, indexed: IndexedWard): Promise<WardAnswer> {
  const { code, release } = asked;
  const vintage = WARD_VINTAGE[release];
  const history = historyOf(await client.get(`wards/history/${code.slice(0, 7)}.json`, asked), code);
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
    wards: history?.to(vintage) ?? [],
    estimated: isEstimate(firstYear, lastYear),
  };
}

/** Official look-ups tell where a ward of 2019 or 2024 went; the rest is matched by the project. */
function isEstimate(firstYear: WardYear, lastYear: WardYear): boolean {
  return firstYear === 2025 || (firstYear === 2021 && lastYear === 2021);
}

async function unknownCode(
  client: DatasetClient,
  asked: Unusual,
  problem: 'format' | 'not-found',
): Promise<WardAnswer> {
  const { query, release } = asked;
  const digits = asked.code.replaceAll('O', '0').replace(/[IL]/gu, '1');
  const codes = await Promise.all(
    piecesLike(digits).map(async (piece) => codesOf(await client.get(`wards/${piece}.json`, asked), piece)),
  );
  const code = nearestCode(digits, codes.flat());
  const nearest = code && (await client.ward(code, release, asked.signal ? { signal: asked.signal } : {}));
  if (!nearest || nearest.kind !== 'found') return { kind: 'unknown', query, problem };
  return { kind: 'unknown', query, problem, nearest: nearest.ward };
}

/** Pieces of the index whose beginning is at most one slip from what was written; a few, and each is small. */
function piecesLike(code: string): string[] {
  const pieces = Array.from({ length: LAST_PIECE + 1 }, (_, index) => `E05${String(index).padStart(3, '0')}`);
  const own = pieceOf(code);
  const near = pieces.filter(
    (piece) => piece !== own && [...piece].filter((letter, at) => letter !== code[at]).length <= 2,
  );
  return own ? [own, ...near].slice(0, 4) : near.slice(0, 4);
}

async function byName(client: DatasetClient, asked: Unusual): Promise<WardAnswer> {
  const { query, release, authority } = asked;
  const letter = foldName(query).slice(0, 1);
  // No ward's name begins with x or a digit; a request for such a piece would fail.
  if (!/[a-wyz]/u.test(letter)) return { kind: 'unknown', query, problem: 'not-found' };
  const { wards, nearest } = findByName(
    await client.get(`${release}/names/${letter}.json`, asked),
    query,
    authority,
  );
  if (wards.length > 1) return { kind: 'ambiguous', name: wards[0]!.name, wards: inOrder(wards) };
  const [only] = wards;
  if (only) return client.ward(only.code, release, asked.signal ? { signal: asked.signal } : {});
  return { kind: 'unknown', query, problem: 'not-found', ...(nearest ? { nearest } : {}) };
}

function inOrder(wards: readonly WardRef[]): WardRef[] {
  return [...wards].sort((a, b) => (a.authority.name < b.authority.name ? -1 : 1));
}
