import type { I18n } from '@odm-widgets/core';
import { commonPlaceName, nationOf } from '@odm-widgets/data/model';
import type { Notice } from '../../ward-deprivation.model.js';
import type { PickerStrings } from './strings/types.js';

/** Notices in words, in the order they are shown. */
export function noticeTexts(
  notices: readonly Notice[],
  i18n: I18n<PickerStrings>,
  { hasChart }: { hasChart: boolean },
): string[] {
  const { ringed } = i18n.strings.notice;
  return notices.map((notice) => {
    const text = noticeText(notice, i18n);
    return notice.kind === 'postcode' && hasChart ? `${text} ${ringed}` : text;
  });
}

/** One notice in words. */
export function noticeText(notice: Notice, { strings, format }: I18n<PickerStrings>): string {
  const { list } = format;
  switch (notice.kind) {
    case 'redrawn': {
      const wards = list(notice.wards.map((ward) => commonPlaceName(ward.name)));
      const { year, estimated } = notice;
      return strings.notice.redrawn({ year: String(year), wards, estimated }).trim();
    }
    case 'renamed':
      return strings.notice.renamed({ name: commonPlaceName(notice.name), year: String(notice.year) });
    case 'postcode':
      return postcodeText(notice, strings);
    case 'estimated':
      return strings.notice.estimated({ wards: list(notice.wards.map(commonPlaceName)) });
    case 'overall-only':
      return strings.notice.overallOnly;
    case 'no-domain':
      return strings.notice.noDomain;
    case 'no-map':
      return strings.notice.noMap[notice.reason];
    case 'compare-missing':
      return strings.notice.compareMissing({ wards: list(notice.wards) });
    case 'compare-empty':
      return strings.notice.compareEmpty({ wards: list(notice.wards.map(commonPlaceName)) });
  }
}

function postcodeText(
  { lsoa, ward, liesIn }: Extract<Notice, { kind: 'postcode' }>,
  { notice }: PickerStrings,
): string {
  // An area without a name is said by its code and its place.
  const name =
    nationOf(lsoa) && liesIn === undefined ? `${lsoa}, ${commonPlaceName(ward)}` : commonPlaceName(lsoa);
  if (liesIn === undefined) return notice.postcode({ lsoa: name });
  return notice.postcodeElsewhere({
    lsoa: name,
    ward: commonPlaceName(ward),
    liesIn: commonPlaceName(liesIn),
  });
}
