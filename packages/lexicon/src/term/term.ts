import {
  html,
  nothing,
  type CSSResultArray,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {
  apiBaseOf,
  checkAttributes,
  isAuthorPage,
  LocaleController,
  OdmErrorEvent,
  OdmLoadEvent,
  RequestController,
  StyledElement,
  tellAuthor,
  tellAuthorOf,
  tokens,
  warnOnce,
  whenReleased,
  withConverter,
  type I18n,
  type LoadState,
  type LocaleTable,
  type Status,
} from '@odm-widgets/core';
import { PopoverController } from './popover-controller.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { TermStrings } from './strings/types.js';
import { loadTerm } from './term-loader.js';
import type { TermModel, UnknownTerm } from './term.model.js';
import { toLayout, toQuery, type Layout, type TermQuery } from './term.query.js';
import { sentence } from './term.summary.js';
import { styles } from './term.styles.js';
import { definitionView, triggerView } from './term.view.js';

export type { OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
export type { TermModel } from './term.model.js';

/**
 * Explains a word where it stands in a text: by keyboard, mouse, touch and screen reader, one definition at a time.
 * Nothing is fetched before somebody asks for a definition, and then one file for all terms of the page.
 *
 * Data: the lexicon in `src`; without it, a starter of the project beside the dataset.
 *
 * @tagname odm-term
 * @summary A word explained where it stands
 *
 * @attr {'en' | 'cy'} lang - Language of the definition; without it, the page's language.
 *
 * @slot - The word, or a link with the word in it, which is what is left without scripts.
 *
 * @fires {OdmLoadEvent<TermModel>} odm-load - The definition is there; `event.model` holds the term.
 * @fires {OdmErrorEvent} odm-error - The definition could not be fetched; `event.error` says why, for developers.
 *
 * @csspart term - The word in the text.
 * @csspart definition - The definition.
 * @csspart headline - The name and the meaning.
 *
 * @cssprop [--odm-color-text=#231F20] - Text of the definition.
 * @cssprop [--odm-color-ground=#FFFFFF] - Background of the definition.
 * @cssprop [--odm-color-place=#2F5D80] - Line beside a definition in the open.
 */
export class Term extends StyledElement {
  static override styles: CSSResultArray = [tokens, styles];

  static override properties: PropertyDeclarations = {
    term: {},
    src: {},
    href: {},
    layout: {},
    theme: { reflect: true },
    apiBase: { attribute: 'api-base' },
  };

  static override getPropertyOptions(name: PropertyKey): PropertyDeclaration {
    return withConverter(super.getPropertyOptions(name));
  }

  /** Id of the term, such as `dropped-kerb`, where the word in the text is not one of its names. */
  term = '';

  /** Address of a lexicon as JSON; `{lang}` in it stands for the page's language. Without it, the starter. */
  src = '';

  /** Address of the page with the lexicon, to which the id of the term is added; taken from the link inside when left out. */
  href = '';

  /** `popover` shows the definition on demand; `block` shows it in the open, below the word. */
  layout: 'popover' | 'block' = 'popover';

  /** Colour theme of the definition; without it, colours follow the page's `color-scheme`. */
  theme?: 'light' | 'dark' | 'auto';

  /** Address of the dataset; taken from the nearest ancestor that has one, then from the script's own address. */
  apiBase = '';

  readonly #localeTable: LocaleTable<TermStrings> = {
    en,
    // A few words, which are not worth a request of their own.
    cy: () => Promise.resolve(cy),
  };
  readonly #locale = new LocaleController<TermStrings>(this, () => this.#localeTable);
  readonly #request = new RequestController<TermQuery, TermModel>(this, {
    query: () => this.#query(),
    load: loadTerm,
    onSettled: (state) => this.#notify(state),
  });
  readonly #popover = new PopoverController(this, {
    trigger: () => this.renderRoot.querySelector('.term'),
    popover: () => this.renderRoot.querySelector('.definition'),
  });
  /** Whether somebody has asked for the definition, so that it stays loaded. */
  #isWanted = false;

  /** `ready` before anybody asks for the definition and when it is there; otherwise the state of its request. */
  get status(): Status {
    const { status } = this.#request.state;
    return status === 'idle' && this.#text && this.#layoutKind === 'popover' ? 'ready' : status;
  }

  /** The term, once somebody has asked for its definition. */
  get model(): TermModel | undefined {
    const { state } = this.#request;
    return state.status === 'ready' ? state.model : undefined;
  }

  /** Shows the definition. */
  show(): void {
    this.#popover.open();
  }

  /** Hides the definition. */
  hide(): void {
    this.#popover.close();
  }

  /** What was written into the page stands as it is. */
  override connectedCallback(): void {
    const released = whenReleased(this);
    if (!released) super.connectedCallback();
    else
      void released.then(() => {
        if (this.isConnected && !this.renderRoot) super.connectedCallback();
      });
  }

  protected override updated(): void {
    checkAttributes(this);
    const { state } = this.#request;
    if (state.status !== 'empty') return;
    const { name, known } = state.answer as UnknownTerm;
    tellAuthor(this, `“${name}” is no term of the lexicon.`, { value: name, known });
  }

  protected override render(): TemplateResult {
    const { i18n } = this.#locale;
    const { state } = this.#request;
    const { isOpen } = this.#popover;
    const isBlock = this.#layoutKind === 'block';
    const text = this.#text;
    const isTrigger = !isBlock && text !== '' && !this.#isMisconfigured;
    const content = (close?: () => void) => definitionView({ state, href: this.#lexiconHref, close }, i18n);
    return html`<slot
        ?hidden=${isTrigger || (isBlock && state.status === 'ready')}
        @slotchange=${() => this.requestUpdate()}
      ></slot
      >${isTrigger ? this.#renderTrigger(text, isOpen ? content(() => this.#closeByButton()) : nothing) : nothing}${
        isBlock && text
          ? html`<div part="definition" class="note" lang=${i18n.locale}>${content()}</div>`
          : nothing
      }<span class="visually-hidden" role="status" .textContent=${this.#statusText(i18n)}></span>`;
  }

  #renderTrigger(text: string, content: unknown): TemplateResult {
    const { i18n } = this.#locale;
    const { isOpen } = this.#popover;
    return triggerView({
      text,
      isOpen,
      toggle: () => this.#toggle(),
      definition: html`<div
        id="definition"
        part="definition"
        class="definition"
        popover=${typeof this.showPopover === 'function' ? 'manual' : nothing}
        role="group"
        aria-label=${text}
        lang=${i18n.locale}
        ?hidden=${!isOpen}
      >
        ${content}
      </div>`,
    });
  }

  #statusText(i18n: I18n<TermStrings>): string {
    return this.#popover.isOpen && this.model ? sentence(this.model, i18n) : '';
  }

  /** Opening after a failure asks again. */
  #toggle(): void {
    const { state } = this.#request;
    if (!this.#popover.isOpen && state.status === 'error' && state.error.retryable) this.#request.retry();
    this.#popover.toggle();
  }

  /** A tag with a mistake in it is left as the text it stands in. */
  get #isMisconfigured(): boolean {
    const { state } = this.#request;
    return state.status === 'error' && state.error.name === 'ConfigError';
  }

  #closeByButton(): void {
    this.renderRoot.querySelector<HTMLElement>('.term')?.focus();
    this.#popover.close();
  }

  #query(): TermQuery | undefined {
    const query = toQuery(this, this.#text, {
      language: this.#locale.language,
      baseUrl: this.baseURI,
      apiBase: () => apiBaseOf(this, this.apiBase),
    });
    // Nobody asks for a term that is misspelt, so its author is told without being asked.
    this.#isWanted ||= this.#popover.isOpen || this.#layoutKind === 'block' || isAuthorPage();
    return this.#isWanted ? query : undefined;
  }

  get #text(): string {
    if (this.isContentUnknown) return '';
    // What was written into the page is no part of the word, and neither are comments, as Lit and React write them.
    const written = this.querySelector(':scope > [data-odm-prerendered]');
    return [...this.childNodes]
      .filter((node) => node !== written && node.nodeType !== Node.COMMENT_NODE)
      .map((node) => node.textContent)
      .join('')
      .replace(/\s+/gu, ' ')
      .trim();
  }

  get #layoutKind(): Layout {
    return toLayout(this.layout, (message, unknown) => {
      warnOnce(this.localName, message);
      tellAuthor(this, message, unknown);
    });
  }

  get #lexiconHref(): string {
    const given = this.href.trim();
    const { model } = this;
    if (given && model) return `${given.replace(/#.*$/u, '')}#${model.term.id}`;
    return this.querySelector('a[href]')?.getAttribute('href') ?? '';
  }

  /** The manifest has these events from the comment of the class; it would list a direct call once more, without words. */
  #dispatch(event: Event): void {
    this.dispatchEvent(event);
  }

  /** Tells the page about a settled request, once it is rendered. */
  #notify(state: LoadState<TermModel>): void {
    void this.updateComplete.then(() => {
      if (state.status === 'ready') this.#dispatch(new OdmLoadEvent(state.model));
      if (state.status !== 'error') return;
      const { name, message } = state.error;
      console.error(`<${this.localName}> ${name}: ${message}`);
      tellAuthorOf(this, state.error);
      this.#dispatch(new OdmErrorEvent(state.error));
    });
  }
}
