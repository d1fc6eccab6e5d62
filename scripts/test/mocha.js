/**
 * Mocha for the browser, with one change. A page sends its results by structured clone, so a failure that holds a
 * promise, a function or an element would never arrive, and the page would seem to hang until `testsFinishTimeout`
 * (https://github.com/modernweb-dev/web/issues/2772). The message of a failure names what was expected and what came,
 * and that is all a report prints.
 */
import '@web/test-runner-mocha/dist/autorun.js';

/** @type {any} */ (globalThis).mocha.rootHooks({
  /** @this {import('mocha').Context} */
  afterEach() {
    const { err } = /** @type {{ err?: { actual?: unknown, expected?: unknown } }} */ (this['currentTest']);
    delete err?.actual;
    delete err?.expected;
  },
});
