import type { Message } from '@odm-widgets/core';
import type { Nation } from '@odm-widgets/data/model';
import type { NationPhrases } from '../../../strings/types.js';

/** What is said of the areas of each nation, and of what is the project's own work. */
export interface NationStrings {
  /** What a neighbourhood is; `year` is that of its boundaries. */
  whatIsNeighbourhood: Readonly<Record<Nation, Message<'year'>>>;
  ours: NonNullable<NationPhrases['ours']>;
}
