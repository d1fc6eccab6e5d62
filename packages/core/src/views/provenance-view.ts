import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance, Source } from '@odm-widgets/data/model';
import type { I18n } from '../i18n/i18n.js';

/**
 * What a widget without a table says of its source, in a disclosure: the line is its summary.
 *
 * @param details the sources in full, as soon as their code is there
 * @param onOpen a listener, or nothing
 */
export function provenanceView(
  provenance: Provenance,
  i18n: I18n,
  details: unknown,
  onOpen: unknown,
): TemplateResult {
  return html`<footer part="provenance" class="provenance">
    <details @toggle=${onOpen}>
      <summary>${openSources(provenance.sources, i18n)}</summary>
      ${details}
    </details>
    <p>${termsOf(provenance)}</p>
  </footer>`;
}

/**
 * The same in one line, where the sources in full have a place of their own: the first by the name of its publication
 * and its date, and who published the others.
 */
export function sourceLineView(provenance: Provenance, i18n: I18n): TemplateResult {
  const { sources } = provenance;
  // "English Indices of Deprivation 2025" of "English Indices of Deprivation 2025, File 7".
  const first = sources.slice(0, 1).map((source) => ({ ...source, title: source.title.split(', ')[0]! }));
  const others = otherPublishers(sources).map((publisher) => html`; <span lang="en">${publisher}</span>`);
  return html`<footer part="provenance" class="provenance">
    <p>${openSources(first, i18n)}${others}. ${termsOf(provenance)}.</p>
  </footer>`;
}

/** Of all sources but the first, each once; a name with a copyright notice stands for the same without one. */
function otherPublishers([first, ...others]: readonly Source[]): string[] {
  const publishers = unique(others.map(({ publisher }) => publisher));
  return publishers.filter(
    (name) => name !== first?.publisher && !publishers.some((other) => other.startsWith(`${name} (`)),
  );
}

/** Every source with its publisher and date. */
function openSources(sources: readonly Source[], i18n: I18n): TemplateResult {
  return html`${i18n.core.source}: ${sources.map((source, index) => openSource(source, index, i18n))}`;
}

/** Licences and areas. */
function termsOf({ sources, geography }: Provenance): TemplateResult {
  return html`<span lang="en">${unique(sources.map(({ licence }) => licence)).join('; ')}</span>${
      geography ? html`<span lang="en">${`\u00A0· ${geography}`}</span>` : nothing
    }`;
}

/** A source in the open line: "; Councillors by ward, Open Council Data UK, late 2025". */
function openSource(source: Source, index: number, { format }: I18n): TemplateResult {
  const { asAt } = source;
  return html`${index ? '; ' : ''}<span lang="en">${sourceName(source)}</span
    >${asAt ? `, ${format.date(asAt)}` : ''}`;
}

const unique = (texts: readonly string[]) => [...new Set(texts.filter(Boolean))];

export function sourceName({ title, publisher }: Source): string {
  return `${title}, ${publisher}`;
}
