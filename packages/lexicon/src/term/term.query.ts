import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import { lexiconUrl } from '../shared/source.query.js';

const LAYOUTS = ['popover', 'block'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Everything that changes the answer. */
export interface TermQuery {
  src: string;
  /** Id of the term, or its name as the text has it. */
  term: string;
}

export function toLayout(layout: string, warn: Warn): Layout {
  return oneOf('layout', layout, LAYOUTS, warn);
}

/** Attributes and text to a query; undefined while there is no text to explain. @throws {ConfigError} */
export function toQuery(
  { src, term }: { src: string; term: string },
  text: string,
  context: { language: string; baseUrl: string; apiBase: () => string },
): TermQuery | undefined {
  const wanted = term.trim() || text;
  return wanted ? { src: lexiconUrl(src, context), term: wanted } : undefined;
}
