import { html, nothing, type TemplateResult } from 'lit';
import {
  policyText,
  WITHOUT_PAGES,
  type CodeBlock,
  type Evidence,
  type Output,
  type OutputStrings,
  type Target,
} from '../outputs/outputs.js';
import { richText } from './rich-text.js';
import type { BuilderStrings } from './strings/types.js';

export interface OutputView {
  output: Output;
  words: BuilderStrings;
  locale: 'en' | 'cy';
  /** Address that works on this machine alone. */
  localSite: string | undefined;
  ownSite: OwnSite;
  strings: OutputStrings;
  onTarget: (target: Target) => void;
  onCopy: (block: CodeBlock) => void;
}

/** Where somebody's own site has its pages. */
export interface OwnSite {
  address: string | undefined;
  /** What stands in the field where it is no address. */
  draft: string | undefined;
  onChange: (text: string) => void;
}

/** Name of the address of somebody's own site among drafts, which no option has. */
export const OWN_SITE = 'own site';

/** The texts to copy, and what to do with them. */
export function renderOutput(view: OutputView): TemplateResult {
  const { output, words, locale, localSite, ownSite, onCopy } = view;
  const { code, needs, steps, policy, updates, evidence, unavailable, takesOwnPages } = output;
  const field = takesOwnPages ? renderOwnSite(ownSite, words) : nothing;
  if (unavailable !== undefined)
    return html`<p class="notice">${unavailable}</p>
      ${renderOthers(view)} ${field}`;
  return html`
    ${localSite && code.some(({ text }) => text.includes(localSite)) ? html`<p class="notice"><strong class="visually-hidden">${words.output.warning}</strong> ${words.output.local(localSite)}</p>` : nothing}
    ${field} ${code.map((block, index) => renderBlock(block, index, words, onCopy))}
    <h3>${words.output.needs}</h3>
    <ul>
      ${needs.map((need) => html`<li>${richText(need)}</li>`)}
    </ul>
    <h3>${words.output.steps}</h3>
    <ol class="steps">
      ${steps.map((step) => html`<li>${richText(step)}</li>`)}
    </ol>
    <p class="evidence">${evidenceText(evidence, words, locale)}</p>
    <h3>${words.output.updates}</h3>
    <ul>
      ${updates.map((update) => html`<li>${richText(update)}</li>`)}
    </ul>
    <h3>${words.output.policy}</h3>
    ${
      policy.length === 0
        ? html`<p>${words.output.noPolicy}</p>`
        : html`<p>${words.output.policyHint}</p>
            <pre tabindex="0" aria-label=${words.output.policy}><code>${policyText(policy)}</code></pre>`
    }
  `;
}

/** What works where the widget has no page. */
function renderOthers({ strings, onTarget }: OutputView): TemplateResult {
  return html`<p class="others">
    ${WITHOUT_PAGES.map(
      (target) =>
        html`<button type="button" class="secondary" @click=${() => onTarget(target)}>
          ${strings.names[target]}
        </button>`,
    )}
  </p>`;
}

function renderOwnSite({ address, draft, onChange }: OwnSite, { output }: BuilderStrings): TemplateResult {
  const isWrong = draft !== undefined;
  return html`<div class="option own-site">
    <label for="own-site">${output.ownSite}</label>
    <p class="hint" id="own-site-hint">${output.ownSiteHint}</p>
    ${isWrong ? html`<p class="error" id="own-site-error">${output.ownSiteWrong}</p>` : nothing}
    <input
      id="own-site"
      type="text"
      inputmode="url"
      autocomplete="url"
      spellcheck="false"
      .value=${draft ?? address ?? ''}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? 'own-site-hint own-site-error' : 'own-site-hint'}
      @change=${({ target }: Event) => onChange((target as HTMLInputElement).value)}
    />
  </div>`;
}

function renderBlock(
  block: CodeBlock,
  index: number,
  words: BuilderStrings,
  onCopy: (block: CodeBlock) => void,
): TemplateResult {
  const { title, text, file } = block;
  return html`<div class="code">
    <div class="code-head">
      <h3 id="code-${index}">${title}${file ? html` <code>${file}</code>` : nothing}</h3>
      <button
        type="button"
        class="secondary"
        aria-label=${words.copy.one(title)}
        @click=${() => onCopy(block)}
      >
        ${words.copy.all}
      </button>
    </div>
    <pre tabindex="0" aria-labelledby="code-${index}"><code>${text.trimEnd()}</code></pre>
  </div>`;
}

function evidenceText(evidence: Evidence, { output }: BuilderStrings, locale: 'en' | 'cy'): string {
  if (evidence.kind === 'tested') return output.tested;
  if (evidence.kind === 'parts') return output.parts[evidence.of];
  const date = new Intl.DateTimeFormat(locale === 'cy' ? 'cy' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return output.documentation(date.format(new Date(evidence.date)));
}
