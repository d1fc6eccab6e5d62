import '@odm-widgets/events/define.js';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { textOf } from '../support/shadow-dom.js';
import { IS_CHROMIUM } from '../support/shared-suite/widget-under-test.js';
import { until } from '../support/until.js';

describe('a month of events on paper', () => {
  afterEach(async () => {
    document.querySelector('odm-events')?.remove();
    if (IS_CHROMIUM) await emulateMedia({ media: 'screen' });
  });

  it('has all events of the month in words, and on the screen those of the chosen day', async () => {
    const widget = document.createElement('odm-events');
    const attributes = { src: '/examples/data/events.ics', layout: 'month', now: '2026-03-01' };
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    document.body.append(widget);
    const inRoot = (selector: string) => [...widget.shadowRoot!.querySelectorAll(selector)];
    const onPaper = await until('the month', () => {
      const items = inRoot('.on-paper li');
      return items.length ? items : undefined;
    });
    expect(onPaper.length).to.equal(3);
    expect(textOf(onPaper[0])).to.match(/^Lunchtime data clinic ?Wednesday 4 March 2026, midday/u);
    expect(onPaper.some((one) => one.checkVisibility())).to.equal(false);
    // Other engines cannot be told to show a page as on paper.
    if (!IS_CHROMIUM) return;
    await emulateMedia({ media: 'print' });
    await until('paper', () => matchMedia('print').matches);
    expect(onPaper.every((one) => one.checkVisibility())).to.equal(true);
    expect(inRoot('.chosen')[0]!.checkVisibility()).to.equal(false);
  });
});
