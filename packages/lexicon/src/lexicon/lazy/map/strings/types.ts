import type { Message } from '@odm-widgets/core';

export interface MapStrings {
  /** The accessible name of the map. */
  label: (count: string) => string;
  guide: string;
  /** Observations near one another; `ward` is '' where it is not known. */
  group: (values: { ward: string; count: string; isOne: boolean; terms: string }) => string;
  termCount: Message<'term' | 'count'>;
  /** Observations on the map, of all that fit. */
  placed: (placed: string, all: string) => string;
  showAll: string;
  chosen: (values: { ward: string; count: string; isOne: boolean }) => string;
  loading: string;
  failed: string;
  /** The map beside the form, from which a place is chosen. */
  picker: {
    label: string;
    guide: string;
    atPoint: Message<'ward'>;
    inWard: Message<'ward'>;
    remove: string;
    point: string;
  };
  streets: {
    show: Message<'host'>;
    /** What the visitor's browser tells the host of the pictures. */
    note: Message<'host'>;
    label: string;
    zoomIn: string;
    zoomOut: string;
    failed: string;
    pictures: string;
    hide: string;
  };
}
