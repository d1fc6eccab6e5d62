import {
  commonPlaceName,
  rangeOf,
  type Provenance,
  type RateSummary,
  type RegionTurnout,
  type TurnoutMethod,
} from '@odm-widgets/data/model';
import type { AreaModel, Place } from '../../area-profile.model.js';
import type { Fact } from '../../fact.js';
import { percentOf, percentText } from '../../percent.js';
import { areaName, placeName } from '../../place-names.js';
import type { SectionContent } from '../../section.js';
import { rangesOf } from './rates.summary.js';
import { factBase, figureOf, type SectionI18n } from './shared.summary.js';

/** Days of the elections that results are published of, the latest first. */
const DAYS: readonly (readonly [year: number, day: string])[] = [
  [2025, '2025-05-01'],
  [2024, '2024-05-02'],
];

/** A ward that voted. */
interface Voted {
  code: string;
  name: string;
  /** In per cent. */
  turnout: number;
  electorate: number | undefined;
  method: TurnoutMethod;
}

/** Wards of a place that voted on a day, from the least to the most turnout. */
interface PlaceTurnout {
  place: Place;
  wards: readonly Voted[];
  range: RateSummary;
}

/** Turnout in the area’s wards, where they voted, beside the wards of its council and its region that did. */
export function turnoutContent(
  model: AreaModel,
  regions: readonly RegionTurnout[],
  i18n: SectionI18n,
): SectionContent {
  const words = i18n.strings.own;
  const polls = DAYS.flatMap(([year, day]) => {
    const places = turnoutOf(model, votedIn(regions, year));
    return places[0]?.place.kind === 'area' ? [{ year, date: i18n.format.date(day), places }] : [];
  });
  const provenance = provenanceOf(
    regions,
    polls.map(({ year }) => year),
  );
  const facts = polls.flatMap(({ year, date, places: [own, ...others] }) => {
    const base = {
      ...factBase(model, provenanceOf(regions, [year]), i18n),
      section: 'turnout' as const,
      date,
    };
    return [
      { ...base, id: `turnout.${year}`, ...ownFact(own!, date, model, i18n) },
      ...others
        .filter(({ place }) => place.kind === 'authority')
        .map((other) => ({
          ...base,
          id: `turnout.${year}.${other.place.id}`,
          ...comparedFact(other, date, model, i18n),
        })),
    ];
  });
  const [latest] = polls;
  return {
    facts,
    notes: facts.length ? [] : [words.turnout.none],
    ...(latest
      ? {
          ...figureOf(
            figureInput(latest.places, model, i18n),
            words.turnout.figure({ date: latest.date }),
            facts[0]!.sentence,
            model,
            i18n,
            words.turnout.guide,
          ),
          table: {
            caption: i18n.strings.section.turnout,
            columns: [
              { key: 'election', label: words.table.year },
              { key: 'ward', label: words.table.ward },
              { key: 'turnout_percent', label: words.table.turnout, numeric: true },
              { key: 'electors', label: words.table.electorate, numeric: true },
            ],
            rows: polls.flatMap(({ date, places }) => rowsOf(places, date, model, i18n)),
          },
        }
      : {}),
    provenance,
  };
}

/** Where turnout of some years comes from: results of those, or where there are none of all, and the lists of wards. */
function provenanceOf(regions: readonly RegionTurnout[], years: readonly number[]): Provenance | undefined {
  const [provenance] = regions.map((region) => region.provenance);
  const results = years.map((year) => `Handbook ${year}`);
  return (
    provenance && {
      ...provenance,
      sources: provenance.sources.filter(({ title }) =>
        title.includes('Handbook')
          ? results.length === 0 || results.some((result) => title.includes(result))
          : title.startsWith('Ward to'),
      ),
    }
  );
}

/** Wards of regions that voted in a year. */
function votedIn(regions: readonly RegionTurnout[], year: number): Voted[] {
  return regions.flatMap(({ polls }) =>
    polls
      .filter((poll) => poll.year === year)
      .flatMap(({ wards, method }) =>
        wards.map(({ code, name, turnout, electorate }) => ({
          code,
          name: commonPlaceName(name),
          turnout: percentOf(turnout, 1)!,
          electorate,
          method,
        })),
      ),
  );
}

