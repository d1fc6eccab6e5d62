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
  {
    file: 'packages/data/src/lexicon/parse-observations.ts',
    search: 'consent ? effects : effects.flatMap(withoutWords)',
    replace: 'consent ? effects : effects.flatMap((one) => [one, ...withoutWords(one)].slice(0, 1))',
    tests: ['data/lexicon/observations.node.test.ts'],
    why: 'what an effect depends on is shown without consent',
  },
  {
    file: 'packages/data/src/lexicon/merge-contributions.ts',
    search: "...missing('when', when, 'no-property'),",
    replace: "...missing('when', when && '', 'no-property'),",
    tests: ['cli/lexicon.node.test.ts'],
    why: 'a part of a contribution is lost without a word',
  },
  {
    file: 'packages/data/src/lexicon/import-rows.ts',
    search: 'removed.push(...removedEdges(term, row));',
    replace: 'removed.push(...removedEdges(term, {}));',
    tests: ['data/lexicon/formats.node.test.ts'],
    why: 'a relation that was taken out of a table comes back from its other end',
  },
  {
    file: 'packages/cli/src/commands/lexicon/json-source.ts',
    search: 'findings: [...comments, ...namesTwice(tree, text)],',
    replace: 'findings: [...comments, ...namesTwice(tree, text).slice(1)],',
    tests: ['cli/lexicon-check.node.test.ts'],
    why: 'a name that an object has twice hides the first of its values',
  },
];
