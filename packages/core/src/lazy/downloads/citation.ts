import type { Provenance } from '@odm-widgets/data/model';

/** The sentence, its source and where it was read, ready to paste into a report or a bid. */
export function citation(
  { title, sentence, provenance }: { title: string; sentence: string; provenance: Provenance },
  page: string,
  accessed: string,
): string {
  const sources = provenance.sources.map(
    ({ title: name, publisher, asAt, licence, url }) => `${publisher}, ${name}, ${asAt}, ${licence}. ${url}`,
  );
  // The page's query and fragment may hold what a visitor typed.
  const { origin, pathname } = new URL(page);
  const where = origin === 'null' ? '' : ` ${origin}${pathname}`;
  return [`${title}. ${sentence}`, provenance.geography + '.', ...sources, `${accessed}.${where}`].join('\n');
}
