import type { I18n } from '@odm-widgets/core';
import type { Domain, Lsoa } from '@odm-widgets/data/model';
import type { Share, WardFigures, WardModel } from './ward-deprivation.model.js';
import type { WardStrings } from './strings/types.js';

/** The sentence people read: how many of the ward's neighbourhoods are in the most deprived tenth. */
export function headline(model: WardModel, { strings, format }: I18n<WardStrings>): string {
  const { ward, domain } = model;
  const { count, of } = ward.inMostDeprived10;
  const phrase = domain === 'overall' ? '' : strings.domainPhrase(strings.domain[domain]);
  const base = { ward: ward.name, of: format.number(of), total: of, phrase };
  if (of === 1) {
    if (count === 1) return strings.headline.singleInside(base);
    return strings.headline.singleOutside({ ...base, tenth: strings.tenth(ward.lsoas[0]!.decile[domain]!) });
  }
  if (count === 0) return strings.headline.none(base);
  if (count === of) return strings.headline.all(base);
  return strings.headline.some({ ...base, count: format.number(count), n: count });
}

/** The council's share, England's and the compared wards', in the order they are shown. */
export function comparisonSentences(model: WardModel, { strings, format }: I18n<WardStrings>): string[] {
  const sentences = [authorityShare(model.authority.name, model.authorityInMostDeprived10)];
  if (model.compareEngland) sentences.push(strings.comparison.england);
  return [...sentences, ...model.compared.map(comparedWardShare)];

  function authorityShare(place: string, { count, of }: Share): string {
    return strings.comparison.authority({ place, count: format.number(count), of: format.number(of) });
  }
  function comparedWardShare(ward: WardFigures): string {
    const { count, of } = ward.inMostDeprived10;
    return strings.comparison.ward({
      ward: ward.name,
      authority: ward.authority.name,
      count: format.number(count),
      of: format.number(of),
      n: of,
    });
  }
}

/** The text of one point of the chart. */
export function pointText(
  lsoa: Lsoa,
  domain: Domain,
  model: WardModel,
  { strings, format }: I18n<WardStrings>,
): string {
  return strings.chart.point({
    name: lsoa.name,
    rank: format.number(lsoa.rank[domain]!),
    of: format.number(model.nationalCount),
    tenth: strings.tenth(lsoa.decile[domain]!),
  });
}
