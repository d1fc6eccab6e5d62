import { createTermMatcher, SearchIndex, type TermMatcher } from '@odm-widgets/data/lexicon';
import type {
  Effect,
  LocalText,
  Observation,
  ObservationSet,
  ObservationSource,
  Term,
} from '@odm-widgets/data/model';
import type { LexiconModel } from '../../lexicon.model.js';
import type { Filter } from '../../lexicon.query.js';

/** An observation with its terms. */
export interface MatchedObservation {
  observation: Observation;
  source: ObservationSource;
  terms: readonly Term[];
}

/** Strategies of terms that are shown with an observation that names none. */
const MAX_STRATEGIES = 2;

/** Observations with their terms and words, filled one by one, so that the caller may pause. */
export class ObservationList {
  readonly all: MatchedObservation[] = [];
  readonly unmatched: MatchedObservation[] = [];
  readonly #byTerm = new Map<string, MatchedObservation[]>();
  readonly #index = new SearchIndex();
  readonly #model: LexiconModel;
  readonly #matchers = new Map<string, TermMatcher>();

  constructor(model: LexiconModel) {
    this.#model = model;
  }

  /** Adds one, with the terms that its source gives it, or else those of the matching rule. */
  add(observation: Observation, source: ObservationSource): void {
    const { byId } = this.#model;
    const given = observation.terms.flatMap((id) => byId.get(id) ?? []);
    const terms = given.length ? given : this.#match(observation);
    const matched = { observation, source, terms };
    this.all.push(matched);
    this.#index.add([
      [observation.text, 2],
      [observation.place, 2],
      [observation.strategy, 1],
    ]);
    if (!terms.length) this.unmatched.push(matched);
    for (const { id } of terms) {
      const list = this.#byTerm.get(id);
      if (list) list.push(matched);
      else this.#byTerm.set(id, [matched]);
    }
  }

  ofTerm(id: string): readonly MatchedObservation[] {
    return this.#byTerm.get(id) ?? [];
  }

  /** Those that fit a filter: by their own words, or by a term that fits it. */
  fitting(filter: Filter, terms: readonly Term[]): readonly MatchedObservation[] {
    const { search, topic, who, effect } = filter;
    if (!search && !topic && !who && !effect) return this.all;
    const ids = new Set(terms.map(({ id }) => id));
    const found = new Set(topic || who || effect ? [] : (this.#index.search(search) ?? []));
    return this.all.filter((matched, at) => found.has(at) || matched.terms.some(({ id }) => ids.has(id)));
  }

  #match({ text, lang }: Observation): Term[] {
    let matcher = this.#matchers.get(lang);
    if (!matcher) this.#matchers.set(lang, (matcher = createTermMatcher(this.#model.lexicon.terms, lang)));
    return matcher(text).flatMap((id) => this.#model.byId.get(id) ?? []);
  }
}

/** Whom it affects and how: as its contributor says, or as its terms do. */
export function effectsOf({ observation, terms }: MatchedObservation): {
  effects: readonly Effect[];
  byTerms: boolean;
} {
  if (observation.effects.length) return { effects: observation.effects, byTerms: false };
  const effects: Effect[] = [];
  for (const effect of terms.flatMap((term) => term.effects))
    if (!effects.some(({ who, how }) => who === effect.who && how === effect.how)) effects.push(effect);
  return { effects, byTerms: true };
}

/** What people do about it: as its contributor says, or as its terms do. */
export function strategiesOf({ observation, terms }: MatchedObservation): {
  strategies: readonly LocalText[];
  byTerms: boolean;
} {
  const { strategy, lang } = observation;
  if (strategy) return { strategies: [{ [lang]: strategy }], byTerms: false };
  return { strategies: terms.flatMap((term) => term.strategies).slice(0, MAX_STRATEGIES), byTerms: true };
}

/** How many observations the sets hold. */
export const countOf = (sets: readonly ObservationSet[]) =>
  sets.reduce((sum, { observations }) => sum + observations.length, 0);
