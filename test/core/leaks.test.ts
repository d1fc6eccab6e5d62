import { expect } from 'chai';
import { requestAt, mount, resetPage, settle } from '../support/probe-element.js';

/** Replaces the page's observers by ones that are counted while they watch something. */
function countObservers() {
  const names = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const;
  const originals = names.map((name) => window[name]);
  const watching = new Set<unknown>();
  for (const [index, name] of names.entries()) {
    const Original = originals[index] as unknown as new (...args: unknown[]) => MutationObserver;
    (window as unknown as Record<string, unknown>)[name] = class extends Original {
      override observe(...args: [Node, MutationObserverInit?]) {
        watching.add(this);
        super.observe(...args);
      }
      override disconnect() {
        watching.delete(this);
        super.disconnect();
      }
    };
  }
  const restore = () => names.forEach((name, index) => Object.assign(window, { [name]: originals[index] }));
  return { watching, restore };
}

describe('A removed widget', () => {
  afterEach(resetPage);

  it('leaves no observer behind after 200 removals and reconnections', async () => {
    const { watching, restore } = countObservers();
    try {
      const probe = await mount({ which: 'a' });
      const others = await Promise.all([mount(), mount()]);
      expect(watching.size, 'one observer serves all').to.equal(1);
      for (let i = 0; i < 200; i += 1) {
        probe.remove();
        document.body.append(probe);
      }
      await settle(probe);
      expect(watching.size).to.equal(1);
      for (const widget of [probe, ...others]) widget.remove();
      await settle(probe);
      expect(watching.size).to.equal(0);
    } finally {
      restore();
    }
  });

  it('leaves no timer behind', async () => {
    const [set, clear] = [window.setTimeout, window.clearTimeout];
    const running = new Set<number>();
    let next = 1e9;
    window.setTimeout = (() => (running.add((next += 1)), next)) as unknown as typeof setTimeout;
    window.clearTimeout = ((id: number) => running.delete(id)) as typeof clearTimeout;
    try {
      for (let i = 0; i < 200; i += 1) {
        const probe = await mount({ which: 'a' });
        expect(running.size).to.equal(1);
        probe.remove();
        await settle(probe);
      }
      expect(running.size).to.equal(0);
    } finally {
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
    }
  });

  it('fires no event for an answer that arrives late', async () => {
    const probe = await mount({ which: 'a' });
    let told = 0;
    probe.addEventListener('odm-load', () => (told += 1));
    probe.remove();
    await settle(probe);
    requestAt(probe, 0).answer('late');
    await settle(probe);
    expect(told).to.equal(0);
    expect(probe.model).to.equal(undefined);
  });
});
