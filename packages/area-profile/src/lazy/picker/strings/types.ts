import type { Message } from '@odm-widgets/core';

/** Words of the picker. */
export interface PickerStrings {
  legend: string;
  search: {
    label: string;
    hint: string;
    find: string;
    finding: string;
    shown: Message<'authority'>;
    wardAdded: Message<'ward' | 'authority'>;
    lsoaAdded: Message<'lsoa' | 'authority'>;
    choices: Message<'count'>;
    choice: Message<'ward' | 'authority'>;
    none: Message<'query'>;
    failed: string;
    postcode: Readonly<Record<'invalid' | 'not-found' | 'terminated' | 'elsewhere', string>>;
  };
  map: {
    label: Message<'authority'>;
    guide: string;
    point: Message<'lsoa' | 'ward'>;
    wards: string;
    unit: string;
    units: Readonly<Record<'ward' | 'lsoa', string>>;
    failed: string;
    retry: string;
    none: string;
  };
  list: {
    label: Message<'authority'>;
    neighbourhoods: (n: number, values: { count: string; ward: string }) => string;
  };
  chosen: {
    label: string;
    none: string;
    wards: (n: number, count: string) => string;
    lsoas: (n: number, count: string) => string;
    remove: Message<'place'>;
    added: Message<'place' | 'total'>;
    removed: Message<'place' | 'total'>;
    clear: string;
    cleared: string;
  };
  name: string;
  nameHint: string;
  show: string;
  shown: string;
  copyTag: string;
  copyLink: string;
  tagCopied: string;
  linkCopied: string;
  copyFailed: string;
}
