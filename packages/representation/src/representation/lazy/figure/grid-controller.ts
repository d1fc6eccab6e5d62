/** Every neighbourhood of England as a square, the most deprived first, and what a reader picks out of them. */
import { html, type LitElement, type TemplateResult } from 'lit';
import { fieldset, selectField } from '@odm-widgets/core';
import { ref } from 'lit/directives/ref.js';
import { RECODED_AUTHORITIES } from '@odm-widgets/data/model';
import { GridCanvas } from './grid-canvas.js';
import { rowRange, type GridLayout } from './grid-layout.js';
import { entryName, legendView, toLegend, type Legend } from './legend.js';
import { decileOfRank, type GridModel, type RepresentationModel } from '../../representation.model.js';
import { categoryName, partyList, type Voice } from '../../representation.summary.js';

/** Ranks of a council's neighbourhoods in the overall index. */
export type FetchRanks = (code: string) => Promise<readonly number[]>;

type HighlightedCouncil =
  | { code: string; name: string; state: 'loading' }
  | { code: string; name: string; state: 'failed' }
  | { code: string; name: string; state: 'ready'; places: ReadonlySet<number>; inTenth: number };

/** One widget's grid: what is picked out, and where the reader is. */
export class GridController {
  readonly #host: LitElement;
  readonly #ranksOf: FetchRanks;
  readonly #canvas: GridCanvas;
  #model: RepresentationModel | undefined;
  #voice: Voice | undefined;
  #council: HighlightedCouncil | undefined;
  #party = '';
  #painted = '';
  #asked: string | undefined;

