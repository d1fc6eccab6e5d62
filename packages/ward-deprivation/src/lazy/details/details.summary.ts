import type { I18n } from '@odm-widgets/core';
import { RELEASE_DETAILS } from '@odm-widgets/data/model';
import type { WardStrings } from '../../strings/types.js';
import type { WardModel } from '../../ward-deprivation.model.js';
import { detailStrings } from './strings/index.js';

/** How the figures are to be read, what matters most first. Like notices, these go wherever the figures go. */
export function caveats({ ward, release }: WardModel, i18n: I18n<WardStrings>): string[] {
  const { population: count, areas, wardMatch, deciles } = RELEASE_DETAILS[release];
  const { population, name } = ward;
  const { caveat, nation } = i18n.strings;
  const { whatIsNeighbourhood, populationLine } = detailStrings(i18n);
  const lookup = nation.ours && wardMatch === 'estimate' ? ` ${nation.ours.lookup}` : '';
  return [
    caveat,
    whatIsNeighbourhood({ year: String(areas.vintage) }) + lookup,
    ...(nation.ours && deciles === 'equal-tenths' ? [nation.ours.tenths] : []),
    ...(population === undefined || !count
      ? []
      : [populationLine[count.source]({ ward: name, people: i18n.format.number(population) })]),
  ];
}
