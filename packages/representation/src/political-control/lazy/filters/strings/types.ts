import type { Message } from '@odm-widgets/core';
import type { Order, Scale } from '../../../political-control.query.js';

export interface FiltersStrings {
  legend: string;
  search: string;
  control: string;
  anyControl: string;
  group: (group: string, party: string) => string;
  order: string;
  orders: Readonly<Record<Order, string>>;
  scale: string;
  scales: Readonly<Record<Scale, string>>;
  shown: Message<'count' | 'of'>;
  nothing: string;
}
