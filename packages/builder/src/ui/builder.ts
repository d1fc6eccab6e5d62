import { LitElement, type TemplateResult } from 'lit';
import { cleanOptions } from '../configuration/clean-options.js';
import {
  isAboutPlaces,
  missingFrom,
  namesPlace,
  shownPlace,
  widgetOf,
} from '../configuration/configuration.js';
import { readPasted } from '../configuration/read-pasted.js';
import { PREVIEWS, readState, siteAddress, TARGETS, writeState, type State } from '../configuration/state.js';
import { WIDGETS, type AttributeInfo } from '../configuration/widget-list.js';
import { wordsOfWidget } from '../options/option-words.js';
import { cy as optionsCy } from '../options/strings/cy.js';
import { en as optionsEn } from '../options/strings/en.js';
import { titleOf } from '../outputs/fallback.js';
import { outputFor, type CodeBlock, type Output, type Release } from '../outputs/outputs.js';
import { cy as outputsCy } from '../outputs/strings/cy.js';
import { en as outputsEn } from '../outputs/strings/en.js';
import { placeNamed } from '../places/find-places.js';
import { missingText, optionName, renderBuilder, type BuilderView, type Message } from './builder.view.js';
import { withOption } from './options-view.js';
import { OWN_SITE } from './output-view.js';
import type { PlaceEvent, PlaceSearch } from './place-search.js';
import { loadRelease, placeLoader } from './release.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

const STRINGS = {
  en: { builder: en, options: optionsEn, outputs: outputsEn },
  cy: { builder: cy, options: optionsCy, outputs: outputsCy },
};

const NO_MESSAGE: Message = { text: '', isError: false };

/** The builder: its state is what the address says, and nothing is stored. */
export class Builder extends LitElement {
  static override properties = {
    state: { state: true },
    release: { state: true },
    copyMessage: { state: true },
    pasteMessage: { state: true },
    drafts: { state: true },
  };

  declare private state: State;
  declare private release: Release | undefined;
  declare private copyMessage: Message;
  declare private pasteMessage: Message;
  declare private drafts: ReadonlyMap<string, string>;
  readonly #base = document.baseURI;
  readonly #loadPlaces = placeLoader(this.#base);

  constructor() {
    super();
    this.state = readState(location.hash);
    this.copyMessage = NO_MESSAGE;
    this.pasteMessage = NO_MESSAGE;
    this.drafts = new Map();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  async #start(): Promise<void> {
    const isEmpty = !location.hash;
    await this.#namePlace();
    this.release = await loadRelease(this.#base);
    await this.updateComplete;
    if (isEmpty) this.querySelector<PlaceSearch>('odm-place-search')?.focusField();
  }

  readonly #onHashChange = (): void => {
    const state = readState(location.hash);
    if (writeState(state) === writeState(this.state)) return;
    this.drafts = new Map();
    this.state = state;
    void this.#namePlace();
  };

