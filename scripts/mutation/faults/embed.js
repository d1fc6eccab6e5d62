// @ts-check
/** @type {import('../list.js').ListedFault[]} */
export const faults = [
  {
    file: 'packages/embed/src/autoload.ts',
    search: 'if (!tags.includes(element.localName)) {',
    replace: 'if (!tags.includes(element.localName) && element.localName.length > 99) {',
    tests: ['embed/autoload.test.ts'],
    why: 'a misspelt tag is requested from the server instead of being reported',
  },
  {
    file: 'packages/embed/src/autoload.ts',
    search: '    requested.delete(tag);\n',
    replace: '',
    tests: ['embed/autoload.test.ts'],
    why: 'a widget that failed to load once never loads on this page',
  },
  {
    file: 'packages/embed/src/autoload.ts',
    search: 'observer.observe(node, { childList: true, subtree: true });',
    replace: 'observer.observe(node, { childList: true });',
    tests: ['embed/autoload.test.ts'],
    why: 'a tag that is added deep in the page is not found',
  },
  {
    file: 'packages/embed/src/autoload.ts',
    search: 'if (detail?.querySelectorAll) watch(detail);',
    replace: 'if (detail instanceof Element) watch(detail);',
    tests: ['embed/autoload.test.ts'],
    why: 'tags inside a shadow root are not found when the page asks for it',
  },
  {
    file: 'packages/embed/src/frame-sizes.ts',
    search: '.filter(({ src }) => PAGE.test(src))',
    replace: '',
    tests: ['embed/frames.test.ts'],
    why: 'an advertisement in a frame makes itself as tall as it likes',
  },
  {
    file: 'packages/embed/src/frame-sizes.ts',
    search: 'Number(height) <= MAX_HEIGHT',
    replace: 'true',
    tests: ['embed/frames.test.ts'],
    why: 'a frame pushes the rest of the page out of reach',
  },
  {
    file: 'packages/embed/src/upgrade-links.ts',
    search: ' || !origins.includes(link.origin)',
    replace: '',
    tests: ['embed/upgrade-links.test.ts'],
    why: 'a link to any site becomes a widget',
  },
  {
    file: 'packages/embed/src/upgrade-links.ts',
    search: 'if (ALLOWED.test(name)) widget',
    replace: 'widget',
    tests: ['embed/upgrade-links.test.ts'],
    why: 'a comment on a page makes a widget read from any address',
  },
];
