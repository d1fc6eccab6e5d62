import type { Source } from '@odm-widgets/data/model';
import type { CrimesAnswer, Incompleteness } from '@odm-widgets/data/police';
import type { Fact, FactValue } from '../../fact.js';
import type { LiveI18n } from './types.js';

type Counts = Extract<CrimesAnswer, { kind: 'counts' }>;

export const CRIME_GEOGRAPHY = 'Outline of LSOAs of 2021, simplified';
/** Reports from which the most frequent category is named. */
const ENOUGH_FOR_CATEGORY = 20;

export function crimeFacts(answer: Counts, area: string, source: Source, i18n: LiveI18n): Fact[] {
  const { crimes } = i18n.strings;
  const { format } = i18n;
  const month = format.date(answer.month);
  const [largest] = answer.categories;
  const antiSocial = answer.categories.find(({ category }) => category === 'anti-social-behaviour');
  const toFact = (id: string, sentence: string, values: readonly FactValue[]): Fact => ({
    id: `crime-reports.${id}`,
    section: 'crime-reports',
    sentence: `${sentence}.`,
    values,
    area,
    geography: CRIME_GEOGRAPHY,
    date: answer.month,
    source,
    caveats: crimeCaveats(answer, i18n),
  });
  const monthly = (label: string, n: number, before: number | undefined) => ({
    values: [
      { label: `${label}, ${month}`, value: n, unit: 'count' as const },
      ...(answer.earlier && before !== undefined
        ? [{ label: `${label}, ${format.date(answer.earlier.month)}`, value: before, unit: 'count' as const }]
        : []),
    ],
    end:
      answer.earlier && before !== undefined
        ? crimes.earlier({ month: format.date(answer.earlier.month), count: format.number(before) })
        : '',
    words: { area, month, n, count: format.number(n) },
  });
  const total = monthly(crimes.all, answer.total, answer.earlier?.total);
  const incidents =
    antiSocial && monthly(crimes.category['anti-social-behaviour'], antiSocial.latest, antiSocial.earlier);
  return [
    toFact('total', crimes.total(total.words) + total.end, total.values),
    ...(incidents
      ? [
          toFact(
            'anti-social-behaviour',
            crimes.antiSocial(incidents.words) + incidents.end,
            incidents.values,
          ),
        ]
      : []),
    ...(largest && answer.total >= ENOUGH_FOR_CATEGORY
      ? [
          toFact(
            'largest',
            crimes.largest({
              area,
              month,
              category: crimes.category[largest.category],
              count: format.number(largest.latest),
            }),
            [
              {
                label: `${crimes.category[largest.category]}, ${month}`,
                value: largest.latest,
                unit: 'count',
              },
            ],
          ),
        ]
      : []),
  ];
}

/** What goes with every count of crimes. */
export function crimeCaveats(answer: Counts, { strings, format }: LiveI18n): string[] {
  const { crimes } = strings;
  return [
    crimes.places,
    ...(answer.railwayGap ? [crimes.railways({ since: format.date(answer.railwayGap.from) })] : []),
    ...(answer.earlier ? [] : [crimes.noEarlier({ month: format.date(yearBefore(answer.month)) })]),
  ];
}

/** Why there is no count, in a sentence. */
export function incompleteText(reason: Incompleteness, month: string, i18n: LiveI18n): string {
  const { crimes } = i18n.strings;
  const { format } = i18n;
  const words = { month: format.date(month) };
  switch (reason.kind) {
    case 'known-gap': {
      const { name: force, from, to } = reason.gap;
      const since = format.date(from);
      return to
        ? crimes.gapClosed({ ...words, force, since, until: format.date(to) })
        : crimes.gapOpen({ ...words, force, since });
    }
    case 'far-below':
      return crimes.farBelow(words);
    case 'not-listed':
      return crimes.notListed(words);
    case 'none':
      return crimes.nothing(words);
  }
}

function yearBefore(month: string): string {
  const [year, rest] = month.split('-');
  return `${Number(year) - 1}-${rest}`;
}
