import type { I18n } from '@odm-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from './statement.model.js';
import type { StatementStrings } from './strings/types.js';

/** The whole statement as a document of its own: for the clipboard and for printing. Texts and links only. */
export function wholeStatementView(
  statement: Statement,
  { strings }: Pick<I18n<StatementStrings>, 'strings'>,
): TemplateResult {
  const { title, introduction, items, figures, sources, notes, written } = statement;
  const { figure, area, value, of, source } = strings.columns;
  return html`<article>
    ${title ? html`<h1>${title}</h1>` : nothing} ${introduction.map((text) => html`<p>${text}</p>`)}
    <ul>
      ${items.map(({ fact, mark }) => html`<li>${fact.sentence} <small>${mark}</small></li>`)}
    </ul>
    ${
      figures.length > 0
        ? html`<h2>${strings.figures}</h2>
            <table>
              <thead>
                <tr>
                  ${[figure, area, value, of, source].map((label) => html`<th>${label}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${figures.map(
                  (one) =>
                    html`<tr>
                      ${[one.label, one.area, one.text, one.of, String(one.source)].map(
                        (cell) => html`<td>${cell}</td>`,
                      )}
                    </tr>`,
                )}
              </tbody>
            </table>`
        : nothing
    }
    ${sources.length > 0 ? html`<h2>${strings.sources}</h2>` : nothing}
    ${sources.map(
      (one) =>
        html`<p>${String(one.number)}. ${one.reference} <a href=${one.source.url}>${one.source.url}</a></p>`,
    )}
    ${notes.length > 0 ? html`<h2>${strings.notes}</h2>` : nothing}
    ${notes.map(({ letter, text }) => html`<p>${letter}. ${text}</p>`)}
    <p>${written}</p>
  </article>`;
}

/** How the statement is printed: black on white, on A4 or Letter. */
export const PRINT_CSS = `
  @page { margin: 18mm; }
  body { margin: 0; color: #000; background: #fff; font: 10.5pt/1.35 system-ui, sans-serif; }
  h1 { margin: 0 0 0.4em; font-size: 16pt; line-height: 1.2; }
  h2 { margin: 1em 0 0.3em; font-size: 11.5pt; break-after: avoid; }
  p { margin: 0 0 0.5em; }
  h2 ~ p { margin: 0 0 0.25em; font-size: 8.5pt; overflow-wrap: anywhere; }
  ul { margin: 0 0 0.5em; padding-inline-start: 1.2em; }
  li { margin-block-end: 0.25em; break-inside: avoid; }
  small { font-size: 0.8em; }
  table { inline-size: 100%; border-collapse: collapse; font-size: 9pt; }
  th, td { padding: 0.15em 0.5em 0.15em 0; border-block-end: 0.5pt solid #888; text-align: start; vertical-align: top; }
  th:nth-child(n + 3), td:nth-child(n + 3) { text-align: end; white-space: nowrap; }
  tr { break-inside: avoid; }
  a { color: inherit; }
`;
