import type { WeightedText } from '@odm-widgets/data/lexicon';
import type { Term } from '@odm-widgets/data/model';

/** Texts by which a term is found: its names count most, then planners’ words, then the rest. */
export function searchedTexts({ name, aka, planners, meaning, osm }: Term): WeightedText[] {
  return [
    ...Object.values(name).map((text): WeightedText => [text, 8]),
    ...Object.values(aka)
      .flat()
      .map((text): WeightedText => [text, 6]),
    ...Object.values(planners)
      .flat()
      .map((text): WeightedText => [text, 4]),
    ...osm.map((tag): WeightedText => [tag, 3]),
    ...Object.values(meaning).map((text): WeightedText => [text, 1]),
  ];
}
