/** Kinds of places that have pages, by the attribute that names one on a tag. */
export const PLACE_KINDS = ['ward', 'authority', 'region', 'combined-authority', 'nation'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place as a tag names it. */
export interface NamedPlace {
  kind: PlaceKind;
  /** Value of the attribute that is named as the kind. */
  name: string;
}

const WARD = /^(?:E05|W05|S13|N08)\d{6}$/u;
const AUTHORITY = /^(?:E0[6-9]|W06|S12|N09)\d{6}$/u;
const NATION = /^(?:england|wales|scotland|northern-ireland)$/u;
const AREA = /^(region|combined-authority)-([a-z][a-z-]*)$/u;

/**
 * The place of a segment of an address, in any case: a code, a nation, or a region or combined authority with its kind
 * before its name. Undefined for anything else.
 */
export function parsePlaceSegment(segment: string): NamedPlace | undefined {
  const code = segment.toUpperCase();
  if (WARD.test(code)) return { kind: 'ward', name: code };
  if (AUTHORITY.test(code)) return { kind: 'authority', name: code };
  const name = segment.toLowerCase();
  if (NATION.test(name)) return { kind: 'nation', name };
  const [, written, area = ''] = AREA.exec(name) ?? [];
  const kind = PLACE_KINDS.find((one) => one === written);
  return kind && { kind, name: area };
}

/** "region-north-east" and "combined-authority-north-east" are two places of one name. */
export function toPlaceSegment({ kind, name }: NamedPlace): string {
  return kind === 'region' || kind === 'combined-authority' ? `${kind}-${name}` : name;
}
