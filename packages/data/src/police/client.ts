import { ConfigError, HttpError } from '../errors.js';
import { getJson } from '../http/http.js';
import { parseJson } from '../http/parse-json.js';
import { postForm } from '../http/post.js';
import { CRIME_CATEGORIES, type CrimeCategory } from './categories.js';
import { findIncompleteness, type Incompleteness } from './coverage.js';
import { findRailwayGap, type KnownGap } from './known-gaps.js';
import { positionInside, signedSize, toPolyParameter, type Outline, type Position } from './outline.js';
import { parseCrimes, parseForce, parseMonths, type PublishedMonth } from './parse.js';

export interface CrimesQuery {
  outline: Outline;
  /** Residents of the area, by which a month without most of its crimes is recognised. */
  residents?: number;
}

export interface CategoryCount {
  category: CrimeCategory;
  latest: number;
  /** In the same month a year before; undefined where that month is not whole. */
  earlier: number | undefined;
}

export type CrimesAnswer =
  | {
      kind: 'counts';
      month: string;
      total: number;
      /** The same month a year before; undefined where it is not published, or not whole. */
      earlier: { month: string; total: number } | undefined;
      /** Most frequent first; categories without a crime in either month are left out. */
      categories: readonly CategoryCount[];
      /** Crimes on railways that are missing from one of the months. */
      railwayGap: KnownGap | undefined;
    }
  /** The latest month is not whole, so no count is given. */
  | { kind: 'incomplete'; month: string; reason: Incompleteness }
  /** The service refused: the area has more than 10,000 crimes, or the service is busy. */
  | { kind: 'refused' };

export interface CrimesOptions {
  signal?: AbortSignal;
  /** Another server that speaks the same protocol. */
  base?: string;
  get?: typeof getJson;
  post?: typeof postForm;
}

const BASE = 'https://data.police.uk/api/';
/** Longest address that the service accepts; longer requests are sent as a form. */
const MAX_ADDRESS = 4094;
/** Parts of an outline that are asked for one by one. */
export const MAX_PARTS = 12;
/** Parts whose force is looked up; further parts belong to one of these in any area that somebody draws. */
const MAX_PLACES = 3;
/** Large areas take the service most of a minute. */
const TIMEOUT = 60_000;
/** 10,000 crimes are about 4 MB. */
const MAX_BYTES = 8_000_000;

/**
 * Crimes by category in the latest month and in the same month a year before, inside an outline, from data.police.uk.
 * Crimes are published at anonymised points nearby, so that a border decides about some of them by chance.
 *
 * @throws {ConfigError} for an outline that is none or has too many parts, {HttpError | NetworkError | DataShapeError}
 */
export async function getCrimes(query: CrimesQuery, options: CrimesOptions = {}): Promise<CrimesAnswer> {
  const parts = checkOutline(query.outline);
  const [months, forces] = await Promise.all([requestMonths(options), findForces(parts, options)]);
  const latest = months[0]!;
  const before = months.find(({ month }) => month === yearBefore(latest.month));
  try {
    const [crimes, earlierCrimes] = await Promise.all([
      requestCrimes(parts, latest.month, options),
      before && requestCrimes(parts, before.month, options),
    ]);
    return compare({ query, forces, latest, before, crimes, earlierCrimes });
  } catch (error) {
    if (error instanceof HttpError && error.status === 503) return { kind: 'refused' };
    throw error;
  }
}

interface Months {
  query: CrimesQuery;
  forces: readonly string[];
  latest: PublishedMonth;
  before: PublishedMonth | undefined;
  crimes: readonly CrimeCategory[];
  earlierCrimes: readonly CrimeCategory[] | undefined;
}

