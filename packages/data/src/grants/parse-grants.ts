import { sanitiseLine } from '../events/sanitise-text.js';
import { expectArray, expectObject, type JsonObject } from '../shape.js';
import type { RawGrant } from './raw.js';

export interface Grant {
  id: string;
  title: string;
  /** Funders, as the file names them. */
  funders: readonly string[];
  /** Organisations that received it; empty where it went to a person. */
  recipients: readonly string[];
  /** ISO 4217. */
  currency: string;
  amount: number;
  /** Day of the award, ISO 8601. */
  day: string;
}

export interface GrantList {
  /** Latest award first. */
  grants: readonly Grant[];
  /** Grants without an amount, a currency or a date, which are not in the list. */
  unusable: number;
}

/** Grants that are read from one file. */
const MAX_GRANTS = 5000;
/** Names of funders or recipients of one grant. */
const MAX_NAMES = 5;

/**
 * Grants of a file in the 360Giving Data Standard. A grant that lacks what a sum needs is counted and left out, and
 * one that comes twice is read once. Texts are cut to one line; nothing is taken for markup.
 *
 * @throws {DataShapeError} for what is no file of the standard
 */
export function parseGrants(json: unknown): GrantList {
  const { grants: list } = expectObject(json, 'The file');
  const rows = expectArray(list, 'grants', expectObject).slice(0, MAX_GRANTS);
  const grants = new Map<string, Grant>();
  let unusable = 0;
  for (const row of rows) {
    const grant = parseGrant(row);
    if (grant) grants.set(grant.id, grant);
    else unusable += 1;
  }
  return { grants: [...grants.values()].sort((a, b) => (a.day < b.day ? 1 : -1)), unusable };
}

function parseGrant(row: JsonObject): Grant | undefined {
  const raw = row as Partial<Record<keyof RawGrant, unknown>>;
  const id = sanitiseLine(raw.id);
  const amount = raw.amountAwarded;
  const currency = typeof raw.currency === 'string' ? raw.currency.trim().toUpperCase() : '';
  const day = parseDay(raw.awardDate);
  if (!id || !day || !/^[A-Z]{3}$/u.test(currency)) return undefined;
  if (typeof amount !== 'number' || !Number.isFinite(amount) || amount < 0) return undefined;
  return {
    id,
    title: sanitiseLine(raw.title, 160),
    funders: namesOf(raw.fundingOrganization),
    recipients: namesOf(raw.recipientOrganization),
    currency,
    amount,
    day,
  };
}

function namesOf(organisations: unknown): string[] {
  if (!Array.isArray(organisations)) return [];
  return organisations
    .slice(0, MAX_NAMES)
    .map((one: unknown) =>
      one && typeof one === 'object' ? sanitiseLine((one as JsonObject)['name'], 120) : '',
    )
    .filter(Boolean);
}

/** The day of a date that exists, of any year from 1900 on. */
function parseDay(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [, day] = /^((?:19|20)\d{2}-\d{2}-\d{2})(?:T|$)/u.exec(value.trim()) ?? [];
  if (!day) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}
