/** What the view that explores the chart takes; fetched when it is opened. */
import type { ExploreInput, ImageCaption } from '@odm-widgets/charts';
import { stripsSpecValues } from '@odm-widgets/charts/figure.js';
import type { I18n, Locale } from '@odm-widgets/core';
import type { WardStrings } from '../../strings/types.js';
import type { DetailStrings } from '../details/strings/types.js';
import { toLanes, toStripsInput, toStripsWords } from '../../ward-deprivation.chart.js';
import type { WardModel } from '../../ward-deprivation.model.js';
import type { View } from '../../ward-deprivation.query.js';

/** Words of the dialog that the figure does not have. */
const EXPLORE_WORDS: Readonly<Record<Locale, { domain: string; tenth: string }>> = {
  en: { domain: 'Domain', tenth: 'tenth' },
  cy: { domain: 'Maes', tenth: 'degfed' },
};

export function toExploreInput(
  { model, view, i18n }: { model: WardModel; view: View; i18n: I18n<WardStrings> },
  { table }: Pick<DetailStrings, 'table'>,
  { caption, fileName }: { caption: ImageCaption; fileName: string },
): ExploreInput {
  const explore = EXPLORE_WORDS[i18n.locale];
  const input = toStripsInput(toLanes(model, view, i18n), model, view);
  const words = toStripsWords(model, i18n);
  const names = { authority: words.authorityLabel, nation: words.nationLabel };
  const laneOf = (lane: number) => input.lanes[lane]?.label ?? '';
  const isDomains = view === 'domains';
  return {
    title: caption.title,
    caption,
    fileName,
    spec: isDomains ? 'domains' : 'strips',
    values(width) {
      const values = stripsSpecValues(input, names, { width, textSize: 16 });
      const neighbourhoods = input.points.map((point) => ({ ...point, of: laneOf(point.lane) }));
      return { ...values, datasets: { ...values.datasets, neighbourhoods } };
    },
    dataset: 'neighbourhoods',
    columns: [
      ...(input.lanes.length > 1 ? [{ key: 'of', label: isDomains ? explore.domain : table.ward }] : []),
      { key: 'name', label: table.name },
      { key: 'rank', label: table.rank({ of: i18n.format.number(model.nationalCount) }), numeric: true },
      { key: 'tenth', label: table.tenth, numeric: true },
    ],
    choice: { field: 'tenth', label: explore.tenth },
  };
}
