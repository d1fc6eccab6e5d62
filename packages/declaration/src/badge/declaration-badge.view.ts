import { actionsView, type I18n } from '@odm-widgets/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { actionsOf } from './actions.js';
import type { BadgeModel, UnlistedSupporter } from './declaration-badge.model.js';
import { caveatsOf, sentenceOf } from './declaration-badge.summary.js';
import { checkRows } from './declaration-badge.table.js';
import type { BadgeStrings } from './strings/types.js';

/** Repository of the Declaration’s text and its history. */
const PRINCIPLES_URL = 'https://github.com/OpenDataManchester/declaration-for-responsible-data-practice';

/** Drawn only where support is verified for this site. */
const CHECK_MARK = svg`<circle class="seal" cx="20" cy="20" r="19"></circle><path class="tick" d="M11.5 20.5l6 6 11-12.5"></path>`;

/** How the badge is drawn, and whether it can be saved. */
export interface BadgeViewOptions {
  size: string;
  layout: string;
  hasActions: boolean;
  announce: (text: string) => void;
}

/** A sentence whose details say what was checked. Only support that is verified for this site looks like a badge. */
export function badgeView(
  model: BadgeModel,
  i18n: I18n<BadgeStrings>,
  { size, layout, hasActions, announce }: BadgeViewOptions,
): TemplateResult {
  const { strings } = i18n;
  const { supporter, supportStatus, checked } = model;
  const { sample, id } = checked.register;
  const notes = caveatsOf(checked, strings);
  const isBadge = supportStatus === 'verified';
  const link = (url: string | undefined, text: string) =>
    url ? html`<li><a href=${url}>${text}</a></li>` : nothing;
  return html`<details
    part=${isBadge ? 'table badge' : 'table notice'}
    class="table ${isBadge ? 'badge' : 'plain'} ${size} ${layout}"
  >
    <summary>
      ${isBadge ? html`<svg class="mark" viewBox="0 0 40 40" aria-hidden="true">${CHECK_MARK}</svg>` : nothing}
      <span class="words"
        ><span part="headline" class="sentence">${sentenceOf(supportStatus, supporter, i18n)}</span>
        ${notes.map((note) => html`<strong class="note">${note}</strong> `)}
        <span class="opens">${strings.detailsLabel}</span></span
      >
    </summary>
    ${sample ? html`<p>${strings.sampleNote}</p>` : nothing} ${checksView(model, i18n)}
    <ul>
      ${link(supporter.statement, strings.statement)} ${link(PRINCIPLES_URL, strings.principles)}
      ${link(id, strings.aboutRegister)}
    </ul>
    ${hasActions ? actionsView(actionsOf(model, i18n), i18n, announce) : nothing}
  </details>`;
}

function checksView(model: BadgeModel, i18n: I18n<BadgeStrings>): TemplateResult {
  const { rows } = i18n.strings;
  return html`<table>
    <caption class="visually-hidden">
      ${rows.caption}
    </caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${rows.check}</th>
        <th scope="col">${rows.result}</th>
      </tr>
    </thead>
    <tbody>
      ${checkRows(model, i18n).map(
        ([check, result]) =>
          html`<tr>
            <th scope="row">${check}</th>
            <td>${result}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** For an id that is not in the register: plain text, no badge. */
export function unlistedView(
  { id, checked }: UnlistedSupporter,
  { strings }: I18n<BadgeStrings>,
): TemplateResult {
  return html`<p part="headline" class="sentence">${strings.unlisted({ id })}</p>
    ${checked.register.sample ? html`<p>${strings.sampleNote}</p>` : nothing}
    ${checked.keySource === 'page' ? html`<p>${strings.pageKey}</p>` : nothing}`;
}
