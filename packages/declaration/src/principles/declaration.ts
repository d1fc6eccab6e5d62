import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FragmentController, LazyModule, OdmElement, type LocaleTable } from '@odm-widgets/core';
import { PUBLISHED_TEXT_URL } from '@odm-widgets/data/declaration';
import type { Provenance } from '@odm-widgets/data/model';
import { loadDeclaration } from './declaration-loader.js';
import { principlesOf, provenanceOf, type DeclarationModel } from './declaration.model.js';
import { toQuery, type DeclarationQuery } from './declaration.query.js';
import { styles } from './declaration.styles.js';
import { declarationView, labelsView, principleId } from './declaration.view.js';
import { en } from './strings/en.js';
import type { DeclarationStrings } from './strings/types.js';

export type { OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
export type { DeclarationModel } from './declaration.model.js';

/**
 * Shows the 23 principles of the Declaration for Responsible and Intelligent Data Practice, to read, to search and
 * to link to; with each, an organisation's evidence; and a form to write a statement.
 *
 * Data: the text as Open Data Manchester publishes it (Markdown, CC BY 4.0), fetched from GitHub unless `src` names a
 * copy; evidence from the file that `practice` names.
 *
 * @tagname odm-declaration
 * @summary The principles of the Declaration
 *
 * @slot - Shown before the text arrives, without JavaScript, and when the text cannot be fetched.
 * @slot heading - Replaces the heading.
 * @slot empty - Not used: the text is either shown or failed.
 * @slot error - Replaces the text shown when the Declaration cannot be fetched.
 * @slot footer - After the source.
 *
 * @fires {OdmLoadEvent<DeclarationModel>} odm-load - The text is shown; `event.model` holds it.
 * @fires {OdmErrorEvent} odm-error - The text could not be fetched; `event.error` says why, for developers.
 *
 * @csspart heading - The heading.
 * @csspart headline - The sentence.
 * @csspart principles - The principles under their themes.
 * @csspart practice - An organisation's evidence for a principle.
 * @csspart statement - The form to write a statement.
 * @csspart provenance - Source, version, licence and date.
 *
 * @cssState loading - The text is being fetched.
 * @cssState ready - The text is shown.
 * @cssState empty - Never set; all widgets have it.
 * @cssState error - The text could not be fetched.
 */
export class Declaration extends OdmElement<DeclarationQuery, DeclarationModel, DeclarationStrings> {
  static override styles = [...OdmElement.styles, styles];

  static override properties: PropertyDeclarations = {
    place: {},
    src: {},
    practice: {},
    assess: { type: Boolean },
    search: { state: true },
    open: { state: true },
  };

  /** The place to put into the text, which names none. */
  place = '';

  /** Address of a copy of the text; without it, where Open Data Manchester publishes it. */
  src = '';

  /** Address of a file of evidence: how an organisation follows the principles. */
  practice = '';

  /** Offers a form to write a statement, which stays in the page. */
  assess = false;

  private search = '';
  private open: ReadonlySet<number> = new Set();
  #target: number | undefined;

  readonly #statement = new LazyModule(this, async () => {
    const { StatementController } = await import('./lazy/statement/index.js');
    return new StatementController(this, {
      i18n: () => this.i18n,
      place: () => this.place,
      announce: (text) => this.announce(text),
    });
  });

  protected readonly fragment = new FragmentController(this, (fragment) => this.#onFragment(fragment));

  protected override readonly localeTable: LocaleTable<DeclarationStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override toQuery(): DeclarationQuery {
    return toQuery(this, this.baseURI, PUBLISHED_TEXT_URL);
  }

  protected override load(query: DeclarationQuery, signal: AbortSignal): Promise<DeclarationModel> {
    return loadDeclaration(query, signal, this.warnOnce);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.#target !== undefined && this.model) this.#goTo(this.#target);
  }

  protected override headingText(): string {
    return this.i18n.strings.heading;
  }

  protected override renderModel(model: DeclarationModel): TemplateResult {
    const statement = this.assess ? this.#statement.value : undefined;
    const numbers = principlesOf(model.text).map(({ number }) => number);
    return declarationView(model, this.i18n, {
      place: this.place,
      search: this.search,
      open: this.open,
      level: this.level,
      setSearch: (search) => (this.search = search),
      toggle: (number, open) => this.#toggle(number, open),
      toggleAll: (open) => (this.open = new Set(open ? numbers : [])),
      statementPanel: statement?.renderPanel(model, numbers.length) ?? nothing,
      renderAnswer: (number) => statement?.renderAnswer(number) ?? nothing,
    });
  }

  protected override renderEmpty(): unknown {
    return nothing;
  }

  protected override renderFailed(): unknown {
    return labelsView(this.i18n, PUBLISHED_TEXT_URL);
  }

  protected override provenanceOf(model: DeclarationModel): Provenance {
    return provenanceOf(model, this.i18n.strings.method);
  }

  #toggle(number: number, open: boolean): void {
    if (this.open.has(number) === open) return;
    const numbers = new Set(this.open);
    if (open) numbers.add(number);
    else numbers.delete(number);
    this.open = numbers;
  }

  /** A link to a principle opens it, as soon as the text is shown. */
  #onFragment(fragment: string): void {
    const [, number] = /^declaration-principle-(\d{1,2})$/u.exec(fragment) ?? [];
    if (number === undefined) return;
    this.#target = Number(number);
    this.requestUpdate();
  }

  /** Opens a principle, then scrolls to it and focuses it once it is rendered. */
  #goTo(number: number): void {
    // A search may hide the principle.
    if (this.search || !this.open.has(number)) {
      this.search = '';
      this.#toggle(number, true);
      return;
    }
    this.#target = undefined;
    const summary = this.renderRoot.querySelector<HTMLElement>(`#${principleId(number)} > summary`);
    summary?.scrollIntoView({ block: 'start' });
    summary?.focus({ preventScroll: true });
  }
}
