// @ts-check
/**
 * Which tests notice a fault. A test that fails without one notices nothing, so each runs without a fault first, and so
 * does each that noticed one at the end: what failed by chance, or as the machine was busy, counts for nothing.
 */

/**
 * @typedef {import('./run-tests.js').Run} Run
 * @typedef {(test: string, limit: number) => Run | Promise<Run>} RunTest
 * @typedef {{ test: string, run: Run }} Unreliable
 */

/** In milliseconds: how long a test may take without a fault. */
export const BASELINE_LIMIT = 240_000;
/** With a fault, a test may take so many times as long as without one, and not less than half a minute. */
const SLOWER = 5;
const LEAST_LIMIT = 30_000;

export class FaultFinder {
  #run;
  #now;
  /** How long each test may take with a fault; tests that passed without one. @type {Map<string, number>} */
  #limits = new Map();
  /** Those that noticed a fault. @type {Set<string>} */
  #noticed = new Set();

  /**
   * @param {RunTest} run
   * @param {() => number} [now]  in milliseconds
   */
  constructor(run, now = () => performance.now()) {
    this.#run = run;
    this.#now = now;
  }

  /**
   * Runs tests without a fault.
   *
   * @returns {Promise<Unreliable[]>} those that do not pass, and so will not be used
   */
  async measure(/** @type {Iterable<string>} */ tests) {
    /** @type {Unreliable[]} */
    const unreliable = [];
    for (const test of new Set(tests)) {
      const start = this.#now();
      const run = await this.#run(test, BASELINE_LIMIT);
      if (run.outcome === 'passed')
        this.#limits.set(test, Math.max(LEAST_LIMIT, Math.ceil(SLOWER * (this.#now() - start))));
      else unreliable.push({ test, run });
    }
    return unreliable;
  }

  /** @returns {Promise<string | undefined>} the first test that notices the fault that is in place now */
  async noticedBy(/** @type {readonly string[]} */ tests) {
    for (const test of tests) {
      const limit = this.#limits.get(test);
      if (limit === undefined || (await this.#run(test, limit)).outcome === 'passed') continue;
      this.#noticed.add(test);
      return test;
    }
    return undefined;
  }

  /** @returns {Promise<Unreliable[]>} tests that noticed a fault, and now fail without one */
  async measureAgain() {
    /** @type {Unreliable[]} */
    const unreliable = [];
    for (const test of this.#noticed) {
      const run = await this.#run(test, BASELINE_LIMIT);
      if (run.outcome !== 'passed') unreliable.push({ test, run });
    }
    return unreliable;
  }
}
