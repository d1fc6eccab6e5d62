import type { Warn } from '@odm-widgets/core/one-of.js';
import { SECTION_IDS, type SectionId } from '../../section-ids.js';

/** The sections an author named, in the order written; all of them where none is named. */
export function toSections(text: string, warn: Warn): readonly SectionId[] {
  const tokens = text
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter(Boolean);
  const known = tokens.filter((token): token is SectionId => SECTION_IDS.some((id) => id === token));
  const unknown = tokens.filter((token) => token !== 'none' && !known.some((id) => id === token));
  const [value] = unknown;
  if (value)
    warn(`sections="${text}": "${unknown.join(' ')}" is not known. Use any of: ${SECTION_IDS.join(', ')}.`, {
      value,
      known: SECTION_IDS,
    });
  if (tokens.length && !known.length && tokens.includes('none')) return [];
  return known.length ? [...new Set(known)] : SECTION_IDS;
}
