import type { I18n } from '@odm-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import { commonPlaceName, type WardRef, type WardShare } from '@odm-widgets/data/model';
import type { WardEmpty } from '../../ward-deprivation.model.js';
import { emptyDetail, emptySentence } from './empty.summary.js';
import type { PickerStrings } from './strings/types.js';

/** Shows another ward in place of an answer without figures. */
type ShowWard = (wardCode: string) => void;

/** One sentence, one next step: what stands where the headline would. */
export function emptyView(answer: WardEmpty, i18n: I18n<PickerStrings>, showWard: ShowWard): TemplateResult {
  const detail = emptyDetail(answer, i18n);
  return html`
    <p part="headline" class="headline">${emptySentence(answer, i18n)}</p>
    ${detail ? html`<p>${detail}</p>` : nothing} ${nextStep(answer, i18n.strings, showWard)}
  `;
}

function nextStep(
  answer: WardEmpty,
  strings: PickerStrings,
  showWard: ShowWard,
): TemplateResult | typeof nothing {
  const { offer } = strings;
  switch (answer.kind) {
    case 'changed':
      return answer.wards.length
        ? html`<p>${offer.whereToLook}</p>
            ${wardList(answer.wards, strings, showWard)}
            ${answer.estimated ? html`<p class="quiet">${offer.estimated}</p>` : nothing}`
        : html`<p>${whereUnknown(answer, offer)}</p>`;
    case 'not-in-authority':
      return answer.wards.length ? wardList(answer.wards, strings, showWard) : nothing;
    case 'ambiguous':
      return html`${wardList(answer.wards, strings, showWard)}
        <p class="quiet">${offer.useCode}</p>`;
    case 'unknown':
      return answer.nearest ? nearestWard(answer.nearest, strings, showWard) : nothing;
    case 'other-nation':
      return nationLink(answer.nation, strings);
    case 'postcode-other-nation':
      return answer.nation === 'crown-dependency' ? nothing : nationLink(answer.nation, strings);
    default:
      return nothing;
  }
}

/** A council that was replaced is no place to look for its wards. */
function whereUnknown(
  { reason, authority }: Extract<WardEmpty, { kind: 'changed' }>,
  offer: PickerStrings['offer'],
): string {
  if (reason === 'council-abolished') return offer.whereUnknownAbolished;
  return offer.whereUnknown({ authority: commonPlaceName(authority.name) });
}

function nearestWard(ward: WardRef, strings: PickerStrings, showWard: ShowWard): TemplateResult {
  const names = {
    ward: commonPlaceName(ward.name),
    authority: commonPlaceName(ward.authority.name),
    code: ward.code,
  };
  return html`<p>${strings.offer.nearest(names)}</p>
    ${wardList([ward], strings, showWard)}`;
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
  showWard: ShowWard,
): TemplateResult {
  return html`<ul class="choices">
    ${wards.map(
      ({ code, name, authority }) =>
        html`<li>
          <button type="button" @click=${() => showWard(code)}>
            ${offer.show({ ward: commonPlaceName(name), authority: commonPlaceName(authority.name) })}
          </button>
          <span class="quiet">${code}</span>
        </li>`,
    )}
  </ul>`;
}
