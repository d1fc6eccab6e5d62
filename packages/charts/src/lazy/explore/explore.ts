/** The view that explores a chart: large, with the rows it draws; fetched when somebody opens it. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { addStyles, markEnglish, saveBlob, saveText, VERSION, type I18n } from '@odm-widgets/core';
import type { EmbeddedChart, SelectedValue, SpecName, SpecValues } from '../vega-embed/vega-embed.js';
import type { ImageCaption } from '../../image-caption.js';
import { openInEditor } from './editor.js';
import { exploreStyles } from './explore.styles.js';
import { captionedPng, captionedSvg } from './captioned-image.js';
import { EXPLORE_STRINGS } from './strings/index.js';

/** A chart to explore. */
export interface ExploreInput {
  title: string;
  /** Title, sentences and sources around saved pictures. */
  caption: ImageCaption;
  fileName: string;
  spec: SpecName;
  /** Data and parameters of the spec for a width in CSS pixels. */
  values: (width: number) => SpecValues;
  /** The named data that the table shows, and its columns. */
  dataset: string;
  columns: readonly { key: string; label: string; numeric?: boolean }[];
  /** The field by which marks and rows are pointed out, and what it is called in a sentence. */
  choice: { field: string; label: string };
}

type Row = Readonly<Record<string, unknown>>;

/** The widest a chart is drawn, in CSS pixels, and the narrowest. */
const MAX_WIDTH = 720;
const MIN_WIDTH = 240;
/** Rows that are listed; the download of the widget has them all. */
const MAX_ROWS = 500;

/**
 * Opens a chart in a dialog of its widget. vega-embed is fetched by this call and nothing before it. Where the page's
 * security policy blocks it, the dialog says so, and still has the table and the specification.
 *
 * @param root shadow root of the widget
 */
export async function openExplorer(root: ShadowRoot, input: ExploreInput, i18n: I18n): Promise<void> {
  const explorer = new Explorer(root, input, i18n);
  await explorer.open();
}

class Explorer {
  readonly #root: ShadowRoot;
  readonly #input: ExploreInput;
  readonly #i18n: I18n;
  readonly #dialog: HTMLDialogElement;
  #chart: EmbeddedChart | undefined;
  #spec: object | undefined;
  #rows: readonly Row[] = [];
  #state: 'loading' | 'ready' | 'failed' = 'loading';
  #chosen: SelectedValue = null;
  #readout = '';

  constructor(root: ShadowRoot, input: ExploreInput, i18n: I18n) {
    this.#root = root;
    this.#input = input;
    this.#i18n = i18n;
    this.#dialog = root.ownerDocument.createElement('dialog');
    this.#dialog.className = 'explore';
    this.#dialog.setAttribute('aria-label', input.title);
  }

  async open(): Promise<void> {
    const opener = this.#root.activeElement as HTMLElement | null;
    addStyles(this.#root, [exploreStyles]);
    this.#root.append(this.#dialog);
    this.#render();
    // The widget may have been removed while this code was fetched.
    if (!this.#dialog.isConnected) return;
    this.#dialog.showModal();
    this.#dialog.addEventListener('close', () => {
      this.#chart?.finalize();
      this.#dialog.remove();
      opener?.focus();
    });
    // A click on the backdrop closes, as Escape does.
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    await this.#draw();
  }

