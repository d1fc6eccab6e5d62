import type { I18n } from '@odm-widgets/core';
import { commonPlaceName, type WardRef } from '@odm-widgets/data/model';
import type { AreaEmpty, Notice } from '../../area-profile.model.js';
import type { FirstStrings } from '../../strings/types.js';
import type { MessageStrings } from './strings/types.js';

type Language = I18n<MessageStrings & Pick<FirstStrings, 'nation'>>;

/** What must be said beside figures, in the order of importance it comes in. */
export function noticeTexts(notices: readonly Notice[], { strings, format }: Language): string[] {
  const { notice: words } = strings;
  const list = (names: readonly string[]) => format.list(names.map(commonPlaceName));
  return notices.map((notice) => {
    switch (notice.kind) {
      case 'redrawn':
        return words.redrawn({ ward: commonPlaceName(notice.ward), year: String(notice.year) });
      case 'renamed':
        return words.renamed({ name: commonPlaceName(notice.name), year: String(notice.year) });
      case 'postcode':
        return words.postcode({ lsoa: notice.lsoa });
      case 'estimated':
        return words.estimated({ wards: list(notice.wards) });
      case 'compare-missing':
        return words.compareMissing({ wards: list(notice.wards) });
      case 'empty-wards':
        return words.emptyWards({ wards: list(notice.wards) });
      case 'unknown-lsoas':
        return strings.unknownLsoas(notice.codes.length, format.list(notice.codes));
      case 'two-nations':
        return words.twoNations;
    }
  });
}

/** An answer without figures, with its reason. */
export function emptyText(answer: AreaEmpty, { strings, format }: Language): string {
  switch (answer.kind) {
    case 'no-lsoas':
      return strings.noLsoas({
        ward: commonPlaceName(answer.ward),
        authority: commonPlaceName(answer.authority.name),
      });
    case 'unknown-lsoas':
      return strings.unknownLsoas(answer.codes.length, format.list(answer.codes));
    case 'mixed-nations':
      return strings.mixedNations({
        nations: format.list(answer.nations.map((nation) => strings.nation[nation])),
      });
    case 'postcode':
      return strings.postcode[answer.problem];
    case 'ward':
      return wardText(answer.answer, { strings, format });
  }
}

function wardText(
  answer: Extract<AreaEmpty, { kind: 'ward' }>['answer'],
  { strings, format }: Pick<Language, 'strings' | 'format'>,
): string {
  const { ward: words } = strings;
  const list = (wards: readonly WardRef[]) =>
    format.list(
      wards.map(({ name, authority }) =>
        strings.inAuthority({ ward: commonPlaceName(name), authority: commonPlaceName(authority.name) }),
      ),
    );
  switch (answer.kind) {
    case 'changed': {
      const values = { name: commonPlaceName(answer.name), year: String(answer.lastYear) };
      return answer.wards.length
        ? words.changed({ ...values, wards: list(answer.wards) })
        : words.changedWithoutWards(values);
    }
    case 'ambiguous':
      return words.ambiguous({ name: answer.name, wards: list(answer.wards) });
    case 'other-nation':
      return words.otherNation({ query: answer.query });
    case 'unknown':
      return answer.elsewhere?.length
        ? words.elsewhere({ query: answer.query, count: format.number(answer.elsewhere.length) })
        : words.unknown({ query: answer.query });
  }
}
