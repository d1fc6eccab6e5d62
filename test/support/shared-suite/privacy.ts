import { expect } from 'chai';
import { chartDrawn, inState, mount, type WidgetUnderTest } from './widget-under-test.js';

async function storedData(): Promise<object> {
  const databases = await indexedDB.databases();
  const caches = 'caches' in globalThis ? await globalThis.caches.keys() : [];
  return {
    cookie: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: databases.map(({ name }) => name),
    caches,
  };
}

/** No storage and no undocumented requests. */
export function testPrivacy(subject: WidgetUnderTest): void {
  it('stores nothing: no cookie, no storage, no database, no cache', async () => {
    const before = await storedData();
    const { widget } = mount(subject);
    await inState(widget);
    await chartDrawn(widget);
    expect(await storedData()).to.deep.equal(before);
  });

  it('makes requests only to the origin of the page, and to documented ones', async () => {
    performance.clearResourceTimings();
    const { widget } = mount(subject);
    await inState(widget);
    await chartDrawn(widget);
    const elsewhere = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).origin !== location.origin)
      .filter((name) => !subject.allowedRequests?.some((pattern) => pattern.test(name)));
    expect(elsewhere).to.deep.equal([]);
  });
}
