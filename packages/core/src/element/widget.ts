import {
  html,
  type CSSResultArray,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import type { Warn } from '../one-of.js';
import { checkAttributes, tellAuthor, tellAuthorOf } from './author.js';
import { baseStyles } from '../styles/base-styles.js';
import { parseHeadingLevel, withConverter } from './properties.js';
import { StyledElement } from './styled-element.js';
import { countTime, nextRenderTurn } from './render-turns.js';
import { whenReleased } from './held-elements.js';
import { warnOnce } from './warn-once.js';
import { OdmErrorEvent } from './events.js';
import type { I18n } from '../i18n/i18n.js';
import { headingView } from '../views/heading-view.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { STATUSES, toggleState, type Status } from './states.js';
import type { Locale, LocaleTable } from '../i18n/locale.js';
import { tokens } from '../styles/tokens.js';

/**
 * Base of every widget, with figures or without: a heading at the level the page needs, the page's language, colours
 * and sizes from tokens, and a state the page can style. `S` is the widget's strings.
 *
 * @attr {'en' | 'cy'} lang - Language of the widget; without it, the page's language.
 * @cssprop [--odm-color-place=#2F5D80] - The requested place.
 * @cssprop [--odm-color-context=#8A949C] - What the place is compared with.
 * @cssprop [--odm-color-context-text=#5B6670] - Text about the comparison.
 * @cssprop [--odm-color-accent=#F0652F] - The most deprived tenth.
 * @cssprop [--odm-color-accent-text=#B8410F] - Text about the most deprived tenth.
 * @cssprop [--odm-color-text=#231F20] - Text.
 * @cssprop [--odm-color-ground=#FFFFFF] - Background.
 * @cssprop [--odm-color-line=#C9CFD4] - Lines of tables and axes.
 * @cssprop [--odm-color-band=#FCE9DF] - Band of the most deprived tenth in charts.
 * @cssprop [--odm-font-family=the page's] - Font, where the page sets its own on classes that a widget does not have.
 * @cssprop [--odm-space=1rem] - Space between blocks.
 * @cssprop [--odm-radius=2px] - Radius of corners.
 * @cssprop [--odm-font-size-heading=18px to 22px] - Size of the heading.
 * @cssprop [--odm-font-size-headline=20px to 28px] - Size of the headline.
 * @cssprop [--odm-font-size-text=1rem, at least 16px] - Size of the text.
 * @cssprop [--odm-font-size-small=0.875rem, at least 14px] - Size of the source and of notes.
 */
export abstract class OdmWidget<S extends object> extends StyledElement {
  static override styles: CSSResultArray = [tokens, baseStyles];

  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: {
      type: Number,
      attribute: 'heading-level',
      converter: (value) => parseHeadingLevel(value) ?? value ?? 2,
    },
    noHeading: { type: Boolean, attribute: 'no-heading' },
    theme: { reflect: true },
    announcement: { state: true },
  };

  static override getPropertyOptions(name: PropertyKey): PropertyDeclaration {
    return withConverter(super.getPropertyOptions(name));
  }

  /** Replaces the text of the heading. */
  heading?: string;

  /** Level of the heading on the page, 2 to 6. */
  headingLevel = 2;

  /** Leaves out the heading; the page has its own. */
  noHeading = false;

  /** Colour theme with a background of its own; `auto` follows the visitor's system. Without it, colours follow the page's `color-scheme`. */
  theme?: 'light' | 'dark' | 'auto';

  protected announcement = '';

  readonly #internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
  readonly #locale = new LocaleController<S>(this, () => this.localeTable);

  /** State of the widget: `idle`, `loading`, `ready`, `empty` or `error`. */
  abstract get status(): Status;

  protected abstract readonly localeTable: LocaleTable<S>;

  /** The widget's language, for every function and view that writes text. */
  protected get i18n(): I18n<S> {
    return this.#locale.i18n;
  }

  /** The language that the page asks for, for data that differs by language; its strings may still be on their way. */
  protected get language(): Locale {
    return this.#locale.language;
  }

  /** Warns the page's developer once, and shows the author of the page. Bound, so that it can be passed on. */
  protected readonly warnOnce: Warn = (message, unknown) => {
    warnOnce(this.localName, message);
    tellAuthor(this, message, unknown);
  };

  /** Announces a text to screen readers, politely. */
  announce(text: string): void {
    // A live region that does not change is not read again.
    this.announcement = text && text === this.announcement ? `${text}\u00A0` : text;
  }

  /** A widget far out of sight starts when the loader says so; until then the author's content stands as it is. */
  override connectedCallback(): void {
    const released = whenReleased(this);
    if (!released) {
      countTime();
      super.connectedCallback();
      return;
    }
    void released.then(async () => {
      // What stands in the tag is in the language of the page, so the widget waits for its words.
      if (this.isConnected) await this.#locale.hostConnected();
      if (this.isConnected && !this.renderRoot) super.connectedCallback();
    });
  }

  /** Many widgets that are ready at the same moment render in several tasks. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const turn = nextRenderTurn(this, !this.hasUpdated);
    return turn ? turn.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override updated(_changed: PropertyValues): void {
    for (const status of STATUSES) toggleState(this.#internals?.states, status, status === this.status);
    checkAttributes(this);
  }

  protected renderHeading(text: unknown): unknown {
    return html`<div ?hidden=${this.noHeading}>
      <slot name="heading">${headingView(this.level, this.heading || text)}</slot>
    </div>`;
  }

  /** Reports an error to the page's developer, in the console and as an event; the author is shown what to write. */
  protected report(error: Error): void {
    const { name, message, cause } = error;
    tellAuthorOf(this, error);
    console.error(`<${this.localName}> ${name}: ${message}`, ...(cause === undefined ? [] : [cause]));
    this.dispatchEvent(new OdmErrorEvent(error));
  }

  /** The heading's level, validated. Headings inside the widget are one level deeper each. */
  protected get level(): number {
    const level = parseHeadingLevel(this.headingLevel);
    if (level) return level;
    this.warnOnce(`heading-level="${this.headingLevel}": use a number from 2 to 6. Using 2.`);
    return 2;
  }
}
