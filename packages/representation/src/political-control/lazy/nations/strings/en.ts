import { plural } from '../../../../shared/plurals.js';
import type { NationStrings } from './types.js';

export const en: NationStrings = ({ nation, name, inside, index, areas, count }) => ({
  unknownCouncils: ({ codes }) => `No council of ${name} is called ${codes} or has that code.`,
  notes: [
    `Deprivation is that of the ${index}, which ranks the ${count} ${areas} of ${name}. It does not compare with the index of another nation.`,
  ],
  order: `The councils with the largest share of neighbourhoods among the most deprived 10% ${inside} come first.`,
  figure: {
    readingGuide: `Bottom is most deprived ${inside}, top least. Wider means more neighbourhoods. Compare shapes, not sizes.`,
  },
  table: {
    neighbourhoods: `Neighbourhoods (${areas})`,
    mostDeprived10: `Among the most deprived 10% ${inside}`,
    mostDeprived20: `Among the most deprived 20% ${inside}`,
  },
  ...(nation === 'northern-ireland'
    ? {
        sharedPower: {
          headline: ({ date, place, councils, n, count: seats, parties }) =>
            `In ${date} ${place || `these ${councils} councils`} had ${seats} ${plural(n, 'councillor')}: ${parties}.`,
          note: 'Councils of Northern Ireland share power among parties, and no record of control is published; their seats are shown.',
          seats: 'Seats by party',
          key: 'Parties',
          total: ({ n, count: seats }) => `${seats} ${plural(n, 'seat')}`,
          others: 'others',
        },
      }
    : {}),
});
