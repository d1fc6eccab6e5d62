import type { Message } from '@odm-widgets/core';

/** Words of the map, which arrive with it. */
export interface MapStrings {
  /** What the numbered shapes are. */
  guide: string;
  /** Where wards are compared that the map does not reach. */
  elsewhere: string;
  /** Of the thick line and the dashed one. */
  counted: Message<'ward'>;
  countedInSeveral: string;
  official: string;
  /** Caveats. */
  differs: Message<'ward'>;
  noOfficialLine: Message<'ward'>;
  /** Column of tenths in the view that explores the map. */
  tenth: string;
}
