import { expect } from 'chai';
import { EmptyResult } from '@odm-widgets/core';
import { ConfigError, DataShapeError, NetworkError } from '@odm-widgets/data';
import { captureConsole } from '../support/capture-console.js';
import {
  requestAt,
  captureConsoleDuring,
  mount,
  resetPage,
  settle,
  textOf,
} from '../support/probe-element.js';

describe('A request', () => {
  afterEach(resetPage);

  it('is not made while there is nothing to ask', async () => {
    const probe = await mount();
    expect(probe.status).to.equal('idle');
    expect(probe.requests).to.have.length(0);
  });

  it('is one for two attributes that change in a tick', async () => {
    const probe = await mount();
    probe.setAttribute('which', 'a');
    probe.setAttribute('extra', 'b');
    await settle(probe);
    expect(probe.requests.map(({ query }) => query)).to.deep.equal([{ id: 'a', extra: 'b' }]);
  });

  it('is not made again by an update that asks the same', async () => {
    const probe = await mount({ which: 'a' });
    requestAt(probe, 0).answer('A');
    await settle(probe);
    probe.requestUpdate();
    probe.heading = 'Other words';
    await settle(probe);
    expect(probe.requests).to.have.length(1);
  });

  it('that is older never overwrites one that is newer', async () => {
    const probe = await mount({ which: 'slow' });
    probe.which = 'fast';
    await settle(probe);
    requestAt(probe, 1).answer('fast');
    await settle(probe);
    requestAt(probe, 0).answer('slow');
    await settle(probe);
    expect(probe.model?.text).to.equal('fast');
    expect(textOf(probe, '.headline')).to.equal('fast');
    expect(requestAt(probe, 0).signal.aborted).to.equal(true);
  });

  it('that is older and fails late does not spoil the newer one', async () => {
    const probe = await mount({ which: 'slow' });
    probe.which = 'fast';
    await settle(probe);
    requestAt(probe, 0).fail(new NetworkError('late'));
    await settle(probe);
    expect(probe.status).to.equal('loading');
    requestAt(probe, 1).answer('fast');
    await settle(probe);
    expect(probe.status).to.equal('ready');
  });

  it('goes away with a widget that is removed, without an error', async () => {
    const probe = await mount({ which: 'a' });
    const said = await captureConsoleDuring('error', async () => {
      probe.remove();
      await settle(probe);
      expect(requestAt(probe, 0).signal.aborted).to.equal(true);
      requestAt(probe, 0).fail(requestAt(probe, 0).signal.reason);
      await settle(probe);
    });
    expect(said).to.deep.equal([]);
    expect(probe.status).to.equal('idle');
  });

  it('survives a move of its widget within the page', async () => {
    const probe = await mount({ which: 'a' });
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(probe);
    await settle(probe);
    expect(requestAt(probe, 0).signal.aborted).to.equal(false);
    requestAt(probe, 0).answer('A');
    await settle(probe);
    expect(probe.requests).to.have.length(1);
    expect(textOf(probe, '.headline')).to.equal('A');
  });

  it('is made again when a widget that was removed while waiting comes back', async () => {
    const probe = await mount({ which: 'a' });
    probe.remove();
    await settle(probe);
    document.body.append(probe);
    await settle(probe);
    expect(probe.requests).to.have.length(2);
    requestAt(probe, 1).answer('A');
    await settle(probe);
    expect(probe.status).to.equal('ready');
  });

  it('is not made again when a widget that has its answer comes back', async () => {
    const probe = await mount({ which: 'a' });
    requestAt(probe, 0).answer('A');
    await settle(probe);
    probe.remove();
    await settle(probe);
    document.body.append(probe);
    await settle(probe);
    expect(probe.requests).to.have.length(1);
  });

  it('is not made by a widget that nobody sees, but by the same one when it is back', async () => {
    const probe = await mount({ which: 'a' });
    requestAt(probe, 0).answer('A');
    await settle(probe);
    probe.remove();
    probe.which = 'b';
    await settle(probe);
    expect(probe.requests).to.have.length(1);
    document.body.append(probe);
    await settle(probe);
    expect(requestAt(probe, 1).query.id).to.equal('b');
  });

  it('that fails keeps the figures that were there, and says so', async () => {
    const probe = await mount({ which: 'a' });
    requestAt(probe, 0).answer('A');
    await settle(probe);
    probe.which = 'b';
    await settle(probe);
    expect(textOf(probe, '.headline')).to.equal('A');
    await captureConsoleDuring('error', async () => {
      requestAt(probe, 1).fail(new NetworkError('offline'));
      await settle(probe);
    });
    expect(probe.status).to.equal('error');
    expect(textOf(probe, '.headline')).to.equal('A');
    expect(textOf(probe, '.problem p')).to.contain('These figures are from before');
    expect(textOf(probe, '.provenance')).to.contain('MHCLG');
  });

  it('can be tried again by the reader, and succeed', async () => {
    const probe = await mount({ which: 'a' });
    await captureConsoleDuring('error', async () => {
      requestAt(probe, 0).fail(new NetworkError('offline'));
      await settle(probe);
    });
    probe.renderRoot.querySelector<HTMLButtonElement>('.problem button')?.click();
    await settle(probe);
    expect(probe.status).to.equal('loading');
    requestAt(probe, 1).answer('A');
    await settle(probe);
    expect(textOf(probe, '.headline')).to.equal('A');
    expect(textOf(probe, '.problem')).to.equal(undefined);
  });

  it('that cannot succeed offers no second try', async () => {
    const probe = await mount({ which: 'a' });
    await captureConsoleDuring('error', async () => {
      requestAt(probe, 0).fail(new DataShapeError('rows[3].rank is missing'));
      await settle(probe);
    });
    expect(probe.renderRoot.querySelector('.problem button')).to.equal(null);
    expect(probe.renderRoot.textContent).not.to.contain('rows[3]');
  });

  it('with an unknown failure is told to developers with its cause, and to readers in words', async () => {
    const probe = await mount({ which: 'a' });
    const said = await captureConsoleDuring('error', async () => {
      requestAt(probe, 0).fail(new TypeError('x is undefined'));
      await settle(probe);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<odm-probe> RenderError: .*x is undefined/u);
    expect(probe.renderRoot.textContent).not.to.contain('undefined');
  });

  it('that finds nothing is an answer, not an error', async () => {
    const probe = await mount({ which: 'a' });
    const said = await captureConsoleDuring('error', async () => {
      requestAt(probe, 0).fail(new EmptyResult('known'));
      await settle(probe);
    });
    expect(said).to.deep.equal([]);
    expect(probe.status).to.equal('empty');
    expect(textOf(probe, '.headline')).to.equal('Nothing: known');
    expect(textOf(probe, '.provenance')).to.contain('MHCLG');
  });

  it('that cannot be put into words is reported once, and recovers when the page is corrected', async () => {
    const probe = await mount();
    const said = await captureConsoleDuring('error', async () => {
      probe.queryError = new ConfigError('Write api-base="…".');
      probe.requestUpdate();
      await settle(probe);
      probe.requestUpdate();
      await settle(probe);
    });
    expect(said).to.deep.equal(['<odm-probe> ConfigError: Write api-base="…".']);
    expect(probe.status).to.equal('error');
    probe.queryError = undefined;
    probe.which = 'a';
    await settle(probe);
    expect(probe.status).to.equal('loading');
  });

  it('is dropped when its question is taken away', async () => {
    const probe = await mount({ which: 'a' });
    probe.which = '';
    await settle(probe);
    expect(probe.status).to.equal('idle');
    expect(requestAt(probe, 0).signal.aborted).to.equal(true);
    requestAt(probe, 0).answer('A');
    await settle(probe);
    expect(probe.status).to.equal('idle');
  });

  it('is dropped when its question is taken away in the tick of a second try', async () => {
    const probe = await mount({ which: 'a' });
    probe.reload();
    probe.which = '';
    await settle(probe);
    expect(probe.status).to.equal('idle');
  });

  describe('when the connection comes back', () => {
    const back = () => dispatchEvent(new Event('online'));
    let guard: ReturnType<typeof captureConsole>;
    beforeEach(() => (guard = captureConsole()));
    // Each failure is told to the developer once, as ever.
    afterEach(() => guard.release());

    it('is made again if it failed, and what is shown meanwhile stays', async () => {
      const probe = await mount({ which: 'a' });
      requestAt(probe, 0).answer('A');
      await settle(probe);
      probe.reload();
      await settle(probe);
      requestAt(probe, 1).fail(new NetworkError('offline'));
      await settle(probe);
      back();
      await settle(probe);
      expect(probe.status).to.equal('loading');
      expect(textOf(probe, '.headline')).to.equal('A');
      requestAt(probe, 2).answer('B');
      await settle(probe);
      expect([probe.status, textOf(probe, '.headline')]).to.deep.equal(['ready', 'B']);
      expect(guard.lines.map(({ level }) => level)).to.deep.equal(['error']);
    });

    it('is not made again if it was answered, or if another try could not help', async () => {
      const answered = await mount({ which: 'a' });
      requestAt(answered, 0).answer('A');
      const hopeless = await mount({ which: 'b' });
      requestAt(hopeless, 0).fail(new DataShapeError('not ours'));
      const idle = await mount();
      await settle(answered);
      await settle(hopeless);
      back();
      await settle(hopeless);
      expect([answered, hopeless, idle].map(({ requests }) => requests.length)).to.deep.equal([1, 1, 0]);
    });

    it('is left alone while one is on its way, however often it comes back', async () => {
      const probe = await mount({ which: 'a' });
      requestAt(probe, 0).fail(new NetworkError('offline'));
      await settle(probe);
      for (let i = 0; i < 5; i += 1) {
        back();
        await settle(probe);
      }
      expect(probe.requests).to.have.length(2);
    });

    it('is made by no widget that has left the page, and once by one that came back to it', async () => {
      const probe = await mount({ which: 'a' });
      requestAt(probe, 0).fail(new NetworkError('offline'));
      await settle(probe);
      probe.remove();
      back();
      await settle(probe);
      expect(probe.requests).to.have.length(1);
      document.body.append(probe);
      document.body.append(probe);
      back();
      await settle(probe);
      expect(probe.requests).to.have.length(2);
    });
  });
});
