import type { Supporter, SupporterRegister } from '../model/declaration.js';
import { throwShapeError, expectArray, expectObject, expectString, expectInteger } from '../shape.js';

/** Stands for any port of the visitor's own machine; only a sample register may name it. */
export const LOCALHOST = 'http://localhost';

/** Reads the signed payload, a Verifiable Credential whose subject is the register. @throws {DataShapeError} */
export function parseRegister(value: unknown): SupporterRegister {
  const credential = expectObject(value, 'The register');
  const subject = expectObject(credential['credentialSubject'], 'credentialSubject');
  const issuer = expectObject(credential['issuer'], 'issuer');
  const sample = subject['sample'] === true;
  const supporters = expectArray(subject['supporters'], 'supporters', (entry, field) =>
    parseSupporter(entry, field, sample),
  );
  const ids = supporters.map(({ id }) => id);
  ids.forEach((id, at) => {
    if (ids.indexOf(id) !== at)
      throwShapeError(`supporters[${at}].id`, `used once, and "${id}" is there already`);
  });
  return {
    id: parseHttpUrl(credential['id'], 'id'),
    name: expectString(credential['name'], 'name'),
    issuer: {
      name: expectString(issuer['name'], 'issuer.name'),
      url: parseHttpUrl(issuer['id'], 'issuer.id'),
    },
    sample,
    sequence: expectInteger(subject['sequence'], 'sequence'),
    issued: parseDay(expectString(credential['validFrom'], 'validFrom').slice(0, 10), 'validFrom'),
    nextUpdate: parseDay(expectString(credential['validUntil'], 'validUntil').slice(0, 10), 'validUntil'),
    supporters,
  };
}

function parseSupporter(value: unknown, field: string, sample: boolean): Supporter {
  const entry = expectObject(value, field);
  const optional = (name: string, check: (value: unknown, field: string) => string) =>
    entry[name] === undefined ? undefined : check(entry[name], `${field}.${name}`);
  const status = entry['status'];
  if (status !== 'active' && status !== 'withdrawn')
    throwShapeError(`${field}.status`, '"active" or "withdrawn"');
  const withdrawn = optional('withdrawn', parseDay);
  if ((status === 'withdrawn') !== (withdrawn !== undefined))
    throwShapeError(`${field}.withdrawn`, 'a date exactly where the status is "withdrawn"');
  return {
    id: expectString(entry['id'], `${field}.id`),
    name: expectString(entry['name'], `${field}.name`),
    url: parseHttpUrl(entry['url'], `${field}.url`),
    origins: expectArray(entry['origins'], `${field}.origins`, (one, at) => parseOrigin(one, at, sample)),
    since: optional('since', parseDay),
    version: expectString(entry['version'], `${field}.version`),
    status,
    withdrawn,
    expires: optional('expires', parseDay),
    statement: optional('statement', parseHttpUrl),
  };
}

/** An ISO day that exists, unlike 2026-02-30. */
function parseDay(value: unknown, field: string): string {
  const iso = expectString(value, field);
  const date = new Date(iso);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso)
    throwShapeError(field, 'a date such as 2026-01-31');
  return iso;
}

function parseHttpUrl(value: unknown, field: string): string {
  const url = expectString(value, field);
  if (!/^https?:\/\/[^\s/]/u.test(url)) throwShapeError(field, 'an address that begins with https://');
  return url;
}

/** An origin spelled as browsers spell it, so that origins can be compared as text. */
function parseOrigin(value: unknown, field: string, sample: boolean): string {
  const given = expectString(value, field);
  if (given === LOCALHOST)
    return sample ? given : throwShapeError(field, 'no localhost, which is nobody’s site');
  try {
    const { origin, protocol } = new URL(given);
    if (origin === given && /^https?:$/u.test(protocol)) return given;
  } catch {
    // The error below names the field.
  }
  return throwShapeError(field, 'scheme, host and port alone, such as https://www.example.org');
}
