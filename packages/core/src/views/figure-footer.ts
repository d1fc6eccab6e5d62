import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance } from '@odm-widgets/data/model';
import type { I18n } from '../i18n/i18n.js';
import { actionButtons, actionsView, type Action } from './actions-view.js';
import { provenanceView, sourceDetails, sourceLineView } from './provenance-view.js';

/** What stands below a figure. */
export interface FigureFooter {
  /** Sentences that change how the figures are read. The first one stands in the open, so it is the most important. */
  caveats: readonly unknown[];
  /** Undefined where nothing is shown that has a source; a template where it is not about figures. */
  provenance: Provenance | TemplateResult | undefined;
  /** The table in its disclosure; `nothing` where there is none. */
  table: unknown;
  actions: readonly Action[];
}

/**
 * A caveat and a line of source, then a row of disclosures: the table, everything about the figures, and what can be
 * saved or cited. Without a table and caveats, the line of source opens by itself and the actions follow it.
 */
export function figureFooterView(
  { caveats, provenance, table, actions }: FigureFooter,
  i18n: I18n,
  announce: (text: string) => void,
): unknown {
  if (provenance === undefined) return actionsView(actions, i18n, announce);
  if (!('sources' in provenance)) return [provenance, actionsView(actions, i18n, announce)];
  const [first, ...others] = caveats;
  if (first === undefined && table === nothing)
    return [provenanceView(provenance, i18n), actionsView(actions, i18n, announce)];
  const folded = actions.filter(({ isOpen }) => !isOpen);
  const open = actions.filter(({ isOpen }) => isOpen);
  return html`${first === undefined ? nothing : html`<p class="quiet caveat">${first}</p>`}
    ${sourceLineView(provenance, i18n)}
    <div class="folds">
      ${table}
      <details part="about" class="about">
        <summary>${i18n.core.about}</summary>
        ${others.map((caveat) => html`<p class="caveat">${caveat}</p>`)} ${sourceDetails(provenance, i18n)}
      </details>
      ${
        folded.length
          ? html`<details class="save">
              <summary>${i18n.core.actions}</summary>
              ${actionsView(folded, i18n, announce)}
            </details>`
          : nothing
      }
      ${open.length ? html`<div class="actions">${actionButtons(open, i18n, announce)}</div>` : nothing}
    </div>`;
}
