import type { Message } from '@odm-widgets/core';
import type { View } from '../../../representation.query.js';

export interface FiltersStrings {
  legend: string;
  view: string;
  views: Readonly<Record<View, string>>;
  year: string;
  date: (year: number) => string;
  search: string;
  who: string;
  anybody: string;
  shown: Message<'count' | 'of'>;
  nothing: string;
  council: string;
  noCouncil: string;
  party: string;
  noParty: string;
}
