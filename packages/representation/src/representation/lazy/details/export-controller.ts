/** What an element shows as it is saved, cited and explored; the code of pictures loads when they are asked for. */
import type { ExploreInput } from '@odm-widgets/charts';
import { savedLater } from '@odm-widgets/charts';
import type { DataTable, Exportable, SavableChart } from '@odm-widgets/core';
import type { RepresentedWard } from '@odm-widgets/data/model';
import { namesInPictures } from '../../phrases.summary.js';
import type { RepresentationModel } from '../../representation.model.js';
import type { RepresentationI18n } from '../../strings/types.js';
import type { Figure as FigureModule } from '../../wards-shown.js';
import type { DrawnSquares } from '../squares/squares.chart.js';
import { exportTexts } from './details.summary.js';

type MapModule = typeof import('../map/index.js');
type SquaresModule = typeof import('../squares/squares.js');

/** What the element says of the figure. */
export interface ShownTexts {
  model: RepresentationModel;
  i18n: RepresentationI18n;
  title: string;
  sentence: string;
  mapNotes: readonly string[];
}

/** The figure as it is on the page. */
export interface ShownFigure {
  /** Wards that match the filters. */
  wards: readonly RepresentedWard[];
  /** At most so many are in a list. */
  wardLimit: number;
  figure: FigureModule;
  /** Where every neighbourhood is shown as a square. */
  squares: { module: SquaresModule; drawn: DrawnSquares | undefined } | undefined;
  /** In the view `map`. */
  map: MapModule | undefined;
}

const loadPictures = () => import('../picture/picture.js');
type Pictures = Awaited<ReturnType<typeof loadPictures>>;

/** What is saved and cited. */
export function toExportable(
  texts: ShownTexts,
  table: DataTable,
  figure: () => Promise<ShownFigure>,
): Exportable {
  return {
    ...exportTexts(texts.model, texts, texts.i18n),
    table,
    chart: () => savedLater(async () => toPicture(texts, await figure())),
  };
}

async function toPicture(texts: ShownTexts, shown: ShownFigure): Promise<SavableChart> {
  const { model, i18n } = texts;
  const { figure, squares, map } = shown;
  const pictures = await loadPictures();
  const words = figure.figureI18n(i18n);
  const wards = shown.wards.slice(0, shown.wardLimit);
  const own = map ? map.toMapFigure(model, shown.wards, i18n) : pictures.toFigure(model, wards, words);
  const drawn = squares?.drawn
    ? squares.module.squaresFigure(own, squares.drawn, pictures.BACKGROUND, squares.module.squaresI18n(words))
    : own;
  return pictures.exportFigure(model, wards, words, captionOf(texts, pictures), drawn);
}

/** What the view that explores the figure takes. */
export async function toExplored(
  texts: ShownTexts,
  { wards, figure, squares, map }: ShownFigure,
): Promise<ExploreInput> {
  const { model, i18n } = texts;
  const pictures = await loadPictures();
  const words = figure.figureI18n(i18n);
  const chart = map
    ? map.mapChart(model, wards, i18n)
    : squares?.drawn && squares.module.squaresChart(squares.drawn, model, squares.module.squaresI18n(words));
  const picture = {
    caption: captionOf(texts, pictures),
    fileName: exportTexts(model, texts, i18n).fileName,
  };
  return pictures.toExploreInput(model, wards, words, picture, chart);
}

function captionOf(texts: ShownTexts, { toCaption }: Pictures) {
  const { model, i18n } = texts;
  return toCaption(exportTexts(model, texts, i18n), i18n, namesInPictures(model, i18n.locale));
}
