import type { PropertyDeclarations } from 'lit';
import { dispatchChange, OdmElement, tellAuthor } from '@odm-widgets/core';
import type { Sorting } from './lazy/details/table-sort.js';
import { councilsElementStyles } from './councils-element.styles.js';
import type { NoCouncils } from './scope.js';

/** Attributes and state that both widgets about councils have: which councils, what to leave out, what is selected. */
export abstract class CouncilsElement<Q, M, S extends object> extends OdmElement<Q, M, S> {
  static override styles = [...OdmElement.styles, councilsElementStyles];

  static override properties: PropertyDeclarations = {
    authority: {},
    authorities: {},
    region: {},
    combinedAuthority: { attribute: 'combined-authority' },
    nation: {},
    picker: { type: Boolean },
    noChart: { type: Boolean, attribute: 'no-chart' },
    noTable: { type: Boolean, attribute: 'no-table' },
    selected: { state: true },
    focused: { state: true },
    sorting: { state: true },
    isFigureNear: { state: true },
  };

  /** One council: its code or its name, in English or Welsh. */
  authority = '';

  /** Several councils: codes or names, with commas or semicolons between them. Names that have commas need nothing else. */
  authorities = '';

  /** A region of England, such as North West. */
  region = '';

  /** A combined authority, such as Greater Manchester. */
  combinedAuthority = '';

  /**
   * All councils of a nation: `england`, `wales`, `scotland` or `northern-ireland`. Beside `authority` or `authorities`,
   * the nation whose councils the names are.
   */
  nation: '' | 'england' | 'wales' | 'scotland' | 'northern-ireland' = '';

  /** Lets visitors choose what is shown: search, filters, order, and what else the widget offers. */
  picker = false;

  /** Leaves out the figure. */
  noChart = false;

  /** Leaves out the table; its figures stay in the download. */
  noTable = false;

  // Codes of the council or ward whose details are open, and of the one that had the keyboard focus last.
  protected selected: string | undefined;
  protected focused: string | undefined;
  protected sorting: Sorting | undefined;
  // Whether the figure is near the viewport, and so worth drawing.
  protected isFigureNear = false;

  /** Shows the author of the page, and nobody else, which name is nearest to one that was not found. */
  protected tellOfUnknown({ requested, names }: Pick<NoCouncils, 'requested' | 'names'>): void {
    tellAuthor(this, `“${requested}” was not found.`, { value: requested, known: names });
  }

  /** Shows councils by their codes, in place of those the author named. */
  protected showCouncils(codes: readonly string[]): void {
    this.authority = '';
    this.authorities = codes.join(' ');
    dispatchChange(this, { authorities: this.authorities });
  }
}
