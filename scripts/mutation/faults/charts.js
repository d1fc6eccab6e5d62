// @ts-check
/** @type {import('../list.js').ListedFault[]} */
export const faults = [
  {
    file: 'packages/charts/src/lazy/points/key-navigation.ts',
    search: 'return Math.min(current + 1, count - 1);',
    replace: 'return current + 1;',
    tests: ['charts/ward-strips-marks.node.test.ts'],
    why: 'the right arrow leads beyond the last point',
  },
  {
    file: 'packages/charts/src/lazy/points/key-navigation.ts',
    search: 'return current < 0 ? count - 1 : Math.max(current - 1, 0);',
    replace: 'return Math.max(current - 1, 0);',
    tests: ['charts/ward-strips-marks.node.test.ts'],
    why: 'the left arrow does not begin at the last point',
  },
  {
    file: 'packages/charts/src/lazy/points/key-navigation.ts',
    search: 'return current < 0 ? undefined : -1;',
    replace: 'return undefined;',
    tests: ['charts/ward-strips-marks.node.test.ts'],
    why: 'Escape does not leave the points',
  },
  {
    file: 'packages/charts/src/map/map.ts',
    search: 'selected: !this.selected.has(code)',
    replace: 'selected: true',
    tests: ['charts/map.test.ts'],
    why: 'a shape that is chosen cannot be taken back',
  },
  {
    file: 'packages/charts/src/map/map-marks.ts',
    search: '    ...council.official.flat(),\n',
    replace: '',
    tests: ['charts/specs.node.test.ts'],
    why: 'official lines beside the neighbourhoods are cut off',
  },
];
