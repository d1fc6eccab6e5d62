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
    <section>
      ${sources.length > 0 ? html`<h2>${strings.sources}</h2>` : nothing}
      ${sources.map(
        (one) =>
          html`<p>
            ${String(one.number)}. ${one.reference} <a href=${one.source.url}>${one.source.url}</a>
          </p>`,
      )}
      ${notes.length > 0 ? html`<h2>${strings.notes}</h2>` : nothing}
      ${notes.map(({ letter, text }) => html`<p>${letter}. ${text}</p>`)}
      <p>${written}</p>
    </section>
  </article>`;
}

/** How the statement is printed: black on white, on A4 or Letter, a usual one on one page. */
export const PRINT_CSS = `
  @page { margin: 12mm 15mm; }
  body { margin: 0; color: #000; background: #fff; font: 10pt/1.3 Arial, Helvetica, sans-serif; }
  h1 { margin: 0 0 0.4em; font-size: 15pt; line-height: 1.2; }
  h2 { margin: 0.8em 0 0.3em; font-size: 11pt; break-after: avoid; }
  p { margin: 0 0 0.5em; }
  ul { margin: 0 0 0.5em; padding-inline-start: 1.2em; }
  li { margin-block-end: 0.2em; break-inside: avoid; }
  small { font-size: 0.8em; white-space: nowrap; }
  table { inline-size: 100%; border-collapse: collapse; font-size: 8.5pt; }
  th, td { padding: 0.1em 0 0.1em 0.75em; border-block-end: 0.5pt solid #888; text-align: start; vertical-align: top; }
  :is(th, td):first-child { padding-inline-start: 0; }
  :is(th, td):nth-child(n + 3) { text-align: end; white-space: nowrap; }
  tr { break-inside: avoid; }
  section { margin-block-start: 0.8em; columns: 2; column-gap: 8mm; font-size: 8pt; }
  section h2:first-child { margin-block-start: 0; }
  section p { margin: 0 0 0.25em; break-inside: avoid; overflow-wrap: anywhere; }
  a { color: inherit; }
`;
