import { html, render, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { markEnglish } from '@odm-widgets/core';
import { decileOfRank, type Grid } from '@odm-widgets/data/model';
import { categoryName, englishNames, partyList } from '../../phrases.summary.js';
import type { RepresentationModel } from '../../representation.model.js';
import type { Figure } from '../../wards-shown.js';
import { SquaresCanvas, type SquaresPaint } from './squares-canvas.js';
import { rowRange } from './squares-layout.js';
import type { DrawnSquares } from './squares.chart.js';
import { toSquares, type Squares } from './squares.model.js';
import type { SquaresI18n } from './strings/types.js';

/** Fetches what the squares show. */
export interface SquaresSource {
  squares: () => Promise<Grid>;
  councils: () => Promise<readonly { code: string; name: string }[]>;
  /** Ranks of a council's neighbourhoods in the overall index. */
  ranks: (code: string) => Promise<readonly number[]>;
}

/** A council whose neighbourhoods are highlighted; `cells` are indexes of squares. */
type HighlightedCouncil = { code: string; name: string } & (
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; cells: ReadonlySet<number>; inMostDeprived10: number }
);

/** The squares of one widget: the council and the party that are highlighted, and which square is read out. */
export class SquaresController implements ReactiveController {
  readonly #host: LitElement;
  readonly #figure: Figure;
  readonly #source: SquaresSource;
  readonly #canvas: SquaresCanvas;
  #squares: Squares | undefined;
  #councils: readonly { code: string; name: string }[] = [];
  #isLoadingCouncils = false;
  #model: RepresentationModel | undefined;
  #i18n: SquaresI18n | undefined;
  #council: HighlightedCouncil | undefined;
  #party = '';
  #painted = '';
  #named: string | undefined;
  // The square of the slider.
  #index = 0;

