import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance, Source } from '@odm-widgets/data/model';
import type { Formatters } from '../i18n/format.js';
import type { CoreStrings } from '../strings/types.js';

/** One quiet line of source, and the rest of what a citation needs folded under it. */
export function provenanceView(provenance: Provenance, s: CoreStrings, format: Formatters): TemplateResult {
  const [main] = provenance.sources;
  return html`<footer part="provenance" class="provenance">
    <details>
      <summary>${s.source}: ${main ? `${main.title}, ${main.publisher}` : ''}</summary>
      <ul>
        ${provenance.sources.map((source) => sourceItem(source, s, format))}
      </ul>
      <dl>
        ${[
          [s.release, provenance.release],
          [s.geography, provenance.geography],
          [s.method, provenance.method],
        ].map(([name, value]) =>
          value
            ? html`<dt>${name}</dt>
                <dd>${value}</dd>`
            : nothing,
        )}
      </dl>
    </details>
    <p>
      ${[main?.licence, main && format.date(main.asAt)].filter(Boolean).join(' · ')}
      <span lang="en">${provenance.geography && `· ${provenance.geography}`}</span>
    </p>
  </footer>`;
}

function sourceItem(source: Source, s: CoreStrings, format: Formatters): TemplateResult {
  return html`<li>
    <a lang="en" href=${source.url}>${source.title}</a>,
    ${source.publisher}${source.asAt && `, ${format.date(source.asAt)}`}.
    ${source.licence ? html`${s.licence}: <a href=${source.licenceUrl}>${source.licence}</a>.` : nothing}
    ${source.attribution}
  </li>`;
}
