/** What the view that explores the chart takes; fetched when it is opened. */
import { stripsSpecValues, type ExploreInput } from '@odm-widgets/charts';
import type { I18n } from '@odm-widgets/core';
import type { WardStrings } from '../../strings/types.js';
import { toLanes, toStripsInput, toStripsWords } from '../../ward-deprivation.chart.js';
import type { WardModel } from '../../ward-deprivation.model.js';
import type { View } from '../../ward-deprivation.query.js';

export function toExploreInput(
  { model, view, i18n }: { model: WardModel; view: View; i18n: I18n<WardStrings> },
  title: string,
): ExploreInput {
  const input = toStripsInput(toLanes(model, view, i18n), model, view);
  const words = toStripsWords(model, i18n);
  const names = { authority: words.authorityLabel, england: words.englandLabel };
  return {
    title,
    spec: 'strips',
    values: (width) => stripsSpecValues(input, names, { width, textSize: 16 }),
  };
}
