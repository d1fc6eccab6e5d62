import { html, type TemplateResult } from 'lit';
import type { EnglandAlone } from '../../representation.model.js';
import type { RepresentationI18n } from '../../strings/types.js';

/**
 * Says that a view has figures of England alone, and offers the wards.
 *
 * @param i18n with the words of the nation
 */
export function englandAloneView(
  { view }: EnglandAlone,
  { strings: { ofNation } }: RepresentationI18n,
  onWards: () => void,
): TemplateResult {
  return html`<p part="headline" class="headline">${ofNation?.englandAlone[view]}</p>
    <button type="button" @click=${onWards}>${ofNation?.showWards}</button>`;
}
