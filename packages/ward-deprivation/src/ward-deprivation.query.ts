import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import {
  ALL_RELEASES,
  AREA_DOMAINS,
  domainsOf,
  latestRelease,
  NATION_RELEASES,
  nationsOf,
  parseNation,
  RELEASE_DETAILS,
  RELEASES,
  splitCouncils,
  UK_NATIONS,
  type AreaDomain,
  type EnglishRelease,
  type Release,
  type UkNation,
} from '@odm-widgets/data/model';

/** Everything that changes the answer; its canonical JSON is the key of a request. */
export interface WardQuery {
  source: Source;
  /** Address of the dataset; empty for the live source. */
  base: string;
  release: Release;
  /** Whether the author named the nation, or a place in it by code; else a postcode decides. */
  isNationKnown: boolean;
  domain: AreaDomain;
  /** Whether the ranks of all domains are needed, which are a second file. */
  allDomains: boolean;
  /** Whether boundaries are needed, which are another. */
  hasMap: boolean;
  /** Ward code or name, or the postcode to find it by; neither when a picker asks first. */
  place:
    /** A postcode `beside` it is looked up to refuse one of another nation. */
    | { by: 'ward'; ward: string; beside?: string }
    | { by: 'postcode'; postcode: string }
    | { by: 'choice' }
    /** Places of several nations, whose indices do not compare. */
    | { by: 'mixed'; nations: readonly UkNation[] };
  /** Code or name of the council; narrows a ward's name and saves a request for the ward index. */
  authority: string | undefined;
  compareAuthority: boolean;
  /** The line of the nation, a tenth in each tenth. */
  compareNation: boolean;
  /** Up to three other wards. */
  compareWards: readonly string[];
}

/** The attributes as the author wrote them. */
export interface WardAttributes {
  ward: string;
  postcode: string;
  authority: string;
  authorities: string;
  nation: string;
  picker: boolean;
  domain: string;
  compare: string;
  release: string;
  view: string;
  source: string;
}

/** The attributes that take one of a list of values, as those values. */
export interface WardSettings {
  source: Source;
  release: Release;
  domain: AreaDomain;
  /** Domains the source has figures for. */
  domains: readonly AreaDomain[];
  view: View;
  /** Codes of the wards in `compare`, in capitals, however many the author wrote. */
  compareWards: readonly string[];
}

export const MAX_COMPARED_WARDS = 3;
export const VIEWS = ['overall', 'domains', 'map'] as const;
export type View = (typeof VIEWS)[number];
export const SOURCES = ['dataset', 'live'] as const;
export type Source = (typeof SOURCES)[number];
const COMPARE_KEYWORDS: readonly string[] = ['authority', 'nation', 'none', ...UK_NATIONS];

/** Reads the attributes with a list of allowed values; an unknown value is told and the first one stands for it. */
export function readSettings(attributes: WardAttributes, warn: Warn): WardSettings {
  const [nation] = nationsNamed(attributes, warn);
  const source = toSource(attributes, nation, warn);
  const view = oneOf<View>('view', attributes.view, VIEWS, warn);
  const release = toRelease(nation ?? 'england', attributes.release, warn);
  const domains = domainsOf(release);
  // A postcode alone may be of any nation: which domains its index has is known when it is found.
  const isAnywhere = !nation && source === 'dataset' && postcodeOf(attributes);
  return {
    source,
    release,
    domain: oneOf('domain', attributes.domain, isAnywhere ? AREA_DOMAINS : domains, warn),
    domains: source === 'live' ? ['overall'] : domains,
    view: source === 'live' ? 'overall' : view,
    compareWards: comparedWards(attributes.compare),
  };
}

/** The nations that an author's places and release are in, each once. */
function nationsNamed(attributes: WardAttributes, warn: Warn): UkNation[] {
  const { authority, authorities, compare } = attributes;
  const named = parseNation(attributes.nation, warn);
  const compared = splitTokens(compare.toLowerCase());
  // The property's own value is a release of England, and so are all that are years alone.
  const release = NATION_RELEASES.find((one) => one === attributes.release.trim().toLowerCase());
  const codes = [attributes.ward, ...splitTokens(`${authority} ${authorities}`), ...compared];
  return [
    ...new Set([
      ...nationsOf(
        codes.map((code) => code.replace(/\W/gu, '')),
        named,
      ),
      ...(release ? [RELEASE_DETAILS[release].nation] : []),
      ...UK_NATIONS.filter((nation) => compared.includes(nation)),
    ]),
  ];
}

function toSource({ source }: WardAttributes, nation: UkNation | undefined, warn: Warn): Source {
  const chosen = oneOf<Source>('source', source, SOURCES, warn);
  if (chosen === 'dataset' || !nation || nation === 'england') return chosen;
  warn('source="live" has the English Indices alone; the dataset is read.');
  return 'dataset';
}

