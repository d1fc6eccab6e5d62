import { toGeometry } from './ward-strips-marks.js';
import { countByTenth, type StripsInput } from './ward-strips-rows.js';

/** Data and parameters of the `strips` spec for a size, so that it draws as `layoutStrips` does. */
export interface StripsSpecValues {
  datasets: Record<'neighbourhoods' | 'shares' | 'lanes', readonly object[]>;
  params: Record<'abreast' | 'spread' | 'rows' | 'lanes' | 'size', number>;
  width: number;
  height: number;
}

/**
 * The named data of the specs `strips` and `domains` for the same rows.
 *
 * @param placeNames names of the places whose shares are shown
 */
export function stripsSpecValues(
  input: StripsInput,
  placeNames: Readonly<Record<'authority' | 'nation', string>>,
  size: { width: number; textSize: number },
): StripsSpecValues {
  const { column, dot, step, abreast } = toGeometry(input, size, false);
  const ofLane = (lane: number) => input.points.filter((point) => point.lane === lane);
  const lanes = input.lanes.length;
  const tallest = Math.max(1, ...input.lanes.flatMap(({ lane }) => countByTenth(ofLane(lane))));
  const shares = input.shares.map((row) => ({
    ...row,
    place: placeNames[row.series],
    // As tall as the dots would be if the lane's neighbourhoods had this share.
    dots: (row.share * ofLane(row.lane).length) / abreast,
  }));
  // Above the dots, each of several lanes has room for its name.
  const rows =
    Math.max(Math.ceil(tallest / abreast), ...shares.map(({ dots }) => dots)) + (lanes > 1 ? 2 : 0.5);
  return {
    datasets: {
      neighbourhoods: input.points,
      shares,
      lanes: input.lanes.map(({ lane, label, count }) => ({
        lane,
        label: lanes > 1 ? `${label}: ${count}` : '',
      })),
    },
    params: { abreast, spread: step / column, rows, lanes, size: (dot / 2) ** 2 * Math.PI },
    width: size.width,
    height: rows * lanes * step,
  };
}
