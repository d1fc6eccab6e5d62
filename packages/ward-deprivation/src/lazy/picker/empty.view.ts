import { markEnglish, type I18n, type Message } from '@odm-widgets/core';
import type { NationWords } from '@odm-widgets/core/nation-words';
import { html, nothing, type TemplateResult } from 'lit';
import {
  commonPlaceName,
  nationOf,
  type AuthorityRef,
  type WardRef,
  type WardShare,
} from '@odm-widgets/data/model';
import type { WardEmpty } from '../../ward-deprivation.model.js';
import type { Replaced } from '../replaced/replaced.js';
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
  nations?: NationWords,
): TemplateResult {
  const detail = emptyDetail(answer, i18n, nations);
  const marked = (text: string) => markEnglish(text, namesIn(answer), i18n);
  return html`
    <p part="headline" class="headline">${marked(emptySentence(answer, i18n, nations))}</p>
    ${detail ? html`<p>${marked(detail)}</p>` : nothing} ${nextStep(answer, i18n, actions)}
  `;
}

/** Names of wards and councils in the sentence of an answer, which are English in every language but in Wales. */
function namesIn(answer: WardEmpty): string[] {
  const names: string[] = [];
  if (isWelsh(answer)) return names;
  if ('replaced' in answer) names.push(...answer.replaced.words.names);
  if ('ward' in answer) names.push(answer.ward);
  if ('name' in answer) names.push(answer.name);
  if ('authority' in answer) names.push(answer.authority.name);
  return names.map(commonPlaceName);
}

function isWelsh(answer: WardEmpty): boolean {
  const code = 'authority' in answer ? answer.authority.code : 'wards' in answer ? answer.wards[0]?.code : '';
  return nationOf(code ?? '') === 'wales';
}

function nextStep(
  answer: WardEmpty,
  i18n: I18n<PickerStrings>,
  actions: EmptyActions,
): TemplateResult | typeof nothing {
  const { strings } = i18n;
  const { offer } = strings;
  switch (answer.kind) {
    case 'changed':
      if (isNewest(answer)) return councilButton(answer.authority, offer.showCouncil, i18n, actions);
      return answer.wards.length
        ? html`<p>${offer.whereToLook}</p>
            ${wardList(answer.wards, i18n, actions)}
            ${answer.estimated ? html`<p class="quiet">${offer.estimated}</p>` : nothing}`
        : html`<p>${markEnglish(whereUnknown(answer, offer), namesIn(answer), i18n)}</p>
            ${councilButtons(answer.replaced, i18n, actions)}`;
    case 'replaced-council':
      return html`${councilButtons(answer.replaced, i18n, actions)}`;
    case 'not-in-authority':
      return answer.wards.length ? wardList(answer.wards, i18n, actions) : nothing;
    case 'ambiguous':
      return html`${wardList(answer.wards, i18n, actions)}
        <p class="quiet">${offer.useCode}</p>`;
    case 'unknown':
      return answer.nearest ? nearestWard(answer.nearest, i18n, actions) : nothing;
    case 'other-nation':
      return nationLink(answer.nation, strings);
    case 'postcode-other-nation':
      return answer.nation === 'crown-dependency' || answer.nation === 'england'
        ? nothing
        : nationLink(answer.nation, strings);
    default:
      return nothing;
  }
}

function councilButton(
  { code, name }: AuthorityRef,
  label: Message<'authority'>,
  i18n: I18n<PickerStrings>,
  { showCouncil }: EmptyActions,
): TemplateResult {
  const authority = commonPlaceName(name);
  return html`<p>
    <button type="button" @click=${() => showCouncil(code)}>
      ${markEnglish(label({ authority }), [authority], i18n)}
    </button>
  </p>`;
}

/** The councils in the place of one that was replaced. */
function councilButtons(
  replaced: Replaced | undefined,
  i18n: I18n<PickerStrings>,
  actions: EmptyActions,
): TemplateResult[] {
  const { chooseIn } = i18n.strings.offer;
  return (replaced?.authorities ?? []).map((authority) => councilButton(authority, chooseIn, i18n, actions));
}

/** A council that was replaced is no place to look for its wards. */
function whereUnknown(
  { reason, authority }: Extract<WardEmpty, { kind: 'changed' }>,
  offer: PickerStrings['offer'],
): string {
  if (reason === 'council-abolished') return offer.whereUnknownAbolished;
  return offer.whereUnknown({ authority: commonPlaceName(authority.name) });
}

function nearestWard(ward: WardRef, i18n: I18n<PickerStrings>, actions: EmptyActions): TemplateResult {
  const names = {
    ward: commonPlaceName(ward.name),
    authority: commonPlaceName(ward.authority.name),
    code: ward.code,
  };
  const text = i18n.strings.offer.nearest(names);
  return html`<p>${markEnglish(text, [names.ward, names.authority], i18n)}</p>
    ${wardList([ward], i18n, actions)}`;
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
  i18n: I18n<PickerStrings>,
  actions: EmptyActions,
): TemplateResult {
  return html`<ul class="choices">
    ${wards.map((item) => {
      const [ward, authority] = [commonPlaceName(item.name), commonPlaceName(item.authority.name)];
      const text = i18n.strings.offer.show({ ward, authority });
      return html`<li>
        <button type="button" @click=${() => actions.showWard(item.code)}>
          ${markEnglish(text, nationOf(item.code) === 'wales' ? [] : [ward, authority], i18n)}
        </button>
        <span class="quiet">${item.code}</span>
      </li>`;
    })}
  </ul>`;
}
