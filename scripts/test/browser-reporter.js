// @ts-check
import { relative } from 'node:path';
import { noTotals } from './totals.js';

/**
 * Prints failures only, counts everything, and sends the counts to the parent process after each file, so that a
 * browser that ends early loses nothing of what it has tested. An error outside a test and an unexpected line on the
 * console are failures too: a widget must not make noise on a host page.
 *
 * @param {{ root: string }} options
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserReporter({ root }) {
  const totals = noTotals();
  const unfinished = new Set();
  // A browser that stops answering ends this process: say which files it was at.
  process.once('exit', () => {
    if (unfinished.size > 0) console.log(`\nNot finished: ${[...unfinished].join(', ')}`);
  });
  return {
    start({ testFiles }) {
      for (const file of testFiles) unfinished.add(relative(root, file));
    },
    reportTestFileResults({ testFile, sessionsForTestFile }) {
      for (const session of sessionsForTestFile) reportSession(session, root, totals);
      unfinished.delete(relative(root, testFile));
      process.send?.({ ...totals, unfinished: [...unfinished] });
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSession} session
 * @param {string} root
 * @param {import('./totals.js').Totals} totals
 */
function reportSession(session, root, totals) {
  const where = `${session.browser.name} ${relative(root, session.testFile)}`;
  const fail = (/** @type {string} */ name, /** @type {string} */ text) => {
    totals.failed += 1;
    console.log(`\nFAILED ${where} > ${name}\n${text.replace(/^/gmu, '  ')}`);
  };
  const before = totals.failed;
  const ran = session.testResults ? reportSuite(session.testResults, '', totals, fail) : 0;
  for (const error of session.errors) fail('outside a test', errorText(error));
  const lines = session.logs.map((args) =>
    args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' '),
  );
  if (lines.length > 0) fail('console output nobody expected', lines.join('\n'));
  if (!session.passed && totals.failed === before) fail('did not run', 'The page gave no result.');
  else if (ran === 0 && totals.failed === before) fail('no tests', 'The file holds no test.');
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {string} prefix
 * @param {import('./totals.js').Totals} totals
 * @param {(name: string, text: string) => void} fail
 * @returns {number} tests seen
 */
function reportSuite(suite, prefix, totals, fail) {
  const name = [prefix, suite.name].filter(Boolean).join(' > ');
  for (const test of suite.tests) {
    if (test.skipped) totals.skipped += 1;
    else if (test.passed) totals.passed += 1;
    else fail(`${name} > ${test.name}`, errorText(test.error));
  }
  return suite.suites.reduce(
    (sum, child) => sum + reportSuite(child, name, totals, fail),
    suite.tests.length,
  );
}

/** Some engines put the message into the stack, others do not. */
function errorText(/** @type {{ message?: string, stack?: string } | undefined} */ error) {
  const { message = 'Did not run: a hook failed.', stack = '' } = error ?? {};
  return stack.includes(message) ? stack : `${message}\n${stack}`;
}