  async #draw(): Promise<void> {
    const place = this.#dialog.querySelector<HTMLElement>('.explore-chart')!;
    const width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, place.clientWidth - 96));
    const { spec, values, dataset } = this.#input;
    const own = values(width);
    this.#rows = (own.datasets[dataset] ?? []) as readonly Row[];
    try {
      const { completeSpec, embedSpec } = await import('../vega-embed/vega-embed.js');
      this.#spec = completeSpec(spec, own);
      this.#render();
      this.#chart = await embedSpec(place.querySelector<HTMLElement>('.explore-vega')!, this.#spec, {
        onClick: (datum) =>
          this.#choose((datum?.[this.#input.choice.field] as SelectedValue | undefined) ?? null),
        onTooltip: (text) => this.#say(text ?? ''),
      });
      this.#state = 'ready';
      if (!this.#dialog.open) this.#chart.finalize();
    } catch (error) {
      console.error('<odm-chart> The interactive chart could not be opened.', error);
      this.#state = 'failed';
    }
    this.#render();
  }

  #say(text: string): void {
    this.#readout = text;
    this.#render();
  }

  #choose(value: SelectedValue): void {
    this.#chosen = value;
    void this.#chart?.choose(value);
    this.#render();
  }

  #render(): void {
    render(this.#view(), this.#dialog);
  }

  #view(): TemplateResult {
    const strings = EXPLORE_STRINGS[this.#i18n.locale];
    const { title, caption } = this.#input;
    return html`<div class="explore-head">
        <div>
          <p class="heading">${this.#marked(title)}</p>
          <p>${this.#marked(caption.sentences[0] ?? '')}</p>
        </div>
        <button type="button" class="explore-close" @click=${() => this.#dialog.close()}>
          ${strings.close}
        </button>
      </div>
      <div class="explore-body">
        <div class="explore-chart">
          <div class="explore-vega" aria-hidden="true"></div>
          <p class="explore-readout" role="status">${this.#marked(this.#message())}</p>
          ${this.#actionsView()}
        </div>
        <div class="explore-rows">${this.#choiceView()} ${this.#tableView()}</div>
      </div>`;
  }

  #message(): string {
    const strings = EXPLORE_STRINGS[this.#i18n.locale];
    if (this.#state === 'loading') return strings.loading;
    return this.#state === 'failed' ? strings.failed : this.#readout || strings.hint;
  }

  #choiceView(): TemplateResult {
    const strings = EXPLORE_STRINGS[this.#i18n.locale];
    const { field, label } = this.#input.choice;
    const values = [...new Set(this.#rows.map((row) => row[field] as string | number))];
    return html`<p>
      <label
        >${strings.show(label)}
        <select
          .value=${this.#chosen === null ? '' : String(this.#chosen)}
          @change=${({ target }: Event) => {
            const { value } = target as HTMLSelectElement;
            this.#choose(values.find((one) => String(one) === value) ?? null);
          }}
        >
          <option value="">${strings.all}</option>
          ${values.map(
            (value) =>
              html`<option
                lang=${this.#isEnglish(value) ? 'en' : nothing}
                value=${String(value)}
                ?selected=${value === this.#chosen}
              >
                ${value}
              </option>`,
          )}
        </select>
      </label>
    </p>`;
  }

  /** Whether a value is an English name on a page in another language. */
  #isEnglish(value: string | number): boolean {
    return this.#input.caption.language?.englishNames.includes(String(value)) ?? false;
  }

  #tableView(): TemplateResult {
    const strings = EXPLORE_STRINGS[this.#i18n.locale];
    const { format } = this.#i18n;
    const { columns, choice } = this.#input;
    const shown = this.#rows.filter((row) => this.#chosen === null || row[choice.field] === this.#chosen);
    const counts = { count: format.number(shown.length), of: format.number(this.#rows.length) };
    return html`<p class="quiet" role="status">${strings.rows(counts)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${strings.table}>
        <table>
          <thead>
            <tr>
              ${columns.map(({ label, numeric }) => html`<th scope="col" class=${numeric ? 'number' : nothing}>${label}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${shown.slice(0, MAX_ROWS).map(
              (row) =>
                html`<tr>
                  ${columns.map(({ key, numeric }) => html`<td class=${numeric ? 'number' : nothing}>${this.#cell(row[key])}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  /** A text with its English names marked. */
  #marked(text: string): unknown {
    return markEnglish(text, this.#input.caption.language?.englishNames ?? [], this.#i18n);
  }

  #cell(value: unknown): unknown {
    if (typeof value === 'number') return this.#i18n.format.number(value);
    return typeof value === 'string' ? this.#marked(value) : '–';
  }

  #actionsView(): TemplateResult | typeof nothing {
    if (!this.#spec) return nothing;
    const strings = EXPLORE_STRINGS[this.#i18n.locale];
    const { spec } = this.#input;
    const address = `https://cdn.jsdelivr.net/npm/@odm-widgets/charts@${VERSION}/specs/${spec}.vl.json`;
    return html`<div class="actions">
        ${
          this.#state === 'ready'
            ? html`<button type="button" @click=${() => this.#save('svg')}>${strings.saveSvg}</button>
                <button type="button" @click=${() => this.#save('png')}>${strings.savePng}</button>
                <button type="button" @click=${() => this.#copyAltText()}>
                  ${this.#i18n.core.save.alt}
                </button>`
            : nothing
        }
        <button type="button" @click=${() => this.#openEditor()}>${strings.editor}</button>
        <a href=${address}>${strings.spec}</a>
      </div>
      <details>
        <summary>${strings.source}</summary>
        <pre tabindex="0">${JSON.stringify(this.#spec, null, 2)}</pre>
      </details>`;
  }

  #openEditor(): void {
    if (!openInEditor(this.#spec!)) this.#say(EXPLORE_STRINGS[this.#i18n.locale].editorBlocked);
  }

  async #copyAltText(): Promise<void> {
    const { altText, copyStatus, copyText } = await import('@odm-widgets/core/downloads');
    const { title, caption } = this.#input;
    const { locale } = this.#i18n;
    const text = altText({ title, sentence: caption.sentences[0] ?? '' }, locale);
    this.#say(copyStatus(text, await copyText(text), locale));
  }

  async #save(kind: 'svg' | 'png'): Promise<void> {
    const { caption, fileName } = this.#input;
    const name = `${fileName}.${kind}`;
    if (kind === 'svg') saveText(name, 'image/svg+xml', captionedSvg(await this.#chart!.toSVG(), caption));
    else saveBlob(name, await captionedPng(await this.#chart!.toCanvas(2), caption));
    this.#say(EXPLORE_STRINGS[this.#i18n.locale].saved(name));
  }
}
