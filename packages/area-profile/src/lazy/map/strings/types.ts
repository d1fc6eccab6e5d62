import type { Message } from '@odm-widgets/core';

/** Words of the map, which arrive with it. */
export interface MapStrings {
  /** Above the map: what its shades stand for. */
  shades: string;
  /** Of an area in two nations, whose tenths have nothing in common. */
  noShades: string;
  /** What the shapes are. */
  guide: Message<'area'>;
  guideOfTwo: Message<'area'>;
  label: Message<'area'>;
  point: Message<'name' | 'tenth' | 'rank' | 'of'>;
  pointMarked: Message<'point'>;
  most: string;
  least: string;
  /** Of the thick line and the dashed one. */
  counted: Message<'area'>;
  official: string;
  /** Caveats. */
  differs: Message<'ward'>;
  noOfficialLine: Message<'ward'>;
  /** Where there are no boundaries. */
  noBoundaries: string;
  /** A tenth, in the view that explores the map. */
  tenth: string;
  table: Readonly<Record<'name' | 'code' | 'ward' | 'tenth' | 'rank' | 'people', string>> & {
    caption: Message<'area'>;
  };
}
