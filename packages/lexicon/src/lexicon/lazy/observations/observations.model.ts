import { createTermMatcher, SearchIndex, type Steps, type TermMatcher } from '@odm-widgets/data/lexicon';
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

/** Observations with their terms and words, filled in steps. */
export class ObservationList {
  readonly all: MatchedObservation[] = [];
  readonly unmatched: MatchedObservation[] = [];
  /** Places in `all`. */
  readonly #byTerm = new Map<string, number[]>();
  readonly #index = new SearchIndex();
  /** Adds all, with the terms that their sources give them, or else those of the matching rule. */
  *fill({ byId, lexicon }: LexiconModel, sets: readonly ObservationSet[]): Steps<void> {
    // Large, and of no use afterwards.
    const matchers = new Map<string, TermMatcher>();
    const match = ({ text, lang }: Observation): Term[] => {
      let matcher = matchers.get(lang);
      if (!matcher) matchers.set(lang, (matcher = createTermMatcher(lexicon.terms, lang)));
      return matcher(text).flatMap((id) => byId.get(id) ?? []);
    };
    for (const { source, observations } of sets)
      for (const observation of observations) {
        const given = observation.terms.flatMap((id) => byId.get(id) ?? []);
        this.#add({ observation, source, terms: given.length ? given : match(observation) });
        yield;
      }
  }

  #add(matched: MatchedObservation): void {
    const { observation, terms } = matched;
    const at = this.all.push(matched) - 1;
    this.#index.add([
      [observation.text, 2],
      [observation.place, 2],
      [observation.strategy, 1],
    ]);
    if (!terms.length) this.unmatched.push(matched);
    for (const { id } of terms) {
      const list = this.#byTerm.get(id);
      if (list) list.push(at);
      else this.#byTerm.set(id, [at]);
    }
  }

  ofTerm(id: string): readonly MatchedObservation[] {
    return (this.#byTerm.get(id) ?? []).map((at) => this.all[at]!);
  }

  /** Those that fit a filter: by their own words, or by a term that fits it. */
  fitting({ search, topic, who, effect }: Filter, terms: readonly Term[]): readonly MatchedObservation[] {
    if (!search && !topic && !who && !effect) return this.all;
    const own = topic || who || effect ? undefined : this.#index.scores(search);
    const fits = own ?? new Uint32Array(this.all.length);
    for (const { id } of terms) for (const at of this.#byTerm.get(id) ?? []) fits[at] = 1;
    return this.all.filter((_, at) => fits[at]);
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
