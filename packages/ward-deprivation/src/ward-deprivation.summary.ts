import type { I18n } from '@odm-widgets/core';
import { commonPlaceName, RELEASE_DETAILS, type AreaDomain, type Lsoa } from '@odm-widgets/data/model';
import {
  earlierYear,
  type Notice,
  type Share,
  type WardFigures,
  type WardModel,
} from './ward-deprivation.model.js';
import type { ShareValues, WardStrings } from './strings/types.js';

/** The sentence people read: how many of the ward's neighbourhoods are in the most deprived tenth. */
export function headline(model: WardModel, { strings, format }: I18n<WardStrings>): string {
  const { ward, domain } = model;
  const { count: n, of: total } = ward.inMostDeprived10;
  const values = {
    ward: commonPlaceName(ward.name),
    count: format.number(n),
    of: format.number(total),
    n,
    total,
    phrase: strings.domainPhrase[domain],
    year: earlierYear(model),
  };
  if (isSingleOutside(ward)) {
    const tenth = strings.tenth(ward.lsoas[0]!.decile[domain]!);
    return strings.headline.singleOutside({ ...values, tenth });
  }
  if (total === 1) return strings.headline.singleInside(values);
  if (n === 0) return strings.headline.none(values);
  return n === total ? strings.headline.all(values) : strings.headline.some(values);
}

/** The line below the headline: the council's share, England's and the compared wards', and the release. */
export function comparisonSentences(model: WardModel, { strings, format }: I18n<WardStrings>): string[] {
  const { comparison } = strings;
  const authority = isSingleOutside(model.ward) ? comparison.authorityAlone : comparison.authority;
  return [
    authority(shareOf(model.authority.name, model.authorityInMostDeprived10)),
    ...(model.compareNation ? [comparison.nation] : []),
    ...model.compared.map(comparedWard),
    ...(earlierYear(model)
      ? []
      : [comparison.release({ year: String(RELEASE_DETAILS[model.release].year) })]),
  ];

  function shareOf(place: string, { count: n, of: total }: Share): ShareValues {
    const values = { count: format.number(n), of: format.number(total), n, total, year: earlierYear(model) };
    return { place: commonPlaceName(place), ...values };
  }
  function comparedWard(ward: WardFigures): string {
    const { place, count, of } = shareOf(ward.name, ward.inMostDeprived10);
    return comparison.ward({ ward: place, authority: commonPlaceName(ward.authority.name), count, of });
  }
}

/** Headlines say "among the most deprived 10%" but for a single neighbourhood that is not. */
function isSingleOutside({ inMostDeprived10: { count, of } }: WardFigures): boolean {
  return of === 1 && count === 0;
}

/** An area under its name; one without a name under its code and the ward it is counted in. */
export function areaName({ code, name, ward }: Lsoa, model: WardModel): string {
  if (name !== code) return name;
  const place = [model.ward, ...model.compared].find((one) => one.code === ward);
  return place ? `${code}, ${place.name}` : code;
}

/**
 * Names in the texts that are English in every language: of wards, neighbourhoods and councils. Those of Wales are
 * in Welsh on a Welsh page, but for neighbourhoods that are named after no ward of today.
 */
export function englishNames({ ward, compared, authority, notices, welshNames }: WardModel): string[] {
  if (welshNames) {
    const welsh = Object.values(welshNames);
    return [ward, ...compared].flatMap(({ lsoas }) =>
      lsoas.flatMap(({ name }) => (welsh.includes(name.replace(/ \d+$/u, '')) ? [] : [name])),
    );
  }
  return [
    authority.name,
    ...[ward, ...compared].flatMap(({ name, authority: council, lsoas }) => [
      name,
      council.name,
      ...lsoas.flatMap((lsoa) => (lsoa.name === lsoa.code ? [] : [lsoa.name])),
    ]),
    ...notices.flatMap(namesInNotice),
  ];
}

function namesInNotice(notice: Notice): string[] {
  switch (notice.kind) {
    case 'redrawn':
      return notice.wards.map(({ name }) => commonPlaceName(name));
    case 'renamed':
      return [commonPlaceName(notice.name)];
    case 'postcode':
      return [notice.lsoa, notice.ward, notice.liesIn ?? ''].map(commonPlaceName);
    case 'compare-empty':
      return notice.wards.map(commonPlaceName);
    default:
      return [];
  }
}

/** The text of one point of the chart. */
export function pointText(
  lsoa: Lsoa,
  domain: AreaDomain,
  model: WardModel,
  { strings, format }: I18n<WardStrings>,
): string {
  return strings.chart.point({
    name: areaName(lsoa, model),
    rank: format.number(lsoa.rank[domain]!),
    of: format.number(model.nationalCount),
    tenth: strings.tenth(lsoa.decile[domain]!),
  });
}
