import type { Provenance, Source } from '@odm-widgets/data/model';
import type { PageContent } from './page-content.js';

/** The figures of a page in the words of schema.org. */
export function datasetOf({ address, content, i18n }: PageContent, url: string): Record<string, unknown> {
  const sources = content.provenance?.sources ?? [];
  const days = datesOf(content.provenance).filter((date) => /^\d{4}(?:-\d{2}){0,2}$/u.test(date));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: content.heading,
    description: [content.headline, ...(content.notes ?? [])].filter(Boolean).join(' '),
    url,
    inLanguage: i18n.locale,
    isAccessibleForFree: true,
    ...(sources[0]?.licenceUrl ? { license: sources[0].licenceUrl } : {}),
    creator: [...new Set(sources.map(({ publisher }) => publisher))].map((name) => ({
      '@type': 'Organization',
      name,
    })),
    isBasedOn: sources.map(toWork),
    ...(days[0] ? { dateModified: days[0] } : {}),
    spatialCoverage: { '@type': 'Place', identifier: address.place.name },
    ...(content.table ? { variableMeasured: content.table.data.columns.map(({ label }) => label) } : {}),
  };
}

const toWork = ({ title, url, licenceUrl, asAt }: Source) => ({
  '@type': 'CreativeWork',
  name: title,
  url,
  ...(licenceUrl ? { license: licenceUrl } : {}),
  ...(asAt ? { temporal: asAt } : {}),
});

/** Dates of sources as ISO 8601 or "late 2025", each once, the latest first. */
export function datesOf(provenance: Provenance | undefined): string[] {
  const dates = new Set((provenance?.sources ?? []).map(({ asAt }) => asAt).filter(Boolean));
  const year = (date: string) => date.replace(/^late (\d{4})$/u, '$1-99');
  return [...dates].sort((a, b) => (year(a) < year(b) ? 1 : -1));
}

/** JSON for a script of a page: no text in it can end the script. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
