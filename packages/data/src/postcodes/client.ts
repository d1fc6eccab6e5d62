import { HttpError } from '../errors.js';
import { getJson } from '../http/http.js';
import type { AuthorityRef, Nation } from '../model/index.js';
import { expectObject, expectString, expectInteger, type JsonObject } from '../shape.js';
import { normalisePostcode } from './normalise-postcode.js';

/** The places a postcode lies in. */
export interface PostcodePlaces {
  /** The ward it lies in today; undefined where the server names none. */
  ward: { code: string; name: string } | undefined;
  authority: AuthorityRef;
  /** Code of its LSOA of 2021, or data zone of 2022 or 2021. */
  lsoa: string | undefined;
  /** Code of its LSOA or data zone of 2011, or super output area. */
  lsoa2011: string | undefined;
}

/** What postcodes.io knows of a postcode. */
export type PostcodeAnswer =
  | ({ kind: 'found'; postcode: string } & PostcodePlaces)
  | ({
      kind: 'other-nation';
      nation: Nation | 'crown-dependency';
      postcode: string;
    } & Partial<PostcodePlaces>)
  /** Went out of use in this year and month (1 to 12). */
  | { kind: 'terminated'; postcode: string; year: number; month: number }
  | { kind: 'not-found'; postcode: string }
  | { kind: 'invalid'; postcode: string };

export interface PostcodeOptions {
  signal?: AbortSignal;
  /** Another server that speaks the same protocol. */
  base?: string;
  get?: typeof getJson;
}

const BASE = 'https://api.postcodes.io';

const NATIONS: Readonly<Record<string, Nation | 'crown-dependency'>> = {
  Wales: 'wales',
  Scotland: 'scotland',
  'Northern Ireland': 'northern-ireland',
  'Channel Islands': 'crown-dependency',
  'Isle of Man': 'crown-dependency',
};

/**
 * Where a postcode lies, from postcodes.io. No request is sent for a text that is not a postcode.
 * Source: https://postcodes.io; contains OS, Royal Mail and National Statistics data.
 *
 * @throws {HttpError | NetworkError | DataShapeError} never with the postcode in the message
 */
export async function lookupPostcode(typed: string, options: PostcodeOptions = {}): Promise<PostcodeAnswer> {
  const postcode = normalisePostcode(typed);
  if (!postcode) return { kind: 'invalid', postcode: typed };
  const found = await getResult(`/postcodes/${encodeURIComponent(postcode)}`, options);
  if (found) return parseAnswer(postcode, expectObject(found['result'], 'result'));
  const ended = await getResult(`/terminated_postcodes/${encodeURIComponent(postcode)}`, options);
  if (!ended) return { kind: 'not-found', postcode };
  const result = expectObject(ended['result'], 'result');
  const [year, month] = ['year_terminated', 'month_terminated'].map((name) =>
    expectInteger(result[name], `result.${name}`),
  ) as [number, number];
  return { kind: 'terminated', postcode, year, month };
}

/** The answer, or undefined where the server knows of no such thing. */
async function getResult(
  path: string,
  { signal, base = BASE, get = getJson }: PostcodeOptions,
): Promise<JsonObject | undefined> {
  try {
    return expectObject(await get(base + path, signal ? { signal } : {}), 'The answer');
  } catch (error) {
    if (error instanceof HttpError && error.status === 404) return undefined;
    throw error;
  }
}

function parseAnswer(postcode: string, result: JsonObject): PostcodeAnswer {
  const nation = NATIONS[expectString(result['country'], 'result.country')];
  if (!nation) return { kind: 'found', postcode, ...parsePlaces(result) };
  if (nation === 'crown-dependency' || !hasCouncil(result)) return { kind: 'other-nation', nation, postcode };
  return { kind: 'other-nation', nation, postcode, ...parsePlaces(result) };
}

/** Whether a response about another nation says more than which it is. */
function hasCouncil({ codes, admin_district }: JsonObject): boolean {
  const code = (codes as Partial<JsonObject> | null | undefined)?.['admin_district'];
  return typeof code === 'string' && typeof admin_district === 'string';
}

function parsePlaces(result: JsonObject): PostcodePlaces {
  const codes = expectObject(result['codes'], 'result.codes');
  return {
    ward: parseWard(codes['admin_ward'], result['admin_ward']),
    authority: {
      code: expectString(codes['admin_district'], 'result.codes.admin_district'),
      name: expectString(result['admin_district'], 'result.admin_district'),
    },
    // `lsoa` alone has meant different vintages over time; it stands for that of 2021 where that is missing.
    lsoa: textOrUndefined(codes['lsoa21'] ?? codes['lsoa']),
    lsoa2011: textOrUndefined(codes['lsoa11']),
  };
}

/** A ward; codes that end in nines stand for no ward. */
function parseWard(code: unknown, name: unknown): { code: string; name: string } | undefined {
  if (typeof code !== 'string' || typeof name !== 'string' || /9{8}$/u.test(code)) return undefined;
  return { code, name };
}

function textOrUndefined(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}
