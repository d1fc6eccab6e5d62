import { captionedChart, resolveColors, type ImageCaption, type SavableChart } from '@odm-widgets/core';

export type CaptionText = Pick<ImageCaption, 'title' | 'sentences' | 'notes'>;

/** The chart as it is saved: in the colours it has on the page, with its caption. */
export function savedChart(chart: Element & SavableChart, caption: CaptionText): SavableChart {
  const [text, ground] = resolveColors(chart, ['--_text', '--_ground']) as [string, string];
  return captionedChart(chart, { ...caption, text, ground });
}
