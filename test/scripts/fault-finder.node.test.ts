import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BASELINE_LIMIT, FaultFinder } from '../../scripts/mutation/fault-finder.js';
import type { Run } from '../../scripts/mutation/run-tests.js';

/** Runs of tests in the order in which they are asked for, each with its outcome; the clock moves as given. */
function finderOf(outcomes: Record<string, Run['outcome'][]>, seconds = 1) {
  const limits: [test: string, limit: number][] = [];
  let time = 0;
  const finder = new FaultFinder(
    (test, limit) => {
      limits.push([test, limit]);
      time += seconds * 1000;
      return { outcome: outcomes[test]?.shift() ?? 'passed', output: `output of ${test}` };
    },
    () => time,
  );
  return { finder, limits };
}

describe('Tests that notice faults', () => {
  it('are not used when they fail without a fault', async () => {
    const { finder } = finderOf({ always: ['failed', 'failed'] });
    assert.deepEqual(await finder.measure(['always', 'never']), [
      { test: 'always', run: { outcome: 'failed', output: 'output of always' } },
    ]);
    assert.equal(await finder.noticedBy(['always', 'never']), undefined);
  });

  it('are named by the first that fails with the fault', async () => {
    const { finder } = finderOf({ second: ['passed', 'failed'] });
    await finder.measure(['first', 'second', 'third']);
    assert.equal(await finder.noticedBy(['first', 'second', 'third']), 'second');
  });

  it('are reported when they noticed a fault and fail without one later', async () => {
    const { finder } = finderOf({
      chance: ['passed', 'failed', 'failed'],
      steady: ['passed', 'failed', 'passed'],
    });
    await finder.measure(['chance', 'steady']);
    await finder.noticedBy(['chance']);
    await finder.noticedBy(['steady']);
    assert.deepEqual(
      (await finder.measureAgain()).map(({ test }) => test),
      ['chance'],
    );
  });

  it('may take five times as long with a fault as without one, and half a minute at least', async () => {
    const slow = finderOf({}, 20.0001);
    await slow.finder.measure(['slow']);
    await slow.finder.noticedBy(['slow']);
    assert.deepEqual(slow.limits, [
      ['slow', BASELINE_LIMIT],
      ['slow', 100_001],
    ]);
    const quick = finderOf({}, 1);
    await quick.finder.measure(['quick']);
    await quick.finder.noticedBy(['quick']);
    assert.deepEqual(quick.limits.at(-1), ['quick', 30_000]);
  });

  it('notice a fault that keeps them from ending', async () => {
    const { finder } = finderOf({ endless: ['passed', 'timed out'] });
    await finder.measure(['endless']);
    assert.equal(await finder.noticedBy(['endless']), 'endless');
  });

  it('run once before, however many faults name them', async () => {
    const { finder, limits } = finderOf({});
    await finder.measure(['one', 'two', 'one']);
    assert.deepEqual(
      limits.map(([test]) => test),
      ['one', 'two'],
    );
  });
});
