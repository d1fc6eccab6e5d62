import { expect } from 'chai';
import { countTime, nextRenderTurn } from '../../packages/core/src/element/render-turns.js';

/** A new task, in which nothing has rendered yet. */
const newTask = () => new Promise((resolve) => setTimeout(resolve, 5));

function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('Turns of rendering', () => {
  beforeEach(newTask);

  const widgets = Array.from({ length: 4 }, () => ({}));
  const turnOf = (index: number) => nextRenderTurn(widgets[index]!);

  it('are immediate until rendering has taken a while in one task', () => {
    expect(turnOf(0)).to.equal(undefined);
    expect(turnOf(1)).to.equal(undefined);
    work(30);
    expect(turnOf(2)).to.be.instanceOf(Promise);
  });

  it('are always immediate for a widget that renders alone', () => {
    expect(turnOf(0)).to.equal(undefined);
    work(30);
    expect(turnOf(0)).to.equal(undefined);
  });

  it('count the time in which widgets are connected', () => {
    countTime();
    work(30);
    expect(turnOf(0)).to.equal(undefined);
    expect(turnOf(1)).to.be.instanceOf(Promise);
  });

  it('come in order, each in a task of its own', async () => {
    turnOf(0);
    work(30);
    const order: number[] = [];
    const turns = [1, 2, 3].map((index) => turnOf(index)!.then(() => void order.push(index)));
    let tasks = 0;
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      tasks += 1;
      if (order.length < 3) channel.port2.postMessage(undefined);
    });
    channel.port1.start();
    channel.port2.postMessage(undefined);
    await Promise.all(turns);
    channel.port1.close();
    expect(order).to.deep.equal([1, 2, 3]);
    expect(tasks).to.be.greaterThan(1);
  });

  it('are immediate again when none waits', async () => {
    turnOf(0);
    work(30);
    await turnOf(1);
    await newTask();
    expect(turnOf(2)).to.equal(undefined);
  });
});
