import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BadgeModel, UnlistedSupporter } from './declaration-badge.model.js';
import { rowsOf, sentenceOf, type Voice } from './declaration-badge.summary.js';

/** The text and what has been written about it. */
const PRINCIPLES_URL = 'https://github.com/OpenDataManchester/declaration-for-responsible-data-practice';

/** Shown for what is verified here alone. */
const CHECK_MARK = svg`<circle class="seal" cx="20" cy="20" r="19"></circle><path class="tick" d="M11.5 20.5l6 6 11-12.5"></path>`;

/** A sentence that opens to what was checked; only support that is verified here looks like a badge. */
export function badgeView(
  model: BadgeModel,
  voice: Pick<Voice, 's' | 'format'>,
  { size, layout }: { size: string; layout: string },
): TemplateResult {
  const { s, format } = voice;
  const { supporter, supportStatus, checked } = model;
  const { sample, id } = checked.register;
  const isBadge = supportStatus === 'verified';
  const link = (url: string | undefined, words: string) =>
    url ? html`<li><a href=${url}>${words}</a></li>` : nothing;
  return html`<details
    part=${isBadge ? 'table badge' : 'table notice'}
    class="table ${isBadge ? 'badge' : 'plain'} ${size} ${layout}"
  >
    <summary>
      ${isBadge ? html`<svg class="mark" viewBox="0 0 40 40" aria-hidden="true">${CHECK_MARK}</svg>` : nothing}
      <span class="words"
        ><span part="headline" class="sentence">${sentenceOf(supportStatus, supporter, s, format)}</span>
        ${sample ? html`<strong class="sample">${s.sample}</strong>` : nothing}
        <span class="opens">${s.detailsLabel}</span></span
      >
    </summary>
    ${sample ? html`<p>${s.sampleNote}</p>` : nothing} ${rowsView(model, voice)}
    <ul>
      ${link(supporter.statement, s.statement)} ${link(PRINCIPLES_URL, s.principles)}
      ${link(id, s.aboutRegister)}
    </ul>
  </details>`;
}

function rowsView(model: BadgeModel, voice: Pick<Voice, 's' | 'format'>): TemplateResult {
  const { rows } = voice.s;
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
      ${rowsOf(model, voice).map(
        ([check, result]) =>
          html`<tr>
            <th scope="row">${check}</th>
            <td>${result}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Nobody of that name: plain words, no badge. */
export function unlistedView({ id, checked }: UnlistedSupporter, { s }: Pick<Voice, 's'>): TemplateResult {
  return html`<p part="headline" class="sentence">${s.unlisted({ id })}</p>
    ${checked.register.sample ? html`<p>${s.sampleNote}</p>` : nothing}`;
}
