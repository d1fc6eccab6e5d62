import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { runAtOnce, runInSlices, type Steps } from '@odm-widgets/data/lexicon';

function* counting(to: number, steps: number[] = []): Steps<string> {
  for (let step = 1; step <= to; step += 1) {
    steps.push(step);
    yield;
  }
  return `counted to ${to}`;
}

/** Runs a test with a clock that goes on by a millisecond each time it is read, and tasks that begin by hand. */
function withClock(test: (runTasks: () => void) => void): void {
  let now = 0;
  const tasks = new Map<number, () => void>();
  const mocks = [
    mock.method(performance, 'now', () => (now += 1)),
    mock.method(globalThis, 'setTimeout', ((task: () => void) => {
      tasks.set(tasks.size, task);
      return tasks.size - 1;
    }) as unknown as typeof setTimeout),
    mock.method(globalThis, 'clearTimeout', ((id: number) => tasks.delete(id)) as typeof clearTimeout),
  ];
  try {
    test(() => {
      for (const task of tasks.values()) task();
    });
  } finally {
    for (const one of mocks) one.mock.restore();
  }
}

describe('work in slices', () => {
  it('is done in the task that starts it where it is short', () =>
    withClock(() => {
      const results: string[] = [];
      runInSlices(counting(2), (result) => results.push(result));
      assert.deepEqual(results, ['counted to 2']);
    }));

  it('goes on in later tasks where it is long, to the same result', () =>
    withClock((runTasks) => {
      const [steps, results]: [number[], string[]] = [[], []];
      runInSlices(counting(20, steps), (result) => results.push(result));
      assert.ok(steps.length > 1 && steps.length < 20, String(steps.length));
      assert.deepEqual(results, []);
      runTasks();
      assert.deepEqual(results, [runAtOnce(counting(20))]);
      assert.equal(steps.length, 20);
    }));

  it('has no result once it is stopped', () =>
    withClock((runTasks) => {
      const [steps, results]: [number[], string[]] = [[], []];
      const stop = runInSlices(counting(20, steps), (result) => results.push(result));
      stop();
      const before = steps.length;
      runTasks();
      assert.deepEqual(results, []);
      assert.equal(steps.length, before);
    }));
});
