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
];
