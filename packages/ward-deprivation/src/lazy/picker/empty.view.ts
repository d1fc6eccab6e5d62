import { html, nothing, type TemplateResult } from 'lit';
import type { WardShare, WardRef } from '@odm-widgets/data/model';
import type { WardEmpty } from '../../ward-deprivation.model.js';
import type { PickerStrings } from './strings/types.js';

/** What the words of an empty answer need beside the answer itself. */
export interface EmptyContext {
  s: PickerStrings;
  number: (value: number) => string;
  /** "March 2019", for the locale. */
  month: (year: number, month: number) => string;
  /** Shows another ward in place of this answer. */
  showWard: (wardCode: string) => void;
}

/** One sentence, one next step: what stands where the headline would. */
export function emptyView(answer: WardEmpty, context: EmptyContext): TemplateResult {
  return html`
    <p part="headline" class="headline">${emptySentence(answer, context)}</p>
    ${nextStep(answer, context)}
  `;
}

/** The sentence alone: what is wrong, in words the page's reader can use. */
export function emptySentence(answer: WardEmpty, { s, number, month }: EmptyContext): string {
  switch (answer.kind) {
    case 'choose-ward':
      return s.empty.chooseWard({ authority: answer.authority.name });
    case 'no-lsoas':
      return s.empty.noLsoas({ ward: answer.ward, authority: answer.authority.name });
    case 'changed':
      return changedSentence(answer, s);
    case 'ambiguous':
      return s.empty.ambiguous({ name: answer.name, count: number(answer.wards.length) });
    case 'other-nation':
      return s.empty.otherNation[answer.nation];
    case 'postcode-other-nation':
      return answer.nation === 'crown-dependency'
        ? s.empty.crownDependency
        : s.empty.otherNation[answer.nation];
    case 'unknown':
      return unknownSentence(answer, s);
    case 'postcode-terminated':
      return s.empty.terminated({ month: month(answer.year, answer.month) });
    case 'postcode-not-found':
      return s.empty.postcodeNotFound;
    case 'postcode-invalid':
      return s.empty.postcodeInvalid;
  }
}

function changedSentence(answer: Extract<WardEmpty, { kind: 'changed' }>, s: PickerStrings): string {
  const words = { ward: answer.name, authority: answer.authority.name };
  if (answer.reason === 'new') return s.empty.isNew({ ...words, year: String(answer.firstYear) });
  const year = String(answer.lastYear);
  return answer.reason === 'redrawn'
    ? s.empty.redrawn({ ...words, year })
    : s.empty.abolished({ ...words, year });
}

function unknownSentence(
  { problem, query }: Extract<WardEmpty, { kind: 'unknown' }>,
  s: PickerStrings,
): string {
  if (problem === 'format') return s.empty.format({ query });
  return problem === 'not-a-ward' ? s.empty.notAWard({ query }) : s.empty.notFound({ query });
}

function nextStep(answer: WardEmpty, context: EmptyContext): TemplateResult | typeof nothing {
  const { s } = context;
  switch (answer.kind) {
    case 'changed':
      return answer.wards.length
        ? html`<p>${s.empty.whereToLook}</p>
            ${wardList(answer.wards, context)}
            ${answer.estimated ? html`<p class="quiet">${s.empty.estimated}</p>` : nothing}`
        : html`<p>${s.empty.whereUnknown({ authority: answer.authority.name })}</p>`;
    case 'ambiguous':
      return html`${wardList(answer.wards, context)}
        <p class="quiet">${s.empty.useCode}</p>`;
    case 'unknown':
      return answer.nearest ? nearestWard(answer.nearest, context) : nothing;
    case 'other-nation':
      return nationLink(answer.nation, s);
    case 'postcode-other-nation':
      return answer.nation === 'crown-dependency' ? nothing : nationLink(answer.nation, s);
    default:
      return nothing;
  }
}

function nearestWard(ward: WardRef, context: EmptyContext): TemplateResult {
  const words = { ward: ward.name, authority: ward.authority.name, code: ward.code };
  return html`<p>${context.s.empty.nearest(words)}</p>
    ${wardList([ward], context)}`;
}

function nationLink(nation: keyof PickerStrings['nationLinks'], s: PickerStrings): TemplateResult {
  const { href, label } = s.nationLinks[nation];
  return html`<p><a href=${href}>${label}</a></p>`;
}

function wardList(wards: readonly (WardRef | WardShare)[], { s, showWard }: EmptyContext): TemplateResult {
  return html`<ul class="choices">
    ${wards.map(
      ({ code, name, authority }) =>
        html`<li>
          <button type="button" @click=${() => showWard(code)}>
            ${s.empty.show({ ward: name, authority: authority.name })}
          </button>
          <span class="quiet">${code}</span>
        </li>`,
    )}
  </ul>`;
}
