import { possessive } from '@odm-widgets/data/model';
import { plural } from '../../../../shared/plurals.js';
import type { NationStrings } from './types.js';

const AREA = 'district electoral area';
const tenth = (n: number) => `${(n - 1) * 10}% to ${n * 10}%`;

export const en: NationStrings = ({ nation, name, inside, index, area, areas, count, wardYear }) => {
  const isNorthernIreland = nation === 'northern-ireland';
  const places = isNorthernIreland ? `${AREA}s` : 'wards';
  return {
    unknownCouncils: ({ codes }) => `No council of ${name} is called ${codes} or has that code.`,
    notes: {
      estimatedLsoas: () =>
        `${areas.slice(0, 1).toUpperCase()}${areas.slice(1)} are placed in wards of ${wardYear} by our lookup of their centres.`,
    },
    table: {
      neighbourhoods: `Neighbourhoods (${areas})`,
      estimatedLsoas: `${areas.slice(0, 1).toUpperCase()}${areas.slice(1)} placed by our lookup`,
      mostDeprived10: `Among the most deprived 10% ${inside}`,
      mostDeprived20: `Among the most deprived 20% ${inside}`,
      ...(isNorthernIreland
        ? {
            ward: 'District electoral area',
            withoutRecord: 'Electoral areas without a record',
            cut: ({ count: shown, of }) =>
              `The table shows the first ${shown} of ${of} ${AREA}s; the download has them all.`,
          }
        : {}),
    },
    sentences: ({ unplaced }) => [
      `Deprivation is that of the ${index}, which ranks the ${count} ${areas} of ${name}. It does not compare with the index of another nation.`,
      ...(unplaced
        ? [
            `${unplaced} ${plural(unplaced, `${area} lies`, `${areas} lie`)} in no ward by our lookup and ${plural(unplaced, 'is', 'are')} not counted.`,
          ]
        : []),
      ...(isNorthernIreland ? [`Councillors are elected by ${AREA}, which has several wards.`] : []),
    ],
    englandAlone: {
      grid: `The grid of every neighbourhood is of England alone, not of ${name}.`,
      turnout: `Turnout by ward is held for England alone, not for ${name}.`,
      'over-time': `Seats of several years are held for England alone, not for ${name}.`,
    },
    showWards: `Show the ${places}`,
    figure: {
      readingGuide: {
        wards: `Each square is a seat, each dot a neighbourhood. ${isNorthernIreland ? 'Areas' : 'Wards'} with the largest share of neighbourhoods among the most deprived ${inside} come first.`,
        deciles: `Each bar is a tenth of the ranking of ${name}. Each neighbourhood is split equally between the councillors of its ${isNorthernIreland ? 'electoral area' : 'ward'}.`,
      },
      ...(isNorthernIreland
        ? {
            readingWithoutParties: `Each dot is a neighbourhood. Areas with the largest share of neighbourhoods among the most deprived ${inside} come first.`,
            noNeighbourhoods: 'No neighbourhood is matched to this electoral area.',
            chart: { wards: 'District electoral areas by deprivation, with their seats' },
            showMore: ({ n, count: more }) => `Show ${more} more ${plural(n, AREA)}`,
          }
        : {}),
    },
    ...(isNorthernIreland
      ? {
          filters: {
            views: { wards: 'District electoral areas and their seats' },
            search: `Find a ${AREA}`,
            shown: ({ count: shown, of }) => `${shown} of ${of} ${AREA}s shown.`,
            nothing: 'No electoral area fits. Change the name or who represents it.',
          },
          heading: {
            wards: (place: string) =>
              place ? `Who represents the ${AREA}s: ${place}` : `Who represents the ${AREA}s`,
          },
          headline: {
            seatsWithoutParties: ({ date, place, n, count: seats, wards }) =>
              `In ${date} ${place} had ${seats} ${plural(n, 'councillor')} in ${wards} ${plural(Number(wards), AREA)}.`,
            deciles: ({ party, isPlural, place, share, isPercentage, n, count: all, decile }) => {
              const which =
                decile === 1
                  ? `most deprived ${plural(n, 'neighbourhood')}`
                  : `${plural(n, 'neighbourhood')} in the ${tenth(decile)} most deprived`;
              return `Counted by seats of electoral areas, ${party} ${isPlural ? 'represent' : 'represents'} ${isPercentage || n > 1 ? share : ''}${isPercentage || n > 1 ? ' of ' : ''}${possessive(place)} ${isPercentage || n > 1 ? all : 'one'} ${which}.`;
            },
          },
          caption: {
            wards: ({ place }) => `${place}: ${AREA}s by deprivation, with their seats`,
            deciles: ({ place }) =>
              `${place}: neighbourhoods by tenth of the ranking of ${name} and by the seats of their electoral areas`,
          },
        }
      : {}),
  };
};
