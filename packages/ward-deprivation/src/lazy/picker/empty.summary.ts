import type { I18n } from '@odm-widgets/core';
import { commonPlaceName } from '@odm-widgets/data/model';
import type { WardEmpty } from '../../ward-deprivation.model.js';
import type { PickerStrings } from './strings/types.js';

/** The sentence that stands where the headline would: why there are no figures. */
export function emptySentence(answer: WardEmpty, { strings, format }: I18n<PickerStrings>): string {
  const { empty } = strings;
  switch (answer.kind) {
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
    case 'postcode-other-nation':
      return answer.nation === 'crown-dependency' ? empty.crownDependency : empty.otherNation[answer.nation];
    case 'unknown':
      return unknownSentence(answer, empty);
    case 'postcode-terminated':
      return empty.terminated({ month: format.month(answer.year, answer.month) });
    case 'postcode-not-found':
      return empty.postcodeNotFound;
    case 'postcode-invalid':
      return empty.postcodeInvalid;
  }
}

/** The line below that sentence: the reason, or what to do. */
export function emptyDetail(answer: WardEmpty, { strings, format }: I18n<PickerStrings>): string | undefined {
  const { detail } = strings;
  switch (answer.kind) {
    case 'no-lsoas':
      return detail.noLsoas;
    case 'changed':
      if (answer.reason === 'new') return isNewest(answer) ? detail.isNewest : detail.isNew;
      return answer.reason === 'council-abolished' ? detail.abolished : undefined;
    case 'not-in-authority':
      return answer.wards.length
        ? detail.elsewhere({ count: format.number(answer.wards.length) })
        : undefined;
    case 'other-nation':
      return detail.otherNation;
    case 'postcode-other-nation':
      return answer.nation === 'crown-dependency' ? undefined : detail.otherNation;
    case 'unknown':
      return unknownDetail(answer, detail, format.list);
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
  { problem, query }: Extract<WardEmpty, { kind: 'unknown' }>,
  empty: PickerStrings['empty'],
): string {
  if (problem === 'format') return empty.format({ query });
  return problem === 'not-a-ward' ? empty.notAWard({ query }) : empty.notFound({ query });
}

function unknownDetail(
  { problem, searched }: Extract<WardEmpty, { kind: 'unknown' }>,
  detail: PickerStrings['detail'],
  list: (items: readonly string[]) => string,
): string | undefined {
  if (problem === 'format') return detail.format;
  if (problem === 'not-a-ward') return detail.notAWard;
  return searched?.length ? detail.listsSearched({ years: list(searched.map(String)) }) : undefined;
}

/** A ward drawn after the latest wards that neighbourhoods are matched to. */
export function isNewest({ reason, firstYear, wards }: Extract<WardEmpty, { kind: 'changed' }>): boolean {
  return reason === 'new' && firstYear > 2025 && wards.length === 0;
}
