// @ts-check
/** @type {import('../list.js').ListedFault[]} */
export const faults = [
  {
    file: 'packages/lexicon/src/lexicon/lexicon.summary.ts',
    search: 'effects.filter(({ how }) => how === kind).length',
    replace: 'effects.filter(({ how }) => how !== kind).length',
    tests: ['lexicon/words.node.test.ts'],
    why: 'a term is said to help those whom it hinders',
  },
  {
    file: 'packages/lexicon/src/lexicon/lexicon.summary.ts',
    search: 'return lexicon.starter ? [strings.starterNote] : [];',
    replace: 'return [];',
    tests: ['lexicon/words.node.test.ts', 'lexicon/shared-suite.test.ts'],
    why: 'the starter is not said to be one',
  },
  {
    file: 'packages/lexicon/src/lexicon/lazy/map/map.model.ts',
    search: '< distance,',
    replace: '< distance / 4,',
    tests: ['lexicon/map.node.test.ts'],
    why: 'circles of observations cover each other',
  },
  {
    file: 'packages/lexicon/src/lexicon/lazy/map/map-controller.ts',
    search: 'fitting.filter((one) => own.has(one))',
    replace: 'fitting.filter((one) => !own.has(one))',
    tests: ['lexicon/map.test.ts'],
    why: 'a circle lists the observations of the others',
  },
];
