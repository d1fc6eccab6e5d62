import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance } from '@odm-widgets/data/model';
import type { I18n } from '../i18n/i18n.js';
import { actionButtons, actionsView, type Action } from './actions-view.js';
import type { TableDisclosure } from './data-table.js';
import { provenanceView, sourceLineView } from './provenance-view.js';

/** What stands below a figure. */
export interface FigureFooter {
  /** Sentences that change how the figures are read. The first one stands in the open, so it is the most important. */
  caveats: readonly unknown[];
  /** Undefined where nothing is shown that has a source; a template where it is not about figures. */
  provenance: Provenance | TemplateResult | undefined;
  table: TableDisclosure | undefined;
  actions: readonly Action[];
}

/** What a footer needs beside what it says. */
export interface FooterParts {
  /** What writes the table and the sources in full; undefined while it is on its way. */
  views: Pick<typeof import('../lazy/disclosures/disclosures.js'), 'tableView' | 'sourceDetails'> | undefined;
  i18n: I18n;
  announce: (text: string) => void;
  /** Called when a disclosure is opened that is not whole yet. */
  onIncomplete?: () => void;
}

/**
 * A caveat and a line of source, then a row of disclosures: the table, everything about the figures, and what can be
 * saved or cited. They are closed, and there from the start, so that nothing moves when their content arrives. Without
 * a table and caveats, the line of source opens by itself and the actions follow it.
 */
export function figureFooterView(footer: FigureFooter, parts: FooterParts): unknown {
  const { caveats, provenance, table, actions } = footer;
  const { views, i18n, announce, onIncomplete } = parts;
  if (provenance === undefined) return actionsView(actions, i18n, announce);
  if (!('sources' in provenance)) return [provenance, actionsView(actions, i18n, announce)];
  const sources = views?.sourceDetails(provenance, i18n);
  const onOpen = views ? nothing : (onIncomplete ?? nothing);
  const [first, ...others] = caveats;
  if (first === undefined && !table)
    return [provenanceView(provenance, i18n, sources, onOpen), actionsView(actions, i18n, announce)];
  const folded = actions.filter(({ isOpen }) => !isOpen);
  const open = actions.filter(({ isOpen }) => isOpen);
  return html`${first === undefined ? nothing : html`<p class="quiet caveat">${first}</p>`}
    ${sourceLineView(provenance, i18n)}
    <div class="folds">
      ${table ? tableDisclosure(table, parts) : nothing}
      <details part="about" class="about" @toggle=${onOpen}>
        <summary>${i18n.core.about}</summary>
        ${others.map((caveat) => html`<p class="caveat">${caveat}</p>`)} ${sources}
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

function tableDisclosure(
  { summary, table, ...options }: TableDisclosure,
  { views, i18n, onIncomplete }: FooterParts,
): TemplateResult {
  const content = table && views?.tableView(table, i18n, options);
  return html`<details part="table" class="table" @toggle=${content ? nothing : (onIncomplete ?? nothing)}>
    <summary>${summary ?? i18n.core.table}</summary>
    ${content ?? html`<p class="quiet">${i18n.core.loading}</p>`}
  </details>`;
}
