import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import { EFFECTS, GROUPS, type EffectKind, type Group, type LexiconTheme } from '@odm-widgets/data/model';
import { lexiconUrl, resolveHttpUrl } from '../shared/source.query.js';

/** Everything that changes the answer. */
export interface LexiconQuery {
  src: string;
  /** Address of observations that the lexicon itself does not name. */
  observations: string | undefined;
}

export interface LexiconAttributes {
  src: string;
  observations: string;
}

/** What the query needs to know about the page. */
export interface PageContext {
  language: string;
  /** Base of relative addresses. */
  baseUrl: string;
  /** Address of the dataset; only called when no lexicon is named. */
  apiBase: () => string;
}

/** Attributes to a query. @throws {ConfigError} */
export function toQuery({ src, observations }: LexiconAttributes, context: PageContext): LexiconQuery {
  return {
    src: lexiconUrl(src, context),
    observations: observations.trim()
      ? resolveHttpUrl('observations', observations, context.baseUrl)
      : undefined,
  };
}

/** Which terms are shown; empty for all. */
export interface Filter {
  search: string;
  topic: string;
  who: Group | '';
  effect: EffectKind | '';
}

const ANYBODY = ['', ...GROUPS] as const;
const ANY_EFFECT = ['', ...EFFECTS] as const;

/** What filters, as the attributes and the search field have it. */
export type FilterAttributes = Readonly<Record<keyof Filter, string>>;

/** The attributes that filter, each one of the allowed values. */
export function toFilter(
  { search, topic, who, effect }: FilterAttributes,
  themes: readonly Pick<LexiconTheme, 'id'>[],
  warn: Warn,
): Filter {
  return {
    search,
    topic: oneOf('topic', topic, ['', ...themes.map(({ id }) => id)], warn),
    who: oneOf('who', who, ANYBODY, warn),
    effect: oneOf('effect', effect, ANY_EFFECT, warn),
  };
}
