import type { Finding } from '@odm-widgets/core/check.js';
import { PANEL_STYLES } from './panel-styles.js';
import type { DebugStrings } from './strings/types.js';

export interface PanelState {
  /** Undefined while the page is checked. */
  findings: readonly Finding[] | undefined;
  /** What is on the page, in a sentence. */
  summary: string;
}

export interface PanelOptions {
  words: DebugStrings;
  locale: string;
  onAgain: () => void;
  onRemove: () => void;
}

/** A part of the page, before all else of it: nothing of the page lies below it, and it takes no focus. */
export class Panel {
  readonly #host: HTMLElement;
  readonly #status: HTMLElement;
  readonly #summary: HTMLElement;
  readonly #list: HTMLElement;
  readonly #page: Document;
  readonly #words: DebugStrings;
  #shown = '';
  #text = '';

  constructor(page: Document, { words, locale, onAgain, onRemove }: PanelOptions) {
    this.#page = page;
    this.#words = words;
    this.#host = page.createElement('div');
    // No place for a widget, also where a text on it names one.
    this.#host.dataset['odmLeft'] = '';
    const root = this.#host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(PANEL_STYLES);
    root.adoptedStyleSheets = [sheet];
    this.#status = this.#element('p', { role: 'status' });
    this.#summary = this.#element('p', { class: 'small' });
    this.#list = this.#element('ol');
    const section = this.#element('section', { lang: locale, 'aria-labelledby': 'title' }, [
      this.#element('h2', { id: 'title' }, [words.title]),
      this.#status,
      this.#list,
      this.#element('div', { class: 'actions' }, [
        this.#button(words.again, onAgain),
        this.#button(words.copy, () => void this.#copy()),
        this.#button(words.remove, onRemove),
      ]),
      this.#element('p', { class: 'small' }, [words.why]),
      this.#summary,
    ]);
    root.append(section);
    page.body.prepend(this.#host);
  }

  remove(): void {
    this.#host.remove();
  }

  show({ findings, summary }: PanelState): void {
    const { checking, found } = this.#words;
    const count = (severity: Finding['severity']) =>
      findings?.filter((one) => one.severity === severity).length ?? 0;
    this.#say(findings ? found(count('error'), count('warning')) : checking);
    this.#summary.textContent = summary;
    if (!findings) return;
    this.#text = [
      this.#page.URL,
      ...findings.map((one) => `${this.#nameOf(one)}: ${one.message}\n  → ${one.fix}`),
      summary,
    ].join('\n');
    // Whoever is on a button in the list stays there while nothing changes.
    if (this.#text === this.#shown) return;
    this.#shown = this.#text;
    this.#list.replaceChildren(...findings.map((one) => this.#item(one)));
  }

  #item(finding: Finding): HTMLElement {
    const { message, fix, element, severity } = finding;
    const words = this.#words;
    return this.#element('li', { class: severity }, [
      this.#element('p', {}, [this.#element('strong', {}, [`${this.#nameOf(finding)}:`]), ` ${message}`]),
      this.#element('p', {}, [this.#element('strong', {}, [words.fix]), ` ${fix}`]),
      ...(element
        ? [
            this.#button(
              element.localName.startsWith('odm-') ? words.show(element.localName) : words.showText,
              () => goTo(element),
            ),
          ]
        : []),
    ]);
  }

  #nameOf({ severity }: Finding): string {
    return severity === 'error' ? this.#words.problem : this.#words.caution;
  }

  async #copy(): Promise<void> {
    const { copied, notCopied } = this.#words;
    await navigator.clipboard.writeText(this.#text).then(
      () => this.#say(copied),
      () => this.#say(notCopied),
    );
  }

  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  #button(text: string, onClick: () => void): HTMLElement {
    const button = this.#element('button', { type: 'button' }, [text]);
    button.addEventListener('click', onClick);
    return button;
  }

  #element(
    name: string,
    attributes: Readonly<Record<string, string>> = {},
    children: readonly (Node | string)[] = [],
  ): HTMLElement {
    const element = this.#page.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    element.append(...children);
    return element;
  }
}

/** Brings an element into view, with the focus on it. */
function goTo(element: Element): void {
  element.scrollIntoView({ block: 'center' });
  if (!(element instanceof HTMLElement)) return;
  const isFocusable = element.hasAttribute('tabindex');
  if (!isFocusable) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
