// @ts-check
/** @type {import('../list.js').ListedFault[]} */
export const faults = [
  {
    file: 'packages/builder/src/configuration/clean-options.ts',
    search: 'return isAddress(name) && !areAddresses(text) ? undefined : text;',
    replace: 'return text;',
    tests: ['builder/state.node.test.ts', 'builder/read-pasted.node.test.ts'],
    why: 'an address bar puts a script into the tag that somebody copies',
  },
  {
    file: 'packages/builder/src/outputs/escape.ts',
    search: "  '{': '&#123;',",
    replace: '',
    tests: ['builder/outputs.node.test.ts'],
    why: 'a name is run as an expression by a framework',
  },
  {
    file: 'packages/builder/src/outputs/markup.ts',
    search: "    .replaceAll('--', '\\\\u002d\\\\u002d')",
    replace: '',
    tests: ['builder/outputs.node.test.ts'],
    why: 'a text ends the comment that a block of WordPress is',
  },
  {
    file: 'packages/builder/src/places/find-places.ts',
    search: '!words.some((word) => begins(own, word)) ||',
    replace: '',
    tests: ['builder/find-places.node.test.ts'],
    why: 'the name of a council finds its wards before itself',
  },
];
