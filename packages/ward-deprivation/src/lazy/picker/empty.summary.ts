import type { I18n } from '@odm-widgets/core';
import type { NationWords } from '@odm-widgets/core/nation-words';
import { commonPlaceName, nationOf, type Nation } from '@odm-widgets/data/model';
import type { WardEmpty } from '../../ward-deprivation.model.js';
import type { PickerStrings } from './strings/types.js';

/** What codes of wards begin with. */
const WARD_PREFIX: Readonly<Record<Nation, string>> = {
  wales: 'W05',
  scotland: 'S13',
  'northern-ireland': 'N08',
};

/**
 * The sentence that stands where the headline would: why there are no figures.
 *
 * @param nations words about the nations, where the answer is about another than England
 */
export function emptySentence(
  answer: WardEmpty,
  { strings, format, locale }: I18n<PickerStrings>,
  nations?: NationWords,
): string {
  const { empty } = strings;
  switch (answer.kind) {
    case 'replaced-council':
      return answer.replaced.words.headlines[locale];
    case 'choose-ward':
      return empty.chooseWard({ authority: commonPlaceName(answer.authority.name) });
    case 'no-lsoas':
      return empty.noLsoas(namesOf(answer.ward, answer.authority.name));
    case 'changed':
      return changedSentence(answer, empty);
    case 'ambiguous':
      return empty.ambiguous({
        name: commonPlaceName(answer.name),
        count: format.number(answer.wards.length),
      });
    case 'not-in-authority':
      return empty.notInAuthority({ name: answer.name, authority: commonPlaceName(answer.authority.name) });
    case 'other-nation':
      return empty.otherNation[answer.nation];
    case 'mixed-nations':
      return nations?.mixed({ places: format.list(answer.nations.map((one) => nations.inside[one])) }) ?? '';
    case 'postcode-other-nation':
      return answer.nation === 'crown-dependency' ? empty.crownDependency : empty.otherNation[answer.nation];
    case 'unknown':
      return unknownSentence(answer, empty, nations);
    case 'postcode-terminated':
      return empty.terminated({ month: format.month(answer.year, answer.month) });
    case 'postcode-not-found':
      return empty.postcodeNotFound;
    case 'postcode-invalid':
      return empty.postcodeInvalid;
  }
}

/** The line below that sentence: the reason, or what to do. */
export function emptyDetail(
  answer: WardEmpty,
  { strings, format, locale }: I18n<PickerStrings>,
  nations?: NationWords,
): string | undefined {
  const { detail } = strings;
  switch (answer.kind) {
    case 'replaced-council':
      return answer.replaced.words.details[locale];
    case 'no-lsoas':
      return nationOf(answer.authority.code) === 'england' ? detail.noLsoas : detail.noAreas;
    case 'changed':
      if (answer.reason === 'new') return isNewest(answer) ? detail.isNewest : detail.isNew;
      return answer.reason === 'council-abolished'
        ? [answer.replaced?.words.texts[locale] ?? '', detail.abolished].join(' ').trim()
        : undefined;
    case 'not-in-authority':
      return answer.wards.length
        ? detail.elsewhere({ count: format.number(answer.wards.length) })
        : undefined;
    case 'other-nation':
      return detail.otherNation;
    case 'mixed-nations':
      return nations?.mixedReason;
    case 'postcode-other-nation':
      return answer.nation === 'crown-dependency' ? undefined : nations?.mixedReason;
    case 'unknown':
      return unknownDetail(answer, detail, format.list, nations);
    case 'postcode-terminated':
      return detail.terminated;
    case 'postcode-not-found':
      return detail.postcodeNotFound;
    case 'postcode-invalid':
      return detail.postcodeInvalid;
    default:
      return undefined;
  }
}

function namesOf(ward: string, authority: string): { ward: string; authority: string } {
  return { ward: commonPlaceName(ward), authority: commonPlaceName(authority) };
}

function changedSentence(
  answer: Extract<WardEmpty, { kind: 'changed' }>,
  empty: PickerStrings['empty'],
): string {
  const names = namesOf(answer.name, answer.authority.name);
  if (answer.reason === 'new') {
    const values = { ...names, year: String(answer.firstYear) };
    return isNewest(answer) ? empty.isNewest(values) : empty.isNew(values);
  }
  const year = String(answer.lastYear);
  return answer.reason === 'redrawn'
    ? empty.redrawn({ ...names, year })
    : empty.abolished({ ...names, year });
}

function unknownSentence(
  { problem, query, nation }: Extract<WardEmpty, { kind: 'unknown' }>,
  empty: PickerStrings['empty'],
  nations: NationWords | undefined,
): string {
  if (problem === 'format') return empty.format({ query });
  if (problem === 'not-a-ward') return empty.notAWard({ query });
  return nation && nations
    ? empty.notFoundIn({ query, inside: nations.inside[nation] })
    : empty.notFound({ query });
}

function unknownDetail(
  { problem, searched, nation }: Extract<WardEmpty, { kind: 'unknown' }>,
  detail: PickerStrings['detail'],
  list: (items: readonly string[]) => string,
  nations: NationWords | undefined,
): string | undefined {
  if (problem === 'format') return detail.format;
  if (problem === 'not-a-ward')
    return nation && nations
      ? detail.notAWardIn({ inside: nations.inside[nation], prefix: WARD_PREFIX[nation] })
      : detail.notAWard;
  return searched?.length ? detail.listsSearched({ years: list(searched.map(String)) }) : undefined;
}

/** A ward drawn after the latest wards that neighbourhoods are matched to. */
export function isNewest({ reason, firstYear, wards }: Extract<WardEmpty, { kind: 'changed' }>): boolean {
  return reason === 'new' && firstYear > 2025 && wards.length === 0;
}
