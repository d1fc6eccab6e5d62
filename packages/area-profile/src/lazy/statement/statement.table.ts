import type { DataTable, I18n } from '@odm-widgets/core';
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
      { key: 'date', label: 'date' },
      { key: 'geography', label: 'geography' },
      { key: 'source', label: strings.columns.source },
      { key: 'source_url', label: 'source_url' },
      { key: 'licence', label: 'licence' },
      { key: 'notes', label: strings.notes },
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
