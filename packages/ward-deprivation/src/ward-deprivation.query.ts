import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import {
  DOMAINS,
  RELEASES,
  splitCouncils,
  type Domain,
  type EnglishRelease,
  type Release,
} from '@odm-widgets/data/model';

/** Everything that changes the answer; its canonical JSON is the key of a request. */
export interface WardQuery {
  source: Source;
  /** Address of the dataset; empty for the live source. */
  base: string;
  release: Release;
  domain: Domain;
  /** Whether the ranks of all domains are needed, which are a second file. */
  allDomains: boolean;
  /** Ward code or name, or the postcode to find it by; neither when a picker asks first. */
  place: { by: 'ward'; ward: string } | { by: 'postcode'; postcode: string } | { by: 'choice' };
  /** Code or name of the council; narrows a ward's name and saves a request for the ward index. */
  authority: string | undefined;
  compareAuthority: boolean;
  compareEngland: boolean;
  /** Up to three other wards. */
  compareWards: readonly string[];
}

/** The attributes as the author wrote them. */
export interface WardAttributes {
  ward: string;
  postcode: string;
  authority: string;
  authorities: string;
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
  domain: Domain;
  /** Domains the source has figures for. */
  domains: readonly Domain[];
  view: View;
  /** Codes of the wards in `compare`, in capitals, however many the author wrote. */
  compareWards: readonly string[];
}

export const MAX_COMPARED_WARDS = 3;
export const VIEWS = ['overall', 'domains'] as const;
export type View = (typeof VIEWS)[number];
export const SOURCES = ['dataset', 'live'] as const;
export type Source = (typeof SOURCES)[number];
const COMPARE_KEYWORDS = ['authority', 'england', 'none'];

/** Reads the attributes with a list of allowed values; an unknown value is told and the first one stands for it. */
export function readSettings(attributes: WardAttributes, warn: Warn): WardSettings {
  const source = oneOf<Source>('source', attributes.source, SOURCES, warn);
  const view = oneOf<View>('view', attributes.view, VIEWS, warn);
  return {
    source,
    release: oneOf<EnglishRelease>('release', attributes.release, RELEASES, warn),
    domain: oneOf<Domain>('domain', attributes.domain, DOMAINS, warn),
    domains: source === 'live' ? ['overall'] : DOMAINS,
    view: source === 'live' ? 'overall' : view,
    compareWards: comparedWards(attributes.compare),
  };
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
  const place = toPlace(attributes, authority, warn);
  if (!place) return undefined;
  const { source, release, domain, view } = readSettings(attributes, warn);
  return {
    source,
    base: source === 'live' ? '' : resolveBase(),
    release,
    domain,
    allDomains: source === 'dataset' && (domain !== 'overall' || view === 'domains'),
    place,
    authority,
    ...toComparison(attributes.compare, warn),
  };
}

function toPlace(
  { ward, postcode, picker }: WardAttributes,
  authority: string | undefined,
  warn: Warn,
): WardQuery['place'] | undefined {
  if (ward.trim() && postcode.trim()) warn('Both ward and postcode are set; ward is used. Remove one.');
  if (isPostcode(ward)) return { by: 'postcode', postcode: ward.trim() };
  if (ward.trim()) return { by: 'ward', ward: ward.trim() };
  if (postcode.trim()) return { by: 'postcode', postcode: postcode.trim() };
  if (authority && picker) return { by: 'choice' };
  warn('No place is named yet. Add ward="…", or authority="…" and picker.');
  return undefined;
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
      `compare="${compare}": use authority, england, none, or up to three ward codes; not "${unknown.join(' ')}".`,
    );
  }
  const wards = [...new Set(codes)];
  if (wards.length > MAX_COMPARED_WARDS) {
    warn(`compare takes at most ${MAX_COMPARED_WARDS} wards; the first ${MAX_COMPARED_WARDS} are shown.`);
  }
  const isDefault = keywords.length === 0;
  return {
    compareAuthority: keywords.includes('authority') || isDefault,
    compareEngland: keywords.includes('england'),
    compareWards: wards.slice(0, MAX_COMPARED_WARDS),
  };
}