  constructor(host: LitElement, ranksOf: FetchRanks) {
    this.#host = host;
    this.#ranksOf = ranksOf;
    this.#canvas = new GridCanvas({
      paint: () => this.#paint(),
      onPoint: (at, layout) => this.#say(at === undefined ? '' : this.#cellText(at, layout)),
      onMove: (at, layout, sameRow) =>
        this.#say(sameRow ? this.#cellText(at, layout) : this.#rowText(at, layout), 'polite'),
    });
  }

  /** Picks a council out; none for ''. The newest pick wins. */
  async highlight(code: string, councils: readonly { code: string; name: string }[]): Promise<void> {
    const council = councils.find((one) => one.code === code);
    if (!council) return this.#set(undefined);
    const { name } = council;
    this.#set({ code, name, state: 'loading' });
    try {
      const ranks = await this.#ranksOf(code);
      if (this.#council?.code !== code) return;
      const places = new Set(ranks.map((rank) => rank - 1));
      const { cuts } = this.#grid;
      this.#set({
        code,
        name,
        state: 'ready',
        places,
        inTenth: ranks.filter((rank) => rank <= cuts[0]!).length,
      });
    } catch (error) {
      console.error(`<${this.#host.localName}> The neighbourhoods of ${name} could not be fetched.`, error);
      if (this.#council?.code === code) this.#set({ code, name, state: 'failed' });
    }
  }

  /** Whether a square stands out; undefined where all do. */
  get isHighlighted(): ((index: number) => boolean) | undefined {
    return this.#model?.grid && this.#paint().isHighlighted;
  }

  view(model: RepresentationModel, voice: Voice): TemplateResult {
    this.#model = model;
    this.#voice = voice;
    const { s } = voice;
    const legend = this.#legend;
    return html`${this.#controls(model, legend, voice)}
      <p class="quiet" role="status">${this.#councilText(voice)}</p>
      <div class="axis ends" aria-hidden="true"><span>${s.mostDeprived}</span></div>
      <div
        class="squares"
        role="application"
        tabindex="0"
        aria-label="${s.chart.grid}. ${s.gridHint}"
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
      <div class="axis ends" aria-hidden="true"><span>${s.leastDeprived}</span></div>
      <p class="readout"></p>
      ${legendView(legend, model, voice)}`;
  }

  /**
   * Paints again where what stands out has changed; called after every render.
   *
   * @param asked codes of councils the author named; the first is picked out when it is new
   */
  updated([first]: readonly string[]): void {
    if (!this.#model?.grid) return;
    if (first !== this.#asked) {
      this.#asked = first;
      void this.highlight(RECODED_AUTHORITIES[first ?? ''] ?? first ?? '', this.#model.councils);
    }
    if (this.#painted === this.#signature()) return;
    this.#painted = this.#signature();
    this.#canvas.paint();
  }

  #signature(): string {
    return `${this.#council?.code} ${this.#council?.state} ${this.#party}`;
  }

  get #grid(): GridModel {
    return this.#model!.grid!;
  }

  #set(council: HighlightedCouncil | undefined): void {
    this.#council = council;
    this.#host.requestUpdate();
  }

  /** What is told apart: squares have no room for a texture. */
  get #legend(): Legend {
    return toLegend(this.#grid.categories, this.#model!, { texture: false });
  }

  #paint() {
    const { categories, cells } = this.#grid;
    const legend = this.#legend;
    const entries = categories.map(legend.entryOf);
    const wanted = entries.map((entry) => !this.#party || entry === this.#party);
    const places = this.#council?.state === 'ready' ? this.#council.places : undefined;
    const picked =
      this.#party || places
        ? (index: number) => wanted[cells[index]!]! && (!places || places.has(index))
        : undefined;
    return { cells, fills: entries.map((entry) => legend.mark(entry).fill), isHighlighted: picked };
  }

  #controls(model: RepresentationModel, { entries }: Legend, voice: Voice): TemplateResult {
    const { s } = voice;
    const councils = [...model.councils].sort((a, b) => a.name.localeCompare(b.name, 'en'));
    return fieldset(
      s.filters.legend,
      selectField(
        s.filters.council,
        [
          { value: '', label: s.filters.noCouncil },
          ...councils.map(({ code, name }) => ({ value: code, label: name })),
        ],
        this.#council?.code ?? '',
        (code) => void this.highlight(code, councils),
      ),
      selectField(
        s.filters.party,
        [
          { value: '', label: s.filters.noParty },
          ...entries.map((entry) => ({ value: entry, label: entryName(entry, model, voice) })),
        ],
        this.#party,
        (party) => {
          this.#party = party;
          this.#host.requestUpdate();
        },
      ),
    );
  }

  #councilText({ s, format }: Voice): string {
    const council = this.#council;
    if (!council) return '';
    if (council.state === 'loading') return s.loadingCouncil;
    if (council.state === 'failed') return s.gridCouncilFailed;
    return s.gridCouncil({
      council: council.name,
      count: format.number(council.places.size),
      tenth: format.number(council.inTenth),
    });
  }

  /**
   * The line under the picture is written directly: a render for every move of a pointer would not keep up, nor
   * would a screen reader, which is told of moves by keyboard alone.
   */
  #say(text: string, live: 'off' | 'polite' = 'off'): void {
    const line = this.#host.renderRoot.querySelector('.readout');
    if (!line) return;
    line.setAttribute('aria-live', live);
    line.textContent = text;
  }

  #cellText(at: number, _layout: GridLayout): string {
    const { s, format } = this.#voice!;
    const { cells, categories, cuts } = this.#grid;
    return s.gridCell({
      rank: format.number(at + 1),
      of: format.number(cells.length),
      band: s.tenth(decileOfRank(at + 1, cuts)),
      who: categoryName(categories[cells[at]!]!, this.#model!, this.#voice!),
    });
  }

  #rowText(at: number, layout: GridLayout): string {
    const { s, format } = this.#voice!;
    const { cells, categories } = this.#grid;
    const [from, to] = rowRange(layout, cells.length, at);
    const shares = new Map<string, number>();
    for (let index = from; index < to; index += 1) {
      const kind = categories[cells[index]!]!;
      shares.set(kind, (shares.get(kind) ?? 0) + 1);
    }
    return s.gridRow({
      from: format.number(from + 1),
      to: format.number(to),
      parties: partyList(shares, this.#model!, this.#voice!).join(', '),
    });
  }
}
