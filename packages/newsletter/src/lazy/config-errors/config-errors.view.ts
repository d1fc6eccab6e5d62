import { html, type TemplateResult } from 'lit';
import { en } from './messages.js';
import type { InvalidConfig } from '../../newsletter.query.js';
import type { ConfigErrorStrings } from '../../strings/types.js';

/** What an author is told comes with what the page shows, in one piece that is fetched then. */
export { configErrorMessage, ignoredMessage } from './messages.js';

/** Why there is no form, for those who look at the page and those who look after it. */
export function configErrorsView({ reasons }: InvalidConfig, s: Partial<ConfigErrorStrings>): TemplateResult {
  const words = { ...en, ...s };
  return html`<p>${words.notReady}</p>
    <ul>
      ${reasons.map((reason) => html`<li>${words.reasons[reason]}</li>`)}
    </ul>`;
}
