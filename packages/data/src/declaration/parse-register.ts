import type { Supporter, SupporterRegister } from '../model/declaration.js';
import { fail, list, object, text, whole } from '../shape.js';

/** The machine of whoever tries things out, at any port; only a sample may name it. */
export const LOCALHOST = 'http://localhost';

/** What was signed: a Verifiable Credential whose subject is the register. @throws {DataShapeError} */
export function parseRegister(value: unknown): SupporterRegister {
  const credential = object(value, 'The register');
  const subject = object(credential['credentialSubject'], 'credentialSubject');
  const issuer = object(credential['issuer'], 'issuer');
  const sample = subject['sample'] === true;
  const supporters = list(subject['supporters'], 'supporters', (one, field) =>
    parseSupporter(one, field, sample),
  );
  const ids = supporters.map(({ id }) => id);
  ids.forEach((id, at) => {
    if (ids.indexOf(id) !== at) fail(`supporters[${at}].id`, `used once, and "${id}" is there already`);
  });
  return {
    id: address(credential['id'], 'id'),
    name: text(credential['name'], 'name'),
    issuer: { name: text(issuer['name'], 'issuer.name'), url: address(issuer['id'], 'issuer.id') },
    sample,
    sequence: whole(subject['sequence'], 'sequence'),
    issued: day(text(credential['validFrom'], 'validFrom').slice(0, 10), 'validFrom'),
    nextUpdate: day(text(credential['validUntil'], 'validUntil').slice(0, 10), 'validUntil'),
    supporters,
  };
}

function parseSupporter(value: unknown, field: string, sample: boolean): Supporter {
  const entry = object(value, field);
  const optional = (name: string, check: (value: unknown, field: string) => string) =>
    entry[name] === undefined ? undefined : check(entry[name], `${field}.${name}`);
  const status = entry['status'];
  if (status !== 'active' && status !== 'withdrawn') fail(`${field}.status`, '"active" or "withdrawn"');
  const withdrawn = optional('withdrawn', day);
  if ((status === 'withdrawn') !== (withdrawn !== undefined))
    fail(`${field}.withdrawn`, 'a date exactly where the status is "withdrawn"');
  return {
    id: text(entry['id'], `${field}.id`),
    name: text(entry['name'], `${field}.name`),
    url: address(entry['url'], `${field}.url`),
    origins: list(entry['origins'], `${field}.origins`, (one, at) => origin(one, at, sample)),
    since: optional('since', day),
    version: text(entry['version'], `${field}.version`),
    status,
    withdrawn,
    expires: optional('expires', day),
    statement: optional('statement', address),
  };
}

/** A day that exists: 2026-02-30 does not. */
function day(value: unknown, field: string): string {
  const iso = text(value, field);
  const date = new Date(iso);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso)
    fail(field, 'a date such as 2026-01-31');
  return iso;
}

function address(value: unknown, field: string): string {
  const url = text(value, field);
  if (!/^https?:\/\/[^\s/]/u.test(url)) fail(field, 'an address that begins with https://');
  return url;
}

/** An origin as browsers write it, so that comparing is comparing text. */
function origin(value: unknown, field: string, sample: boolean): string {
  const given = text(value, field);
  if (given === LOCALHOST) return sample ? given : fail(field, 'no localhost, which is nobody’s site');
  try {
    if (new URL(given).origin === given) return given;
  } catch {
    // Said below.
  }
  return fail(field, 'scheme, host and port alone, such as https://www.example.org');
}
