import type { PropertyDeclarations, TemplateResult } from 'lit';
import { OdmElement, type Action, type CoreStrings, type LocaleTable } from '@odm-widgets/core';
import { TRUSTED_KEYS } from '@odm-widgets/data/declaration';
import type { Provenance } from '@odm-widgets/data/model';
import { actionsOf } from './actions.js';
import { loadBadge } from './badge-loader.js';
import { provenanceOf, type BadgeModel, type UnlistedSupporter } from './declaration-badge.model.js';
import { appearanceOf, toQuery, type BadgeQuery } from './declaration-badge.query.js';
import { en } from './strings/en.js';
import type { BadgeStrings } from './strings/types.js';
import { styles } from './declaration-badge.styles.js';
import { badgeView, unlistedView } from './declaration-badge.view.js';

/**
 * Says that an organisation supports the Declaration for Responsible and Intelligent Data Practice, and opens to
 * what was checked, when and with which key. Only support that is verified for this site looks like a badge.
 *
 * Data: a signed register of supporters, from the site's own origin or where `register` says. It is checked in the
 * visitor's browser; nobody else is asked.
 *
 * @tagname odm-declaration-badge
 *
 * @slot - What shows before it is checked, without JavaScript, and when it cannot be checked.
 * @slot heading - Replaces the heading.
 * @slot empty - Added when the supporter is not in the register.
 * @slot error - Replaces the words shown when it cannot be checked.
 * @slot footer - After the source.
 *
 * @fires {OdmLoadEvent} odm-load - The register was checked; `event.model` says how the supporter stands in it.
 * @fires {OdmErrorEvent} odm-error - It could not be checked; `event.error` says why, for developers.
 *
 * @csspart badge - The badge, of support that is verified here.
 * @csspart notice - What stands in its place otherwise.
 * @csspart headline - The sentence.
 * @csspart table - The badge or notice with what was checked folded under it.
 * @csspart heading - The heading, where one is set.
 * @csspart provenance - The register, its keeper and date.
 * @csspart actions - Downloads of the badge as a picture.
 *
 * @cssState loading - The register is on its way.
 * @cssState ready - The supporter is in the register; `model.standing` says how.
 * @cssState empty - The supporter is not in the register.
 * @cssState error - It cannot be checked.
 */
export class DeclarationBadge extends OdmElement<BadgeQuery, BadgeModel, BadgeStrings> {
  static override styles = [...OdmElement.styles, styles];

  static override properties: PropertyDeclarations = {
    supporter: {},
    register: {},
    key: {},
    minSequence: { type: Number, attribute: 'min-sequence' },
    size: {},
    layout: {},
    downloads: { type: Boolean },
  };

  /** The supporter's id in the register. */
  supporter = '';

  /** Address of the signed register; the sample beside the dataset when left out. */
  register = '';

  /** Public keys, or their ids, that may have signed the register, with spaces between; the project's own when left out. */
  key = '';

  /** Lowest number of a register that is accepted, so that an old one cannot be shown again. */
  minSequence = 0;

  /** `medium`, `small` or `large`. */
  size = 'medium';

  /** `card`, or `line` for a badge in a footer. */
  layout = 'card';

  /** Offers the badge as a picture, for places without scripts. */
  downloads = false;

  protected override readonly localeTable: LocaleTable<BadgeStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override get coreStrings(): CoreStrings {
    const core = super.coreStrings;
    const { failures, loading, stale } = this.s;
    return { ...core, loading, stale, error: failures };
  }

  protected override willUpdate(): void {
    // A badge stands in a line of text or a footer: it has a heading when it is given one.
    this.noHeading = !this.heading && !this.querySelector(':scope > [slot="heading"]');
  }

  protected override toQuery(): BadgeQuery | undefined {
    const page = {
      apiBase: () => this.resolveApiBase(),
      page: this.baseURI,
      // Not of the address: a page in a sandbox has an address and no origin.
      origin: globalThis.origin,
      trusted: TRUSTED_KEYS,
    };
    return toQuery(this, page, (message) => this.warnOnce(message));
  }

  protected override load(query: BadgeQuery, signal: AbortSignal): Promise<BadgeModel> {
    return loadBadge(query, Date.now(), signal);
  }

  protected override headingText(): string {
    return this.s.heading;
  }

  protected override renderModel(model: BadgeModel): TemplateResult {
    const looks = appearanceOf(this.size, this.layout, (message) => this.warnOnce(message));
    return badgeView(model, { s: this.s, format: this.format }, looks);
  }

  protected override renderEmpty(answer: unknown): TemplateResult {
    return unlistedView(answer as UnlistedSupporter, { s: this.s });
  }

  protected override provenanceOf({ checked }: Pick<BadgeModel, 'checked'>): Provenance {
    return provenanceOf(checked, this.s.method);
  }

  protected override provenanceOfEmpty(answer: unknown): Provenance {
    return this.provenanceOf(answer as UnlistedSupporter);
  }

  protected override actionsFor(model: BadgeModel): readonly Action[] {
    if (!this.downloads) return [];
    return actionsOf(model, { s: this.s, core: this.coreStrings, format: this.format });
  }
}
