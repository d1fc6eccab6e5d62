// @ts-check
import { addTotals, noTotals } from './totals.js';

/**
 * One kind of test, such as the tests of one engine. Its parts run one after another, never two at once.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly Part[]} parts
 */
/**
 * @typedef {object} Part
 * @property {number} seconds about how long it takes; what is expected to take longest begins first
 * @property {() => Promise<import('./totals.js').Totals>} run
 */

/**
 * Runs the steps in several lanes. A lane that is free takes the next part of the step that has most left to do and
 * is not running, so that the lanes end at about the same time.
 *
 * @param {readonly Step[]} steps
 * @param {object} options
 * @param {number} options.lanes how many parts run at once
 * @param {(step: Step, totals: import('./totals.js').Totals, seconds: number) => void} options.onDone called when all
 *   parts of a step have run, with the sum of their counts and of their seconds
 * @param {() => boolean} [options.isInterrupted] no further part begins once it says so
 * @returns {Promise<void>} rejects when a part does
 */
export async function runSteps(steps, { lanes, onDone, isInterrupted = () => false }) {
  const waiting = steps.map((step) => ({
    step,
    parts: [...step.parts],
    totals: noTotals(),
    seconds: 0,
    runs: false,
  }));
  /** @type {(() => void)[]} */
  let idle = [];

  const next = () => {
    const candidates = waiting.filter(({ parts, runs }) => !runs && parts.length > 0);
    return candidates.sort((a, b) => left(b) - left(a))[0];
  };
  const isLeft = () => !isInterrupted() && waiting.some(({ parts }) => parts.length > 0);
  const lane = async () => {
    while (isLeft()) {
      const taken = next();
      if (!taken) {
        await new Promise((resolve) => idle.push(() => resolve(undefined)));
        continue;
      }
      taken.runs = true;
      const started = Date.now();
      try {
        const totals = await /** @type {Part} */ (taken.parts.shift()).run();
        taken.totals = addTotals(taken.totals, totals);
      } finally {
        taken.seconds += (Date.now() - started) / 1000;
        taken.runs = false;
        idle.forEach((wake) => wake());
        idle = [];
      }
      if (taken.parts.length === 0) onDone(taken.step, taken.totals, taken.seconds);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

function left(/** @type {{ parts: readonly Part[] }} */ { parts }) {
  return parts.reduce((sum, { seconds }) => sum + seconds, 0);
}
