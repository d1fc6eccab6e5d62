import { expect } from 'chai';

type RenderTurns = typeof import('../../packages/core/src/element/render-turns.js');

const SOURCE = '../../packages/core/src/element/render-turns.ts';
let copies = 0;

describe('Turns of rendering', () => {
  const widgets = Array.from({ length: 4 }, () => ({}));
  let turns: RenderTurns;
  let clock = 0;
  const turnOf = (index: number) => turns.nextRenderTurn(widgets[index]!, true);
  /** Rendering that takes 30 milliseconds, however fast the machine is. */
  const work = () => (clock += 30);

  beforeEach(async () => {
    // A copy of its own for each test: nothing waits in it.
    copies += 1;
    turns = (await import(`${SOURCE}?copy=${copies}`)) as RenderTurns;
    performance.now = () => clock;
  });

  afterEach(() => {
    // The clock of the browser is on the prototype.
    Reflect.deleteProperty(performance, 'now');
  });

  it('are immediate until rendering has taken a while in one task', () => {
    expect(turnOf(0)).to.equal(undefined);
    expect(turnOf(1)).to.equal(undefined);
    work();
    expect(turnOf(2)).to.be.instanceOf(Promise);
  });

  it('are always immediate for a widget that renders alone', () => {
    expect(turnOf(0)).to.equal(undefined);
    work();
    expect(turnOf(0)).to.equal(undefined);
  });

  it('count the time in which widgets are connected', () => {
    turns.countTime();
    work();
    expect(turnOf(0)).to.equal(undefined);
    expect(turnOf(1)).to.be.instanceOf(Promise);
  });

  it('come in order, each in a task of its own', async () => {
    turnOf(0);
    work();
    const order: number[] = [];
    const seenInTask: number[] = [];
    await Promise.all(
      [1, 2, 3].map(async (index) => {
        await turnOf(index);
        order.push(index);
        // Whatever comes in the same task comes before the last of these.
        for (let step = 0; step < 100; step += 1) await Promise.resolve();
        seenInTask.push(order.length);
      }),
    );
    expect(order).to.deep.equal([1, 2, 3]);
    expect(seenInTask).to.deep.equal([1, 2, 3]);
  });

  it('come first for what has rendered before, which has figures now', async () => {
    turnOf(0);
    work();
    const order: number[] = [];
    await Promise.all([
      turnOf(1)!.then(() => order.push(1)),
      turnOf(2)!.then(() => order.push(2)),
      turns.nextRenderTurn(widgets[0]!, false)!.then(() => order.push(0)),
    ]);
    expect(order).to.deep.equal([0, 1, 2]);
  });

  it('are immediate again when none waits', async () => {
    turnOf(0);
    work();
    await turnOf(1);
    expect(turnOf(2)).to.equal(undefined);
    expect(turnOf(3)).to.equal(undefined);
  });
});
