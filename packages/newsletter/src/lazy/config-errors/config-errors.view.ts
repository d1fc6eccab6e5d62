import { html, type TemplateResult } from 'lit';
import type { I18n } from '@odm-widgets/core';
import type { InvalidConfig } from '../../newsletter.query.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

/** Why there is no form, for visitors and for those who maintain the page. */
export function configErrorsView({ reasons }: InvalidConfig, { locale }: I18n): TemplateResult {
  const strings = locale === 'cy' ? cy : en;
  return html`<p>${strings.notReady}</p>
    <ul>
      ${reasons.map((reason) => html`<li>${strings.reasons[reason]}</li>`)}
    </ul>`;
}
