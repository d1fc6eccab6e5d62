import { EmptyResult, LazyModule, memoizeLast, type I18n } from '@odm-widgets/core';
import type { NationRelease } from '@odm-widgets/data/model';
import type { ReactiveControllerHost } from 'lit';
import type { NationModule } from './lazy/nations/localise.js';

/** Words and names of another nation than England, which load with its figures. */
export class NationController<M extends { release?: NationRelease }, S, T extends NationModule<M, S>> {
  readonly #module: LazyModule<T>;
  readonly #i18n = memoizeLast((module: T, i18n: I18n<S>, release: NationRelease) =>
    module.nationI18n(i18n, release, module.nationWords(i18n.locale)),
  );
  readonly #inWelsh = memoizeLast((module: T, model: M) => module.inWelshModel(model));

  constructor(host: ReactiveControllerHost & Pick<Element, 'shadowRoot'>, load: () => Promise<T>) {
    this.#module = new LazyModule(host, load);
  }

  get value(): T | undefined {
    return this.#module.value;
  }

  /** A model with its words at hand, or an answer without figures with those it needs. */
  async withWords(model: Promise<M>, isExpected: boolean): Promise<M> {
    if (isExpected) this.#module.load().catch(() => undefined);
    try {
      const loaded = await model;
      if (loaded.release) await this.#module.load();
      return loaded;
    } catch (error) {
      const answer =
        error instanceof EmptyResult ? (error.answer as { kind?: string; release?: string }) : {};
      if (answer.kind === 'mixed-nations' || answer.release) await this.#module.load();
      throw error;
    }
  }

  /** The model with names in the reader's language, and its language with the words of its nation. */
  localise(model: M, i18n: I18n<S>): { model: M; i18n: I18n<S> } {
    const module = model.release && i18n.locale === 'cy' ? this.value : undefined;
    return { model: module ? this.#inWelsh(module, model) : model, i18n: this.i18nOf(model.release, i18n) };
  }

  i18nOf(release: NationRelease | undefined, i18n: I18n<S>): I18n<S> {
    const module = release && this.value;
    return module ? this.#i18n(module, i18n, release) : i18n;
  }
}
