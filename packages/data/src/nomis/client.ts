import { ConfigError, DataShapeError } from '../errors.js';
import { discardResponse, getText } from '../http/http.js';
import { RECODED_AUTHORITIES } from '../model/index.js';
import { parseCounts, type CensusCounts } from './parse-counts.js';
import type { CensusTable } from './tables.js';

export interface CensusQuery {
  /** Codes of LSOAs of 2021 in England and Wales, whose counts are added up. */
  lsoas: readonly string[];
  /** Codes of whole areas to compare with: a council, a region, a nation, or England and Wales together. */
  comparisons?: readonly string[];
}

export interface CensusAnswer<C extends string = string> {
  area: CensusCounts<C>;
  /** Counts by code; an area that the service does not know is not in it. */
  comparisons: ReadonlyMap<string, CensusCounts<C>>;
}

export interface CensusOptions {
  signal?: AbortSignal;
  /** Another server that speaks the same protocol. */
  base?: string;
  get?: typeof getText;
}

const BASE = 'https://www.nomisweb.co.uk/api/v01/dataset/';
/** What the area is called in the request and the response. */
const AREA = 'area';
/** LSOAs in one request: about 3,500 characters, which every server accepts in an address. */
const LSOAS_PER_REQUEST = 350;
/** Counts, and not shares of the total. */
const COUNT = 20100;

const LSOA = /^[EW]01\d{6}$/u;
const WHOLE_AREA = /^[EWK]\d{8}$/u;

/**
 * Counts of a table of Census 2021 for an area made of LSOAs, beside those of whole areas, from Nomis. The service
 * adds the LSOAs up (`MAKE`), so that one request answers for the area. More than 350 LSOAs take several requests.
 * Source: Office for National Statistics, Census 2021, through https://www.nomisweb.co.uk.
 *
 * @returns undefined where the service has no counts for the area
 * @throws {ConfigError} for what is not a code, {HttpError | NetworkError | DataShapeError}
 */
export async function getCensusCounts<C extends string>(
  table: CensusTable<C>,
  { lsoas, comparisons = [] }: CensusQuery,
  options: CensusOptions = {},
): Promise<CensusAnswer<C> | undefined> {
  const parts = chunk([...new Set(lsoas.map((code) => checkCode(LSOA, code, 'an LSOA of 2021')))]);
  if (parts.length === 0) return undefined;
  const others = [...new Set(comparisons.map((code) => checkCode(WHOLE_AREA, code, 'an area')))];
  const answers = await Promise.all(
    parts.map((codes, index) => requestCounts(table, codes, index === 0 ? others : [], options)),
  );
  const areas = answers.map((answer) => answer.get(AREA));
  if (areas.some((area) => area === undefined)) return undefined;
  const found = others.flatMap((code) => {
    const counts = answers[0]!.get(codeAtCensus(code));
    return counts ? [[code, counts] as const] : [];
  });
  return { area: addCounts(areas as CensusCounts<C>[]), comparisons: new Map(found) };
}

async function requestCounts<C extends string>(
  table: CensusTable<C>,
  lsoas: readonly string[],
  others: readonly string[],
  { signal, base = BASE, get = getText }: CensusOptions,
): Promise<Map<string, CensusCounts<C>>> {
  const url = censusUrl(table, lsoas, others, base);
  const text = await get(url, { accept: 'text/csv', ...(signal ? { signal } : {}) });
  try {
    // The service answers with an empty body where it has nothing.
    return text.trim() ? parseCounts(text, table) : new Map<string, CensusCounts<C>>();
  } catch (error) {
    discardResponse(url);
    if (!/^\s*</u.test(text)) throw error;
    throw new DataShapeError('Nomis answered with an HTML page where counts were expected.', {
      cause: error,
    });
  }
}

/** Commas, semicolons and bars stay as they are, as in the documentation of the service. */
function censusUrl(
  { dataset, dimension, cells }: CensusTable,
  lsoas: readonly string[],
  others: readonly string[],
  base: string,
): string {
  const geography = [`MAKE|${AREA}|${lsoas.join(';')}`, ...others.map(codeAtCensus)].join(',');
  const parameters = {
    date: 'latest',
    geography,
    [dimension]: [0, ...Object.values(cells)].join(','),
    measures: COUNT,
    select: `geography_name,geography_code,${dimension},obs_value`,
  };
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  return `${base}${dataset}.data.csv?${query.join('&').replaceAll('|', '%7C')}`;
}

/** Councils have the codes of 2023 in the tables of the census. */
const codeAtCensus = (code: string) => RECODED_AUTHORITIES[code] ?? code;

function checkCode(pattern: RegExp, code: string, what: string): string {
  const normalised = code.trim().toUpperCase();
  if (!pattern.test(normalised)) throw new ConfigError(`"${code.slice(0, 40)}" is not the code of ${what}.`);
  return normalised;
}

function chunk(codes: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(codes.length / LSOAS_PER_REQUEST) }, (_, index) =>
    codes.slice(index * LSOAS_PER_REQUEST, (index + 1) * LSOAS_PER_REQUEST),
  );
}

function addCounts<C extends string>([first, ...rest]: readonly CensusCounts<C>[]): CensusCounts<C> {
  const counts: Record<string, number> = { ...first!.counts };
  for (const part of rest)
    for (const [category, value] of Object.entries<number>(part.counts)) counts[category]! += value;
  const total = rest.reduce((sum, part) => sum + part.total, first!.total);
  return { total, counts: counts as Record<C, number> };
}
