/** Rows of the published specs of lamps and of the map: what the view that explores a chart draws and lists. */
import type { ExploreInput, ImageCaption } from '@odm-widgets/charts';
import type { HexMap, LampCouncil } from '@odm-widgets/data/model';
import { maxNeighbourhoods } from '../../lamp.js';
import type { PoliticalControlModel } from '../../political-control.model.js';
import { shortControlText } from '../../political-control.summary.js';
import { controlFill, lampLevels } from '../../lamp-shape.chart.js';
import type { FigureI18n } from '../figure/strings/types.js';

/** A chart before its title and file name are known. */
type Chart = Omit<ExploreInput, 'title' | 'caption' | 'fileName'>;

/** The lamps, or the map of hexagons, to explore. */
export function toExploreInput(
  model: PoliticalControlModel,
  councils: readonly LampCouncil[],
  i18n: FigureI18n,
  { caption, fileName }: { caption: ImageCaption; fileName: string },
): ExploreInput {
  const chart =
    model.hexMap && !model.compare ? mapChart(model.hexMap, councils, i18n) : lampsChart(councils, i18n);
  return { ...chart, title: caption.title, caption, fileName };
}

const looksOf = (council: LampCouncil, order: number, i18n: FigureI18n) => {
  const { colour } = controlFill(council);
  return {
    council: council.name,
    order,
    control: shortControlText(council, i18n),
    colour: colour === 'none' ? '#ffffff' : colour,
  };
};

export function lampsChart(councils: readonly LampCouncil[], i18n: FigureI18n): Chart {
  const { strings } = i18n;
  const levels = councils.flatMap((council, order) => {
    const own = lampLevels(council);
    const widest = maxNeighbourhoods(own);
    const looks = looksOf(council, order, i18n);
    return own.map(({ at, neighbourhoods }) => ({
      ...looks,
      at,
      neighbourhoods,
      share: widest ? neighbourhoods / widest : 0,
    }));
  });
  return {
    spec: 'lamps',
    values: () => ({ datasets: { levels } }),
    dataset: 'levels',
    columns: [
      { key: 'council', label: strings.table.council },
      { key: 'control', label: strings.table.control },
      { key: 'at', label: strings.details.vigintile, numeric: true },
      { key: 'neighbourhoods', label: strings.details.neighbourhoods, numeric: true },
    ],
    choice: { field: 'council', label: strings.table.council.toLowerCase() },
  };
}

export function mapChart({ positions }: HexMap, councils: readonly LampCouncil[], i18n: FigureI18n): Chart {
  const { strings } = i18n;
  const placed = councils.flatMap((council, order) => {
    const hex = positions.get(council.code);
    return hex ? [{ ...looksOf(council, order, i18n), column: hex.column, row: hex.row }] : [];
  });
  return {
    spec: 'council-map',
    values: (width) => ({ datasets: { councils: placed }, width, height: Math.round(width * 1.1) }),
    dataset: 'councils',
    columns: [
      { key: 'council', label: strings.table.council },
      { key: 'control', label: strings.table.control },
    ],
    choice: { field: 'council', label: strings.table.council.toLowerCase() },
  };
}
