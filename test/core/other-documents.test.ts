import { expect } from 'chai';
import { captureConsole } from '../support/capture-console.js';
import { requestAt, mount, resetPage, settle, textOf, type Probe } from '../support/probe-element.js';
import { until } from '../support/until.js';

/** A document of another window on this page, as in a preview of a content management system. */
async function otherWindow(html = ''): Promise<{ page: Document; frame: HTMLIFrameElement }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en" api-base="https://frame.example/d/"><body>${html}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return { page: frame.contentDocument!, frame };
}

/** A widget that is created in this document and then moved to another. */
async function moved(to: Element, attributes: Record<string, string> = {}): Promise<Probe> {
  const probe = await mount(attributes);
  to.append(probe);
  await settle(probe);
  return probe;
}

const heading = (probe: Probe) => textOf(probe, '[part=heading]');

describe('A widget in another window’s document', () => {
  afterEach(resetPage);

  it('keeps its model when it is moved there, without another request', async () => {
    const probe = await mount({ which: 'a' });
    requestAt(probe, 0).answer('figures');
    await settle(probe);
    const { page } = await otherWindow();
    page.body.append(probe);
    await settle(probe);
    expect(probe.ownerDocument === page).to.equal(true);
    expect(textOf(probe, '[part=headline]')).to.equal('figures');
    expect(probe.requests).to.have.length(1);
  });

  it('keeps its styles when it is moved there and back', async () => {
    const probe = await mount({ which: 'a', theme: 'dark' });
    const paddingOf = (element: Element) => getComputedStyle(element).paddingTop;
    const before = [getComputedStyle(probe).display, paddingOf(probe)];
    expect(before[0]).to.equal('flow-root');
    const { page } = await otherWindow();
    page.body.append(probe);
    await settle(probe);
    const inFrame = page.defaultView!.getComputedStyle(probe);
    expect([inFrame.display, inFrame.paddingTop]).to.deep.equal(before);
    document.body.append(probe);
    await settle(probe);
    expect([getComputedStyle(probe).display, paddingOf(probe)]).to.deep.equal(before);
  });

  it('has its styles when it is first connected there', async () => {
    const { page } = await otherWindow();
    const probe = document.createElement('odm-probe') as Probe;
    probe.setAttribute('theme', 'dark');
    page.body.append(probe);
    await settle(probe);
    expect(page.defaultView!.getComputedStyle(probe).display).to.equal('flow-root');
    expect(heading(probe)).to.equal('A heading');
  });

  it('keeps its request when it is moved while loading', async () => {
    const probe = await mount({ which: 'a' });
    const { page } = await otherWindow();
    page.body.append(probe);
    await settle(probe);
    expect(requestAt(probe, 0).signal.aborted).to.equal(false);
    requestAt(probe, 0).answer('figures');
    await settle(probe);
    expect(textOf(probe, '[part=headline]')).to.equal('figures');
  });

  it('takes api-base from that document', async () => {
    const { page } = await otherWindow();
    const probe = await moved(page.body);
    expect(probe.resolvedApiBase()).to.equal('https://frame.example/d/');
  });

  it('finds lang and api-base through shadow roots of that window', async () => {
    const { page } = await otherWindow('<div lang="cy" api-base="https://near.example/"></div>');
    const host = page.querySelector('div')!;
    const inner = host.attachShadow({ mode: 'open' }).appendChild(page.createElement('section'));
    expect(inner.getRootNode() instanceof ShadowRoot, 'another ShadowRoot than ours').to.equal(false);
    const probe = await moved(inner);
    await until('Welsh', () => heading(probe) === 'Pennawd');
    expect(probe.resolvedApiBase()).to.equal('https://near.example/');
    host.lang = 'en';
    await until('English', () => heading(probe) === 'A heading');
  });

  it('follows the lang of that document, and of the first one when it is moved back', async () => {
    const probe = await mount();
    const { page } = await otherWindow();
    page.documentElement.lang = 'cy';
    page.body.append(probe);
    await until('Welsh', () => heading(probe) === 'Pennawd');
    document.body.append(probe);
    await until('English', () => heading(probe) === 'A heading');
    page.documentElement.lang = 'en';
    page.documentElement.lang = 'cy';
    await settle(probe);
    expect(heading(probe), 'and listens no more to the other').to.equal('A heading');
  });

  it('reports no error when its window is closed', async () => {
    const { lines, release } = captureConsole();
    try {
      const { page, frame } = await otherWindow();
      const probe = await moved(page.body, { which: 'a' });
      frame.remove();
      requestAt(probe, 0).answer('too late');
      await settle(probe);
    } finally {
      release();
    }
    expect(lines).to.deep.equal([]);
  });
});

describe('A widget that is parsed, copied or upgraded', () => {
  afterEach(resetPage);

  it('reads attributes and properties that were set in any order before its definition', async () => {
    const tag = 'odm-late-probe';
    const early = document.createElement(tag) as Probe;
    early.heading = 'Set before';
    early.setAttribute('which', 'a');
    early.innerHTML = '<p slot="footer">After the source</p>';
    document.body.append(early);
    const ProbeClass = customElements.get('odm-probe')!;
    customElements.define(tag, class extends ProbeClass {});
    customElements.upgrade(early);
    await settle(early);
    expect(heading(early)).to.equal('Set before');
    expect(early.requests.map(({ query }) => query.id)).to.deep.equal(['a']);
    const slot = early.renderRoot.querySelector<HTMLSlotElement>('slot[name=footer]')!;
    expect(slot.assignedElements()).to.have.length(1);
  });

  it('takes children that arrive after it, as from a slow page', async () => {
    const probe = await mount({ which: 'a' });
    const words = document.createElement('p');
    words.textContent = 'Words of the author';
    probe.append(words);
    await settle(probe);
    const slot = probe.renderRoot.querySelector<HTMLSlotElement>('slot:not([name])')!;
    expect(slot.assignedElements().map((element) => element.textContent)).to.deep.equal([
      'Words of the author',
    ]);
    requestAt(probe, 0).answer('figures');
    await settle(probe);
    expect(words.isConnected && words.assignedSlot === slot).to.equal(true);
    expect(words.checkVisibility(), 'put away, not taken away').to.equal(false);
  });

  it('works as a clone, with a request of its own', async () => {
    const probe = await mount({ which: 'a', 'heading-level': '4' });
    requestAt(probe, 0).answer('figures');
    await settle(probe);
    const copy = probe.cloneNode(true) as Probe;
    document.body.append(copy);
    await settle(copy);
    expect(copy.requests).to.have.length(1);
    expect(copy.renderRoot.querySelector('h4')).to.not.equal(null);
    expect(copy.status).to.equal('loading');
  });

  it('can be created from a template and a fragment, many at a time', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<odm-probe which="a"></odm-probe><odm-probe which="b"></odm-probe>';
    document.body.append(document.importNode(template.content, true));
    const probes = [...document.querySelectorAll<Probe>('odm-probe')];
    for (const probe of probes) await settle(probe);
    expect(probes.map(({ requests }) => requests[0]!.query.id)).to.deep.equal(['a', 'b']);
    expect(
      (template.content.firstElementChild as Probe).requests,
      'none for what is only a template',
    ).to.equal(undefined);
  });
});