  constructor(host: LitElement, figure: Figure, source: SquaresSource) {
    this.#host = host;
    this.#figure = figure;
    this.#source = source;
    this.#canvas = new SquaresCanvas({
      paint: () => this.#paint(),
      onPoint: (index) => this.#setReadout(index === undefined ? '' : this.#squareText(index)),
    });
    host.addController(this);
  }

  /** Fetches the squares, once. */
  async load(): Promise<void> {
    this.#squares ??= toSquares(await this.#source.squares());
  }

  /** Councils to choose from; fetched where the model has none. */
  get councils(): readonly { code: string; name: string }[] {
    const known = this.#model?.councils.length ? this.#model.councils : this.#councils;
    if (!known.length) void this.#loadCouncils();
    return known;
  }

  async #loadCouncils(): Promise<void> {
    if (this.#isLoadingCouncils) return;
    this.#isLoadingCouncils = true;
    try {
      this.#councils = await this.#source.councils();
      this.#host.requestUpdate();
    } catch (error) {
      this.#isLoadingCouncils = false;
      console.error(`<${this.#host.localName}> The list of councils could not be fetched.`, error);
    }
  }

  /** Code of the council that is highlighted; '' for none. */
  get council(): string {
    return this.#council?.code ?? '';
  }

  /** Legend entry that is highlighted; '' for none. */
  get party(): string {
    return this.#party;
  }

  /** What is drawn of a model; undefined until the squares have been fetched. */
  drawn(model: RepresentationModel): DrawnSquares | undefined {
    const squares = this.#squares;
    if (!squares) return undefined;
    const legend = this.#figure.squaresLegend(model, squares.categories);
    return { squares, legend, isHighlighted: this.#model && this.#paint().isHighlighted };
  }

  /** Highlights a council; none for ''. Of two requests the later one wins, whichever is answered first. */
  async highlightCouncil(code: string): Promise<void> {
    const council = code && this.councils.find((one) => one.code === code);
    if (!council) return this.#setCouncil(undefined);
    const { name } = council;
    this.#setCouncil({ code, name, state: 'loading' });
    try {
      const ranks = await this.#source.ranks(code);
      if (this.#council?.code !== code) return;
      const lastOfDecile = this.#squares!.cuts[0]!;
      this.#setCouncil({
        code,
        name,
        state: 'ready',
        cells: new Set(ranks.map((rank) => rank - 1)),
        inMostDeprived10: ranks.filter((rank) => rank <= lastOfDecile).length,
      });
    } catch (error) {
      console.error(`<${this.#host.localName}> The neighbourhoods of ${name} could not be fetched.`, error);
      if (this.#council?.code === code) this.#setCouncil({ code, name, state: 'failed' });
    }
  }

  /** Highlights the neighbourhoods that a party represents; all for ''. */
  highlightParty(entry: string): void {
    this.#party = entry;
    this.#host.requestUpdate();
  }

  view(model: RepresentationModel, i18n: SquaresI18n, filters: unknown): TemplateResult {
    this.#model = model;
    this.#i18n = i18n;
    const { strings } = i18n;
    const squares = this.#squares!;
    return html`<p class="quiet">${strings.squaresGuide}</p>
      ${filters}
      <p class="quiet" role="status">
        ${markEnglish(this.#councilText(i18n), [this.#council?.name ?? ''], i18n)}
      </p>
      <div class="end" aria-hidden="true">${strings.mostDeprived}</div>
      <div
        class="squares"
        @pointermove=${(event: PointerEvent) => this.#canvas.pointer(event)}
        @pointerdown=${(event: PointerEvent) => this.#canvas.pointer(event)}
        @pointerleave=${() => this.#canvas.leave()}
        ${ref(this.#canvas.attach)}
      >
        <canvas role="img" aria-label=${strings.squaresLabel}></canvas>
        <span class="frame" hidden></span>
      </div>
      <div class="end" aria-hidden="true">${strings.leastDeprived}</div>
      <label class="square-slider"
        ><span>${strings.squareSlider}</span
        ><input
          type="range"
          min="1"
          max=${squares.cells.length}
          .value=${String(this.#index + 1)}
          aria-valuetext=${this.#squareText(this.#index)}
          @input=${({ target }: InputEvent) => this.#goTo(target as HTMLInputElement)}
          @focus=${({ target }: FocusEvent) => this.#goTo(target as HTMLInputElement)}
      /></label>
      <p class="readout"></p>
      ${this.#figure.legendView(this.#figure.squaresLegend(model, squares.categories), model.partyNames, i18n)}`;
  }

  /** Called after every render: highlights the council the author named, and paints what has changed. */
  hostUpdated(): void {
    const grid = this.#model?.grid;
    if (!grid || !this.#squares) return;
    if (grid.highlighted !== this.#named) {
      this.#named = grid.highlighted;
      void this.highlightCouncil(grid.highlighted ?? '');
    }
    const signature = `${this.council} ${this.#council?.state} ${this.#party}`;
    if (this.#painted === signature) return;
    this.#painted = signature;
    this.#canvas.paint();
  }

  #setCouncil(council: HighlightedCouncil | undefined): void {
    this.#council = council;
    this.#host.requestUpdate();
  }

  #paint(): SquaresPaint {
    const { categories, cells } = this.#squares!;
    const legend = this.#figure.squaresLegend(this.#model!, categories);
    const entries = categories.map(legend.entryOf);
    const ofParty = entries.map((entry) => !this.#party || entry === this.#party);
    const ofCouncil = this.#council?.state === 'ready' ? this.#council.cells : undefined;
    return {
      cells,
      fills: entries.map((entry) => legend.markOf(entry).fill),
      isHighlighted:
        this.#party || ofCouncil
          ? (index) => ofParty[cells[index]!]! && (!ofCouncil || ofCouncil.has(index))
          : undefined,
    };
  }

  #councilText({ strings, format }: SquaresI18n): string {
    const council = this.#council;
    if (!council) return '';
    if (council.state === 'loading') return strings.loadingCouncil;
    if (council.state === 'failed') return strings.councilFailed;
    return strings.council({
      council: council.name,
      count: format.number(council.cells.size),
      inMostDeprived10: format.number(council.inMostDeprived10),
    });
  }

  /** Reads out the square of the slider; of a new row, the whole row too. */
  #goTo(slider: HTMLInputElement): void {
    const before = this.#index;
    this.#index = Number(slider.value) - 1;
    this.#canvas.moveFrame(this.#index);
    const { columns } = this.#canvas.layout;
    const text = this.#squareText(this.#index);
    const withRow = `${text} ${this.#rowText(this.#index)}`;
    const isSameRow =
      before !== this.#index && Math.floor(before / columns) === Math.floor(this.#index / columns);
    slider.setAttribute('aria-valuetext', isSameRow ? text : withRow);
    this.#setReadout(withRow);
  }

  /** Writes the line under the squares directly: rendering could not keep up with a pointer. */
  #setReadout(text: string): void {
    const readout = this.#host.renderRoot.querySelector<HTMLElement>('.readout');
    if (readout) render(markEnglish(text, englishNames(this.#model!), this.#i18n!), readout);
  }

  #squareText(index: number): string {
    const { strings, format } = this.#i18n!;
    const { cells, categories, cuts } = this.#squares!;
    return strings.square({
      rank: format.number(index + 1),
      of: format.number(cells.length),
      decileLabel: strings.decile(decileOfRank(index + 1, cuts)),
      who: categoryName(categories[cells[index]!]!, this.#model!, this.#i18n!),
    });
  }

  #rowText(index: number): string {
    const { strings, format } = this.#i18n!;
    const { cells, categories } = this.#squares!;
    const [from, to] = rowRange(this.#canvas.layout, cells.length, index);
    const shares = new Map<string, number>();
    for (const cell of cells.subarray(from, to)) {
      const category = categories[cell]!;
      shares.set(category, (shares.get(category) ?? 0) + 1);
    }
    return strings.rowOfSquares({
      from: format.number(from + 1),
      to: format.number(to),
      parties: partyList(shares, this.#model!, this.#i18n!).join(', '),
    });
  }
}
