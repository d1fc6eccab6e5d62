import type { I18n } from '@odm-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { WardShare, WardRef } from '@odm-widgets/data/model';
import type { WardEmpty } from '../../ward-deprivation.model.js';
import { emptySentence } from './empty.summary.js';
import type { PickerStrings } from './strings/types.js';

/** Shows another ward in place of an answer without figures. */
type ShowWard = (wardCode: string) => void;

/** One sentence, one next step: what stands where the headline would. */
export function emptyView(answer: WardEmpty, i18n: I18n<PickerStrings>, showWard: ShowWard): TemplateResult {
  return html`
    <p part="headline" class="headline">${emptySentence(answer, i18n)}</p>
    ${nextStep(answer, i18n.strings, showWard)}
  `;
}

function nextStep(
  answer: WardEmpty,
  strings: PickerStrings,
  showWard: ShowWard,
): TemplateResult | typeof nothing {
  const { empty } = strings;
  switch (answer.kind) {
    case 'changed':
      return answer.wards.length
        ? html`<p>${empty.whereToLook}</p>
            ${wardList(answer.wards, strings, showWard)}
            ${answer.estimated ? html`<p class="quiet">${empty.estimated}</p>` : nothing}`
        : html`<p>${empty.whereUnknown({ authority: answer.authority.name })}</p>`;
    case 'ambiguous':
      return html`${wardList(answer.wards, strings, showWard)}
        <p class="quiet">${empty.useCode}</p>`;
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

function nearestWard(ward: WardRef, strings: PickerStrings, showWard: ShowWard): TemplateResult {
  const names = { ward: ward.name, authority: ward.authority.name, code: ward.code };
  return html`<p>${strings.empty.nearest(names)}</p>
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
  { empty }: PickerStrings,
  showWard: ShowWard,
): TemplateResult {
  return html`<ul class="choices">
    ${wards.map(
      ({ code, name, authority }) =>
        html`<li>
          <button type="button" @click=${() => showWard(code)}>
            ${empty.show({ ward: name, authority: authority.name })}
          </button>
          <span class="quiet">${code}</span>
        </li>`,
    )}
  </ul>`;
}
