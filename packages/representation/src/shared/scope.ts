import type { Warn } from '@odm-widgets/core/one-of.js';
import { ConfigError } from '@odm-widgets/data';
import { REGIONS } from '@odm-widgets/data/councils';
import {
  commonPlaceName,
  nationsOf,
  normalisePlaceName,
  parseNation,
  splitCouncils,
  type AuthorityRef,
  type NationRelease,
  type UkNation,
} from '@odm-widgets/data/model';
import type { Reorganised } from './reorganised.js';

/** Which councils are shown. */
export type Scope =
  | { by: 'nation'; nation: UkNation }
  | { by: 'region'; name: string }
  | { by: 'combined-authority'; name: string }
  | { by: 'authorities'; requested: readonly string[] };

export interface ScopeAttributes {
  authority: string;
  authorities: string;
  region: string;
  combinedAuthority: string;
  nation: string;
}

/** What is needed of a council to choose it. */
export interface Council {
  code: string;
  name: string;
  region: string;
  combinedAuthority: string | undefined;
}

/** The code of a council that is written as a code or as a name; undefined when there is no such council. */
export type ResolveCouncil = (text: string, councils: readonly AuthorityRef[]) => string | undefined;

/** The result when no council is found. */
export interface NoCouncils {
  kind: 'no-councils';
  requested: string;
  /** Names that would have been found instead, where there is a list of them. */
  known: KnownPlaces | undefined;
  /** Names of all that could be named, for the author of the page. */
  names: readonly string[];
  /** What became of those that were replaced, or will replace others. */
  reorganised: readonly Reorganised[];
  /** Of another nation than England, whose councils were looked through. */
  release?: NationRelease;
}

/** Every region, or every combined authority. */
export interface KnownPlaces {
  kind: 'region' | 'combined-authority';
  names: readonly string[];
}

/** A county council with its districts, which are councils of their own. */
export interface County extends AuthorityRef {
  /** Codes of its districts. */
  districts: readonly string[];
}

/** Tells an author that no councils have been named. */
export const NO_COUNCILS_WARNING =
  'No councils are named yet. Add authority="E08000003", authorities="…", region="…", combined-authority="…" or nation="england".';