function compare({ query, forces, latest, before, crimes, earlierCrimes }: Months): CrimesAnswer {
  const { residents } = query;
  const isCovered = (month: PublishedMonth, count: number, earlier: number | undefined) =>
    findIncompleteness({
      month: month.month,
      crimes: count,
      forces,
      listed: month.forces,
      earlier,
      residents,
    });
  const earlierTotal = earlierCrimes?.length;
  const reason = isCovered(latest, crimes.length, earlierTotal);
  if (reason) return { kind: 'incomplete', month: latest.month, reason };
  // The other way round, a month a year ago is not whole where it is far below the latest.
  const isWhole = before && earlierTotal !== undefined && !isCovered(before, earlierTotal, crimes.length);
  const earlier = isWhole ? { month: before.month, total: earlierTotal } : undefined;
  const categories = CRIME_CATEGORIES.map((category) => ({
    category,
    latest: countOf(category, crimes),
    earlier: isWhole ? countOf(category, earlierCrimes!) : undefined,
  }))
    .filter((row) => row.latest > 0 || (row.earlier ?? 0) > 0)
    .sort((a, b) => b.latest - a.latest);
  const railwayGap = findRailwayGap(latest.month) ?? (earlier && findRailwayGap(earlier.month));
  return { kind: 'counts', month: latest.month, total: crimes.length, earlier, categories, railwayGap };
}

const countOf = (category: CrimeCategory, crimes: readonly CrimeCategory[]) =>
  crimes.filter((one) => one === category).length;

function checkOutline(outline: Outline): Outline {
  const parts = outline.filter(([outer]) => outer !== undefined && outer.length >= 3);
  if (parts.length === 0) throw new ConfigError('The outline of the area has no polygon.');
  if (parts.length > MAX_PARTS)
    throw new ConfigError(
      `The outline of the area has ${parts.length} parts; at most ${MAX_PARTS} are looked up.`,
    );
  return [...parts].sort((a, b) => sizeOf(b) - sizeOf(a));
}

const sizeOf = ([outer]: Outline[number]) => Math.abs(signedSize(outer!));

async function requestMonths({
  signal,
  base = BASE,
  get = getJson,
}: CrimesOptions): Promise<PublishedMonth[]> {
  return parseMonths(await get(`${base}crimes-street-dates`, signal ? { signal } : {}));
}

/** Forces that police the largest parts. One that the service cannot name is left out. */
async function findForces(parts: Outline, options: CrimesOptions): Promise<string[]> {
  const found = await Promise.all(
    parts.slice(0, MAX_PLACES).map((part) => locateForce(positionInside(part), options)),
  );
  return [...new Set(found.filter((force) => force !== undefined))];
}

async function locateForce(
  [longitude, latitude]: Position,
  { signal, base = BASE, get = getJson }: CrimesOptions,
): Promise<string | undefined> {
  const place = `${latitude.toFixed(5)},${longitude.toFixed(5)}`;
  try {
    return parseForce(await get(`${base}locate-neighbourhood?q=${place}`, signal ? { signal } : {}));
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}

/** Categories of the crimes of a month in all parts. */
async function requestCrimes(
  parts: Outline,
  month: string,
  options: CrimesOptions,
): Promise<CrimeCategory[]> {
  const answers = await Promise.all(
    parts.map(async ([outer, ...holes]) =>
      parseCrimes(await requestPart(toPolyParameter(outer!), month, options), month, holes),
    ),
  );
  return [...new Map(answers.flatMap((crimes) => [...crimes])).values()];
}

/** A short request is read from an address, which can be cached and retried; a long one is sent as a form. */
async function requestPart(
  poly: string,
  month: string,
  { signal, base = BASE, get = getJson, post = postForm }: CrimesOptions,
): Promise<unknown> {
  const url = `${base}crimes-street/all-crime`;
  const address = `${url}?date=${month}&poly=${poly}`;
  const limits = { timeout: TIMEOUT, maxBytes: MAX_BYTES, ...(signal ? { signal } : {}) };
  // Retries are of no use where the area is too large, which has the status of a busy service.
  if (address.length <= MAX_ADDRESS) return get(address, { ...limits, retries: 0 });
  const { status, text } = await post(url, new URLSearchParams({ date: month, poly }), limits);
  if (status >= 400) throw new HttpError(`${url} answered ${status}.`, status);
  return parseJson(text, url);
}

function yearBefore(month: string): string {
  const [year, rest] = month.split('-');
  return `${Number(year) - 1}-${rest}`;
}
