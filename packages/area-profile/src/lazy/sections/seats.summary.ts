import { commonPlaceName, type Seats, type Ward } from '@odm-widgets/data/model';
import { sharesInput } from '../../area-profile.chart.js';
import type { AreaModel, Council } from '../../area-profile.model.js';
import type { Fact } from '../../fact.js';
import { percentOf } from '../../percent.js';
import { areaName, placeName } from '../../place-names.js';
import type { SectionContent } from '../../section.js';
import { withCapital } from '../../with-capital.js';
import { factBase, figureOf, shortest, type SectionI18n } from './shared.summary.js';

/** Names of parties by Electoral Commission code. */
export type PartyNames = Readonly<Record<string, string>>;

interface WardSeats {
  name: string;
  authority: string;
  seats: Seats | undefined;
  vacancies: number;
}

/** The area’s wards with their seats; of a council, all of them. */
function wardsOf(model: AreaModel): WardSeats[] {
  return model.area.parts.flatMap(({ council }) => {
    const codes = new Set(model.wards.map(({ code }) => code));
    return council.areas.wards
      .filter(({ code }) => model.kind === 'authority' || codes.has(code))
      .map((ward) => seatsOf(ward, council));
  });
}

/** In Northern Ireland a ward shares the councillors of its district electoral area. */
function seatsOf({ name, seats, vacancies, electoralArea }: Ward, { areas }: Council): WardSeats {
  const shared = areas.electoralAreas?.find((one) => one.name === electoralArea);
  return {
    name: commonPlaceName(shared?.name ?? name),
    authority: areas.authority.code,
    seats: shared?.seats ?? seats,
    vacancies: shared?.vacancies ?? vacancies,
  };
}

/** Every ward or electoral area once. */
function distinct(wards: readonly WardSeats[]): WardSeats[] {
  return [...new Map(wards.map((ward) => [`${ward.authority} ${ward.name}`, ward])).values()];
}

function addSeats(wards: readonly WardSeats[]): {
  byParty: [party: string, seats: number][];
  vacancies: number;
} {
  const sums = new Map<string, number>();
  for (const { seats } of wards)
    for (const [party, count] of Object.entries(seats ?? {})) sums.set(party, (sums.get(party) ?? 0) + count);
  return {
    byParty: [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    vacancies: wards.reduce((sum, { vacancies }) => sum + vacancies, 0),
  };
}

const totalOf = ({ byParty, vacancies }: ReturnType<typeof addSeats>) =>
  byParty.reduce((sum, [, count]) => sum + count, vacancies);

/** Councillors of the area’s wards by party. */
export function seatsContent(model: AreaModel, parties: PartyNames, i18n: SectionI18n): SectionContent {
  const words = i18n.strings.own;
  const { format } = i18n;
  const isShared = model.area.parts.some(({ council }) => council.areas.electoralAreas);
  const wards = distinct(wardsOf(model));
  const known = wards.filter(({ seats }) => seats);
  const unknown = wards.filter(({ seats }) => !seats);
  const sums = addSeats(known);
  const total = totalOf(sums);
  const nameOf = (party: string) => parties[party] ?? party;
  const provenance = model.area.parts[0]?.council.areas.seatsProvenance;
  const listOf = (most: number) => {
    const shown = sums.byParty.slice(0, most);
    const rest = sums.byParty.slice(most).reduce((sum, [, count]) => sum + count, 0);
    return format.list([
      ...shown.map(([party, count]) =>
        words.representation.party({ seats: format.number(count), party: nameOf(party) }),
      ),
      ...(rest
        ? [words.representation.party({ seats: format.number(rest), party: words.representation.others })]
        : []),
      ...(sums.vacancies
        ? [
            words.representation.party({
              seats: format.number(sums.vacancies),
              party: words.representation.vacant,
            }),
          ]
        : []),
    ]);
  };
  const isElectoralArea = isShared && model.kind !== 'authority';
  const areas = format.list(known.map(({ name }) => name));
  const sentenceWith = (most: number) =>
    isElectoralArea
      ? words.representation.electoralArea({
          count: format.number(total),
          area: areas,
          parties: listOf(most),
        })
      : words.representation.sentence({
          n: total,
          count: format.number(total),
          area: areaName(model, i18n),
          parties: listOf(most),
        });
  const seatsValue = (party: string, value: number) => ({
    label: words.representation.councillors({ party }),
    ...(isElectoralArea ? { place: areas } : {}),
    value,
    unit: 'seats' as const,
    of: total,
  });
  const facts: Fact[] = total
    ? [
        {
          ...factBase(model, provenance, i18n),
          id: 'representation.seats',
          section: 'representation',
          sentence: withCapital(shortest(sentenceWith(6), sentenceWith(3), sentenceWith(2), sentenceWith(1))),
          values: [
            ...sums.byParty.map(([party, value]) => seatsValue(nameOf(party), value)),
            ...(sums.vacancies ? [seatsValue(words.representation.vacant, sums.vacancies)] : []),
          ],
          caveats: [words.caveat.seats],
        },
      ]
    : [];
  const [leading] = sums.byParty[0] ?? [];
  const shares = leading ? partyShares(model, leading, sums, i18n) : [];
  return {
    facts,
    notes: unknown.length
      ? [words.representation.unknown({ wards: format.list(unknown.map(({ name }) => name)) })]
      : [],
    ...(facts[0] && shares.length > 1
      ? figureOf(
          sharesInput(shares),
          words.representation.figure({ party: nameOf(leading!) }),
          facts[0].sentence,
          model,
          i18n,
        )
      : {}),
    table: {
      caption: i18n.strings.section.representation,
      columns: [
        { key: 'ward', label: words.table.ward },
        { key: 'party', label: words.table.party },
        { key: 'councillors', label: words.table.seats, numeric: true },
      ],
      rows: known.flatMap(({ name, seats, vacancies }) => [
        ...Object.entries(seats ?? {}).map(([party, count]) => [name, nameOf(party), count]),
        ...(vacancies ? [[name, words.representation.vacant, vacancies]] : []),
      ]),
    },
    provenance,
  };
}

/** The share of seats of one party in the area and in its councils. */
function partyShares(model: AreaModel, party: string, own: ReturnType<typeof addSeats>, i18n: SectionI18n) {
  const shareOf = (sums: ReturnType<typeof addSeats>) =>
    percentOf(sums.byParty.find(([code]) => code === party)?.[1] ?? 0, totalOf(sums));
  return model.places.flatMap((place) => {
    if (place.kind !== 'area' && place.kind !== 'authority') return [];
    const council = place.parts[0]?.council;
    const wards = council ? distinct(council.areas.wards.map((ward) => seatsOf(ward, council))) : [];
    if (place.kind === 'authority' && wards.some(({ seats }) => !seats)) return [];
    const value = shareOf(place.kind === 'area' ? own : addSeats(wards));
    return value === undefined
      ? []
      : [{ id: place.id, place: placeName(place, model, i18n), value, own: place.kind === 'area' }];
  });
}
