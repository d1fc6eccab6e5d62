import type { Locale } from '@odm-widgets/core';

/** Words of any chart, in every language: they come with the chart, after a widget's own. */
export interface ChartStrings {
  /** How the arrow keys work, said when the chart gets focus. */
  hint: string;
  description: string;
  failed: string;
  close: string;
  exploreFailed: string;
}

export const CHART_STRINGS: Readonly<Record<Locale, ChartStrings>> = {
  en: {
    hint: 'Use the arrow keys to go from point to point.',
    description: 'chart',
    failed: 'The chart could not be drawn here. The table has the same figures.',
    close: 'Close',
    exploreFailed:
      "This site's security settings do not allow the chart editor. The table and the download have the same figures.",
  },
  cy: {
    hint: 'Defnyddiwch y bysellau saeth i fynd o bwynt i bwynt.',
    description: 'siart',
    failed: "Ni ellid llunio'r siart yma. Mae'r un ffigurau yn y tabl.",
    close: 'Cau',
    exploreFailed:
      "Nid yw gosodiadau diogelwch y wefan hon yn caniatáu golygydd y siart. Mae'r un ffigurau yn y tabl a'r lawrlwythiad.",
  },
};
