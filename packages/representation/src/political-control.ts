import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  LazyPart,
  OdmElement,
  renderTable,
  sortedRows,
  standardActions,
  VERSION,
  VisibilityController,
  type Action,
  type DataTable,
  type LocaleTable,
  type Sorting,
} from '@odm-widgets/core';
import { oneOf } from '@odm-widgets/core/one-of.js';
import { DatasetClient } from '@odm-widgets/data/dataset';
import type { LampCouncil, Provenance } from '@odm-widgets/data/model';
import { chosen, controlsView, scaleView, type Choice } from './political-control.controls.js';
import { detailsView, type SeatState } from './political-control.details.js';
import { loadControl } from './political-control.load.js';
import { hasOtherMayor, inOrder, type ControlModel, type NoCouncils } from './political-control.model.js';
import { codesIn, ORDERS, toQuery, type ControlQuery, type Order } from './political-control.query.js';
import { en } from './political-control.strings.en.js';
import type { ControlStrings } from './political-control.strings.js';
import { MOST_COLUMNS, styles } from './political-control.styles.js';
import { extremes, headline, placeOf, type Voice } from './political-control.summary.js';
import { toTable } from './political-control.table.js';

/** Councils from which on a reader is given a search. */
const MANY = 12;

/**
 * Shows who runs English councils beside how deprived their neighbourhoods are: a small shape for each council,
 * wide where many of its neighbourhoods stand in the national ranking, filled by who runs it.
 *
 * Figures: English Indices of Deprivation 2025 (MHCLG) by neighbourhood; control and seats of May 2025 from Open
 * Council Data UK; regions from mySociety. All from the published dataset.
 *
 * @tagname odm-political-control
 *
 * @slot - What shows before the figures arrive, without JavaScript, and when they cannot be had.
 * @slot heading - Replaces the heading.
 * @slot empty - Added when there is an answer but no figures.
 * @slot error - Replaces the words shown when the figures cannot be had.
 * @slot footer - After the source.
 *
 * @fires odm-load - The figures are shown; `event.model` holds them.
 * @fires odm-error - The figures could not be had; `event.error` says why, for developers.
 * @fires odm-change - The visitor picked a council or changed what is shown; `event.detail` holds what changed.
 *
 * @csspart heading - The heading.
 * @csspart headline - The sentence.
 * @csspart chart - The lamps.
 * @csspart table - The table and the summary that folds it.
 * @csspart provenance - Source, release, geography, licence and date.
 * @csspart actions - Downloads and citation.
 *
 * @cssprop [--odm-color-lamp-ground=#f7ecd9] - What lies behind the lamps.
 *
 * @cssState loading - Figures are on their way.
 * @cssState ready - Figures are shown.
 * @cssState empty - There is an answer but no figures.
 * @cssState error - The figures could not be had.
 */
export class PoliticalControl extends OdmElement<ControlQuery, ControlModel, ControlStrings> {
  /** Version of the package; two versions on one page tell each other apart by it. */
  static readonly version = VERSION;

  static override styles = [...OdmElement.styles, styles];

  /** Codes of councils, with spaces between. */
  @property() authorities = '';

  /** A region of England, such as North West. */
  @property() region = '';

  /** A combined authority, such as Greater Manchester. */
  @property({ attribute: 'combined-authority' }) combinedAuthority = '';

  /** All councils of England. */
  @property({ type: Boolean }) england = false;

  /** Two to four codes of councils to draw large, side by side. */
  @property() compare = '';

  /** `overall`, `income`, `employment`, `education`, `health`, `crime`, `barriers` or `environment`. */
  @property() domain = 'overall';

  /** `deprivation` (the most deprived first), `name`, `control` or `region`. */
  @property() order = 'deprivation';

  /** Codes of councils to point out. */
  @property() highlight = '';

  /** Lamps in a row, 1 to 12; as many as there is room for when left out. */
  @property({ type: Number }) columns = 0;

  /** `grid`, or `hex` for a map with one hexagon a council. */
  @property() layout = 'grid';

  /** Release of the indices; control is known for 2025 alone. */
  @property() release = '2025';

  /** Leaves out the lamps. */
  @property({ type: Boolean, attribute: 'no-chart' }) noChart = false;

  /** Leaves out the table; its figures stay in the download. */
  @property({ type: Boolean, attribute: 'no-table' }) noTable = false;

  @state() private choice: Choice = { search: '', group: '', order: 'deprivation', scale: 'own' };
  @state() private selected: string | undefined;
  @state() private current: string | undefined;
  @state() private sorting: Sorting | undefined;
  @state() private records: SeatState = 'loading';

  readonly #figure = new LazyPart(this, () => import('./political-control.figure.js'));
  readonly #visibility = new VisibilityController(this, { onVisible: () => this.requestUpdate() });

  protected override readonly localeTable: LocaleTable<ControlStrings> = {
    en,
    cy: async () => (await import('./political-control.strings.cy.js')).cy,
  };

  protected override toQuery(): ControlQuery | undefined {
    return toQuery(this, this.resolveApiBase(), (message) => this.warnOnce(message));
  }

