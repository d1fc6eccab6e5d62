import type { Warn } from '@odm-widgets/core/one-of.js';
import { nationsOf, parseNation, splitCouncils, type UkNation } from '@odm-widgets/data/model';

/** Everything that changes the answer; its canonical JSON is the key of a request. */
export interface AreaQuery {
  /** Address of the dataset. */
  base: string;
  place: AreaPlace;
  /** What the author calls the area; empty where nothing. */
  name: string;
  /** Codes or names of the councils; they narrow a ward's name, and save a request for the index of LSOAs. */
  authorities: readonly string[];
  /** The nation that was named, or the one all codes are in. */
  nation: UkNation | undefined;
  compareAuthority: boolean;
  compareRegion: boolean;
  compareNation: boolean;
  /** Up to three other wards. */
  compareWards: readonly string[];
}

export type AreaPlace =
  /** Wards and neighbourhoods, added up. */
  | { by: 'parts'; wards: readonly string[]; lsoas: readonly string[] }
  | { by: 'postcode'; postcode: string }
  | { by: 'authority'; authority: string }
  /** Places of nations that have nothing in common that may be added up. */
  | { by: 'mixed'; nations: readonly UkNation[] };

/** The attributes as the author wrote them. */
export interface AreaAttributes {
  ward: string;
  wards: string;
  lsoas: string;
  postcode: string;
  authority: string;
  authorities: string;
  nation: string;
  areaName: string;
  compare: string;
  picker: boolean;
}

export const MAX_COMPARED_WARDS = 3;
/** More than any council has wards; a longer list is cut. */
const MAX_PARTS = 1000;
export const COMPARE_KEYWORDS = ['authority', 'region', 'nation'] as const;

/**
 * Attributes to a query; undefined when the author has not yet said which place.
 *
 * @param resolveBase gives the address of the dataset
 */
export function toQuery(
  attributes: AreaAttributes,
  resolveBase: () => string,
  warn: Warn,
): AreaQuery | undefined {
  const authorities = toAuthorities(attributes);
  const place = toPlace(attributes, authorities, warn);
  if (!place) return undefined;
  const comparison = toComparison(attributes.compare);
  const named = parseNation(attributes.nation, warn);
  const codes = [
    ...(place.by === 'parts' ? [...place.wards, ...place.lsoas] : []),
    ...authorities,
    ...comparison.compareWards,
  ];
  const nations = nationsOf(codes, named);
  const isMixed = nations.length > 1 && nations.some((nation) => nation !== 'england' && nation !== 'wales');
  if (isMixed) warn(`These places are in ${nations.join(' and ')}: only England and Wales can be added up.`);
  return {
    base: resolveBase(),
    name: attributes.areaName.trim(),
    place: isMixed ? { by: 'mixed', nations } : place,
    authorities,
    nation: nations.length === 1 ? nations[0] : undefined,
    ...comparison,
  };
}

function toPlace(
  attributes: AreaAttributes,
  authorities: readonly string[],
  warn: Warn,
): AreaPlace | undefined {
  const written = attributes.ward.trim();
  const postcode = isPostcode(written) ? written : attributes.postcode.trim();
  const single = isPostcode(written) ? '' : written;
  const wards = [...new Set([...(single ? [single] : []), ...listOf(attributes.wards)])];
  const lsoas = tokensOf(attributes.lsoas).filter(isLsoa);
  if (wards.length + lsoas.length > 0)
    return { by: 'parts', wards: wards.slice(0, MAX_PARTS), lsoas: lsoas.slice(0, MAX_PARTS) };
  if (postcode) return { by: 'postcode', postcode };
  const [authority] = authorities;
  if (authority !== undefined) return { by: 'authority', authority };
  // With a picker, the visitor names it.
  const unknown = attributes.lsoas.trim();
  if (!attributes.picker)
    warn(
      `No place is named yet${unknown && `: "${unknown}" is no code of an LSOA`}. Add ward="…", wards="…", lsoas="…", postcode="…" or authority="…".`,
    );
  return undefined;
}

/** Codes of wards, or names separated by semicolons. */
function listOf(text: string): string[] {
  const codes = tokensOf(text);
  if (codes.every(isCode)) return codes;
  return text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Whether a token is the code of a ward. */
export const isCode = (token: string): boolean => /^[EWSN]\d{8}$/u.test(token);

/** Whether a token is the code of a neighbourhood. */
export const isLsoa = (token: string): boolean =>
  /^(?:[EW]01|S01)\d{6}$|^95[A-Z]{2}\d{2}[A-Z]\d$/u.test(token);

/** What is written between spaces, commas and semicolons, in capitals, each once. */
export function tokensOf(text: string): string[] {
  return [...new Set(text.toUpperCase().split(/[\s,;]+/u))].filter(Boolean);
}

/** Whether a text has the shape of a whole postcode; no name or code of a ward has it. */
export function isPostcode(text: string): boolean {
  return /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/iu.test(text);
}

/** Councils under their codes in capitals, or their names as written. */
function toAuthorities({ authority, authorities }: AreaAttributes): string[] {
  return [...new Set(splitCouncils(`${authority}, ${authorities}`).filter(Boolean))];
}

/** The parts of a `compare` attribute; a detail of the element warns of what is none of them. */
function toComparison(compare: string) {
  const tokens = tokensOf(compare);
  const wards = tokens.filter(isCode);
  const keywords = COMPARE_KEYWORDS.filter((keyword) => tokens.includes(keyword.toUpperCase()));
  const isDefault = keywords.length === 0 && !tokens.includes('NONE');
  const compares = (keyword: (typeof COMPARE_KEYWORDS)[number]) => isDefault || keywords.includes(keyword);
  return {
    compareAuthority: compares('authority'),
    compareRegion: compares('region'),
    compareNation: compares('nation'),
    compareWards: wards.slice(0, MAX_COMPARED_WARDS),
  };
}
