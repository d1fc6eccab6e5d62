import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import { COUNCIL_RELEASE, DOMAINS, domainsOf, latestRelease, type AreaDomain } from '@odm-widgets/data/model';
import {
  NO_COUNCILS_WARNING,
  parseCouncils,
  toQueryNation,
  toScope,
  type QueryNation,
  type Scope,
  type ScopeAttributes,
} from '../shared/scope.js';

/** Everything that changes which model is shown. */
export interface PoliticalControlQuery extends QueryNation {
  base: string;
  domain: AreaDomain;
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
/**
 * Attributes to a query; undefined when the author has not yet named any councils.
 *
 * @throws {ConfigError} when no code or name can be read
 */
export function toQuery(
  attributes: PoliticalControlAttributes,
  base: string,
  warn: Warn,
): PoliticalControlQuery | undefined {
  const compared = parseCompared(attributes.compare, warn);
  const scope: Scope | undefined = compared
    ? { by: 'authorities', requested: compared }
    : toScope(attributes, warn);
  if (!scope) {
    warn(NO_COUNCILS_WARNING);
    return undefined;
  }
  const ofNation = toQueryNation(scope, attributes.nation, warn);
  const shown = ofNation.nation ? latestRelease(ofNation.nation) : COUNCIL_RELEASE;
  const release = attributes.release.trim().toLowerCase();
  // The property's own value is the release of England.
  if (release && release !== shown && release !== COUNCIL_RELEASE)
    warn(`release="${attributes.release}": the record of control is of ${shown} alone. Showing ${shown}.`);
  const isHex = !compared && oneOf('layout', attributes.layout, LAYOUTS, warn) === 'hex';
  if (isHex && ofNation.nation) warn('layout="hex": there is a map of England alone. Showing the lamps.');
  return {
    base,
    domain: oneOf<AreaDomain>(
      'domain',
      attributes.domain,
      ofNation.nation ? domainsOf(shown) : DOMAINS,
      warn,
    ),
    scope,
    compare: compared !== undefined,
    hexMap: isHex && !ofNation.nation,
    ...ofNation,
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