const CODE = /^[EWSN]\d{8}$/u;
const NAME = /^[\p{L}\p{M}\s.'’&()-]+$/u;

/**
 * Councils named in an attribute, without those that can be neither a code nor a name.
 *
 * @throws {ConfigError} when nothing is left of what was written
 */
export function parseCouncils(attribute: string, text: string, warn: Warn): string[] {
  const places = splitCouncils(text);
  const valid = places.filter((place) => CODE.test(place) || NAME.test(place));
  if (valid.length === places.length) return valid;
  const message = `${attribute}="${text}": write codes or names of councils, in straight quotes and with commas between them, such as "E08000003, Trafford".`;
  if (!valid.length) throw new ConfigError(message);
  warn(message);
  return valid;
}

/**
 * Attributes to a scope; undefined when the author has not yet named any councils.
 *
 * @throws {ConfigError} when no code or name can be read
 */
export function toScope(attributes: ScopeAttributes, warn: Warn): Scope | undefined {
  const requested = [
    ...new Set([
      ...parseCouncils('authority', attributes.authority, warn),
      ...parseCouncils('authorities', attributes.authorities, warn),
    ]),
  ];
  const region = attributes.region.trim();
  const combinedAuthority = attributes.combinedAuthority.trim();
  const nation = parseNation(attributes.nation, warn);
  // Beside councils, the nation says whose councils the names are.
  if ([requested[0], region, combinedAuthority, !requested.length && nation].filter(Boolean).length > 1)
    warn(
      'Only one of authority or authorities, region, combined-authority and nation is used, in this order. Remove the others.',
    );
  if (requested.length) return { by: 'authorities', requested };
  if (region) return { by: 'region', name: region };
  if (combinedAuthority) return { by: 'combined-authority', name: combinedAuthority };
  return nation && { by: 'nation', nation };
}

/** The nation of a query other than England, or several whose indices do not compare. */
export interface QueryNation {
  nation?: UkNation;
  mixedNations?: readonly UkNation[];
}

/** The nation that is named, and those of the codes of councils; regions and combined authorities are English. */
export function toQueryNation(scope: Scope, attribute: string, warn: Warn): QueryNation {
  const named = scope.by === 'nation' ? scope.nation : parseNation(attribute, () => undefined);
  const nations = nationsOf(scope.by === 'authorities' ? scope.requested : [], named);
  const isEnglish = scope.by === 'region' || scope.by === 'combined-authority';
  if (isEnglish && !nations.includes('england')) nations.push('england');
  if (nations.length > 1) {
    warn(`These places are of several nations (${nations.join(', ')}), whose indices do not compare.`);
    return { mixedNations: nations };
  }
  return nations[0] && nations[0] !== 'england' ? { nation: nations[0] } : {};
}

/**
 * The councils of a scope, and what was named that is no English council. Councils that were named one by one keep
 * the order in which they were named.
 */
export function selectCouncils<C extends Council>(
  scope: Scope,
  councils: readonly C[],
  resolve: ResolveCouncil,
): { chosen: C[]; unknown: string[] } {
  if (scope.by !== 'authorities')
    return { chosen: councils.filter((council) => isInScope(council, scope)), unknown: [] };
  const byCode = new Map(councils.map((council) => [council.code, council]));
  const found = scope.requested.map((text) => ({ text, council: byCode.get(resolve(text, councils) ?? '') }));
  return {
    chosen: [...new Set(found.flatMap(({ council }) => council ?? []))],
    unknown: found.flatMap(({ text, council }) => (council ? [] : [text])),
  };
}

/** The county councils among what was named, and what is left of it. */
export function selectCounties<C extends County>(
  requested: readonly string[],
  counties: readonly C[],
  resolve: ResolveCouncil,
): { counties: C[]; unknown: string[] } {
  const found = requested.map((text) => {
    const code = resolve(text.replace(/\scounty council$/iu, '').trimEnd(), counties);
    return { text, county: counties.find((county) => county.code === code) };
  });
  return {
    counties: [...new Set(found.flatMap(({ county }) => county ?? []))],
    unknown: found.flatMap(({ text, county }) => (county ? [] : [text])),
  };
}

/** The same place under the name people write: "Bristol" for "Bristol, City of". */
export function withCommonName<P extends { name: string }>(place: P): P {
  return { ...place, name: commonPlaceName(place.name) };
}

/** The result for a scope that holds no council. */
export function toNoCouncils(
  scope: Scope,
  councils: readonly (Pick<Council, 'name'> & Partial<Council>)[],
): NoCouncils {
  const known = knownPlaces(scope, councils);
  return {
    kind: 'no-councils',
    requested: describeScope(scope),
    known,
    names: known?.names ?? councils.map(({ name }) => name),
    reorganised: [],
  };
}

/** Name of a region or combined authority as its councils have it; undefined for other scopes. */
export function scopeName(scope: Scope, [first]: readonly Council[]): string | undefined {
  if (scope.by === 'region') return first?.region;
  if (scope.by === 'combined-authority') return first?.combinedAuthority;
  return undefined;
}

/** Ignores case, dashes, articles and the kind of spaces: "north-west" and "the North West" are "North West". */
const normaliseName = (name: string) => normalisePlaceName(name).replace(/^the /u, '');

/** "North East", "North East Combined Authority" and "North East Mayoral Combined Authority" are the same. */
const normaliseCombinedAuthority = (name: string) =>
  normaliseName(name).replace(/ (?:mayoral )?combined (?:county )?authority$/u, '');

function isInScope({ region, combinedAuthority }: Council, scope: Scope): boolean {
  if (scope.by === 'region') return normaliseName(region) === normaliseName(scope.name);
  if (scope.by === 'combined-authority')
    return (
      combinedAuthority !== undefined &&
      normaliseCombinedAuthority(combinedAuthority) === normaliseCombinedAuthority(scope.name)
    );
  return scope.by === 'nation';
}

/** The region of England that a scope names, as the dataset writes it. */
export function regionOf(scope: Scope): string | undefined {
  return scope.by === 'region'
    ? REGIONS.find((region) => normaliseName(region) === normaliseName(scope.name))
    : undefined;
}

function describeScope(scope: Scope): string {
  if (scope.by === 'authorities') return scope.requested.join(', ');
  return scope.by === 'nation' ? scope.nation : scope.name;
}

function knownPlaces({ by }: Scope, councils: readonly Partial<Council>[]): KnownPlaces | undefined {
  if (by !== 'region' && by !== 'combined-authority') return undefined;
  const names = councils.flatMap(
    ({ region, combinedAuthority }) => (by === 'region' ? region : combinedAuthority) ?? [],
  );
  return { kind: by, names: [...new Set(names)].sort((a, b) => (a < b ? -1 : 1)) };
}
