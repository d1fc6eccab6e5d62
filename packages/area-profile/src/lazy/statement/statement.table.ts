import type { DataTable, I18n } from '@odm-widgets/core';
import type { Provenance } from '@odm-widgets/data/model';
import type { Statement } from './statement.model.js';
import type { StatementStrings } from './strings/types.js';

/**
 * Every figure of the statement on a row of its own, with its sentence, source and caveats beside it. Numbers are as in
 * the data, not rounded.
 */
export function toTable(
  statement: Statement,
  { strings }: Pick<I18n<StatementStrings>, 'strings'>,
): DataTable {
  const { title, figures, sources } = statement;
  return {
    caption: title,
    columns: [
      { key: 'sentence', label: strings.preview },
      { key: 'figure', label: strings.columns.figure },
      { key: 'area', label: strings.columns.area },
      { key: 'value', label: strings.columns.value, numeric: true },
      { key: 'unit', label: 'unit' },
      { key: 'at_least', label: 'at_least' },
      { key: 'out_of', label: strings.columns.of, numeric: true },
      { key: 'figure_date', label: 'figure_date' },
      { key: 'figure_areas', label: 'figure_areas' },
      { key: 'figure_source', label: strings.columns.source },
      { key: 'figure_source_url', label: 'figure_source_url' },
      { key: 'figure_licence', label: 'figure_licence' },
      { key: 'figure_notes', label: strings.notes },
    ],
    rows: figures.map(({ fact, value, label, area, source: number }) => {
      const { source } = sources.find((one) => one.number === number)!;
      return [
        fact.sentence,
        label,
        area,
        value.value ?? undefined,
        value.unit,
        value.atLeast ? 'yes' : '',
        value.of,
        fact.date,
        fact.geography,
        `${source.title} (${source.publisher})`,
        source.url,
        source.licence,
        fact.caveats.join(' '),
      ];
    }),
  };
}

/** All sources of the statement, as every saved table names them. */
export function toProvenance({ items, sources }: Statement): Provenance {
  const join = (texts: readonly string[]) => [...new Set(texts)].join('; ');
  return {
    release: join(items.map(({ fact }) => fact.date)),
    geography: join(items.map(({ fact }) => fact.geography)),
    method: '',
    sources: sources.map(({ source }) => source),
  };
}
