// @ts-check
/** @type {import('../list.js').ListedFault[]} */
export const faults = [
  {
    file: 'packages/area-profile/src/lazy/statement/statement.model.ts',
    search: 'const key = JSON.stringify([source.title, source.url, source.asAt, geography, date]);',
    replace: 'const key = source.publisher;',
    tests: ['area-profile/statement.node.test.ts'],
    why: 'a sentence of a statement is given the source of another',
  },
  {
    file: 'packages/area-profile/src/lazy/statement/statement.model.ts',
    search: 'return atLeast ? strings.atLeast({ value: text }) : text;',
    replace: 'return text;',
    tests: ['area-profile/statement.node.test.ts'],
    why: 'a lower bound is written as a number',
  },
  {
    file: 'packages/area-profile/src/lazy/statement/statement-texts.ts',
    search: 'text.replace(/[\\\\`*_[\\]<>#|~]/gu, String.raw`\\$&`)',
    replace: 'text',
    tests: ['area-profile/statement.node.test.ts'],
    why: 'what somebody wrote is taken for Markdown or HTML',
  },
  {
    file: 'packages/area-profile/src/lazy/docx/docx.ts',
    search: '[one.label, one.area, one.text, one.of, String(one.source)].map((text, index) =>',
    replace: '[one.label, one.area, one.of, one.text, String(one.source)].map((text, index) =>',
    tests: ['area-profile/statement.node.test.ts'],
    why: 'the Word document has numbers in other columns than the page',
  },
  {
    file: 'packages/area-profile/src/lazy/live-panels/census.summary.ts',
    search: "'in-work': ['employed', 'student-employed'],",
    replace: "'in-work': ['employed'],",
    tests: ['area-profile/live-panels.node.test.ts'],
    why: 'students who work are not counted as in work',
  },
  {
    file: 'packages/area-profile/src/lazy/live-panels/index.ts',
    search: "if (answer.kind === 'incomplete') {",
    replace: "if (answer.kind === 'incomplete' && answer.reason.kind === 'none') {",
    tests: ['area-profile/live-panels.node.test.ts'],
    why: 'a month without its crimes has no reason beside it',
  },
  {
    file: 'packages/core/src/files/print.ts',
    search: 'for (const frame of document.querySelectorAll(`iframe[${MARK}]`)) frame.remove();',
    replace: '',
    tests: ['core/print.test.ts'],
    why: 'every print leaves a frame on the page',
  },
];
