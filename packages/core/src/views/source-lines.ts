import type { Provenance } from '@odm-widgets/data/model';
import type { I18n } from '../i18n/i18n.js';
import { sourceName } from './provenance-view.js';

/** The sources of figures in plain text, a line each, for images that leave the page. */
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
