import type { I18n } from '@odm-widgets/core';
import type { WardEmpty } from '../../ward-deprivation.model.js';
import type { PickerStrings } from './strings/types.js';

/** The sentence that stands where the headline would: why there are no figures. */
export function emptySentence(answer: WardEmpty, { strings, format }: I18n<PickerStrings>): string {
  switch (answer.kind) {
    case 'choose-ward':
      return strings.empty.chooseWard({ authority: answer.authority.name });
    case 'no-lsoas':
      return strings.empty.noLsoas({ ward: answer.ward, authority: answer.authority.name });
    case 'changed':
      return changedSentence(answer, strings);
    case 'ambiguous':
      return strings.empty.ambiguous({ name: answer.name, count: format.number(answer.wards.length) });
    case 'other-nation':
      return strings.empty.otherNation[answer.nation];
    case 'postcode-other-nation':
      return answer.nation === 'crown-dependency'
        ? strings.empty.crownDependency
        : strings.empty.otherNation[answer.nation];
    case 'unknown':
      return unknownSentence(answer, strings);
    case 'postcode-terminated':
      return strings.empty.terminated({ month: format.month(answer.year, answer.month) });
    case 'postcode-not-found':
      return strings.empty.postcodeNotFound;
    case 'postcode-invalid':
      return strings.empty.postcodeInvalid;
  }
}

function changedSentence(answer: Extract<WardEmpty, { kind: 'changed' }>, { empty }: PickerStrings): string {
  const names = { ward: answer.name, authority: answer.authority.name };
  if (answer.reason === 'new') return empty.isNew({ ...names, year: String(answer.firstYear) });
  const year = String(answer.lastYear);
  return answer.reason === 'redrawn'
    ? empty.redrawn({ ...names, year })
    : empty.abolished({ ...names, year });
}

function unknownSentence(
  { problem, query }: Extract<WardEmpty, { kind: 'unknown' }>,
  { empty }: PickerStrings,
): string {
  if (problem === 'format') return empty.format({ query });
  return problem === 'not-a-ward' ? empty.notAWard({ query }) : empty.notFound({ query });
}
