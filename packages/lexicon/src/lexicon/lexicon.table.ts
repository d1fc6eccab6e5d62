import type { DataTable, I18n } from '@odm-widgets/core';
import { localText } from '@odm-widgets/data/model';
import { countByTheme, type LexiconModel } from './lexicon.model.js';
import type { LexiconStrings } from './strings/types.js';

/** Terms of each theme, and how many places were counted for it. */
export function themeTable(
  model: LexiconModel,
  { strings, locale, format }: I18n<LexiconStrings>,
): DataTable {
  const counts = countByTheme(model);
  const { table } = strings;
  const { themes, counted } = model.lexicon;
  return {
    // The counts are not the lexicon’s own: what they are of stands with them.
    caption: counted
      ? `${table.caption} ${strings.countsNote({ places: format.number(counted.places), source: counted.source.title })}`
      : table.caption,
    columns: [
      { key: 'theme', label: table.theme },
      { key: 'terms', label: table.terms, numeric: true },
      ...(counted ? [{ key: 'places', label: table.counted, numeric: true }] : []),
    ],
    rows: themes.map(({ id, name, counted: places }) => [
      localText(name, locale).text,
      counts.get(id) ?? 0,
      ...(counted ? [places] : []),
    ]),
  };
}
