// The picker: what a visitor puts an area together with, loaded where `picker` is set.
import '@odm-widgets/charts/map/define.js';
import { announceHeadline, dispatchChange, FragmentController } from '@odm-widgets/core';
import type { ProfileElement, ProfileHost } from '../../profile-host.js';
import { fromFragment, type PickedArea } from './area-link.js';
import { PickerController } from './picker-controller.js';

export type { PickerController };
export { styles } from './picker.styles.js';

/** The picker of an element. A link to the page may hold an area, which the element then shows. */
export function pickerOf(element: ProfileElement, { i18n, files }: ProfileHost): PickerController {
  const picker = new PickerController(element, {
    i18n,
    model: () => element.model,
    wards: () => `${element.ward} ${element.wards}`.toUpperCase().match(/\b[EWSN]\d{8}\b/gu) ?? [],
    name: () => element.areaName,
    id: () => element.id,
    files,
    show: (area, authorities) => {
      announceHeadline(element);
      showArea(element, area, authorities);
      const { wards, lsoas, name } = area;
      dispatchChange(element, { wards, lsoas, areaName: name });
    },
    announce: (text) => element.announce(text),
  });
  // An element that is rendering does not see what is set meanwhile.
  void element.updateComplete.then(() => {
    picker.fragment = new FragmentController(element, (fragment) => {
      const area = element.picker ? fromFragment(fragment, element.id) : undefined;
      if (area) showArea(element, area, []);
    });
    element.requestUpdate();
  });
  return picker;
}

/** @param authorities codes of the councils that it is in, where they are known */
function showArea(
  element: ProfileElement,
  { wards, lsoas, name }: PickedArea,
  authorities: readonly string[],
): void {
  element.ward = wards.length === 1 && lsoas.length === 0 ? wards[0]! : '';
  element.wards = element.ward ? '' : wards.join(' ');
  element.lsoas = lsoas.join(' ');
  element.postcode = '';
  element.authority = '';
  element.authorities = authorities.join(' ');
  element.nation = '';
  element.areaName = name;
}
