import { isInViewport, LazyModule, type Action, type Locale } from '@odm-widgets/core';
import type { ReactiveControllerHost } from 'lit';
import type { ChartContent } from './lazy/figure/ward-deprivation.chart.js';
import type { WardModel } from './ward-deprivation.model.js';
import type { View } from './ward-deprivation.query.js';
import type { WardStrings } from './strings/types.js';
import type { FormatNumber } from './ward-deprivation.summary.js';

/** What a chart shows, and in which words. */
interface FigureInput {
  model: WardModel;
  view: View;
  s: WardStrings;
  number: FormatNumber;
}

/** The chart's rows and its element, fetched after the first words are on the page. */
export class FigureController {
  readonly #part: LazyModule<typeof import('./lazy/figure/ward-deprivation.chart.js')>;
  readonly #host: Element;
  #last: (FigureInput & { content: ChartContent }) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#part = new LazyModule(host, async () => {
      const [part] = await Promise.all([
        import('./lazy/figure/ward-deprivation.chart.js'),
        import('@odm-widgets/charts/define.js'),
      ]);
      return part;
    });
  }

  /** Fetches the code while the figures are on their way. */
  preloadCode(): void {
    this.#part.load().catch(() => undefined);
  }

  /** Once the figures are here they are in nobody's way: what draws them comes while they are put on the page, where the reader is looking. */
  async preloadRenderer(): Promise<void> {
    if (!isInViewport(this.#host)) return;
    await this.#part.load();
    const { prepareDrawing } = await import('@odm-widgets/charts');
    await prepareDrawing();
  }

  /** The same content from render to render, so that the chart draws only what is new; undefined until its code is here. */
  content(subject: FigureInput): ChartContent | undefined {
    const part = this.#part.value;
    if (!part) return undefined;
    const { model, view, s, number } = subject;
    const last = this.#last;
    if (last?.model === model && last.view === view && last.s === s) return last.content;
    const content = part.toChart(model, view, s, number);
    this.#last = { ...subject, content };
    return content;
  }

  /** Opens the chart in an editor, in a dialog beside the widget. */
  explore(
    subject: FigureInput,
    root: ShadowRoot,
    { locale, title }: { locale: Locale; title: string },
  ): Action {
    return {
      id: 'explore',
      label: subject.s.actions.explore,
      run: async () => {
        const [{ openExplorer }, part] = await Promise.all([
          import('@odm-widgets/charts/explorer.js'),
          this.#part.load(),
        ]);
        const { data, words: labels } = part.toChart(subject.model, subject.view, subject.s, subject.number);
        await openExplorer(root, { input: data, words: labels, locale, title });
        return undefined;
      },
    };
  }
}
