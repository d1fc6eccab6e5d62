import type { Provenance } from '@odm-widgets/data/model';

/** What a citation is about. */
export interface Cited {
  title: string;
  sentence: string;
  provenance: Provenance;
  caveats?: readonly string[];
}

/** The headline, its sources and the page it was read on, as text to paste into a report or a bid. */
export function citation(
  { title, sentence, provenance, caveats = [] }: Cited,
  page: string,
  accessed: string,
): string {
  const sources = provenance.sources.map(
    ({ title: name, publisher, asAt, licence, url }) =>
      `${[publisher, name, asAt, licence].filter(Boolean).join(', ')}. ${url}`,
  );
  // Without query and fragment, which may hold what a visitor typed.
  const { origin, pathname } = new URL(page);
  const address = origin === 'null' ? '' : ` ${origin}${pathname}`;
  return [
    `${title}. ${sentence}`,
    ...caveats,
    ...(provenance.geography ? [`${provenance.geography}.`] : []),
    ...sources,
    `${accessed}.${address}`,
  ].join('\n');
}