/** A release by its name or its year; the latest of the nation where there is none such. */
function toRelease(nation: UkNation, text: string, warn: Warn): Release {
  if (nation === 'england') return oneOf<EnglishRelease>('release', text, RELEASES, warn);
  const own = ALL_RELEASES.filter((release) => RELEASE_DETAILS[release].nation === nation);
  const wanted = text.trim().toLowerCase();
  const found = own.find((release) => release === wanted || String(RELEASE_DETAILS[release].year) === wanted);
  // The property's own value is the latest of England.
  if (!found && wanted && wanted !== RELEASES[0])
    warn(`release="${text}" is not one of ${nation}. Use one of: ${own.join(', ')}.`, {
      value: wanted,
      known: own,
    });
  return found ?? latestRelease(nation);
}

/**
 * Attributes to a query; undefined when the author has not yet said which place.
 *
 * @param resolveBase gives the address of the dataset; not called for the live source, which has none
 */
export function toQuery(
  attributes: WardAttributes,
  resolveBase: () => string,
  warn: Warn,
): WardQuery | undefined {
  const authority = toAuthority(attributes, warn);
  const nations = nationsNamed(attributes, warn);
  if (nations.length > 1) warn(`These places are in ${nations.join(' and ')}: write places of one nation.`);
  const place =
    nations.length > 1 ? ({ by: 'mixed', nations } as const) : toPlace(attributes, authority, warn);
  if (!place) return undefined;
  const { source, release, domain, view } = readSettings(attributes, warn);
  return {
    source,
    base: source === 'live' ? '' : resolveBase(),
    release,
    isNationKnown: nations.length > 0,
    domain,
    allDomains: source === 'dataset' && (domain !== 'overall' || view === 'domains'),
    hasMap: view === 'map',
    place,
    authority,
    ...toComparison(attributes.compare, warn),
  };
}

function toPlace(
  attributes: WardAttributes,
  authority: string | undefined,
  warn: Warn,
): WardQuery['place'] | undefined {
  const [ward, beside] = [attributes.ward.trim(), attributes.postcode.trim()];
  if (ward && beside) warn('Both ward and postcode are set; ward is used. Remove one.');
  const postcode = postcodeOf(attributes);
  if (postcode) return { by: 'postcode', postcode };
  if (ward) return { by: 'ward', ward, ...(beside ? { beside } : {}) };
  if (authority && attributes.picker) return { by: 'choice' };
  warn('No place is named yet. Add ward="…", or authority="…" and picker.');
  return undefined;
}

/** The postcode that decides the place; empty where a ward does. */
function postcodeOf({ ward, postcode }: WardAttributes): string {
  if (isPostcode(ward)) return ward.trim();
  return ward.trim() ? '' : postcode.trim();
}

/** Whether a text has the shape of a whole postcode; no name or code of a ward has it. */
function isPostcode(text: string): boolean {
  return /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/iu.test(text.trim());
}

const QUOTES = /["“”„″]/gu;
/** Invisible characters and punctuation that were pasted with a value. */
const SURROUNDINGS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu;

/** The council's code in capitals or its name as written; the first where several are named. */
function toAuthority({ authority, authorities }: WardAttributes, warn: Warn): string | undefined {
  const places = splitCouncils((authority.trim() ? authority : authorities).replace(QUOTES, ' '))
    .map((place) => place.replace(SURROUNDINGS, ''))
    .filter(Boolean);
  const codes = places.filter((place) => /^[EWSNK]\d{8}$/u.test(place));
  const [first, ...others] = codes.length ? codes : places;
  if (others.length) warn(`This tag shows wards of one council; ${first} is used, not ${others.join(', ')}.`);
  return first;
}

const splitTokens = (compare: string) => compare.split(/[\s,]+/u).filter(Boolean);
const isCode = (token: string) => /^[EWSN]\d{8}$/u.test(token);

/** The ward codes in a `compare` attribute, in capitals. */
export function comparedWards(compare: string): string[] {
  return splitTokens(compare.toUpperCase()).filter(isCode);
}

/** The same attribute with other wards in it. */
export function withComparedWards(compare: string, wards: readonly string[]): string {
  const keywords = splitTokens(compare).filter((token) => COMPARE_KEYWORDS.includes(token.toLowerCase()));
  return [...keywords, ...wards].join(' ');
}

function toComparison(compare: string, warn: Warn) {
  const tokens = splitTokens(compare);
  const keywords = tokens
    .map((token) => token.toLowerCase())
    .filter((token) => COMPARE_KEYWORDS.includes(token));
  const codes = comparedWards(compare);
  const unknown = tokens.filter(
    (token) => !COMPARE_KEYWORDS.includes(token.toLowerCase()) && !codes.includes(token.toUpperCase()),
  );
  if (unknown.length) {
    warn(
      `compare="${compare}": use authority, nation, none, or up to three ward codes; not "${unknown.join(' ')}".`,
    );
  }
  const wards = [...new Set(codes)];
  if (wards.length > MAX_COMPARED_WARDS) {
    warn(`compare takes at most ${MAX_COMPARED_WARDS} wards; the first ${MAX_COMPARED_WARDS} are shown.`);
  }
  const isDefault = keywords.length === 0;
  return {
    compareAuthority: keywords.includes('authority') || isDefault,
    compareNation: keywords.includes('nation') || UK_NATIONS.some((nation) => keywords.includes(nation)),
    compareWards: wards.slice(0, MAX_COMPARED_WARDS),
  };
}
