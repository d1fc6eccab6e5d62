import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance, Source } from '@odm-widgets/data/model';
import type { I18n } from '../i18n/i18n.js';

/** What every widget says of its source, in a disclosure: the line is its summary. */
export function provenanceView(provenance: Provenance, i18n: I18n): TemplateResult {
  return html`<footer part="provenance" class="provenance">
    <details>
      <summary>${openSources(provenance, i18n)}</summary>
      ${sourceDetails(provenance, i18n)}
    </details>
    <p>${termsOf(provenance)}</p>
  </footer>`;
}

/** The same in one line, where the details have a place of their own. */
export function sourceLineView(provenance: Provenance, i18n: I18n): TemplateResult {
  return html`<footer part="provenance" class="provenance">
    <p>${openSources(provenance, i18n)}. ${termsOf(provenance)}.</p>
  </footer>`;
}

/** Everything a citation needs. What publishers write is in English, on a Welsh page too. */
export function sourceDetails(provenance: Provenance, i18n: I18n): TemplateResult {
  const { core } = i18n;
  const facts = [
    [core.release, provenance.release],
    [core.geography, provenance.geography],
    [core.method, provenance.method],
  ];
  return html`<ul>
      ${provenance.sources.map((source) => sourceItem(source, i18n))}
    </ul>
    <dl>
      ${facts.map(([name, value]) =>
        value
          ? html`<dt>${name}</dt>
              <dd lang="en">${value}</dd>`
          : nothing,
      )}
    </dl>`;
}

/** Every source with its publisher and date. */
function openSources({ sources }: Provenance, i18n: I18n): TemplateResult {
  return html`${i18n.core.source}: ${sources.map((source, index) => openSource(source, index, i18n))}`;
}

/** Licences and areas. */
function termsOf({ sources, geography }: Provenance): TemplateResult {
  return html`<span lang="en">${unique(sources.map(({ licence }) => licence)).join('; ')}</span>
    ${geography ? html`<span lang="en">· ${geography}</span>` : nothing}`;
}

/** The same in plain text, a line each, for images that leave the page. */
export function sourceLines({ sources, geography }: Provenance, i18n: I18n): string[] {
  const { core, format } = i18n;
  return [
    ...sources.map(
      (source) =>
        `${core.source}: ${[sourceName(source), source.asAt && format.date(source.asAt), source.licence].filter(Boolean).join(', ')}.`,
    ),
    ...(geography ? [`${core.geography}: ${geography}.`] : []),
  ];
}

/** What is English in those lines in every language: titles, publishers, licences and areas. */
export function sourceNames({ sources, geography }: Provenance): string[] {
  return [...sources.flatMap((source) => [sourceName(source), source.licence]), geography].filter(Boolean);
}

function sourceName({ title, publisher }: Source): string {
  return `${title}, ${publisher}`;
}

/** A source in the open line: "; Councillors by ward, Open Council Data UK, late 2025". */
function openSource(source: Source, index: number, { format }: I18n): TemplateResult {
  const { asAt } = source;
  return html`${index ? '; ' : ''}<span lang="en">${sourceName(source)}</span
    >${asAt ? `, ${format.date(asAt)}` : ''}`;
}

const unique = (texts: readonly string[]) => [...new Set(texts.filter(Boolean))];

function sourceItem(source: Source, { core, format }: I18n): TemplateResult {
  const { title, publisher, url, asAt, licence, licenceUrl, attribution } = source;
  return html`<li>
    <a lang="en" href=${url}>${title}</a>,
    <span lang="en">${publisher}</span>${asAt && `, ${format.date(asAt)}`}.
    ${licence ? html`${core.licence}: <a lang="en" href=${licenceUrl}>${licence}</a>.` : nothing}
    <span lang="en">${attribution}</span>
  </li>`;
}
