import { getJson } from '../http/http.js';
import type { Practice, Resource } from '../model/declaration.js';
import { fail, list, object, text, whole, type Json } from '../shape.js';

/** An organisation's own evidence, from its own file. @throws {OdmError} */
export async function getPractice(url: string, { signal }: { signal?: AbortSignal } = {}): Promise<Practice> {
  return parsePractice(await getJson(url, signal ? { signal } : {}), url);
}

/**
 * @param base address the file came from; links in it may be relative to that
 * @throws {DataShapeError} naming the field
 */
export function parsePractice(value: unknown, base: string): Practice {
  const file = object(value, 'The file');
  const organisation = object(file['organisation'], 'organisation');
  const entries = list(file['principles'], 'principles', (one, field) => parseEntry(one, field, base));
  return {
    organisation: {
      name: text(organisation['name'], 'organisation.name'),
      url:
        organisation['url'] === undefined ? undefined : link(organisation['url'], 'organisation.url', base),
    },
    updated: file['updated'] === undefined ? undefined : text(file['updated'], 'updated'),
    principles: new Map(entries),
  };
}

function parseEntry(value: unknown, field: string, base: string) {
  const entry = object(value, field);
  const number = principleNumber(entry['number'], `${field}.number`);
  const links = (name: string) =>
    entry[name] === undefined
      ? []
      : list(entry[name], `${field}.${name}`, (one, at) => resource(one, at, base));
  return [
    number,
    {
      practice: entry['practice'] === undefined ? '' : text(entry['practice'], `${field}.practice`),
      evidence: links('evidence'),
      resources: links('resources'),
    },
  ] as const;
}

export function principleNumber(value: unknown, field: string): number {
  const number = whole(value, field);
  if (number < 1 || number > 23) fail(field, 'from 1 to 23');
  return number;
}

function resource(value: unknown, field: string, base: string): Resource {
  const one: Json = object(value, field);
  return { title: text(one['title'], `${field}.title`), url: link(one['url'], `${field}.url`, base) };
}

/** A link a reader may follow: no script, no data. */
function link(value: unknown, field: string, base: string): string {
  const given = text(value, field);
  try {
    const url = new URL(given, base);
    if (/^https?:$/u.test(url.protocol)) return url.href;
  } catch {
    // Said below.
  }
  return fail(field, 'an address that begins with https://');
}
