import type { I18n } from '@odm-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import { commonPlaceName, type AuthorityRef, type WardRef, type WardShare } from '@odm-widgets/data/model';
import type { WardEmpty } from '../../ward-deprivation.model.js';
import { emptyDetail, emptySentence, isNewest } from './empty.summary.js';
import type { PickerStrings } from './strings/types.js';

/** What shows something else in place of an answer without figures. */
export interface EmptyActions {
  showWard: (wardCode: string) => void;
  /** Lets the reader choose a ward of a council. */
  showCouncil: (authorityCode: string) => void;
}

/** One sentence, one next step: what stands where the headline would. */
export function emptyView(
  answer: WardEmpty,
  i18n: I18n<PickerStrings>,
  actions: EmptyActions,
): TemplateResult {
  const detail = emptyDetail(answer, i18n);
  return html`
    <p part="headline" class="headline">${emptySentence(answer, i18n)}</p>
    ${detail ? html`<p>${detail}</p>` : nothing} ${nextStep(answer, i18n.strings, actions)}
  `;
}

function nextStep(
  answer: WardEmpty,
  strings: PickerStrings,
  actions: EmptyActions,
): TemplateResult | typeof nothing {
  const { offer } = strings;
  switch (answer.kind) {
    case 'changed':
      if (isNewest(answer)) return councilButton(answer.authority, strings, actions);
      return answer.wards.length
        ? html`<p>${offer.whereToLook}</p>
            ${wardList(answer.wards, strings, actions)}
            ${answer.estimated ? html`<p class="quiet">${offer.estimated}</p>` : nothing}`
        : html`<p>${whereUnknown(answer, offer)}</p>`;
    case 'not-in-authority':
      return answer.wards.length ? wardList(answer.wards, strings, actions) : nothing;
    case 'ambiguous':
      return html`${wardList(answer.wards, strings, actions)}
        <p class="quiet">${offer.useCode}</p>`;
    case 'unknown':
      return answer.nearest ? nearestWard(answer.nearest, strings, actions) : nothing;
    case 'other-nation':
      return nationLink(answer.nation, strings);
    case 'postcode-other-nation':
      return answer.nation === 'crown-dependency' ? nothing : nationLink(answer.nation, strings);
    default:
      return nothing;
  }
}

function councilButton(
  { code, name }: AuthorityRef,
  { offer }: PickerStrings,
  { showCouncil }: EmptyActions,
): TemplateResult {
  return html`<p>
    <button type="button" @click=${() => showCouncil(code)}>
      ${offer.showCouncil({ authority: commonPlaceName(name) })}
    </button>
  </p>`;
}

/** A council that was replaced is no place to look for its wards. */
function whereUnknown(
  { reason, authority }: Extract<WardEmpty, { kind: 'changed' }>,
  offer: PickerStrings['offer'],
): string {
  if (reason === 'council-abolished') return offer.whereUnknownAbolished;
  return offer.whereUnknown({ authority: commonPlaceName(authority.name) });
}

function nearestWard(ward: WardRef, strings: PickerStrings, actions: EmptyActions): TemplateResult {
  const names = {
    ward: commonPlaceName(ward.name),
    authority: commonPlaceName(ward.authority.name),
    code: ward.code,
  };
  return html`<p>${strings.offer.nearest(names)}</p>
    ${wardList([ward], strings, actions)}`;
}

function nationLink(
  nation: keyof PickerStrings['nationLinks'],
  { nationLinks }: PickerStrings,
): TemplateResult {
  const { href, label } = nationLinks[nation];
  return html`<p><a href=${href}>${label}</a></p>`;
}

function wardList(
  wards: readonly (WardRef | WardShare)[],
  { offer }: PickerStrings,
  actions: EmptyActions,
): TemplateResult {
  return html`<ul class="choices">
    ${wards.map(
      ({ code, name, authority }) =>
        html`<li>
          <button type="button" @click=${() => actions.showWard(code)}>
            ${offer.show({ ward: commonPlaceName(name), authority: commonPlaceName(authority.name) })}
          </button>
          <span class="quiet">${code}</span>
        </li>`,
    )}
  </ul>`;
}
