import type { Domain } from '@odm-widgets/data/model';
import type { Share, WardFigures, WardModel } from './ward-deprivation.model.js';
import type { WardStrings } from './strings/types.js';

/** Writes a whole number for the reader's locale. */
export type FormatNumber = (value: number) => string;

/** The sentence people read: how many of the ward's neighbourhoods are in the most deprived tenth. */
export function headline(model: WardModel, s: WardStrings, number: FormatNumber): string {
  const { ward, domain } = model;
  const { count, of } = ward.inMostDeprived10;
  const phrase = domain === 'overall' ? '' : s.domainPhrase(s.domain[domain]);
  const base = { ward: ward.name, of: number(of), total: of, phrase };
  if (of === 1) {
    if (count === 1) return s.headlineSingleInside(base);
    return s.headlineSingleOutside({ ...base, decile: s.tenth(ward.lsoas[0]!.decile[domain]!) });
  }
  if (count === 0) return s.headlineNone(base);
  if (count === of) return s.headlineAll(base);
  return s.headlineSome({ ...base, count: number(count), n: count });
}

/** The council's share, England's and the compared wards', in the order they are shown. */
export function comparisonSentences(model: WardModel, s: WardStrings, number: FormatNumber): string[] {
  const sentences = [across(model.authority.name, model.authorityInMostDeprived10)];
  if (model.compareEngland) sentences.push(s.englandShare);
  return [...sentences, ...model.compared.map(comparedWard)];

  function across(place: string, { count, of }: Share): string {
    return s.authorityShare({ place, count: number(count), of: number(of) });
  }
  function comparedWard(ward: WardFigures): string {
    const { count, of } = ward.inMostDeprived10;
    const authority = ward.authority.name;
    return s.comparedWardShare({ ward: ward.name, authority, count: number(count), of: number(of), n: of });
  }
}

/** What a point of the chart says when it is reached. */
export function pointText(
  lsoa: WardFigures['lsoas'][number],
  domain: Domain,
  model: WardModel,
  s: WardStrings,
  number: FormatNumber,
): string {
  return s.chart.point({
    name: lsoa.name,
    rank: number(lsoa.rank[domain]!),
    of: number(model.nationalCount),
    tenth: s.tenth(lsoa.decile[domain]!),
  });
}
