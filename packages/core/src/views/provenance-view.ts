import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance, Source } from '@odm-widgets/data/model';
import type { I18n } from '../i18n/i18n.js';

/** One line of source, and a disclosure with everything else a citation needs. */
export function provenanceView(provenance: Provenance, i18n: I18n): TemplateResult {
  const { core, format } = i18n;
  const [main] = provenance.sources;
  return html`<footer part="provenance" class="provenance">
    <details>
      <summary>${core.source}: ${main ? `${main.title}, ${main.publisher}` : ''}</summary>
      <ul>
        ${provenance.sources.map((source) => sourceItem(source, i18n))}
      </ul>
      <dl>
        ${[
          [core.release, provenance.release],
          [core.geography, provenance.geography],
          [core.method, provenance.method],
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

function sourceItem(source: Source, { core, format }: I18n): TemplateResult {
  return html`<li>
    <a lang="en" href=${source.url}>${source.title}</a>,
    ${source.publisher}${source.asAt && `, ${format.date(source.asAt)}`}.
    ${source.licence ? html`${core.licence}: <a href=${source.licenceUrl}>${source.licence}</a>.` : nothing}
    ${source.attribution}
  </li>`;
}
