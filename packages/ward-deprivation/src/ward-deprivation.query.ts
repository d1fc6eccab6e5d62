import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import { DOMAINS, RELEASES, type Domain, type Release } from '@odm-widgets/data/model';

/** Everything that changes the answer; its canonical JSON is the key of a request. */
export interface WardQuery {
  source: 'dataset' | 'live';
  /** Address of the dataset; empty for the live source. */
  base: string;
  release: Release;
  domain: Domain;
  /** Whether the ranks of all domains are needed, which are a second file. */
  allDomains: boolean;
  /** Ward code or name, or the postcode to find it by; neither when a picker asks first. */
  place: { by: 'ward'; ward: string } | { by: 'postcode'; postcode: string } | { by: 'choice' };
  /** Council code; narrows a ward name and saves the index look-up. */
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
  picker: boolean;
  domain: string;
  compare: string;
  release: string;
  view: string;
  source: string;
}

export const MAX_COMPARED_WARDS = 3;
export const VIEWS = ['overall', 'domains'] as const;
export type View = (typeof VIEWS)[number];
export const SOURCES = ['dataset', 'live'] as const;
const COMPARE_KEYWORDS = ['authority', 'england', 'none'];

/** Attributes to a query; undefined when the author has not yet said which place. */
export function toQuery(attributes: WardAttributes, base: string, warn: Warn): WardQuery | undefined {
  const place = toPlace(attributes, warn);
  if (!place) return undefined;
  const source = oneOf('source', attributes.source, SOURCES, warn);
  const domain = oneOf<Domain>('domain', attributes.domain, DOMAINS, warn);
  return {
    source,
    base: source === 'live' ? '' : base,
    release: oneOf<Release>('release', attributes.release, RELEASES, warn),
    domain,
    allDomains:
      source === 'dataset' &&
      (domain !== 'overall' || oneOf('view', attributes.view, VIEWS, warn) === 'domains'),
    place,
    // What is no part of a code, such as curly quotes and signs nobody sees, came with the pasting.
    authority: attributes.authority.replace(/\W/gu, '').toUpperCase() || undefined,
    ...toComparison(attributes.compare, warn),
  };
}

function toPlace(
  { ward, postcode, authority, picker }: WardAttributes,
  warn: Warn,
): WardQuery['place'] | undefined {
  if (ward.trim() && postcode.trim()) warn('Both ward and postcode are set; ward is used. Remove one.');
  if (ward.trim()) return { by: 'ward', ward: ward.trim() };
  if (postcode.trim()) return { by: 'postcode', postcode: postcode.trim() };
  if (authority.trim() && picker) return { by: 'choice' };
  warn('No place is named yet. Add ward="…", or authority="…" and picker.');
  return undefined;
}

const splitTokens = (compare: string) => compare.split(/[\s,]+/u).filter(Boolean);
const isCode = (token: string) => /^[EWSN]\d{8}$/u.test(token);

/** The ward codes in a `compare` attribute, in capitals. */
export function comparedWards(compare: string): string[] {
  return splitTokens(compare.toUpperCase()).filter(isCode);
}

/** The same attribute with other wards in it. */
export function withComparedWards(compare: string, wards: readonly string[]): string {
  const words = splitTokens(compare).filter((token) => COMPARE_KEYWORDS.includes(token.toLowerCase()));
  return [...words, ...wards].join(' ');
}

function toComparison(compare: string, warn: Warn) {
  const tokens = splitTokens(compare);
  const words = tokens
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
  const unsaid = words.length === 0;
  return {
    compareAuthority: words.includes('authority') || unsaid,
    compareEngland: words.includes('england'),
    compareWards: wards.slice(0, MAX_COMPARED_WARDS),
  };
}