  /** Finds what a place is called that only an address or a tag has named. */
  async #namePlace(): Promise<void> {
    const { place } = this.state;
    if (!place || place.title !== place.name) return;
    const index = await this.#loadPlaces().catch(() => undefined);
    const found = index && placeNamed(index, place);
    if (found && this.state.place === place) this.state = { ...this.state, place: found };
  }

  /** Changes the state and with it the address; the page stays the same in the history. */
  #change(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.copyMessage = NO_MESSAGE;
    const hash = writeState(this.state);
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  }

  readonly #onPlace = ({ place }: PlaceEvent): void => {
    if (!place) {
      if (this.state.place) this.#change({ place });
      return;
    }
    const { tag, options } = this.state;
    const widget = widgetOf(tag)!;
    // A place that was written into the tag would hide the one that is chosen now.
    const kept = Object.entries(options).filter(([name]) => !namesPlace({ [name]: '' }));
    const next: Partial<State> = { place, options: cleanOptions(widget, kept) };
    const suits = !isAboutPlaces(widget) || shownPlace(widget, place) !== undefined;
    const other = suits ? undefined : WIDGETS.find((one) => shownPlace(one, place));
    this.#change(other ? { ...next, tag: other.tag, options: {} } : next);
  };

  readonly #onWidget = ({ target }: Event): void => {
    const widget = widgetOf((target as HTMLInputElement).value)!;
    this.drafts = new Map();
    // What both widgets understand stays as it was chosen, but for what each reads in its own way.
    const shared = Object.entries(this.state.options).filter(([name]) =>
      /^(?:domain|theme|lang|heading-level|no-[a-z]+|picker)$/u.test(name),
    );
    this.#change({ tag: widget.tag, options: cleanOptions(widget, shared) });
  };

  readonly #onOption = (attribute: AttributeInfo, text: string): void => {
    const options = withOption(this.state, attribute, text);
    const drafts = new Map(this.drafts);
    if (options) drafts.delete(attribute.name);
    else drafts.set(attribute.name, text);
    this.drafts = drafts;
    if (options) this.#change({ options: cleanOptions(widgetOf(this.state.tag)!, Object.entries(options)) });
  };

  readonly #onOwnSite = (text: string): void => {
    const pagesAt = siteAddress(text);
    const drafts = new Map(this.drafts);
    const isWrong = pagesAt === undefined && text.trim() !== '';
    if (isWrong) drafts.set(OWN_SITE, text);
    else drafts.delete(OWN_SITE);
    this.drafts = drafts;
    this.#change({ pagesAt });
  };

  readonly #onTarget = (value: string): void => {
    this.#change({ target: TARGETS.find((one) => one === value) ?? 'html' });
  };

  readonly #onOtherTarget = (value: string): void => {
    this.#onTarget(value);
    this.querySelector<HTMLElement>('#target')?.focus();
  };

  readonly #onPreview = ({ target }: Event): void => {
    const value = (target as HTMLInputElement).value;
    this.#change({ preview: PREVIEWS.find((one) => one === value) ?? 'desktop' });
  };

  readonly #onPaste = (event: Event): void => {
    event.preventDefault();
    const { paste } = this.words;
    const field = this.querySelector<HTMLTextAreaElement>('#paste')!;
    const pasted = readPasted(field.value);
    if (!pasted) {
      this.pasteMessage = { text: paste.nothing, isError: true };
      field.focus();
      return;
    }
    const { ignored, ...change } = pasted;
    this.drafts = new Map();
    this.#change(change);
    const { title } = wordsOfWidget(this.strings.options, widgetOf(pasted.tag)!);
    const rest = ignored.length > 0 ? ` ${paste.ignored(ignored.join(', '))}` : '';
    this.pasteMessage = { text: paste.done(title) + rest, isError: false };
    void this.#namePlace();
  };

  async #copy(block: CodeBlock): Promise<void> {
    const { copy } = this.words;
    try {
      await navigator.clipboard.writeText(block.text);
      const title = titleOf(this.state);
      this.copyMessage = { text: copy.done(`${block.title} (${title})`), isError: false };
    } catch {
      const index = this.#output?.code.indexOf(block) ?? -1;
      const shown = this.querySelectorAll('.code pre')[Math.max(index, 0)];
      if (shown) getSelection()?.selectAllChildren(shown);
      this.copyMessage = { text: copy.selected, isError: true };
    }
  }

  readonly #onCopy = (): void => {
    const [missing] = missingFrom(this.state);
    const [block] = this.#output?.code ?? [];
    if (missing === undefined && block) return void this.#copy(block);
    const text = missing === undefined ? (this.#output?.unavailable ?? '') : missingText(this.#view, missing);
    this.copyMessage = { text, isError: true };
    if (missing === 'place' || missing === 'kind-of-place')
      this.querySelector<PlaceSearch>('odm-place-search')?.focusField();
    else if (missing !== undefined) this.#focusOption(missing.attribute);
  };

  #focusOption(attribute: string): void {
    this.querySelector('details.options')?.setAttribute('open', '');
    this.querySelector<HTMLElement>(`#option-${attribute}`)?.focus();
  }

  private get strings() {
    return STRINGS[this.state.language];
  }

  private get words() {
    return this.strings.builder;
  }

  get #output(): Output | undefined {
    const { state, release, strings } = this;
    if (!release || missingFrom(state).length > 0) return undefined;
    return outputFor(state.target, state, release, {
      words: strings.outputs,
      nameOf: (name) => optionName({ strings, state }, name),
    });
  }

  protected override updated(): void {
    const { language } = this.state;
    document.documentElement.lang = language;
    document.title = `${this.words.title} – ODM Widgets`;
  }

  protected override render(): TemplateResult {
    return renderBuilder(this.#view);
  }

  get #view(): BuilderView {
    const { state, release, copyMessage, pasteMessage, drafts, words, strings } = this;
    return {
      state,
      release,
      output: this.#output,
      words,
      strings,
      copyMessage,
      pasteMessage,
      drafts,
      base: this.#base,
      loadPlaces: this.#loadPlaces,
      onPaste: this.#onPaste,
      onPlace: this.#onPlace,
      onWidget: this.#onWidget,
      onTarget: this.#onTarget,
      onOtherTarget: this.#onOtherTarget,
      onPreview: this.#onPreview,
      onOption: this.#onOption,
      onHashes: (needsHashes) => this.#change({ needsHashes }),
      onCopy: this.#onCopy,
      onCopyBlock: (block) => void this.#copy(block),
      onOwnSite: this.#onOwnSite,
    };
  }
}
