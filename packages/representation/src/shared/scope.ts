import type { Warn } from '@odm-widgets/core/one-of.js';
import { ConfigError } from '@odm-widgets/data';
import { RECODED_AUTHORITIES } from '@odm-widgets/data/model';

/** Which councils are shown. */
export type Scope =
  | { by: 'england' }
  | { by: 'region'; name: string }
  | { by: 'combined-authority'; name: string }
  | { by: 'codes'; codes: readonly string[] };

export interface ScopeAttributes {
  authorities: string;
  region: string;
  combinedAuthority: string;
  england: boolean;
}

/** A council as far as choosing it goes. */
export interface Council {
  code: string;
  name: string;
  region: string;
  combinedAuthority: string | undefined;
}

/** An answer without councils. */
export interface NoCouncils {
  kind: 'no-councils';
  requested: string;
  /** What there is to choose from instead. */
  known: readonly string[];
}

/** What an author reads who has named no councils. */
export const NO_COUNCILS_WARNING =
  'No councils are named yet. Add authorities="E08000003", region="…", combined-authority="…" or england.';

/** Codes in an attribute, separated by spaces or commas. */
export const splitCodes = (text: string) => [
  ...new Set(
    text
      .toUpperCase()
      .split(/[\s,;]+/u)
      .filter(Boolean),
  ),
];

/**
 * Codes of councils in an attribute, those left out that are none of any council.
 *
 * @throws {ConfigError} when none is left of what was written
 */
export function parseCouncilCodes(name: string, text: string, warn: Warn): string[] {
  const words = splitCodes(text);
  const codes = words.filter((word) => /^[EWSN]\d{8}$/u.test(word));
  if (codes.length === words.length) return codes;
  const message = `${name}="${text}": write codes of councils, in straight quotes, such as "E08000003 E08000009".`;
  if (!codes.length) throw new ConfigError(message);
  warn(message);
  return codes;
}

/**
 * Attributes to a scope; undefined when the author has not yet said which councils.
 *
 * @throws {ConfigError} when codes are named and none of them is one
 */
export function toScope(attributes: ScopeAttributes, warn: Warn): Scope | undefined {
  const codes = parseCouncilCodes('authorities', attributes.authorities, warn);
  const region = attributes.region.trim();
  const combined = attributes.combinedAuthority.trim();
  const said = [codes.length > 0, region !== '', combined !== '', attributes.england].filter(Boolean).length;
  if (said > 1)
    warn(
      'Only one of authorities, region, combined-authority and england is used, in this order. Remove the others.',
    );
  if (codes.length) return { by: 'codes', codes };
  if (region) return { by: 'region', name: region };
  if (combined) return { by: 'combined-authority', name: combined };
  return attributes.england ? { by: 'england' } : undefined;
}

/** The councils of a scope, those listed one by one in the order of the list, and codes that are no English council. */
export function selectCouncils<C extends Council>(
  scope: Scope,
  councils: readonly C[],
): { chosen: C[]; missing: string[] } {
  if (scope.by !== 'codes')
    return { chosen: councils.filter((council) => isInScope(council, scope)), missing: [] };
  const codes = [...new Set(scope.codes.map((code) => RECODED_AUTHORITIES[code] ?? code))];
  const chosen = codes.flatMap((code) => councils.find((council) => council.code === code) ?? []);
  return { chosen, missing: codes.filter((code) => !chosen.some((council) => council.code === code)) };
}

/** What to say where a scope holds no council: what was asked for, and what could have been. */
export function toNoCouncils(scope: Scope, councils: readonly Council[]): NoCouncils {
  return { kind: 'no-councils', requested: describeScope(scope), known: knownPlaces(scope, councils) };
}

/** The place a scope is, by the name its own councils have for it; undefined where councils were listed one by one. */
export function scopeName(scope: Scope, [first]: readonly Council[]): string | undefined {
  if (scope.by === 'region') return first?.region;
  if (scope.by === 'combined-authority') return first?.combinedAuthority;
  return undefined;
}

/** "north-west" and what an editor makes of a space are the same place. */
const normaliseName = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, ' ');
const isSameName = (a: string, b: string) => normaliseName(a) === normaliseName(b);

function isInScope(council: Council, scope: Scope): boolean {
  if (scope.by === 'region') return isSameName(council.region, scope.name);
  if (scope.by === 'combined-authority') return isSameName(council.combinedAuthority ?? '', scope.name);
  return scope.by === 'england';
}

function describeScope(scope: Scope): string {
  if (scope.by === 'codes') return scope.codes.join(', ');
  return scope.by === 'england' ? 'England' : scope.name;
}

function knownPlaces(scope: Scope, councils: readonly Council[]): string[] {
  const names =
    scope.by === 'region'
      ? councils.map(({ region }) => region)
      : scope.by === 'combined-authority'
        ? councils.flatMap(({ combinedAuthority }) => combinedAuthority ?? [])
        : [];
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
}
