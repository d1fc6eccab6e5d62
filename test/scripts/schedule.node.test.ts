import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runSteps } from '../../scripts/test/schedule.js';

const passed = { passed: 1, failed: 0, skipped: 0 };

/** Steps whose parts end when the test says so, and the names of the parts that run. */
function stepsOf(parts: Record<string, number[]>) {
  const running = new Map<string, (failure?: Error) => void>();
  const steps = Object.entries(parts).map(([name, seconds]) => ({
    name,
    parts: seconds.map((each, index) => ({
      seconds: each,
      run: () =>
        new Promise<typeof passed>((resolve, reject) => {
          running.set(`${name} ${index}`, (failure) => (failure ? reject(failure) : resolve(passed)));
        }),
    })),
  }));
  const end = async (name: string, failure?: Error) => {
    const settle = running.get(name);
    assert.ok(settle, `${name} does not run; what runs: ${[...running.keys()].join(', ')}`);
    running.delete(name);
    settle(failure);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { steps, end, running: () => [...running.keys()].sort() };
}

describe('The schedule of tests', () => {
  it('begins with the steps that take longest and never runs two parts of one step at once', async () => {
    const { steps, end, running } = stepsOf({ node: [10, 10, 10], chromium: [5, 5], firefox: [8] });
    const done: string[] = [];
    const all = runSteps(steps, {
      lanes: 2,
      onDone: ({ name }, { passed }) => done.push(`${name} ${passed}`),
    });
    assert.deepEqual(running(), ['chromium 0', 'node 0']);
    await end('node 0');
    assert.deepEqual(running(), ['chromium 0', 'node 1']);
    await end('chromium 0');
    assert.deepEqual(running(), ['firefox 0', 'node 1']);
    await end('node 1');
    await end('firefox 0');
    await end('node 2');
    assert.deepEqual(running(), ['chromium 1']);
    await end('chromium 1');
    await all;
    assert.deepEqual(done, ['firefox 1', 'node 3', 'chromium 2']);
  });

  it('leaves a lane empty while only parts of the running step are left, and fills it afterwards', async () => {
    const { steps, end, running } = stepsOf({ node: [5, 5] });
    const all = runSteps(steps, { lanes: 3, onDone: () => {} });
    assert.deepEqual(running(), ['node 0']);
    await end('node 0');
    assert.deepEqual(running(), ['node 1']);
    await end('node 1');
    await all;
  });

  it('begins nothing more once it is interrupted', async () => {
    const { steps, end, running } = stepsOf({ node: [5, 5], webkit: [5] });
    let interrupted = false;
    const all = runSteps(steps, { lanes: 1, onDone: () => {}, isInterrupted: () => interrupted });
    interrupted = true;
    await end('node 0');
    await all;
    assert.deepEqual(running(), []);
  });

  it('says the failure of a part that cannot run', async () => {
    const { steps, end } = stepsOf({ node: [5], webkit: [4] });
    const all = runSteps(steps, { lanes: 2, onDone: () => {} });
    const failure = assert.rejects(all, /no browser/u);
    await end('node 0', new Error('no browser'));
    await end('webkit 0');
    await failure;
  });

  it('counts nothing for no steps', async () => {
    await runSteps([], { lanes: 2, onDone: () => assert.fail('nothing ran') });
  });
});