  protected override load(query: ControlQuery, signal: AbortSignal): Promise<ControlModel> {
    return loadControl(query, new DatasetClient(query.base), signal);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('order')) {
      const order = oneOf<Order>('order', this.order, ORDERS, (message) => this.warnOnce(message));
      this.choice = { ...this.choice, order };
    }
  }

  protected override headingText(model: ControlModel | undefined): string {
    return this.s.heading(model ? placeOf(model, this.s) : '');
  }

  protected override provenanceOf(model: ControlModel): Provenance {
    return model.provenance;
  }

  protected override renderModel(model: ControlModel): TemplateResult {
    const { s, format } = this.#voice;
    const councils = this.#shown(model);
    const codes = model.missing.join(', ');
    return html`
      <p part="headline" class="headline">${headline(model, this.#voice)}</p>
      <p class="beside">${extremes(model, this.#voice)}</p>
      ${codes ? html`<p class="notice">${s.missing({ codes })}</p>` : nothing}
      ${this.#renderControls(model, councils.length)} ${this.noChart ? nothing : this.#renderFigure(model, councils)}
      ${this.noTable ? nothing : this.#renderTable(model, councils)}
      <div class="quiet">
        ${councils.some(hasOtherMayor) ? html`<p>${s.mayorNote}</p>` : nothing}
        <p>${s.association}</p>
        <p>${s.asAt({ date: format.date(model.controlAsAt) })}</p>
      </div>
    `;
  }

  protected override renderEmpty(answer: unknown): TemplateResult {
    const { s, format } = this.#voice;
    const { asked, known } = answer as NoCouncils;
    return html`<p part="headline" class="headline">${s.noCouncils({ asked })}</p>
      ${known.length ? html`<p>${s.known({ list: format.list(known) })}</p>` : nothing}`;
  }

  protected override actionsFor(model: ControlModel): readonly Action[] {
    const councils = this.#shown(model);
    const title = this.headingText(model);
    const sentence = headline(model, this.#voice);
    const part = this.#figure.value;
    const words = { title, sentence, reading: this.s.reading, source: this.#sourceText(model) };
    return standardActions(
      {
        title,
        sentence,
        fileName: `political-control-${model.domain}-2025`,
        table: this.#tableOf(model, councils),
        provenance: model.provenance,
        chart: () => part?.draw(councils, this.#voice, words) ?? null,
        hasChart: !this.noChart,
      },
      this.coreStrings,
      this.format,
    );
  }

  get #voice(): Voice {
    return { s: this.s, locale: this.locale, format: this.format };
  }

  #shown(model: ControlModel): LampCouncil[] {
    return model.compare
      ? [...model.councils]
      : inOrder(chosen(model.councils, this.choice), this.choice.order);
  }

  #renderControls(model: ControlModel, shown: number): TemplateResult | typeof nothing {
    const choose = (choice: Partial<Choice>) => this.#choose(choice);
    if (model.compare) return this.noChart ? nothing : scaleView(this.choice, this.#voice, choose);
    if (model.councils.length <= MANY) return nothing;
    return controlsView(model.councils, shown, this.choice, this.#voice, choose);
  }

  #renderFigure(model: ControlModel, councils: readonly LampCouncil[]): TemplateResult {
    const part = this.#visibility.visible ? this.#figure.value : undefined;
    const tall = model.councils.length > MANY;
    if (!part) return html`<div part="chart" class="chart-room ${tall ? 'tall' : ''}"></div>`;
    const selected = councils.find(({ code }) => code === this.selected);
    return html`<p class="quiet">${part.readingOf(model, this.choice.scale, this.#voice)}</p>
      ${
        selected
          ? detailsView(selected, model, this.records, this.#voice, () => this.#select(undefined))
          : nothing
      }
      ${part.figureView(model, {
        voice: this.#voice,
        councils,
        highlight: codesIn(this.highlight),
        columns: Math.max(0, Math.min(MOST_COLUMNS, Math.floor(this.columns) || 0)),
        scale: this.choice.scale,
        selected: this.selected,
        current: this.current,
        select: (code) => this.#select(code === this.selected ? undefined : code),
        move: (code) => (this.current = code),
      })}`;
  }

  #renderTable(model: ControlModel, councils: readonly LampCouncil[]): TemplateResult {
    return renderTable(this.#tableOf(model, councils), {
      summary: this.s.table.show,
      formatNumber: this.format.number,
      sort: {
        by: this.sorting,
        label: (column) => this.s.table.sort({ column }),
        change: (sorting) => (this.sorting = sorting),
      },
    });
  }

  #tableOf(model: ControlModel, councils: readonly LampCouncil[]): DataTable {
    return sortedRows(toTable(model, councils, this.#voice), this.sorting);
  }

  #sourceText(model: ControlModel): string {
    return model.provenance.sources
      .map(({ title, publisher, licence }) => `${title}, ${publisher}, ${licence}`)
      .join('. ');
  }

  #choose(choice: Partial<Choice>): void {
    this.choice = { ...this.choice, ...choice };
    this.#changed(choice);
  }

  #select(code: string | undefined): void {
    this.selected = code;
    this.#changed({ authority: code });
    if (code) void this.#fetchSeats();
  }

  async #fetchSeats(): Promise<void> {
    if (typeof this.records === 'object') return;
    this.records = 'loading';
    try {
      const client = new DatasetClient(this.resolveApiBase());
      const [{ authorities }, names] = await Promise.all([client.authorities('2025'), client.parties()]);
      this.records = { seats: new Map(authorities.map(({ code, seats }) => [code, seats])), names };
    } catch (error) {
      console.error(`<${this.localName}> The seats could not be fetched.`, error);
      this.records = 'failed';
    }
  }

  #changed(detail: object): void {
    this.dispatchEvent(new CustomEvent('odm-change', { detail, bubbles: true, composed: true }));
  }
}
