/** Rows of the published specs: what the view that explores a chart draws and lists. */
import type { ExploreInput, ImageCaption } from '@odm-widgets/charts';
import type { RepresentedWard } from '@odm-widgets/data/model';
import type { Election, RepresentationModel } from '../../representation.model.js';
import { wardName } from '../../phrases.summary.js';
import { lsoaCount, lsoasUpToDecile } from '../../shares.js';
import { toBars } from '../../bars.chart.js';
import type { FigureI18n } from '../figure/strings/types.js';
import { STRIP } from '../../ward-strip.chart.js';

/** A chart before its title and file name are known. */
type Chart = Omit<ExploreInput, 'title' | 'caption' | 'fileName'>;

/**
 * The chart of a view to explore.
 *
 * @param chart the squares, where they are shown in place of the bars of the grid
 */
export function toExploreInput(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: FigureI18n,
  { caption, fileName }: { caption: ImageCaption; fileName: string },
  chart: Chart = toChart(model, wards, i18n),
): ExploreInput {
  return { ...chart, title: caption.title, caption, fileName };
}

function toChart(model: RepresentationModel, wards: readonly RepresentedWard[], i18n: FigureI18n): Chart {
  if (model.grid || model.seatsByYear || model.deciles) return barsChart(model, i18n);
  return model.election ? turnoutChart(model, model.election, i18n) : wardsChart(model, wards, i18n);
}

/** Beside bars, their labels need so much room, in CSS pixels. */
const LABEL_ROOM = 140;

/** A fill that has no colour of its own is drawn as an outline on the page, and white where all are filled. */
const colourOf = (fill: string) => (fill === 'none' ? '#ffffff' : fill);

export function barsChart(model: RepresentationModel, i18n: FigureI18n): Chart {
  const { strings } = i18n;
  const { bars, legend } = toBars(model, i18n);
  const segments = bars.flatMap(({ label, counts }, order) =>
    counts.map(([entry, count], segment) => ({
      bar: label,
      order,
      segment,
      party: legend.nameOf(entry, i18n),
      colour: colourOf(legend.markOf(entry).fill),
      count,
    })),
  );
  const ofYears = model.seatsByYear !== undefined;
  const bar = ofYears ? strings.explore.year : strings.explore.tenth;
  return {
    spec: ofYears ? 'seats-over-time' : 'deciles',
    values: (width) => ({ datasets: { segments }, width: Math.max(240, width - LABEL_ROOM) }),
    dataset: 'segments',
    columns: [
      { key: 'bar', label: bar },
      { key: 'party', label: strings.table.party },
      { key: 'count', label: ofYears ? strings.table.seats : strings.table.neighbourhoods, numeric: true },
    ],
    choice: { field: 'bar', label: bar.toLowerCase() },
  };
}

export function turnoutChart(
  model: RepresentationModel,
  { wards }: Election,
  { strings }: FigureI18n,
): Chart {
  const rows = wards.flatMap(({ ward, result }) =>
    result?.turnout === undefined
      ? []
      : [
          {
            ward: wardName(ward, model),
            council: ward.authority.name,
            turnout: result.turnout,
            percent: Math.round(result.turnout * 1000) / 10,
            mostDeprived: lsoaCount(ward) ? lsoasUpToDecile(ward, 1) / lsoaCount(ward) : 0,
          },
        ],
  );
  return {
    spec: 'turnout',
    values: (width) => ({ datasets: { wards: rows }, width: Math.max(240, width - LABEL_ROOM) }),
    dataset: 'wards',
    columns: [
      { key: 'ward', label: strings.table.ward },
      { key: 'percent', label: strings.table.turnout, numeric: true },
    ],
    choice: { field: 'ward', label: strings.table.ward.toLowerCase() },
  };
}

export function wardsChart(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  { strings }: FigureI18n,
): Chart {
  const neighbourhoods = wards.flatMap((ward, order) =>
    ward.lsoasByDecile.flatMap((count, decile) =>
      Array.from({ length: count }, (_, index) => ({
        ward: wardName(ward, model),
        order,
        tenth: decile + 1,
        index,
      })),
    ),
  );
  return {
    spec: 'ward-rows',
    values: () => ({ datasets: { neighbourhoods }, params: { step: STRIP.step, column: STRIP.column } }),
    dataset: 'neighbourhoods',
    columns: [
      { key: 'ward', label: strings.table.ward },
      { key: 'tenth', label: strings.explore.tenth, numeric: true },
    ],
    choice: { field: 'ward', label: strings.table.ward.toLowerCase() },
  };
}
