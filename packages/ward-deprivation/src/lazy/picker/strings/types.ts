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
    renamed: (a: { name: string; year: string }) => string;
    postcodeWard: (a: { ward: string }) => string;
    overallOnly: string;
    compareMissing: (a: { wards: string }) => string;
    compareEmpty: (a: { wards: string }) => string;
  };
  empty: {
    chooseWard: (a: { authority: string }) => string;
    noLsoas: (a: { ward: string; authority: string }) => string;
    redrawn: (a: { ward: string; authority: string; year: string }) => string;
    abolished: (a: { ward: string; authority: string; year: string }) => string;
    isNew: (a: { ward: string; authority: string; year: string }) => string;
    whereToLook: string;
    whereUnknown: (a: { authority: string }) => string;
    estimated: string;
    ambiguous: (a: { name: string; count: string }) => string;
    useCode: string;
    otherNation: Readonly<Record<'wales' | 'scotland' | 'northern-ireland', string>>;
    crownDependency: string;
    format: (a: { query: string }) => string;
    notAWard: (a: { query: string }) => string;
    notFound: (a: { query: string }) => string;
    nearest: (a: { ward: string; authority: string; code: string }) => string;
    terminated: (a: { month: string }) => string;
    postcodeNotFound: string;
    postcodeInvalid: string;
    show: (a: { ward: string; authority: string }) => string;
  };
  /** Pages that publish another nation's index. */
  nationLinks: Readonly<Record<'wales' | 'scotland' | 'northern-ireland', { label: string; href: string }>>;
}
