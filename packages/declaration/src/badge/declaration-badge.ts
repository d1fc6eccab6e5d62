import type { PropertyDeclarations, TemplateResult } from 'lit';
import { OdmElement, type LocaleTable } from '@odm-widgets/core';
import { TRUSTED_KEYS } from '@odm-widgets/data/declaration';
import type { Provenance } from '@odm-widgets/data/model';
import { loadBadge } from './badge-loader.js';
import { provenanceOf, type BadgeModel, type UnlistedSupporter } from './declaration-badge.model.js';
import { appearanceOf, toQuery, type BadgeQuery } from './declaration-badge.query.js';
import { en } from './strings/en.js';
import type { BadgeStrings } from './strings/types.js';
import { styles } from './declaration-badge.styles.js';
import { badgeView, unlistedView } from './declaration-badge.view.js';

/** An attribute to a number. Text that is not a number in digits, such as '', is NaN and not 0. */
const toSequence = (value: string | null) =>
  value === null ? null : /^\s*\d+\s*$/u.test(value) ? Number(value) : Number.NaN;

export type { OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
export type { BadgeModel } from './declaration-badge.model.js';

/**
 * Says that an organisation supports the Declaration for Responsible and Intelligent Data Practice. A button opens
 * what was checked, when and with which key. Only support that is verified for this site looks like a badge.
 *
 * Data: a signed register of supporters, from the address in `register`, or the sample beside the dataset. It is
 * checked in the visitor's browser; nothing else is requested.
 *
 * @tagname odm-declaration-badge
 * @summary A badge for supporters of the Declaration
 *
 * @slot - Shown before the register is checked, without JavaScript, and when it cannot be checked.
 * @slot heading - Replaces the heading.
 * @slot empty - Added when the supporter is not in the register.
 * @slot error - Replaces the text shown when the register cannot be checked.
 * @slot footer - After the source.
 *
 * @fires {OdmLoadEvent<BadgeModel>} odm-load - The register was checked; `event.model` holds the supporter and its status.
 * @fires {OdmErrorEvent} odm-error - The register could not be checked; `event.error` says why, for developers.
 *
 * @csspart badge - The badge, when support is verified for this site.
 * @csspart notice - The plain sentence shown otherwise.
 * @csspart headline - The sentence.
 * @csspart table - What was checked, which a button opens.
 * @csspart heading - The heading, when one is set.
 * @csspart provenance - The register, its issuer and date.
 * @csspart actions - Downloads of the badge as a picture, below what was checked.
 *
 * @cssState loading - The register is being fetched and checked.
 * @cssState ready - The supporter is in the register; `model.supportStatus` is its status.
 * @cssState empty - The supporter is not in the register.
 * @cssState error - The register cannot be checked.
 */
export class DeclarationBadge extends OdmElement<BadgeQuery, BadgeModel, BadgeStrings> {
  static override styles = [...OdmElement.styles, styles];

  static override properties: PropertyDeclarations = {
    supporter: {},
    register: {},
    key: {},
    minSequence: { type: Number, attribute: 'min-sequence', converter: toSequence },
    size: {},
    layout: {},
  };

  /** Id of the supporter in the register. */
  supporter = '';

  /** Address of the signed register; without it, the sample beside the dataset. */
  register = '';

  /** Public keys, or their ids, whose signature is accepted, separated by spaces; without it, the project's own. */
  key = '';

  /** Lowest number of a register that is accepted, so that an old one cannot be replayed. */
  minSequence = 0;

  /** `medium`, `small` or `large`. */
  size: 'medium' | 'small' | 'large' = 'medium';

  /** `card`, or `line` for a badge in a footer. */
  layout: 'card' | 'line' = 'card';

  protected override readonly localeTable: LocaleTable<BadgeStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override willUpdate(): void {
    // A badge is placed in a footer or a line of text, so it only has a heading when it is given one.
    this.noHeading =
      !this.heading && (this.isContentUnknown || !this.querySelector(':scope > [slot="heading"]'));
  }

  protected override toQuery(): BadgeQuery | undefined {
    const page = {
      apiBase: () => this.resolveApiBase(),
      baseUrl: this.baseURI,
      // Not the global `origin`, which any script of the page can replace.
      origin: location.origin,
      trustedKeys: TRUSTED_KEYS,
    };
    return toQuery(this, page, this.warnOnce);
  }

  protected override load(query: BadgeQuery, signal: AbortSignal): Promise<BadgeModel> {
    return loadBadge(query, Date.now(), signal);
  }

  protected override headingText(): string {
    return this.i18n.strings.heading;
  }

  protected override renderModel(model: BadgeModel): TemplateResult {
    const appearance = appearanceOf(this.size, this.layout, this.warnOnce);
    return badgeView(model, this.i18n, {
      ...appearance,
      hasActions: !this.noActions,
      announce: (text) => this.announce(text),
    });
  }

  protected override renderEmpty(answer: unknown): TemplateResult {
    return unlistedView(answer as UnlistedSupporter, this.i18n);
  }

  protected override provenanceOf({ checked }: Pick<BadgeModel, 'checked'>): Provenance {
    return provenanceOf(checked, this.i18n.strings.method);
  }

  protected override provenanceOfEmpty(answer: unknown): Provenance {
    return this.provenanceOf(answer as UnlistedSupporter);
  }
}
