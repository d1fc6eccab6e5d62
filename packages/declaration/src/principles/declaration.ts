import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  FragmentController,
  LazyModule,
  OdmElement,
  type CoreStrings,
  type LocaleTable,
} from '@odm-widgets/core';
import { PUBLISHED_TEXT_URL } from '@odm-widgets/data/declaration';
import type { Provenance } from '@odm-widgets/data/model';
import { loadDeclaration } from './declaration-loader.js';
import { principlesOf, provenanceOf, type DeclarationModel } from './declaration.model.js';
import { toQuery, type DeclarationQuery } from './declaration.query.js';
import { en } from './strings/en.js';
import type { DeclarationStrings } from './strings/types.js';
import { styles } from './declaration.styles.js';
import type { Voice } from './declaration.summary.js';
import { declarationView, principleId, labelsView } from './declaration.view.js';

/**
 * Shows the 23 principles of the Declaration for Responsible and Intelligent Data Practice, to read, to search and
 * to link to; beside each, how an organisation lives up to it; and a form for a statement of one's own.
 *
 * Data: the text as Open Data Manchester publishes it (Markdown, CC BY 4.0), read from GitHub unless `text` names a
 * copy; evidence from the file `practice` names.
 *
 * @tagname odm-declaration
 *
 * @slot - What shows before the text arrives, without JavaScript, and when it cannot be had.
 * @slot heading - Replaces the heading.
 * @slot empty - Not used: there is always an answer or a failure.
 * @slot error - Replaces the words shown when the text cannot be had.
 * @slot footer - After the source.
 *
 * @fires {OdmLoadEvent} odm-load - The text is shown; `event.model` holds it.
 * @fires {OdmErrorEvent} odm-error - The text could not be had; `event.error` says why, for developers.
 *
 * @csspart heading - The heading.
 * @csspart headline - The sentence.
 * @csspart principles - The principles under their headings.
 * @csspart practice - How an organisation lives up to a principle.
 * @csspart statement - The form for a statement of one's own.
 * @csspart provenance - Source, version, licence and date.
 *
 * @cssState loading - The text is on its way.
 * @cssState ready - The text is shown.
 * @cssState empty - Never; it is there for all widgets alike.
 * @cssState error - The text could not be had.
 */
export class Declaration extends OdmElement<DeclarationQuery, DeclarationModel, DeclarationStrings> {
  static override styles = [...OdmElement.styles, styles];

  static override properties: PropertyDeclarations = {
    place: {},
    text: {},
    practice: {},
    assess: { type: Boolean },
    search: { state: true },
    open: { state: true },
  };

  /** The place the text is read for, which the published text leaves open. */
  place = '';

  /** Address of a copy of the text; where Open Data Manchester publishes it when left out. */
  text = '';

  /** Address of a file that says how an organisation lives up to the principles. */
  practice = '';

  /** Offers a form for a statement of one's own; what is written stays in the page. */
  assess = false;

  private search = '';
  private open: ReadonlySet<number> = new Set();
  #target: number | undefined;

  readonly #keeper = new LazyModule(this, async () => {
    const { StatementController } = await import('./lazy/statement/statement-controller.js');
    return new StatementController(this, {
      voice: () => this.#voice,
      lang: () => this.locale,
      announce: (text) => this.announce(text),
      saved: (fileName) => this.coreStrings.saved(fileName),
    });
  });

  protected readonly fragment = new FragmentController(this, (fragment) => this.#follow(fragment));

  protected override readonly localeTable: LocaleTable<DeclarationStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override get coreStrings(): CoreStrings {
    const { error, loading } = this.s;
    return { ...super.coreStrings, error, loading };
  }

  protected override toQuery(): DeclarationQuery {
    return toQuery(this, this.baseURI, PUBLISHED_TEXT_URL);
  }

  protected override load(query: DeclarationQuery, signal: AbortSignal): Promise<DeclarationModel> {
    return loadDeclaration(query, signal, (message) => this.warnOnce(message));
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.#target !== undefined && this.model) this.#arrive(this.#target);
  }

  protected override headingText(): string {
    return this.s.heading;
  }

  protected override renderModel(model: DeclarationModel): TemplateResult {
    const keeper = this.assess ? this.#keeper.value : undefined;
    const numbers = principlesOf(model.text).map(({ number }) => number);
    return declarationView(model, this.#voice, {
      search: this.search,
      open: this.open,
      level: Number.isInteger(this.headingLevel) ? this.headingLevel : 2,
      setSearch: (words) => (this.search = words),
      toggle: (number, open) => this.#toggle(number, open),
      toggleAll: (open) => (this.open = new Set(open ? numbers : [])),
      statementPanel: keeper?.renderPanel(model, numbers.length) ?? nothing,
      renderAnswer: (number) => keeper?.renderAnswer(number) ?? nothing,
    });
  }

  protected override renderEmpty(): unknown {
    return nothing;
  }

  protected override renderFailed(): unknown {
    return labelsView({ s: this.s }, PUBLISHED_TEXT_URL);
  }

  protected override provenanceOf(model: DeclarationModel): Provenance {
    return provenanceOf(model, this.s.method);
  }

  get #voice(): Voice {
    return { s: this.s, format: this.format, place: this.place };
  }

  #toggle(number: number, open: boolean): void {
    if (this.open.has(number) === open) return;
    const numbers = new Set(this.open);
    if (open) numbers.add(number);
    else numbers.delete(number);
    this.open = numbers;
  }

  /** A link to a principle opens it, once the text is there. */
  #follow(fragment: string): void {
    const [, number] = /^declaration-principle-(\d{1,2})$/u.exec(fragment) ?? [];
    if (number === undefined) return;
    this.#target = Number(number);
    this.requestUpdate();
  }

  #arrive(number: number): void {
    // What was searched for may leave it out.
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