/** The area first, then its councils and its region, each where more of its wards voted than of those before. */
function turnoutOf(model: AreaModel, voted: readonly Voted[]): PlaceTurnout[] {
  const found = model.places.flatMap((place): PlaceTurnout[] => {
    if (place.kind !== 'area' && place.kind !== 'authority' && place.kind !== 'region') return [];
    const codes = place.kind === 'region' ? undefined : wardsOf(place, model);
    const wards = voted.filter(({ code }) => codes?.has(code) ?? true).sort((a, b) => a.turnout - b.turnout);
    const range = rangeOf(wards.map(({ turnout }) => turnout));
    return range ? [{ place, wards, range }] : [];
  });
  return found.filter(({ place, range }, index) =>
    found.every(
      (other, at) => at >= index || (place.kind === 'authority' && at > 0) || other.range.of < range.of,
    ),
  );
}

/** Codes of the wards of the area or of a council. */
function wardsOf({ kind, parts }: Place, model: AreaModel): Set<string> {
  return new Set(
    kind === 'area' && model.kind !== 'authority'
      ? model.wards.map(({ code }) => code)
      : parts.flatMap(({ council }) => council.areas.wards.map(({ code }) => code)),
  );
}

function ownFact({ wards, range }: PlaceTurnout, date: string, model: AreaModel, i18n: SectionI18n) {
  const words = i18n.strings.own;
  const [least] = wards;
  return {
    sentence:
      wards.length === 1
        ? words.turnout.sentence({ share: percentText(range.middle), ward: least!.name, date })
        : words.turnout.range({
            least: percentText(range.least),
            most: percentText(range.most),
            date,
            area: areaName(model, i18n),
          }),
    values: wards.map(({ name, turnout }) => ({
      label: words.turnout.figure({ date }),
      place: name,
      value: turnout,
      unit: 'percent' as const,
    })),
    caveats: [words.turnout.method[least!.method]],
  } satisfies Partial<Fact>;
}

function comparedFact(
  { place, wards, range }: PlaceTurnout,
  date: string,
  model: AreaModel,
  i18n: SectionI18n,
) {
  const words = i18n.strings.own;
  const name = placeName(place, model, i18n);
  const [least, middle, most] = [range.least, range.middle, range.most].map(percentText) as [
    string,
    string,
    string,
  ];
  return {
    sentence: words.turnout.compared({
      date,
      count: i18n.format.number(range.of),
      place: name,
      least,
      middle,
      most,
    }),
    values: (['least', 'middle', 'most'] as const).map((which) => ({
      label: words.turnout[which]({ wards: words.turnout.figure({ date }) }),
      place: name,
      value: range[which],
      unit: 'percent' as const,
    })),
    caveats: [words.turnout.method[wards[0]!.method]],
  } satisfies Partial<Fact>;
}

/** Ranges on a scale of all electors. */
function figureInput(places: readonly PlaceTurnout[], model: AreaModel, i18n: SectionI18n) {
  const ranges = rangesOf(
    places.map(({ place, range }) => ({
      id: place.id,
      place: place.kind === 'area' ? areaName(model, i18n) : wardsLabel(place, model, i18n),
      rate: range,
      own: place.kind === 'area',
    })),
    percentText,
    i18n,
  );
  return { ...ranges, to: 100, toText: '100%' };
}

const wardsLabel = (place: Place, model: AreaModel, i18n: SectionI18n) =>
  i18n.strings.own.turnout.wards({ place: placeName(place, model, i18n) });

/** The area’s wards, and the ends and the middle of those it is compared with. */
function rowsOf(places: readonly PlaceTurnout[], date: string, model: AreaModel, i18n: SectionI18n) {
  return places.flatMap(({ place, wards, range }) => {
    if (place.kind === 'area')
      return wards.map(({ name, turnout, electorate }) => [date, name, turnout, electorate]);
    const label = wardsLabel(place, model, i18n);
    return (['least', 'middle', 'most'] as const).map((which) => [
      date,
      i18n.strings.own.turnout[which]({ wards: label }),
      range[which],
      undefined,
    ]);
  });
}
