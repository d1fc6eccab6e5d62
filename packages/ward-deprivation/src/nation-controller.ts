import { LazyModule, memoizeLast, withStrings, type I18n } from '@odm-widgets/core';
import type { NationWords } from '@odm-widgets/core/nation-words';
import type { AuthorityAreas, Release } from '@odm-widgets/data/model';
import { isOutsideEngland, loadNations, type NationModule } from './nation-loader.js';
import type { WardStrings } from './strings/types.js';
import type { WardEmpty, WardModel } from './ward-deprivation.model.js';

type Host = ConstructorParameters<typeof LazyModule>[0];

/** Words about other nations than England, and the Welsh names of places; they load when such a place is shown. */
export class NationController {
  readonly #module: LazyModule<NationModule>;
  readonly #i18n = memoizeLast((module: NationModule, i18n: I18n<WardStrings>, release: Release) =>
    withStrings(i18n, module.stringsOf(i18n.strings, i18n.locale, module.nationWords(i18n.locale), release)),
  );
  readonly #model = memoizeLast((module: NationModule, model: WardModel) => module.withWelshNames(model));
  readonly #areas = memoizeLast((module: NationModule, areas: AuthorityAreas) => module.areasInWelsh(areas));

  constructor(host: Host) {
    this.#module = new LazyModule(host, loadNations);
  }

  /** Loads the words, where figures or an answer without figures need them. */
  async load(of: { release: Release }, answer?: WardEmpty): Promise<void> {
    if (isOutsideEngland(of) || /nation/u.test(answer?.kind ?? '')) await this.#module.load();
  }

  /** The words of the widget about the nation of a release. */
  i18nOf(of: { release: Release }, i18n: I18n<WardStrings>): I18n<WardStrings> {
    const module = isOutsideEngland(of) ? this.#module.value : undefined;
    return module ? this.#i18n(module, i18n, of.release) : i18n;
  }

  /** The model with the names of its places in the reader's language. */
  modelIn(i18n: I18n, model: WardModel): WardModel {
    const module = i18n.locale === 'cy' && isOutsideEngland(model) ? this.#module.value : undefined;
    return module ? this.#model(module, model) : model;
  }

  areasIn(i18n: I18n, areas: AuthorityAreas | undefined): AuthorityAreas | undefined {
    const module = i18n.locale === 'cy' && areas && isOutsideEngland(areas) ? this.#module.value : undefined;
    return module && areas ? this.#areas(module, areas) : areas;
  }

  /** An answer without figures in the reader's language, and the words about nations where they are there. */
  emptyIn(i18n: I18n, answer: WardEmpty): { answer: WardEmpty; words: NationWords | undefined } {
    const module = this.#module.loaded;
    return {
      answer: module && i18n.locale === 'cy' ? module.emptyInWelsh(answer) : answer,
      words: module?.nationWords(i18n.locale),
    };
  }
}
