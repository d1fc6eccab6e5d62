import { expect } from 'chai';
import { EmptyResult, OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
import { NetworkError } from '@odm-widgets/data';
import {
  requestAt,
  captureConsoleDuring,
  mount,
  Probe,
  resetPage,
  settle,
  textOf,
} from '../support/probe-element.js';
import { until } from '../support/until.js';

describe('OdmElement', () => {
  afterEach(resetPage);

  const fallbackShown = (probe: Probe) =>
    !probe.renderRoot.querySelector('slot:not([name])')?.closest('[hidden]');

  it('keeps properties that were set before it was upgraded', async () => {
    const early = document.createElement('odm-late') as Probe;
    early.which = 'a';
    early.heading = 'Mine';
    document.body.append(early);
    customElements.define('odm-late', class extends Probe {});
    await settle(early);
    expect(requestAt(early, 0).query.id).to.equal('a');
    expect(textOf(early, '[part=heading]')).to.equal('Mine');
  });

  it('keeps focus in the widget when the focused retry button is removed, and on a control that stays', async () => {
    const probe = await mount({ which: 'a' });
    await captureConsoleDuring('error', async () => {
      requestAt(probe, 0).fail(new NetworkError('offline'));
      await settle(probe);
    });
    const button = probe.renderRoot.querySelector<HTMLButtonElement>('.problem button')!;
    button.focus();
    button.click();
    await settle(probe);
    requestAt(probe, 1).answer('A');
    await settle(probe);
    expect(document.activeElement === probe).to.equal(true);
    expect(probe.shadowRoot!.activeElement?.className).to.equal('widget');
    // What stays keeps it.
    const summary = probe.renderRoot.querySelector('summary')!;
    summary.focus();
    probe.reload();
    await settle(probe);
    requestAt(probe, 2).answer('B');
    await settle(probe);
    expect(probe.shadowRoot!.activeElement === summary).to.equal(true);
  });

  it('shows the fallback content until there are figures, and after a failure without any', async () => {
    const probe = await mount();
    expect(fallbackShown(probe)).to.equal(true);
    probe.which = 'a';
    await settle(probe);
    expect(fallbackShown(probe)).to.equal(true);
    await captureConsoleDuring('error', async () => {
      requestAt(probe, 0).fail(new NetworkError('offline'));
      await settle(probe);
    });
    expect(fallbackShown(probe)).to.equal(true);
    expect(textOf(probe, '.problem p')).to.contain('could not be reached');
    probe.reload();
    await settle(probe);
    requestAt(probe, 1).answer('A');
    await settle(probe);
    expect(fallbackShown(probe)).to.equal(false);
  });

  it('shows the rest of the page that an unclosed tag contains, and warns the author', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    const said = await captureConsoleDuring('warn', async () => {
      page.innerHTML = '<odm-probe which="a" /><h2>Ask us</h2><odm-probe /><p>At the desk</p>';
      const [first, second] = page.querySelectorAll<Probe>('odm-probe');
      await settle(first!);
      requestAt(first!, 0).answer('A');
      await until('the rest of the page', () => first!.status === 'ready' && first!.children[0]!.slot);
      expect([...first!.children].every((child) => child.checkVisibility())).to.equal(true);
      expect(second!.checkVisibility()).to.equal(true);
    });
    expect(said.join('\n')).to.match(/^<odm-probe> .+write <\/odm-probe> after it\.$/u);
  });

  it('hides fallback content that begins with a heading, also when the widget is the last element of the page', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    page.innerHTML = '<odm-probe which="a"><h3>Deprivation</h3><p>One</p><p>Two</p></odm-probe>';
    const [probe] = page.querySelectorAll<Probe>('odm-probe');
    await settle(probe!);
    await captureConsoleDuring('warn', async () => {
      requestAt(probe!, 0).answer('A');
      await settle(probe!);
      await import('../../packages/core/src/lazy/unclosed-tag/unclosed-tag.js');
      await settle(probe!);
    });
    expect([...probe!.children].some((child) => child.checkVisibility())).to.equal(false);
  });

  it('keeps the same slots and status node in the tree in every state', async () => {
    const probe = await mount();
    const nodes = () =>
      ['[role=status]', ...['heading', 'empty', 'error', 'footer'].map((name) => `slot[name=${name}]`)].map(
        (selector) => probe.renderRoot.querySelector(selector),
      );
    const first = nodes();
    expect(first).not.to.include(null);
    probe.which = 'a';
    await settle(probe);
    expect(nodes()).to.deep.equal(first);
    await captureConsoleDuring('error', async () => {
      requestAt(probe, 0).fail(new NetworkError('offline'));
      await settle(probe);
    });
    expect(nodes()).to.deep.equal(first);
    probe.reload();
    await settle(probe);
    requestAt(probe, 1).fail(new EmptyResult('why'));
    await settle(probe);
    expect(nodes()).to.deep.equal(first);
  });

  it('shows the loading text only after one second, and removes it when loading is done', async () => {
    const original = window.setTimeout;
    const waits: { wait: number; run: () => void }[] = [];
    window.setTimeout = ((run: () => void, wait: number) =>
      waits.push({ run, wait })) as unknown as typeof setTimeout;
    try {
      const probe = await mount({ which: 'a' });
      expect(textOf(probe, '[role=status]')).to.equal('');
      expect(waits.map(({ wait }) => wait)).to.deep.equal([1000]);
      waits[0]?.run();
      await settle(probe);
      expect(textOf(probe, '[role=status]')).to.contain('Getting the figures');
      requestAt(probe, 0).answer('A');
      for (let turn = 0; turn < 50 && probe.status !== 'ready'; turn += 1) await Promise.resolve();
      expect(probe.status).to.equal('ready');
      expect(await probe.updateComplete, 'it renders once').to.equal(true);
      expect(textOf(probe, '[role=status]')).to.equal('');
    } finally {
      window.setTimeout = original;
    }
  });

  it('announces a failure to screen readers', async () => {
    const probe = await mount({ which: 'a' });
    await captureConsoleDuring('error', async () => {
      requestAt(probe, 0).fail(new NetworkError('offline'));
      await settle(probe);
    });
    expect(textOf(probe, '[role=status]')).to.contain('could not be reached');
  });

  it('fires odm-load with the model and odm-error with the error, through shadow roots', async () => {
    const outer = document.body.appendChild(document.createElement('div'));
    const root = outer.attachShadow({ mode: 'closed' });
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    for (const name of ['odm-load', 'odm-error']) document.addEventListener(name, hear);
    const probe = await mount({ which: 'a' }, root);
    requestAt(probe, 0).answer('A');
    await settle(probe);
    probe.which = 'b';
    await settle(probe);
    await captureConsoleDuring('error', async () => {
      requestAt(probe, 1).fail(new NetworkError('offline'));
      await settle(probe);
    });
    for (const name of ['odm-load', 'odm-error']) document.removeEventListener(name, hear);
    expect((heard[0] as OdmLoadEvent<{ text: string }>).model.text).to.equal('A');
    expect((heard[1] as OdmErrorEvent).error.name).to.equal('NetworkError');
    expect(heard).to.have.length(2);
  });

  it('can be styled by :state()', async () => {
    const probe = await mount({ which: 'a' });
    const is = (name: string) =>
      [`:state(${name})`, `:--${name}`].some((selector) => matches(probe, selector));
    expect([is('loading'), is('ready')]).to.deep.equal([true, false]);
    requestAt(probe, 0).answer('A');
    await settle(probe);
    expect([is('loading'), is('ready')]).to.deep.equal([false, true]);
  });

  it('leaves the DOM unchanged when it renders without a change', async () => {
    const probe = await mount({ which: 'a' });
    requestAt(probe, 0).answer('A');
    await settle(probe);
    const observer = new MutationObserver(() => undefined);
    observer.observe(probe.renderRoot, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    probe.requestUpdate();
    await settle(probe);
    expect(observer.takeRecords()).to.have.length(0);
    observer.disconnect();
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`renders a heading of level ${level} for heading-level="${level}"`, async () => {
      const probe = await mount({ 'heading-level': String(level) });
      expect(probe.renderRoot.querySelector('[part=heading]')?.localName).to.equal(`h${level}`);
    });
  }

  it('reads heading-level="h3" as 3', async () => {
    const probe = await mount({ 'heading-level': 'h3' });
    expect(probe.headingLevel).to.equal(3);
    expect(probe.renderRoot.querySelector('[part=heading]')?.localName).to.equal('h3');
    probe.removeAttribute('heading-level');
    await settle(probe);
    expect(probe.renderRoot.querySelector('[part=heading]')?.localName).to.equal('h2');
  });

  it('reads "false" as false in a boolean attribute', async () => {
    const probe = await mount({ 'no-heading': 'false' });
    expect(probe.noHeading).to.equal(false);
    expect(textOf(probe, '[part=heading]')).to.equal('A heading');
  });

  it('falls back to heading level 2 for an invalid level, and warns once', async () => {
    const said = await captureConsoleDuring('warn', async () => {
      const probe = await mount({ 'heading-level': '<img>' });
      await mount({ 'heading-level': '<img>' });
      expect(probe.renderRoot.querySelector('h2')).not.to.equal(null);
      expect(probe.renderRoot.querySelector('img')).to.equal(null);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<odm-probe> heading-level.*2 to 6/u);
  });

  it('renders markup in texts as text', async () => {
    const hostile = '"><img src=x onerror=alert(1)>';
    const probe = await mount({ which: 'a', heading: hostile });
    requestAt(probe, 0).answer(hostile);
    await settle(probe);
    expect(textOf(probe, '[part=heading]')).to.equal(hostile);
    expect(textOf(probe, '.headline')).to.equal(hostile);
    expect(probe.renderRoot.querySelector('img')).to.equal(null);
  });

  it('renders no style attribute and no style element, which a strict policy blocks', async () => {
    const probe = await mount({ which: 'a' });
    requestAt(probe, 0).answer('A');
    await settle(probe);
    expect(probe.renderRoot.querySelectorAll('[style], style')).to.have.length(0);
    expect((probe.renderRoot as ShadowRoot).adoptedStyleSheets).not.to.have.length(0);
  });

  it('leaves out heading and actions with no-heading and no-actions', async () => {
    const probe = await mount({ which: 'a', 'no-heading': '', 'no-actions': '' });
    probe.actions = [{ id: 'x', label: 'X', run: async () => undefined }];
    requestAt(probe, 0).answer('A');
    await settle(probe);
    expect(textOf(probe, '[part=heading]')).to.equal(undefined);
    expect(probe.renderRoot.querySelector('[part=actions]')).to.equal(null);
  });

  it('announces each result of an action, also the same one twice, and a failure', async () => {
    const probe = await mount({ which: 'a' });
    let works = true;
    const run = async () => {
      if (works) return 'Saved.';
      throw new Error('no');
    };
    probe.actions = [{ id: 'x', label: 'X', run }];
    requestAt(probe, 0).answer('A');
    await settle(probe);
    const press = async () => {
      probe.renderRoot.querySelector<HTMLButtonElement>('[data-action=x]')?.click();
      await settle(probe);
      return probe.renderRoot.querySelector('[role=status]')?.textContent;
    };
    const first = await press();
    const second = await press();
    expect(first).to.equal('Saved.');
    expect(second?.trim()).to.equal('Saved.');
    expect(second).not.to.equal(first);
    works = false;
    await captureConsoleDuring('error', async () => {
      expect(await press()).to.contain('did not work');
    });
    expect(textOf(probe, '.headline')).to.equal('A');
  });

  it('is not affected by the failure of another widget', async () => {
    const [bad, good] = [await mount({ which: 'a' }), await mount({ which: 'a' })];
    await captureConsoleDuring('error', async () => {
      requestAt(bad, 0).fail(new NetworkError('offline'));
      requestAt(good, 0).answer('A');
      await settle(bad);
      await settle(good);
    });
    expect([bad.status, good.status]).to.deep.equal(['error', 'ready']);
  });
});

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
