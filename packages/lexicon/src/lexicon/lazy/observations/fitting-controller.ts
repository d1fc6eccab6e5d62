import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { runAtOnce, runInSlices } from '@odm-widgets/data/lexicon';
import type { Term } from '@odm-widgets/data/model';
import type { TermResults } from '../../lexicon.model.js';
import type { Filter } from '../../lexicon.query.js';
import type { MatchedObservation, ObservationList } from './observations.model.js';

/** As many are found before the next frame, so that the list does not say each time that it is being made. */
export const AT_ONCE = 1000;

/**
 * Finds the observations that fit a filter. Of thousands, only after the terms have been drawn, and in short slices;
 * another filter stops it.
 */
export class FittingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #list: ObservationList | undefined;
  #terms: readonly Term[] | undefined;
  #filter = '';
  /** Undefined while they are looked for. */
  #fitting: readonly MatchedObservation[] | undefined;
  #stop = () => {};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#list = undefined;
  }

  /**
   * Those that fit; undefined while terms or observations are looked for: the host renders again.
   *
   * @param list complete
   */
  fitting(
    list: ObservationList,
    filter: Filter,
    { terms, isFound }: TermResults,
  ): readonly MatchedObservation[] | undefined {
    const { search, topic, who, effect } = filter;
    const key = JSON.stringify([search, topic, who, effect]);
    if (list === this.#list && key === this.#filter && terms === this.#terms) return this.#fitting;
    this.#stop();
    if (!isFound) {
      this.#list = undefined;
      return undefined;
    }
    this.#list = list;
    this.#filter = key;
    this.#terms = terms;
    const steps = list.fitting(filter, terms);
    if (list.all.length <= AT_ONCE) return (this.#fitting = runAtOnce(steps));
    this.#fitting = undefined;
    const timer = setTimeout(() => {
      this.#stop = runInSlices(steps, (fitting) => {
        this.#fitting = fitting;
        this.#host.requestUpdate();
      });
    });
    this.#stop = () => clearTimeout(timer);
    return this.#fitting;
  }
}
