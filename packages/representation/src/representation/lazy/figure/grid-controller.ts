/** Every neighbourhood of England as a square, the most deprived first. */
import { html, render, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { markEnglish } from '@odm-widgets/core';
import { decileOfRank } from '@odm-widgets/data/model';
import type { GridModel, RepresentationModel } from '../../representation.model.js';
import { categoryName, englishNames, partyList } from '../../phrases.summary.js';
import { GridCanvas, type GridPaint } from './grid-canvas.js';
import { rowRange, type GridLayout } from './grid-layout.js';
import { gridLegend } from './legend.chart.js';
import { legendView } from './legend.view.js';
import type { FigureI18n } from './strings/types.js';

/** Fetches the ranks of a council's neighbourhoods in the overall index. */
export type FetchRanks = (code: string) => Promise<readonly number[]>;

/** A council whose neighbourhoods are highlighted; `cells` are indexes of squares. */
type HighlightedCouncil = { code: string; name: string } & (
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; cells: ReadonlySet<number>; inMostDeprived10: number }
);

/** The grid of one widget: the council and the party that are highlighted, and where pointer and keyboard are. */
export class GridController implements ReactiveController {
  readonly #host: LitElement;
  readonly #fetchRanks: FetchRanks;
  readonly #canvas: GridCanvas;
  #model: RepresentationModel | undefined;
  #i18n: FigureI18n | undefined;
  #council: HighlightedCouncil | undefined;
  #party = '';
  #painted = '';
  #named: string | undefined;

  constructor(host: LitElement, fetchRanks: FetchRanks) {
    this.#host = host;
    this.#fetchRanks = fetchRanks;
    this.#canvas = new GridCanvas({
      paint: () => this.#paint(),
      onPoint: (index) => this.#setReadout(index === undefined ? '' : this.#cellText(index)),
      onMove: (index, layout, sameRow) =>
        this.#setReadout(sameRow ? this.#cellText(index) : this.#rowText(index, layout), 'polite'),
    });
    host.addController(this);
  }

  /** Code of the council that is highlighted; '' for none. */
  get council(): string {
    return this.#council?.code ?? '';
  }

  /** Legend entry that is highlighted; '' for none. */
  get party(): string {
    return this.#party;
  }

  /** Whether a square is highlighted; undefined when all are. */
  get isHighlighted(): ((index: number) => boolean) | undefined {
    return this.#model?.grid && this.#paint().isHighlighted;
  }

  /** Highlights a council; none for ''. Of two requests the later one wins, whichever is answered first. */
  async highlightCouncil(code: string): Promise<void> {
    const council = this.#model?.councils.find((one) => one.code === code);
    if (!council) return this.#setCouncil(undefined);
    const { name } = council;
    this.#setCouncil({ code, name, state: 'loading' });
    try {
      const ranks = await this.#fetchRanks(code);
      if (this.#council?.code !== code) return;
      const lastOfDecile = this.#grid.cuts[0]!;
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

  view(model: RepresentationModel, i18n: FigureI18n, filters: unknown): TemplateResult {
    this.#model = model;
    this.#i18n = i18n;
    const { strings } = i18n;
    return html`${filters}
      <p class="quiet" role="status">
        ${markEnglish(this.#councilText(i18n), [this.#council?.name ?? ''], i18n)}
      </p>
      <div class="axis ends" aria-hidden="true"><span>${strings.mostDeprived}</span></div>
      <div
        class="squares"
        role="application"
        tabindex="0"
        aria-label="${strings.chart.grid}. ${strings.gridHint}"
        @keydown=${(event: KeyboardEvent) => this.#canvas.key(event)}
        @focus=${() => this.#canvas.focus()}
        @pointermove=${(event: PointerEvent) => this.#canvas.pointer(event)}
        @pointerdown=${(event: PointerEvent) => this.#canvas.pointer(event)}
        @pointerleave=${() => this.#canvas.leave()}
        ${ref(this.#canvas.attach)}
      >
        <canvas></canvas>
        <span class="frame" hidden></span>
      </div>
      <div class="axis ends" aria-hidden="true"><span>${strings.leastDeprived}</span></div>
      <p class="readout"></p>
      ${legendView(gridLegend(model), model.partyNames, i18n)}`;
  }

  /** Called after every render: highlights the council the author named, and paints what has changed. */
  hostUpdated(): void {
    const grid = this.#model?.grid;
    if (!grid) return;
    if (grid.highlighted !== this.#named) {
      this.#named = grid.highlighted;
      void this.highlightCouncil(grid.highlighted ?? '');
    }
    const signature = `${this.council} ${this.#council?.state} ${this.#party}`;
    if (this.#painted === signature) return;
    this.#painted = signature;
    this.#canvas.paint();
  }

  get #grid(): GridModel {
    return this.#model!.grid!;
  }

  #setCouncil(council: HighlightedCouncil | undefined): void {
    this.#council = council;
    this.#host.requestUpdate();
  }

  #paint(): GridPaint {
    const { categories, cells } = this.#grid;
    const legend = gridLegend(this.#model!);
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

  #councilText({ strings, format }: FigureI18n): string {
    const council = this.#council;
    if (!council) return '';
    if (council.state === 'loading') return strings.loadingCouncil;
    if (council.state === 'failed') return strings.gridCouncilFailed;
    return strings.gridCouncil({
      council: council.name,
      count: format.number(council.cells.size),
      inMostDeprived10: format.number(council.inMostDeprived10),
    });
  }

  /**
   * Writes the line under the grid directly: rendering could not keep up with a pointer. Screen readers announce
   * moves of the keyboard, not those of a pointer.
   */
  #setReadout(text: string, live: 'off' | 'polite' = 'off'): void {
    const readout = this.#host.renderRoot.querySelector<HTMLElement>('.readout');
    if (!readout) return;
    readout.setAttribute('aria-live', live);
    render(markEnglish(text, englishNames(this.#model!), this.#i18n!), readout);
  }

  #cellText(index: number): string {
    const { strings, format } = this.#i18n!;
    const { cells, categories, cuts } = this.#grid;
    return strings.gridCell({
      rank: format.number(index + 1),
      of: format.number(cells.length),
      decileLabel: strings.decile(decileOfRank(index + 1, cuts)),
      who: categoryName(categories[cells[index]!]!, this.#model!, this.#i18n!),
    });
  }

  #rowText(index: number, layout: GridLayout): string {
    const { strings, format } = this.#i18n!;
    const { cells, categories } = this.#grid;
    const [from, to] = rowRange(layout, cells.length, index);
    const shares = new Map<string, number>();
    for (const cell of cells.subarray(from, to)) {
      const category = categories[cell]!;
      shares.set(category, (shares.get(category) ?? 0) + 1);
    }
    return strings.gridRow({
      from: format.number(from + 1),
      to: format.number(to),
      parties: partyList(shares, this.#model!, this.#i18n!).join(', '),
    });
  }
}
