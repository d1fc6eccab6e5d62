import { expect } from 'chai';
import { all, drawn, one, open, openControl, press } from '../../support/representation.js';
import { until } from '../../support/until.js';
import { resetPage } from '../../support/probe-element.js';

describe('Keyboard focus in a figure', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  const isHandled = (element: Element, init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
    element.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('leaves arrow keys with a modifier to the browser', async () => {
    const widget = await openControl({ 'combined-authority': 'Greater Manchester' });
    const [first, second] = await drawn(widget, '.lamps [data-code]', 10);
    expect(isHandled(second!, { key: 'ArrowLeft', altKey: true })).to.equal(false);
    expect(isHandled(second!, { key: 'End', ctrlKey: true })).to.equal(false);
    expect(isHandled(second!, { key: 'ArrowLeft', metaKey: true })).to.equal(false);
    expect(isHandled(first!, { key: 'ArrowRight' }), 'an arrow key without a modifier').to.equal(true);
  });

  it('returns to the lamp when its details are closed', async () => {
    const widget = await openControl({ 'combined-authority': 'Greater Manchester' });
    const lamp = (await drawn(widget, '.lamps [data-code]', 10))[3]!;
    lamp.click();
    const close = await until('the button', () => one(widget, '.details > button'));
    close.focus();
    close.click();
    await until('the end of them', () => !one(widget, '.details'));
    expect(widget.shadowRoot!.activeElement === lamp).to.equal(true);
  });

  it('returns to the ward when its details are closed', async () => {
    const widget = await open({ authorities: 'E08000003' });
    const ward = (await drawn(widget, '.ward', 10))[3]!;
    ward.click();
    const close = await until('the button', () => one(widget, '.details > button'));
    close.focus();
    close.click();
    await until('the end of them', () => !one(widget, '.details'));
    expect(widget.shadowRoot!.activeElement === ward).to.equal(true);
  });

  it('stops at the first and the last item', async () => {
    const widget = await openControl({ 'combined-authority': 'Greater Manchester' });
    const lamps = await drawn(widget, '.lamps [data-code]', 10);
    const focused = () => lamps.indexOf(widget.shadowRoot!.activeElement as HTMLElement);
    lamps[0]!.focus();
    for (const [key, expected] of [
      ['ArrowLeft', 0],
      ['ArrowUp', 0],
      ['End', 9],
      ['ArrowRight', 9],
      ['ArrowDown', 9],
      ['Home', 0],
    ] as const) {
      press(lamps[focused()]!, key);
      await widget.updateComplete;
      expect(focused(), key).to.equal(expected);
      expect(
        all(widget, '.lamps [tabindex="0"]').map((stop) => lamps.indexOf(stop)),
        key,
      ).to.deep.equal([expected]);
    }
  });
});
