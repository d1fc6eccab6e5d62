import { layoutStrips, type StripsInput, type StripsWords } from '@odm-widgets/charts';

export const WORDS: StripsWords = {
  mostLabel: 'Most deprived',
  leastLabel: 'Least deprived',
  bandLabel: 'most deprived 10%',
  authorityLabel: 'Manchester',
  englandLabel: 'England',
};

/** Points at positions of the national scale, 0 to 1, in one lane. */
export function inputOf(positions: readonly number[], label = 'Ardwick'): StripsInput {
  return {
    lanes: [{ lane: 0, label }],
    points: positions.map((position, index) => ({
      id: `E0100000${index}`,
      lane: 0,
      position,
      offset: 0,
      place: true,
    })),
    profile: Array.from({ length: 10 }, (_, index) => ({
      lane: 0,
      tenth: index + 1,
      share: 0.1,
      series: 'authority' as const,
    })),
  };
}

export const layoutOf = (input: StripsInput, width = 640) => layoutStrips(input, WORDS, width);
