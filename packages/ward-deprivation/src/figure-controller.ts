import {
  isInViewport,
  LazyModule,
  memoizeLast,
  type Action,
  type I18n,
  type SavableChart,
} from '@odm-widgets/core';
import type { ReactiveControllerHost } from 'lit';
import type { CaptionText } from './lazy/figure/saved-chart.js';
import type { ChartContent } from './lazy/figure/ward-deprivation.chart.js';
import type { WardStrings } from './strings/types.js';
import type { WardModel } from './ward-deprivation.model.js';
import type { View } from './ward-deprivation.query.js';

/** The chart's rows and its element, fetched after the first words are on the page. */
export class FigureController {
  readonly #module: LazyModule<typeof import('./lazy/figure/index.js')>;
  readonly #host: Element;

  /** The same content from render to render, so that the chart draws only what is new. */
  readonly #toContent = memoizeLast((model: WardModel, view: View, i18n: I18n<WardStrings>) =>
    this.#module.value?.toChart(model, view, i18n),
  );

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#module = new LazyModule(host, () => import('./lazy/figure/index.js'));
  }

  /** Fetches the chart's code while the figures load. */
  preloadCode(): void {
    this.#module.load().catch(() => undefined);
  }

  /**
   * Fetches the code that draws, when the figures have arrived and the reader can see where the chart will be: it
   * loads while sentence and table are rendered, and competes with no figures.
   */
  async preloadRenderer(): Promise<void> {
    if (!isInViewport(this.#host)) return;
    const { loadRenderer } = await this.#module.load();
    await loadRenderer();
  }

  /** What the chart element takes; undefined until its code has loaded. */
  content(model: WardModel, view: View, i18n: I18n<WardStrings>): ChartContent | undefined {
    return this.#module.value && this.#toContent(model, view, i18n);
  }

  /** The chart as it is saved, with its caption; null until it is on the page. */
  savable(root: ParentNode, caption: CaptionText): SavableChart | null {
    const chart = root.querySelector<HTMLElement & SavableChart>('odm-chart');
    if (!chart) return null;
    const captioned = async () => (await this.#module.load()).savedChart(chart, caption);
    return {
      toSVG: async () => (await captioned()).toSVG(),
      toPNG: async () => (await captioned()).toPNG(),
    };
  }

  /** Opens the chart in an editor, in a dialog beside the widget. */
  exploreAction(
    input: { model: WardModel; view: View; i18n: I18n<WardStrings> },
    title: string,
    root: ShadowRoot,
  ): Action {
    const { model, view, i18n } = input;
    return {
      id: 'explore',
      label: i18n.strings.actions.explore,
      run: async () => {
        const [{ openExplorer }, { toChart }] = await Promise.all([
          import('@odm-widgets/charts/explorer.js'),
          this.#module.load(),
        ]);
        const { data, words } = toChart(model, view, i18n);
        await openExplorer(root, { input: data, words, locale: i18n.locale, title });
        return undefined;
      },
    };
  }
}
