import { html, nothing, type TemplateResult } from 'lit';
import { policyText, type CodeBlock, type Evidence, type Output } from '../outputs/outputs.js';
import { richText } from './rich-text.js';
import type { BuilderStrings } from './strings/types.js';

export interface OutputView {
  output: Output;
  words: BuilderStrings;
  locale: 'en' | 'cy';
  /** Address that works on this machine alone. */
  localSite: string | undefined;
  onCopy: (block: CodeBlock) => void;
}

/** The texts to copy, and what to do with them. */
export function renderOutput({ output, words, locale, localSite, onCopy }: OutputView): TemplateResult {
  const { code, needs, steps, policy, updates, evidence, unavailable } = output;
  if (unavailable !== undefined) return html`<p class="notice">${unavailable}</p>`;
  return html`
    ${localSite && code.some(({ text }) => text.includes(localSite)) ? html`<p class="notice"><strong class="visually-hidden">${words.output.warning}</strong> ${words.output.local(localSite)}</p>` : nothing}
    ${code.map((block, index) => renderBlock(block, index, words, onCopy))}
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
