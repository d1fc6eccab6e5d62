import type { PickedArea } from './area-link.js';

/** The tag that shows an area, as it is pasted into a page. */
export function toTag({ wards, lsoas, name }: PickedArea, authorities: readonly string[]): string {
  const [only, ...others] = wards;
  const isWard = only !== undefined && others.length === 0 && lsoas.length === 0;
  const attributes = [
    ['ward', isWard ? only : ''],
    ['wards', isWard ? '' : wards.join(' ')],
    ['lsoas', lsoas.join(' ')],
    // Their files are found without asking for the index of all neighbourhoods.
    ['authorities', authorities.join(' ')],
    ['area-name', name],
  ] as const;
  const written = attributes.flatMap(([attribute, value]) =>
    value ? [` ${attribute}="${escapeAttribute(value)}"`] : [],
  );
  return `<odm-area-profile${written.join('')}></odm-area-profile>`;
}

const escapeAttribute = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
