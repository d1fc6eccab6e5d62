import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from './newsletter.model.js';
import type { MoreStrings } from './newsletter.more.strings.js';
import type { NewsletterConfig, Reason } from './newsletter.query.js';
import type { NewsletterStrings } from './newsletter.strings.js';

/** What is wrong, above the form, with a way to each field; it takes the focus. */
export function summaryView(
  problems: readonly Problem[],
  s: MoreStrings,
  on: { focus: (field: string) => void; submit: () => void },
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div part="summary" class="summary" role="group" aria-labelledby="problem" tabindex="-1">
    <p id="problem">${s.problem}</p>
    <ul>
      ${problems.map(
        ({ field, say }) => html`<li>${field ? linkTo(say(s), () => on.focus(field)) : say(s)}</li>`,
      )}
    </ul>
    ${problems.map(({ wayOn }) => (wayOn ? wayOnView(wayOn.href, wayOn.say(s), on.submit) : nothing))}
  </div>`;
}

function linkTo(text: string, go: () => void): TemplateResult {
  const follow = (event: Event) => {
    event.preventDefault();
    go();
  };
  return html`<a href="#" @click=${follow}>${text}</a>`;
}

/** What a person can do instead, when the answer cannot be had here. */
function wayOnView(href: string | undefined, text: string, submit: () => void): TemplateResult {
  return href
    ? html`<a class="way-on" href=${href}>${text}</a>`
    : html`<button type="button" @click=${submit}>${text}</button>`;
}

/** Why there is no form, for those who look at the page and those who look after it. */
export function refusedView(reasons: readonly Reason[], s: MoreStrings): TemplateResult {
  return html`<p>${s.refused}</p>
    <ul>
      ${reasons.map((reason) => html`<li>${s.reasons[reason]}</li>`)}
    </ul>`;
}

/** What a form of the page's own leaves unsaid, before anything is typed into it. */
export function unsaidView(
  unsaid: { privacy: boolean; visit: boolean },
  config: NewsletterConfig,
  s: NewsletterStrings,
): TemplateResult {
  const { consent, privacyHref, provider, newTab } = config;
  return html`<div part="consent">
    ${
      unsaid.privacy
        ? html`<p>${consent}</p>
            <p><a href=${privacyHref}>${s.privacy}</a></p>`
        : nothing
    }
    ${unsaid.visit ? html`<p>${(newTab ? s.visitNewTab : s.visit)(provider.name)}</p>` : nothing}
  </div>`;
}
