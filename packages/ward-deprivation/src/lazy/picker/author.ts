import { tellAuthor } from '@odm-widgets/core';
import { commonPlaceName } from '@odm-widgets/data/model';
import type { WardEmpty } from '../../ward-deprivation.model.js';

/** Shows the author of the page, and nobody else, what to write for a ward that was not found. */
export function tellAuthorOfEmpty(element: Element, answer: WardEmpty): void {
  const message = messageOf(answer);
  if (message) tellAuthor(element, message);
}

/** Not of a ward that has become others, or of a postcode: nothing is mistyped there. */
function messageOf(answer: WardEmpty): string | undefined {
  if (answer.kind === 'unknown') {
    const { query, nearest } = answer;
    const offer = nearest && `Did you mean “${commonPlaceName(nearest.name)}” (${nearest.code})?`;
    return `There is no ward “${query}”. ${offer ?? 'Write its code, such as E05011351, or its name and its council.'}`;
  }
  if (answer.kind !== 'not-in-authority') return undefined;
  const { name, authority, wards } = answer;
  const [first] = wards;
  const elsewhere = first
    ? ` Write the code of one of them, such as ${first.code} (${commonPlaceName(first.authority.name)}).`
    : '';
  return `There is no ${name} in ${commonPlaceName(authority.name)}; ${wards.length} elsewhere.${elsewhere}`;
}
