import { layoutStrips, type Figure, type StripsInput, type StripsWords } from '@odm-widgets/charts';

export const WORDS: StripsWords = {
  mostLabel: 'Most deprived 10%',
  leastLabel: 'Least deprived 10%',
  authorityLabel: 'Manchester',
  nationLabel: 'England, 10% in each',
};

/** A lane with a neighbourhood in each of the given tenths, and a council with as many in every tenth. */
export function inputOf(tenths: readonly number[], label = 'Ardwick'): StripsInput {
  return {
    lanes: [{ lane: 0, label, count: `0 of ${tenths.length}` }],
    points: tenths.map((tenth, index) => ({
      id: `E0100000${index}`,
      lane: 0,
      tenth,
      rank: tenth * 3000 + index,
      name: `Neighbourhood E0100000${index}`,
      place: true,
    })),
    shares: Array.from({ length: 10 }, (_, index) => ({
      lane: 0,
      tenth: index + 1,
      share: 0.1,
      series: 'authority' as const,
    })),
  };
}

export function figureOf(input: StripsInput, label = 'Ardwick in the tenths of England'): Figure {
  return {
    label,
    guide: 'Each dot is a neighbourhood.',
    points: input.points.map(({ id, name }) => ({ id, text: name })),
    draw: (size) => layoutStrips(input, WORDS, size),
  };
}
