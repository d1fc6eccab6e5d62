import type { Notice } from '../../ward-deprivation.model.js';
import type { PickerStrings } from './strings/types.js';

type FormatList = (names: readonly string[]) => string;

/** Notices in words, in the order they are shown. */
export function noticeTexts(notices: readonly Notice[], s: PickerStrings, list: FormatList): string[] {
  return notices.map((notice) => noticeText(notice, s, list));
}

/** A notice in words; `list` joins names for the locale. */
export function noticeText(
  notice: Notice,
  s: PickerStrings,
  list: (names: readonly string[]) => string,
): string {
  switch (notice.kind) {
    case 'redrawn': {
      const wards = list(notice.wards.map((ward) => ward.name));
      return s.notice.redrawn({ year: String(notice.year), wards, estimated: notice.estimated }).trim();
    }
    case 'renamed':
      return s.notice.renamed({ name: notice.name, year: String(notice.year) });
    case 'postcode-ward':
      return s.notice.postcodeWard({ ward: notice.ward });
    case 'overall-only':
      return s.notice.overallOnly;
    case 'compare-missing':
      return s.notice.compareMissing({ wards: list(notice.wards) });
    case 'compare-empty':
      return s.notice.compareEmpty({ wards: list(notice.wards) });
  }
}
