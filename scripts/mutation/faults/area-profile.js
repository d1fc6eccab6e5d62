// @ts-check
/** @type {import('../list.js').ListedFault[]} */
export const faults = [
  {
    file: 'packages/area-profile/src/lazy/sections/values.model.ts',
    search: 'withheld: Math.max(0, ...known.map(({ withheld }) => withheld)),',
    replace: 'withheld: 0,',
    tests: ['area-profile/areas.node.test.ts'],
    why: 'a sum with a withheld part is said to be whole',
  },
  {
    file: 'packages/area-profile/src/lazy/sections/sections-loader.ts',
    search: "if (nations.length > 1) return 'two-nations';",
    replace: '',
    tests: ['area-profile/areas.node.test.ts', 'area-profile/words.node.test.ts'],
    why: 'deprivation of two nations is added up',
  },
  {
    file: 'packages/area-profile/src/lazy/sections/deprivation.summary.ts',
    search: 'if (changed) return { note: words.noEarlier(changed, i18n.format.number(changed)) };',
    replace: '',
    tests: ['area-profile/words.node.test.ts'],
    why: 'figures of 2019 stand beside those of 2025 for other boundaries',
  },
  {
    file: 'packages/area-profile/src/lazy/parts/parts-loader.ts',
    search: 'indices: [...new Set([...(known?.indices ?? []), ...indices])].sort((a, b) => a - b),',
    replace: 'indices: [...(known?.indices ?? []), ...indices].sort((a, b) => a - b),',
    tests: ['area-profile/loader.node.test.ts'],
    why: 'a neighbourhood that is in a ward and picked by itself is counted twice',
  },
  {
    file: 'packages/area-profile/src/lazy/details/section-controller.ts',
    search: "if (!signal.aborted) this.#set(id, { status: 'ready', render });",
    replace: "this.#set(id, { status: 'ready', render });",
    tests: ['area-profile/loader.node.test.ts'],
    why: 'a section shows figures of the area before',
  },
  {
    file: 'packages/area-profile/src/council-loader.ts',
    search: "const key = `${nation} ${code} ${wardVintage ?? ''}`;",
    replace: "const key = `${code} ${wardVintage ?? ''}`;",
    tests: ['area-profile/picker.node.test.ts'],
    why: 'a name that one nation does not know is found in none',
  },
  {
    file: 'packages/area-profile/src/lazy/picker/selection.model.ts',
    search: 'lsoas: [...lsoas, ...lsoasOfWard(ward, areas).filter((one) => one !== lsoa)],',
    replace: 'lsoas,',
    tests: ['area-profile/picker.node.test.ts'],
    why: 'a whole ward is taken away with one of its neighbourhoods',
  },
  {
    file: 'packages/area-profile/src/lazy/map/map.chart.ts',
    search: 'if (nations.length > 1 || tenth === undefined || rank.overall === undefined)',
    replace: 'if (tenth === undefined || rank.overall === undefined)',
    tests: ['area-profile/map.node.test.ts'],
    why: 'a map shades England and Wales by tenths that are not comparable',
  },
];
