import { actionsView, type I18n } from '@odm-widgets/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { actionsOf } from './actions.js';
import type { BadgeModel, UnlistedSupporter } from './declaration-badge.model.js';
import { caveatsOf, sentenceOf } from './declaration-badge.summary.js';
import { checkedSentence, checkRows } from './declaration-badge.table.js';
import { MARK } from './mark.js';
import type { BadgeStrings } from './strings/types.js';

/** Repository of the Declaration’s text and its history. */
const PRINCIPLES_URL = 'https://github.com/OpenDataManchester/declaration-for-responsible-data-practice';

/** Drawn only where support is verified for this site. */
const MARK_VIEW = html`<svg
  class="mark"
  viewBox="0 0 ${MARK.width} ${MARK.height}"
  stroke-width=${MARK.strokeWidth}
  aria-hidden="true"
>
  ${svg`<rect class="seal" width=${MARK.width} height=${MARK.height} rx=${MARK.radius}></rect>
    <path d=${MARK.letters}></path><path class="tick" d=${MARK.tick}></path>`}
</svg>`;

/** How the badge is drawn, and whether it can be saved. */
export interface BadgeViewOptions {
  size: string;
  layout: string;
  hasActions: boolean;
  announce: (text: string) => void;
}

/**
 * A sentence, and a button that opens what was checked, on top of the page: a footer does not grow by it. Only support
 * that is verified for this site looks like a badge.
 */
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
  return html`<div
      part=${isBadge ? 'badge' : 'notice'}
      class="${isBadge ? 'badge' : 'plain'} ${size} ${layout}"
    >
      ${isBadge ? MARK_VIEW : nothing}
      <p class="words">
        <span part="headline" class="sentence">${sentenceOf(supportStatus, supporter, i18n)}</span>
        ${notes.map((note) => html`<strong class="note">${note}</strong> `)}
      </p>
      <button type="button" class="opens" popovertarget="checks">${strings.detailsLabel}</button>
    </div>
    <div
      part="table"
      id="checks"
      class="checks"
      popover
      role="group"
      aria-label=${strings.detailsLabel}
      @beforetoggle=${returnFocus}
    >
      <p>${checkedSentence(model, i18n)}</p>
      ${sample ? html`<p>${strings.sampleNote}</p>` : nothing} ${checksView(model, i18n)}
      <ul>
        ${link(supporter.statement, strings.statement)} ${link(PRINCIPLES_URL, strings.principles)}
        ${link(id, strings.aboutRegister)}
      </ul>
      ${hasActions ? actionsView(actionsOf(model, i18n), i18n, announce) : nothing}
      <button type="button" class="close" popovertarget="checks" popovertargetaction="hide">
        ${strings.close}
      </button>
    </div>`;
}

/** Browsers give the focus back to the host of a shadow root, which takes none. */
function returnFocus(event: Event): void {
  const checks = event.currentTarget as HTMLElement;
  if ((event as ToggleEvent).newState === 'closed' && checks.matches(':focus-within'))
    checks.parentElement!.querySelector<HTMLElement>('.opens')!.focus();
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
