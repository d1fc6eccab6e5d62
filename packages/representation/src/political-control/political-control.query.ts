import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import { DOMAINS, type Domain } from '@odm-widgets/data/model';
import {
  parseCouncilCodes,
  NO_COUNCILS_WARNING,
  toScope,
  type Scope,
  type ScopeAttributes,
} from '../shared/scope.js';

/** Everything that changes the answer. */
export interface PoliticalControlQuery {
  base: string;
  domain: Domain;
  scope: Scope;
  /** Whether the councils are drawn large, side by side. */
  compare: boolean;
  hexMap: boolean;
}

export interface PoliticalControlAttributes extends ScopeAttributes {
  compare: string;
  domain: string;
  layout: string;
  release: string;
}

export const ORDERS = ['deprivation', 'name', 'control', 'region'] as const;
export type Order = (typeof ORDERS)[number];
export const LAYOUTS = ['grid', 'hex'] as const;
export const SCALES = ['own', 'shared'] as const;
export type Scale = (typeof SCALES)[number];
const MAX_COMPARED = 4;

/**
 * Attributes to a query; undefined when the author has not yet said which councils.
 *
 * @throws {ConfigError} when codes are named and none of them is one
 */
export function toQuery(
  attributes: PoliticalControlAttributes,
  base: string,
  warn: Warn,
): PoliticalControlQuery | undefined {
  const compared = parseCouncilCodes('compare', attributes.compare, warn);
  if (compared.length === 1) warn('compare takes two to four codes of councils; one alone is not compared.');
  if (compared.length > MAX_COMPARED)
    warn(`compare takes at most ${MAX_COMPARED} councils; the first ${MAX_COMPARED} are shown.`);
  if (attributes.release.trim() && attributes.release.trim() !== '2025')
    warn(`release="${attributes.release}": the record of control is of 2025 alone. Showing 2025.`);
  const compare = compared.length > 1;
  const scope: Scope | undefined = compare
    ? { by: 'codes', codes: compared.slice(0, MAX_COMPARED) }
    : toScope(attributes, warn);
  if (!scope) {
    warn(NO_COUNCILS_WARNING);
    return undefined;
  }
  return {
    base,
    domain: oneOf<Domain>('domain', attributes.domain, DOMAINS, warn),
    scope,
    compare,
    hexMap: !compare && oneOf('layout', attributes.layout, LAYOUTS, warn) === 'hex',
  };
}
