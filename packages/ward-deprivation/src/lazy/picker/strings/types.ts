import type { Message } from '@odm-widgets/core';
/** Words of the picker, of notices, and of answers without figures. */
export interface PickerStrings {
  controls: {
    legend: string;
    ward: string;
    chooseWard: string;
    domain: string;
    view: string;
    views: Readonly<Record<'overall' | 'domains', string>>;
    compare: string;
    addWard: string;
    remove: (ward: string) => string;
  };
  notice: {
    redrawn: (a: { year: string; wards: string; estimated: boolean }) => string;
    renamed: Message<'name' | 'year'>;
    postcodeWard: Message<'ward'>;
    overallOnly: string;
    compareMissing: Message<'wards'>;
    compareEmpty: Message<'wards'>;
  };
  empty: {
    chooseWard: Message<'authority'>;
    noLsoas: Message<'ward' | 'authority'>;
    redrawn: Message<'ward' | 'authority' | 'year'>;
    abolished: Message<'ward' | 'authority' | 'year'>;
    isNew: Message<'ward' | 'authority' | 'year'>;
    whereToLook: string;
    whereUnknown: Message<'authority'>;
    estimated: string;
    ambiguous: Message<'name' | 'count'>;
    useCode: string;
    otherNation: Readonly<Record<'wales' | 'scotland' | 'northern-ireland', string>>;
    crownDependency: string;
    format: Message<'query'>;
    notAWard: Message<'query'>;
    notFound: Message<'query'>;
    nearest: Message<'ward' | 'authority' | 'code'>;
    terminated: Message<'month'>;
    postcodeNotFound: string;
    postcodeInvalid: string;
    show: Message<'ward' | 'authority'>;
  };
  /** Pages that publish another nation's index. */
  nationLinks: Readonly<Record<'wales' | 'scotland' | 'northern-ireland', { label: string; href: string }>>;
}
