import { DataShapeError, HttpError } from '../errors.js';
import { getJson } from '../http/http.js';
import { expectObject, type JsonObject } from '../shape.js';

export interface FeatureQuery {
  /** Address of a layer, ending in `/FeatureServer/0`. */
  layer: string;
  /** Condition in the service's SQL; build it with {@link whereEquals} and {@link whereIn}, never from raw text. */
  where: string;
  fields: readonly string[];
  /** Field that orders the rows, without which pages may overlap. */
  orderBy: string;
}

export interface FeatureOptions {
  signal?: AbortSignal;
  get?: typeof getJson;
}

/** Rows in a page of most services. */
export const PAGE_SIZE = 2000;
/** Many more pages than one council needs, against a service that always reports more. */
const MAX_PAGES = 25;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/u;
const CODE = /^[A-Z]\d{8}$/u;

/** `FIELD='E05011351'`; anything but a code is refused. */
export function whereEquals(field: string, code: string): string {
  return `${checkPattern(NAME, field)}='${checkPattern(CODE, code)}'`;
}

/** `FIELD IN ('…','…')`. */
export function whereIn(field: string, codes: readonly string[]): string {
  return `${checkPattern(NAME, field)} IN (${codes.map((code) => `'${checkPattern(CODE, code)}'`).join(',')})`;
}

function checkPattern(pattern: RegExp, text: string): string {
  if (!pattern.test(text)) throw new DataShapeError(`"${text}" cannot be part of a query.`);
  return text;
}

/**
 * All rows of a query, page by page. Field names are put in capitals, because services differ in their case.
 *
 * @throws {HttpError} also for errors reported inside a response with status 200, with their code
 * @throws {DataShapeError} when an answer is not that of a feature service
 */
export async function queryFeatures(
  query: FeatureQuery,
  { signal, get = getJson }: FeatureOptions = {},
): Promise<JsonObject[]> {
  const rows: JsonObject[] = [];
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer = expectObject(
      await get(pageUrl(query, rows.length), { validate: throwInnerError, ...(signal ? { signal } : {}) }),
      'The answer',
    );
    const { features, exceededTransferLimit } = answer;
    if (!Array.isArray(features)) throw new DataShapeError('features should be a list.');
    rows.push(...features.map((feature, index) => parseAttributes(feature, index)));
    if (!exceededTransferLimit || features.length === 0) return rows;
  }
  throw new DataShapeError(`The service has more than ${MAX_PAGES} pages for one query.`);
}

function pageUrl({ layer, where, fields, orderBy }: FeatureQuery, offset: number): string {
  const parameters = new URLSearchParams({
    where,
    outFields: fields.join(','),
    orderByFields: orderBy,
    returnGeometry: 'false',
    resultOffset: String(offset),
    resultRecordCount: String(PAGE_SIZE),
    f: 'json',
  });
  return `${layer}/query?${parameters}`;
}

/** These services report errors inside a response with status 200. */
function throwInnerError(answer: unknown): void {
  const { error } = expectObject(answer, 'The answer');
  if (!error) return;
  const { code, message } = error as { code?: unknown; message?: unknown };
  const words = typeof message === 'string' ? message : 'an error without a message';
  const status = typeof code === 'number' || typeof code === 'string' ? Number(code) : 0;
  throw new HttpError(`The feature service answered: ${words} (${status}).`, status || 500);
}

function parseAttributes(feature: unknown, index: number): JsonObject {
  const attributes = expectObject(
    expectObject(feature, `features[${index}]`)['attributes'],
    `features[${index}].attributes`,
  );
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toUpperCase(), value]));
}
