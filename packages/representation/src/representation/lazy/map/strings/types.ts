import type { Count } from '../../../strings/types.js';
import type { NoMapReason } from '../../../representation.model.js';

/** Words of the map, which arrive with it. */
export interface MapStrings {
  /** What the shapes, their fills and their numbers are. */
  guide: string;
  /** Of the thick line, where there are several councils. */
  council: string;
  /** Wards whose councillors are not all of one party. */
  shared: (words: Count & { of: string }) => string;
  /** Of the dashed line. */
  counted: string;
  /** Wards whose official line is not the outline of their neighbourhoods. */
  differs: (words: { count: string; of: string }) => string;
  /** The same on a map of several councils, which has no dashed line. */
  differsInSeveral: (words: { count: string; of: string }) => string;
  noMap: Readonly<Record<NoMapReason, string>>;
}
