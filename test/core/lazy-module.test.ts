import { expect } from 'chai';
import { LazyModule } from '@odm-widgets/core';
import { nextFrame, until } from '../support/until.js';

/** A host that counts its updates. */
function hostOf() {
  const element = document.createElement('div');
  element.attachShadow({ mode: 'open' });
  const host = {
    updates: 0,
    shadowRoot: element.shadowRoot,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void (host.updates += 1),
    updateComplete: Promise.resolve(true),
  };
  return host;
}

/** A module whose fetches are counted. */
function moduleOf(options?: { afterPaint: boolean }) {
  const host = hostOf();
  const counted = { fetches: 0, fails: false };
  const fetch = () => {
    counted.fetches += 1;
    return counted.fails ? Promise.reject(new Error('offline')) : Promise.resolve({ name: 'module' });
  };
  return { host, counted, module: new LazyModule(host, fetch, options) };
}

describe('A module that a widget needs later', () => {
  const { requestAnimationFrame } = globalThis;
  const { error } = console;
  afterEach(async () => {
    Object.assign(globalThis, { requestAnimationFrame });
    console.error = error;
    await nextFrame();
  });

  it('is fetched once by reading it, and updates its host when it is there', async () => {
    const { host, counted, module } = moduleOf();
    expect(module.value).to.equal(undefined);
    expect(module.value).to.equal(undefined);
    expect(counted.fetches).to.equal(1);
    await until('the module', () => module.value);
    expect(host.updates).to.equal(1);
  });

  it('is fetched after the next paint where its host is useful without it', async () => {
    const { counted, module } = moduleOf({ afterPaint: true });
    let frames = 0;
    requestAnimationFrame(() => (frames += 1));
    expect(module.value).to.equal(undefined);
    expect(module.value).to.equal(undefined);
    await Promise.resolve();
    expect(counted.fetches).to.equal(0);
    await until('the module', () => module.value);
    expect(frames).to.equal(1);
    expect(counted.fetches).to.equal(1);
  });

  it('is fetched at once when somebody needs it, and not again after the paint', async () => {
    const { counted, module } = moduleOf({ afterPaint: true });
    expect(module.value).to.equal(undefined);
    expect((await module.load()).name).to.equal('module');
    await nextFrame();
    await nextFrame();
    expect(counted.fetches).to.equal(1);
  });

  it('is fetched in a page that paints nothing, such as a hidden tab', async () => {
    Object.assign(globalThis, { requestAnimationFrame: () => 0 });
    const { module } = moduleOf({ afterPaint: true });
    await until('the module', () => module.value);
  });

  it('is fetched again by the next read when it could not be fetched', async () => {
    const { counted, module } = moduleOf({ afterPaint: true });
    const logged: unknown[] = [];
    console.error = (...all: unknown[]) => logged.push(...all);
    counted.fails = true;
    expect(module.value).to.equal(undefined);
    await until('the failure', () => logged.length);
    counted.fails = false;
    await until('the module', () => module.value);
    expect(counted.fetches).to.equal(2);
  });
});
