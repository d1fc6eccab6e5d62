import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import { DOMAINS, RELEASE_DETAILS, RELEASES, type Domain } from '@odm-widgets/data/model';
import {
  NO_COUNCILS_WARNING,
  parseCouncils,
  toScope,
  type Scope,
  type ScopeAttributes,
} from '../shared/scope.js';

/** Everything that changes which model is shown. */
export interface PoliticalControlQuery {
  base: string;
  domain: Domain;
  scope: Scope;
  /** Whether the councils are drawn large, side by side. */
  compare: boolean;
  /** Whether the councils are drawn on a map of hexagons. */
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
/** Whether each lamp fills its own box, or all have one scale of neighbourhoods. */
export const SCALES = ['own', 'shared'] as const;
export type Scale = (typeof SCALES)[number];

const MAX_COMPARED = 4;
/** The release that control is published for. */
const RELEASE = RELEASES.find((release) => RELEASE_DETAILS[release].files.includes('control'))!;

/**
 * Attributes to a query; undefined when the author has not yet named any councils.
 *
 * @throws {ConfigError} when no code or name can be read, or the nation has no published figures
 */
export function toQuery(
  attributes: PoliticalControlAttributes,
  base: string,
  warn: Warn,
): PoliticalControlQuery | undefined {
  const compared = parseCompared(attributes.compare, warn);
  const release = attributes.release.trim();
  if (release && release !== RELEASE)
    warn(
      `release="${attributes.release}": the record of control is of ${RELEASE} alone. Showing ${RELEASE}.`,
    );
  const scope: Scope | undefined = compared
    ? { by: 'authorities', requested: compared }
    : toScope(attributes, warn);
  if (!scope) {
    warn(NO_COUNCILS_WARNING);
    return undefined;
  }
  return {
    base,
    domain: oneOf<Domain>('domain', attributes.domain, DOMAINS, warn),
    scope,
    compare: compared !== undefined,
    hexMap: !compared && oneOf('layout', attributes.layout, LAYOUTS, warn) === 'hex',
  };
}

/** Two to four councils to compare; undefined when there are fewer. */
function parseCompared(text: string, warn: Warn): string[] | undefined {
  const compared = parseCouncils('compare', text, warn);
  if (compared.length === 1) warn('compare takes two to four councils; one alone is not compared.');
  if (compared.length > MAX_COMPARED)
    warn(`compare takes at most ${MAX_COMPARED} councils; the first ${MAX_COMPARED} are shown.`);
  return compared.length > 1 ? compared.slice(0, MAX_COMPARED) : undefined;
}
