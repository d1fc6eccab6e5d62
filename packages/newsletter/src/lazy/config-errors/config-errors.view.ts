import { html, type TemplateResult } from 'lit';
import { en } from './messages.js';
import type { Refusal } from '../../newsletter.query.js';
import type { RefusalStrings } from '../../strings/types.js';

/** What an author is told comes with what the page shows, in one piece that is fetched then. */
export { adviceFor, warningFor } from './messages.js';

/** Why there is no form, for those who look at the page and those who look after it. */
export function refusedView({ reasons }: Refusal, s: Partial<RefusalStrings>): TemplateResult {
  const words = { ...en, ...s };
  return html`<p>${words.notReady}</p>
    <ul>
      ${reasons.map((reason) => html`<li>${words.reasons[reason]}</li>`)}
    </ul>`;
}
