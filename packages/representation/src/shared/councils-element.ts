import type { PropertyDeclarations } from 'lit';
import { OdmElement, type Sorting } from '@odm-widgets/core';
import { councilsElementStyles } from './councils-element.styles.js';

/** What the widgets about councils have in common: which councils, what to leave out, and what a reader is at. */
export abstract class CouncilsElement<Q, M, S extends object> extends OdmElement<Q, M, S> {
  static override styles = [...OdmElement.styles, councilsElementStyles];

  static override properties: PropertyDeclarations = {
    authorities: {},
    region: {},
    combinedAuthority: { attribute: 'combined-authority' },
    england: { type: Boolean },
    noChart: { type: Boolean, attribute: 'no-chart' },
    noTable: { type: Boolean, attribute: 'no-table' },
    selected: { state: true },
    current: { state: true },
    sorting: { state: true },
    seen: { state: true },
  };

  /** Codes of councils, with spaces between. */
  authorities = '';

  /** A region of England, such as North West. */
  region = '';

  /** A combined authority, such as Greater Manchester. */
  combinedAuthority = '';

  /** All councils of England. */
  england = false;

  /** Leaves out the picture. */
  noChart = false;

  /** Leaves out the table; its figures stay in the download. */
  noTable = false;

  // Code of what is open, and of where the keyboard is.
  protected selected: string | undefined;
  protected current: string | undefined;
  protected sorting: Sorting | undefined;
  // Whether somebody is about to see the picture.
  protected seen = false;
}
