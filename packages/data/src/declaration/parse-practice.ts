import { getJson } from '../http/http.js';
import type { Practice, PracticeResource } from '../model/declaration.js';
import {
  throwShapeError,
  expectArray,
  expectObject,
  expectString,
  expectInteger,
  type JsonObject,
} from '../shape.js';

/** Fetches an organisation's file of evidence. @throws {OdmError} */
export async function getPractice(url: string, { signal }: { signal?: AbortSignal } = {}): Promise<Practice> {
  return parsePractice(await getJson(url, signal ? { signal } : {}), url);
}

/**
 * Reads a file of evidence.
 *
 * @param base address of the file; links in it may be relative to it
 * @throws {DataShapeError} naming the field
 */
export function parsePractice(value: unknown, base: string): Practice {
  const file = expectObject(value, 'The file');
  const organisation = expectObject(file['organisation'], 'organisation');
  const entries = expectArray(file['principles'], 'principles', (entry, field) =>
    parseEntry(entry, field, base),
  );
  return {
    organisation: {
      name: expectString(organisation['name'], 'organisation.name'),
      url:
        organisation['url'] === undefined
          ? undefined
          : parseLink(organisation['url'], 'organisation.url', base),
    },
    updated: file['updated'] === undefined ? undefined : expectString(file['updated'], 'updated'),
    principles: new Map(entries),
  };
}

function parseEntry(value: unknown, field: string, base: string) {
  const entry = expectObject(value, field);
  const number = parsePrincipleNumber(entry['number'], `${field}.number`);
  const links = (name: string) =>
    entry[name] === undefined
      ? []
      : expectArray(entry[name], `${field}.${name}`, (resource, at) => parseResource(resource, at, base));
  return [
    number,
    {
      practice: entry['practice'] === undefined ? '' : expectString(entry['practice'], `${field}.practice`),
      evidence: links('evidence'),
      resources: links('resources'),
    },
  ] as const;
}

/** A principle's number, 1 to 23. @throws {DataShapeError} */
export function parsePrincipleNumber(value: unknown, field: string): number {
  const number = expectInteger(value, field);
  if (number < 1 || number > 23) throwShapeError(field, 'from 1 to 23');
  return number;
}

function parseResource(value: unknown, field: string, base: string): PracticeResource {
  const resource: JsonObject = expectObject(value, field);
  return {
    title: expectString(resource['title'], `${field}.title`),
    url: parseLink(resource['url'], `${field}.url`, base),
  };
}

/** A link that is safe to follow: neither `javascript:` nor `data:`. */
function parseLink(value: unknown, field: string, base: string): string {
  const given = expectString(value, field);
  try {
    const url = new URL(given, base);
    if (/^https?:$/u.test(url.protocol)) return url.href;
  } catch {
    // The error below names the field.
  }
  return throwShapeError(field, 'an address that begins with https://');
}
