/** What an element shows as a picture and as a chart to explore; the code of both loads when they are asked for. */
import type { ExploreInput, ImageCaption } from '@odm-widgets/charts';
import type { SavableChart } from '@odm-widgets/core';
import type { RepresentedWard } from '@odm-widgets/data/model';
import type { DrawnSquares } from './lazy/squares/squares.chart.js';
import type { RepresentationModel } from './representation.model.js';
import type { RepresentationI18n } from './strings/types.js';
import type { Figure as FigureModule } from './wards-shown.js';

type MapModule = typeof import('./lazy/map/index.js');
type SquaresModule = typeof import('./lazy/squares/squares.js');

export interface ShownFigure {
  model: RepresentationModel;
  /** Wards that match the filters. */
  wards: readonly RepresentedWard[];
  /** At most so many are in a list. */
  wardLimit: number;
  i18n: RepresentationI18n;
  caption: ImageCaption;
  figure: FigureModule;
  /** Where every neighbourhood is shown as a square. */
  squares: { module: SquaresModule; drawn: DrawnSquares | undefined } | undefined;
  /** In the view `map`. */
  map: MapModule | undefined;
}

const loadPictures = () => import('./lazy/picture/picture.js');

export async function toPicture(shown: ShownFigure): Promise<SavableChart> {
  const { model, i18n, caption, figure, squares, map } = shown;
  const pictures = await loadPictures();
  const words = figure.figureI18n(i18n);
  const wards = shown.wards.slice(0, shown.wardLimit);
  const own = map ? map.toMapFigure(model, shown.wards, i18n) : pictures.toFigure(model, wards, words);
  const drawn = squares?.drawn
    ? squares.module.squaresFigure(own, squares.drawn, pictures.BACKGROUND, squares.module.squaresI18n(words))
    : own;
  return pictures.exportFigure(model, wards, words, caption, drawn);
}

export async function toExplored(
  { model, wards, i18n, caption, figure, squares, map }: ShownFigure,
  fileName: string,
): Promise<ExploreInput> {
  const pictures = await loadPictures();
  const words = figure.figureI18n(i18n);
  const chart = map
    ? map.mapChart(model, wards, i18n)
    : squares?.drawn && squares.module.squaresChart(squares.drawn, model, squares.module.squaresI18n(words));
  return pictures.toExploreInput(model, wards, words, { caption, fileName }, chart);
}
