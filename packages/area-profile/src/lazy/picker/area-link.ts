/** An area that somebody puts together: codes and a name, no figures. */
export interface PickedArea {
  /** Codes of wards. */
  wards: readonly string[];
  /** Codes of neighbourhoods that are in none of the wards. */
  lsoas: readonly string[];
  name: string;
}

const WARD = /^(?:E05|W05|S13|N08)\d{6}$/u;
const LSOA = /^(?:(?:[EW]01|S01)\d{6}|95[A-Z]{2}\d{2}[A-Z]\d)$/u;
const NAME = '&name=';
/** A link may come from anybody: a longer name is cut. */
const MAX_NAME = 80;

/** The fragment of an address that holds an area, for the profile with this id. */
export function toFragment({ wards, lsoas, name }: PickedArea, id: string): string {
  const codes = [...wards, ...lsoas].join('.');
  return `${keyOf(id)}${codes}${name ? NAME + encodeURIComponent(name) : ''}`;
}

/**
 * The area in a fragment.
 *
 * @param fragment without its "#", decoded
 * @returns undefined where there is none for the profile with this id
 */
export function fromFragment(fragment: string, id: string): PickedArea | undefined {
  const key = keyOf(id);
  if (!fragment.startsWith(key)) return undefined;
  const [codes = '', ...name] = fragment.slice(key.length).split(NAME);
  const parts = codes.toUpperCase().split('.');
  const [wards, lsoas] = [WARD, LSOA].map((kind) => parts.filter((part) => kind.test(part))) as [
    string[],
    string[],
  ];
  if (wards.length + lsoas.length === 0) return undefined;
  return { wards, lsoas, name: name.join(NAME).slice(0, MAX_NAME).trim() };
}

/** Profiles of one page that have ids each have links of their own. */
const keyOf = (id: string) => (id ? `odm-area-${id}=` : 'odm-area=');
