import { throwShapeError } from '../shape.js';

/**
 * An identifier of a party to its Electoral Commission code: "PP53" as it is, "party:53" of older exports, the
 * first of a joint description ("joint-party:53-119" is Labour and Co-operative). Independents, and the Speaker,
 * are the project's own and come as IND.
 */
export function partyCode(id: string, field: string): string {
  const [, code] = /^(?:PP|party:|joint-party:)(\d{1,6})(?:-\d{1,6})?$/u.exec(id) ?? [];
  if (code) return `PP${code}`;
  if (/^ynmp-party:\d{1,6}$/u.test(id)) return 'IND';
  return throwShapeError(field, 'the identifier of a party, such as PP53');
}
