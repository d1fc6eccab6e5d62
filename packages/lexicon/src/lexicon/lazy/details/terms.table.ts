import type { DataTable, I18n } from '@odm-widgets/core';
import { localText, type EffectKind, type Term } from '@odm-widgets/data/model';
import { effectLines, inOneLine } from '../../../shared/effects.summary.js';
import { termName, wordsIn, type LexiconModel } from '../../lexicon.model.js';
import type { DetailStrings } from './strings/types.js';

/** The terms that are shown, a row each. */
export function termTable(
  terms: readonly Term[],
  { lexicon }: LexiconModel,
  i18n: I18n<DetailStrings>,
  caption: string,
): DataTable {
  const { strings, locale } = i18n;
  const themeNames = new Map(lexicon.themes.map(({ id, name }) => [id, localText(name, locale).text]));
  const keys = Object.keys(strings.csv) as (keyof DetailStrings['csv'])[];
  return {
    caption,
    columns: keys.map((key) => ({ key, label: strings.csv[key] })),
    rows: terms.map((term) => {
      const affected = (kind: EffectKind) =>
        inOneLine(
          effectLines(term.effects, i18n)
            .filter((line) => line.kind === kind)
            .flatMap(({ groups }) => groups.map(({ text }) => text)),
        );
      const cells: Readonly<Record<keyof DetailStrings['csv'], string>> = {
        id: term.id,
        term: termName(term, locale),
        meaning: localText(term.meaning, locale).text,
        planners: wordsIn(term.planners, locale).join('; '),
        themes: term.themes.map((id) => themeNames.get(id) ?? id).join('; '),
        helps: affected('helps'),
        hinders: affected('hinders'),
        depends: affected('depends'),
        strategies: term.strategies.map((text) => localText(text, locale).text).join(' '),
        osm: term.osm.join('; '),
      };
      return keys.map((key) => cells[key]);
    }),
  };
}
