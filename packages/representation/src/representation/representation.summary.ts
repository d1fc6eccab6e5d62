import { fitHeadline } from '../shared/headline-length.js';
import type { Election, RepresentationModel, SeatsInYear } from './representation.model.js';
import {
  headlineDecile,
  holderOf,
  MAX_NAMED,
  partyList,
  percent,
  placeName,
  placeWordings,
  toCount,
  toSeatChanges,
  wardName,
  wholePercent,
} from './phrases.summary.js';
import { isParty, seatsByParty, sortByCount, sum, UNKNOWN, type Shares } from './shares.js';
import type { RepresentationI18n, SeatChange } from './strings/types.js';

/** Up to so many neighbourhoods are counted in a sentence; of more it has a percentage. */
const MAX_COUNTED = 50;

/** The sentence: one neutral fact counted from what is shown. */
export function headline(model: RepresentationModel, i18n: RepresentationI18n): string {
  const { election, seatsByYear, grid, deciles } = model;
  if (grid) return gridHeadline(model, grid.deciles[0]!, i18n);
  if (election) return turnoutHeadline(model, election, i18n);
  if (deciles) return decilesHeadline(model, deciles, i18n);
  if (seatsByYear) return overTimeHeadline(model, seatsByYear, i18n);
  return seatsHeadline(model, i18n);
}

function seatsHeadline(model: RepresentationModel, i18n: RepresentationI18n): string {
  const { strings, format, locale } = i18n;
  const { headline: sentences } = strings;
  const { filled, vacancies, wardsWithoutRecord } = model.totals;
  const place = placeName(model, i18n);
  if (!filled && vacancies)
    return sentences.allVacant({ ...toCount(vacancies, format), date: format.date(model.seatsAsAt), place });
  if (!filled) return sentences.noSeats({ place });
  const date = format.date(model.seatsAsAt);
  const wards = format.number(model.wards.length);
  const { leavesOutCounties: withoutCounties } = model;
  const shares = seatsByParty(model.wards);
  const sentence = (place: string, parties: string) => {
    const onRecord = toCount(model.wards.length - wardsWithoutRecord, format);
    if (wardsWithoutRecord) return sentences.seatsOnRecord({ ...onRecord, date, place, of: wards, parties });
    return sentences.seats({ ...toCount(filled, format), date, place, parties, withoutCounties });
  };
  const places = placeWordings(model, i18n);
  if (model.electionPeriod) {
    const count = toCount(filled, format);
    return fitHeadline(
      locale,
      places.map(
        (name) => () =>
          wardsWithoutRecord
            ? sentence(name, '')
            : sentences.seatsWithoutParties({ ...count, date, place: name, wards, withoutCounties }),
      ),
    );
  }
  const wordings = places.flatMap((name) =>
    [MAX_NAMED, 4, 3, 2, 1].map((named) => () => {
      return sentence(name, strings.partyList(partyList(shares, model, i18n, named)));
    }),
  );
  return fitHeadline(locale, wordings);
}

/** The largest party of shares with its share: a percentage of many neighbourhoods, a count of few. */
function largestShare(shares: Shares, { format }: RepresentationI18n) {
  const [largest] = sortByCount(shares);
  const total = sum(shares.values());
  if (!largest) return undefined;
  const [category, count] = largest;
  const isPercentage = total > MAX_COUNTED;
  const share = isPercentage ? wholePercent(count / total, format) : format.number(count);
  return { category, total: Math.round(total), share, isPercentage };
}

function decilesHeadline(
  model: RepresentationModel,
  deciles: readonly Shares[],
  i18n: RepresentationI18n,
): string {
  const { headline: sentences, inNation } = i18n.strings;
  const index = headlineDecile(deciles);
  const largest = largestShare(deciles[index]!, i18n);
  const place = placeName(model, i18n);
  if (!largest) return sentences.noSeats({ place });
  const { category, total, share, isPercentage } = largest;
  const decile = index + 1;
  const count = toCount(total, i18n.format);
  const holder = holderOf(category, model, i18n);
  const sentence = (name: string) =>
    !isParty(category)
      ? sentences[category === UNKNOWN ? 'decilesUnknown' : 'decilesVacant']({
          ...count,
          place: name,
          decile,
          inNation,
        })
      : sentences.deciles({ ...holder, ...count, place: name, share, isPercentage, decile, inNation });
  return fitHeadline(
    i18n.locale,
    placeWordings(model, i18n).map((name) => () => sentence(name)),
  );
}

function gridHeadline(model: RepresentationModel, shares: Shares, i18n: RepresentationI18n): string {
  const { strings, format } = i18n;
  const { category, total, share } = largestShare(shares, i18n)!;
  return strings.headline.grid({
    ...holderOf(category, model, i18n),
    date: format.date(model.seatsAsAt),
    share,
    count: format.number(total),
  });
}

function turnoutHeadline(
  model: RepresentationModel,
  { wards, year }: Election,
  i18n: RepresentationI18n,
): string {
  const { strings, format, locale } = i18n;
  const { headline: sentences } = strings;
  const date = format.date(`${year}-05`);
  const voted = wards
    .flatMap(({ ward, result }) => (result?.turnout === undefined ? [] : [{ ward, turnout: result.turnout }]))
    .sort((a, b) => a.turnout - b.turnout);
  const [lowest, highest] = [voted[0], voted.at(-1)];
  if (!lowest || !highest) return strings.notes.wardsDidNotVote({ ...toCount(wards.length, format), date });
  const low = percent(lowest.turnout);
  if (voted.length === 1)
    return sentences.turnoutOfOneWard({ ward: wardName(lowest.ward, model), date, turnout: low });
  const range = {
    ...toCount(voted.length, format),
    date,
    low,
    high: percent(highest.turnout),
  };
  const [lowWard, highWard] = [wardName(lowest.ward, model), wardName(highest.ward, model)];
  const wordings = placeWordings(model, i18n).flatMap((place) => [
    () => sentences.turnout({ ...range, place, lowWard, highWard }),
    () => sentences.turnoutWithoutWards({ ...range, place }),
  ]);
  return fitHeadline(locale, wordings);
}

function overTimeHeadline(
  model: RepresentationModel,
  years: readonly SeatsInYear[],
  i18n: RepresentationI18n,
): string {
  const { headline: sentences } = i18n.strings;
  const { format, locale } = i18n;
  const place = placeName(model, i18n);
  const places = placeWordings(model, i18n);
  const partial = [years[0]!, years.at(-1)!].find(({ wardsWithoutRecord }) => wardsWithoutRecord > 0);
  if (partial) {
    const values = {
      year: String(partial.year),
      count: format.number(partial.wards - partial.wardsWithoutRecord),
      of: format.number(partial.wards),
    };
    return fitHeadline(
      locale,
      places.map((name) => () => sentences.overTimePartial({ ...values, place: name })),
    );
  }
  const [main, next] = leadingChanges(model, years, i18n);
  if (!main) return sentences.noSeats({ place });
  const wordings = places.flatMap((name) => [
    () => sentences.overTime({ ...main, place: name, next }),
    () => sentences.overTime({ ...main, place: name, next: undefined }),
  ]);
  return fitHeadline(locale, wordings);
}

/** The changes of the headline: of the two largest parties, one whose seats changed first. */
export function leadingChanges(
  model: RepresentationModel,
  years: readonly SeatsInYear[],
  i18n: RepresentationI18n,
): (SeatChange | undefined)[] {
  const [first, second] = toSeatChanges(model, years, i18n);
  return second && first?.from === first?.to && second.from !== second.to ? [second, first] : [first, second];
}
