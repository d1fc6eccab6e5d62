import { expect } from 'chai';
import { EmptyResult } from '@odm-widgets/core';
import { ConfigError, DataShapeError, NetworkError } from '@odm-widgets/data';
import { DatasetClient } from '@odm-widgets/data/dataset';
import { fakeFetch, jsonResponse } from '../support/fake-fetch.js';
import { captureConsole } from '../support/capture-console.js';
import {
  requestAt,
  captureConsoleDuring,
  mount,
  resetPage,
  settle,
  textOf,
} from '../support/probe-element.js';

describe('RequestController', () => {
  afterEach(resetPage);

  it('ends a load that failed as a failure: what it read is requested again by the next widget', async () => {
    const { requests, release } = fakeFetch({ 'figures.json': jsonResponse({ wrong: true }) });
    const capture = captureConsole();
    try {
      for (const which of ['a', 'b']) {
        const probe = await mount({ which });
        const { signal, fail } = requestAt(probe, 0);
        await new DatasetClient('/x/').get('figures.json', { signal });
        fail(new DataShapeError('figures should be a list.'));
        await settle(probe);
        expect(probe.status).to.equal('error');
      }
      expect(requests).to.have.length(2);
    } finally {
      capture.release();
      release();
    }
  });

  it('ends a load that succeeded as a success: what it read is requested once', async () => {
    const { requests, release } = fakeFetch({ 'figures.json': jsonResponse({ figures: [] }) });
    try {
      for (const which of ['a', 'b']) {
        const probe = await mount({ which });
        const { signal, answer } = requestAt(probe, 0);
        await new DatasetClient('/y/').get('figures.json', { signal });
        answer('A sentence.');
        await settle(probe);
        expect(probe.status).to.equal('ready');
      }
      expect(requests).to.have.length(1);
    } finally {
      release();
    }
  });

  it('loads nothing while the query is undefined', async () => {
    const probe = await mount();
    expect(probe.status).to.equal('idle');
    expect(probe.requests).to.have.length(0);
  });

  it('makes one request for two attributes that change together', async () => {
    const probe = await mount();
    probe.setAttribute('which', 'a');
    probe.setAttribute('extra', 'b');
    await settle(probe);
    expect(probe.requests.map(({ query }) => query)).to.deep.equal([{ id: 'a', extra: 'b' }]);
  });

  it('makes no request for an update with the same query', async () => {
    const probe = await mount({ which: 'a' });
    requestAt(probe, 0).answer('A');
    await settle(probe);
    probe.requestUpdate();
    probe.heading = 'Other words';
    await settle(probe);
    expect(probe.requests).to.have.length(1);
  });

  it('ignores the answer of an older request that arrives after a newer one', async () => {
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

  it('ignores the failure of an older request', async () => {
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

  it('aborts the request of a removed widget without an error', async () => {
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

  it('keeps the request of a widget that is moved within the page', async () => {
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

  it('starts again when a widget that was removed while loading is reconnected', async () => {
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

  it('makes no request when a widget with a model is reconnected', async () => {
    const probe = await mount({ which: 'a' });
    requestAt(probe, 0).answer('A');
    await settle(probe);
    probe.remove();
    await settle(probe);
    document.body.append(probe);
    await settle(probe);
    expect(probe.requests).to.have.length(1);
  });

  it('makes no request while disconnected, and one for the new query when reconnected', async () => {
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

  it('drops the model of another query when the new query fails', async () => {
    const probe = await mount({ which: 'a' });
    requestAt(probe, 0).answer('A');
    await settle(probe);
    probe.which = 'b';
    await settle(probe);
    await captureConsoleDuring('error', async () => {
      requestAt(probe, 1).fail(new NetworkError('offline'));
      await settle(probe);
    });
    expect([probe.status, probe.model]).to.deep.equal(['error', undefined]);
    expect(textOf(probe, '.headline')).to.equal(undefined);
    probe.which = 'a';
    await settle(probe);
    await captureConsoleDuring('error', async () => {
      requestAt(probe, 2).fail(new NetworkError('offline'));
      await settle(probe);
    });
    expect(probe.model, 'an answer from before the other query').to.equal(undefined);
  });

  it('drops the last model when a reload fails with an error that is not retryable', async () => {
    const probe = await mount({ which: 'a' });
    requestAt(probe, 0).answer('A');
    await settle(probe);
    probe.reload();
    await settle(probe);
    await captureConsoleDuring('error', async () => {
      requestAt(probe, 1).fail(new DataShapeError('rows[3].rank is missing'));
      await settle(probe);
    });
    expect([probe.status, probe.model]).to.deep.equal(['error', undefined]);
    expect(textOf(probe, '.headline')).to.equal(undefined);
  });

  it('drops the last model when an attribute becomes invalid', async () => {
    const probe = await mount({ which: 'a' });
    requestAt(probe, 0).answer('A');
    await settle(probe);
    await captureConsoleDuring('error', async () => {
      probe.queryError = new ConfigError('Write which="…".');
      probe.requestUpdate();
      await settle(probe);
    });
    expect([probe.status, probe.model]).to.deep.equal(['error', undefined]);
  });

  it('keeps the last model when a reload fails, and says that it is stale', async () => {
    const probe = await mount({ which: 'a' });
    requestAt(probe, 0).answer('A');
    await settle(probe);
    probe.reload();
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

  it('succeeds after the reader presses the retry button', async () => {
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

  it('shows no retry button for an error that is not retryable', async () => {
    const probe = await mount({ which: 'a' });
    await captureConsoleDuring('error', async () => {
      requestAt(probe, 0).fail(new DataShapeError('rows[3].rank is missing'));
      await settle(probe);
    });
    expect(probe.renderRoot.querySelector('.problem button')).to.equal(null);
    expect(probe.renderRoot.textContent).not.to.contain('rows[3]');
  });

  it('reports an unknown error with its cause to developers, and in plain words to readers', async () => {
    const probe = await mount({ which: 'a' });
    const said = await captureConsoleDuring('error', async () => {
      requestAt(probe, 0).fail(new TypeError('x is undefined'));
      await settle(probe);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<odm-probe> RenderError: .*x is undefined/u);
    expect(probe.renderRoot.textContent).not.to.contain('undefined');
  });

  it('treats an EmptyResult as an answer, not an error', async () => {
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

  it('reports a ConfigError once, and recovers when the attribute is corrected', async () => {
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

  it('aborts the request when the query becomes undefined', async () => {
    const probe = await mount({ which: 'a' });
    probe.which = '';
    await settle(probe);
    expect(probe.status).to.equal('idle');
    expect(requestAt(probe, 0).signal.aborted).to.equal(true);
    requestAt(probe, 0).answer('A');
    await settle(probe);
    expect(probe.status).to.equal('idle');
  });

  it('stays idle when the query becomes undefined together with a reload', async () => {
    const probe = await mount({ which: 'a' });
    probe.reload();
    probe.which = '';
    await settle(probe);
    expect(probe.status).to.equal('idle');
  });

  describe('when the browser is online again', () => {
    const goOnline = () => dispatchEvent(new Event('online'));
    let guard: ReturnType<typeof captureConsole>;
    beforeEach(() => (guard = captureConsole()));
    afterEach(() => guard.release());

    it('retries a failed request and keeps the last model meanwhile', async () => {
      const probe = await mount({ which: 'a' });
      requestAt(probe, 0).answer('A');
      await settle(probe);
      probe.reload();
      await settle(probe);
      requestAt(probe, 1).fail(new NetworkError('offline'));
      await settle(probe);
      goOnline();
      await settle(probe);
      expect(probe.status).to.equal('loading');
      expect(textOf(probe, '.headline')).to.equal('A');
      requestAt(probe, 2).answer('B');
      await settle(probe);
      expect([probe.status, textOf(probe, '.headline')]).to.deep.equal(['ready', 'B']);
      expect(guard.lines.map(({ level }) => level)).to.deep.equal(['error']);
    });

    it('makes no request after an answer or after an error that is not retryable', async () => {
      const answered = await mount({ which: 'a' });
      requestAt(answered, 0).answer('A');
      const hopeless = await mount({ which: 'b' });
      requestAt(hopeless, 0).fail(new DataShapeError('rows is missing'));
      const idle = await mount();
      await settle(answered);
      await settle(hopeless);
      goOnline();
      await settle(hopeless);
      expect([answered, hopeless, idle].map(({ requests }) => requests.length)).to.deep.equal([1, 1, 0]);
    });

    it('makes one request, however often the browser goes online while it loads', async () => {
      const probe = await mount({ which: 'a' });
      requestAt(probe, 0).fail(new NetworkError('offline'));
      await settle(probe);
      for (let i = 0; i < 5; i += 1) {
        goOnline();
        await settle(probe);
      }
      expect(probe.requests).to.have.length(2);
    });

    it('leaves no listener of a removed widget on the window, which would keep it in memory', async () => {
      const listeners = new Set<EventListener>();
      Object.assign(window, {
        addEventListener: (type: string, listener: EventListener) => {
          if (type === 'online') listeners.add(listener);
          EventTarget.prototype.addEventListener.call(window, type, listener);
        },
        removeEventListener: (type: string, listener: EventListener) => {
          listeners.delete(listener);
          EventTarget.prototype.removeEventListener.call(window, type, listener);
        },
      });
      try {
        const probe = await mount({ which: 'a' });
        expect(listeners.size).to.equal(1);
        probe.remove();
        expect(listeners.size).to.equal(0);
      } finally {
        Reflect.deleteProperty(window, 'addEventListener');
        Reflect.deleteProperty(window, 'removeEventListener');
      }
    });

    it('makes no request for a removed widget, and one when it is reconnected', async () => {
      const probe = await mount({ which: 'a' });
      requestAt(probe, 0).fail(new NetworkError('offline'));
      await settle(probe);
      probe.remove();
      goOnline();
      await settle(probe);
      expect(probe.requests).to.have.length(1);
      document.body.append(probe);
      document.body.append(probe);
      goOnline();
      await settle(probe);
      expect(probe.requests).to.have.length(2);
    });
  });
});
