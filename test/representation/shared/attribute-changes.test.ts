import { expect } from 'chai';
import '@odm-widgets/representation/define.js';
import type { PoliticalControl, Representation } from '@odm-widgets/representation';
import { captureConsole } from '../../support/capture-console.js';
import { partOf, textOf } from '../../support/shadow-dom.js';
import { resetPage } from '../../support/probe-element.js';
import { all, control, drawn, one, open, press, set } from '../../support/representation.js';
import { until } from '../../support/until.js';

type Councils = PoliticalControl | Representation;

async function openControl(attributes: Record<string, string>): Promise<Representation> {
  const widget = document.createElement('odm-political-control');
  for (const [name, value] of Object.entries({ 'api-base': '/packages/dataset/', ...attributes }))
    widget.setAttribute(name, value);
  document.body.append(widget);
  await until('figures', () => widget.status === 'ready');
  await widget.updateComplete;
  // What both widgets have in common is all that is asked here.
  return widget as Councils as Representation;
}

const names = (widget: Representation, selector: string) =>
  all(widget, `${selector} [data-code] .name`).map((name) => textOf(name));
const change = async (widget: Representation, attributes: Record<string, string | undefined>) => {
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  await widget.updateComplete;
  await until('figures', () => widget.status === 'ready');
  await widget.updateComplete;
};

describe('A page that shows other councils after a reader chose', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  it('does not hide a handful of them behind a search that is no longer there', async () => {
    const widget = await openControl({ england: '' });
    await drawn(widget, '.lamps [data-code]');
    set(control(widget, 'Find a council'), 'manch');
    await until('one lamp', () => all(widget, '.lamps [data-code]').length === 1);
    await change(widget, { 'combined-authority': 'West Yorkshire', england: undefined });
    expect(names(widget, '.lamps')).to.have.length(5).and.to.include('Leeds');
    expect(all(widget, 'tbody tr')).to.have.length(5);
    expect(all(widget, '.controls')).to.have.length(0);
  });

  it('does not keep to a party that runs none of them', async () => {
    const widget = await openControl({ england: '' });
    await drawn(widget, '.lamps [data-code]');
    set(control(widget, 'Who runs it'), 'majority:REF');
    await until('Reform’s', () => all(widget, '.lamps [data-code]').length < 30);
    await change(widget, { region: 'London', england: undefined });
    const select = control(widget, 'Who runs it') as HTMLInputElement | HTMLSelectElement;
    expect(all(widget, '.lamps [data-code]')).to.have.length(33);
    expect(select.value, 'and the choice says so').to.equal('');
  });

  it('does not hide wards behind a search that is no longer there', async () => {
    const widget = await open({ authorities: 'E08000003' });
    await drawn(widget, '.ward');
    set(control(widget, 'Find a ward'), 'ardwick');
    await until('one ward', () => all(widget, '.ward').length === 1);
    // The Isles of Scilly.
    await change(widget, { authorities: 'E06000053' });
    expect(all(widget, '.ward').length).to.be.greaterThan(0);
    expect(all(widget, '.controls input')).to.have.length(0);
  });

  it('does not keep to a party that has none of their wards', async () => {
    const widget = await open({ authorities: 'E08000003' });
    await drawn(widget, '.ward');
    set(control(widget, 'Who represents it'), 'PP63');
    await until('the Greens’', () => all(widget, '.ward').length < 32);
    await change(widget, { authorities: 'E07000170' });
    expect(all(widget, '.ward').length).to.be.greaterThan(20);
  });

  it('does not go on picking wards by party once an election is near', async () => {
    const widget = await open({ authorities: 'E08000003' });
    await drawn(widget, '.ward');
    set(control(widget, 'Who represents it'), 'PP63');
    await until('the Greens’', () => all(widget, '.ward').length < 32);
    await change(widget, { 'election-period': '' });
    expect(all(widget, '.ward')).to.have.length(32);
  });

  it('shows nothing opened of a council that is gone', async () => {
    const widget = await openControl({ 'combined-authority': 'Greater Manchester' });
    await drawn(widget, '.lamps [data-code]');
    all(widget, '.lamps [data-code]')[0]!.click();
    await until('details', () => one(widget, '.details'));
    await change(widget, { 'combined-authority': 'West Yorkshire' });
    expect(one(widget, '.details')).to.equal(undefined);
    expect(all(widget, '.lamps [tabindex="0"]'), 'one tab stop').to.have.length(1);
  });

  it('shows the place asked for last, however fast places are asked for', async () => {
    const widget = await open({ region: 'North West' });
    widget.setAttribute('region', 'London');
    await widget.updateComplete;
    widget.setAttribute('region', 'North East');
    await widget.updateComplete;
    widget.setAttribute('region', 'South West');
    await until('the South West', () => textOf(partOf(widget, 'headline')).includes('South West'));
    await until('an end', () => widget.status === 'ready');
    expect(new Set(widget.model!.councils.map(({ region }) => region))).to.deep.equal(
      new Set(['South West']),
    );
  });

  it('shows a council once that an author names by its old code and its new one', async () => {
    const widget = await openControl({ authorities: 'E08000016 E08000038 e08000016' });
    await drawn(widget, '.lamps [data-code]');
    expect(names(widget, '.lamps')).to.deep.equal(['Barnsley']);
    expect(textOf(partOf(widget, 'headline'))).to.match(/^Barnsley/u);
  });
});

describe('A map of hexagons with nothing on it', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  it('is no map of infinite size, and the search can be taken back', async () => {
    const { lines, release } = captureConsole();
    try {
      const widget = await openControl({ england: '', layout: 'hex' });
      await drawn(widget, '.hexes [data-code]', 296);
      set(control(widget, 'Find a council'), 'zzz');
      await until('none', () => all(widget, '.hexes [data-code]').length === 0);
      for (const map of all(widget, '.hexes')) expect(map.getAttribute('viewBox')).to.match(/^[\d. -]+$/u);
      set(control(widget, 'Find a council'), '');
      await until('all of them', () => all(widget, '.hexes [data-code]').length === 296);
      expect(all(widget, '.hexes [tabindex="0"]'), 'one tab stop').to.have.length(1);
    } finally {
      release();
    }
    expect(lines).to.deep.equal([]);
  });
});

describe('A keyboard that goes away from a figure', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  const heard = (element: Element, init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
    element.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('keeps the browser’s own keys: Alt and an arrow go back in history, Control and Home to the top', async () => {
    const widget = await openControl({ 'combined-authority': 'Greater Manchester' });
    const [first, second] = await drawn(widget, '.lamps [data-code]', 10);
    expect(heard(second!, { key: 'ArrowLeft', altKey: true })).to.equal(false);
    expect(heard(second!, { key: 'End', ctrlKey: true })).to.equal(false);
    expect(heard(second!, { key: 'ArrowLeft', metaKey: true })).to.equal(false);
    expect(heard(first!, { key: 'ArrowRight' }), 'an arrow alone is the figure’s').to.equal(true);
  });

  it('keeps them in the grid of squares as well', async () => {
    const widget = await open({ view: 'grid' });
    await drawn(widget, 'canvas');
    const squares = one(widget, '.squares')!;
    squares.dispatchEvent(new FocusEvent('focus'));
    expect(heard(squares, { key: 'ArrowLeft', altKey: true })).to.equal(false);
    expect(heard(squares, { key: 'Home', ctrlKey: true })).to.equal(false);
    expect(heard(squares, { key: 'ArrowRight' })).to.equal(true);
  });

  it('is back on the lamp when its details are closed, not at the top of the page', async () => {
    const widget = await openControl({ 'combined-authority': 'Greater Manchester' });
    const lamp = (await drawn(widget, '.lamps [data-code]', 10))[3]!;
    lamp.click();
    const close = await until('the button', () => one(widget, '.details > button'));
    close.focus();
    close.click();
    await until('the end of them', () => !one(widget, '.details'));
    expect(widget.shadowRoot!.activeElement === lamp).to.equal(true);
  });

  it('is back on the ward when its details are closed', async () => {
    const widget = await open({ authorities: 'E08000003' });
    const ward = (await drawn(widget, '.ward', 10))[3]!;
    ward.click();
    const close = await until('the button', () => one(widget, '.details > button'));
    close.focus();
    close.click();
    await until('the end of them', () => !one(widget, '.details'));
    expect(widget.shadowRoot!.activeElement === ward).to.equal(true);
  });

  it('stays where it is at the first and at the last', async () => {
    const widget = await openControl({ 'combined-authority': 'Greater Manchester' });
    const lamps = await drawn(widget, '.lamps [data-code]', 10);
    const at = () => lamps.indexOf(widget.shadowRoot!.activeElement as HTMLElement);
    lamps[0]!.focus();
    for (const [key, expected] of [
      ['ArrowLeft', 0],
      ['ArrowUp', 0],
      ['End', 9],
      ['ArrowRight', 9],
      ['ArrowDown', 9],
      ['Home', 0],
    ] as const) {
      press(lamps[at()]!, key);
      await widget.updateComplete;
      expect(at(), key).to.equal(expected);
      expect(
        all(widget, '.lamps [tabindex="0"]').map((stop) => lamps.indexOf(stop)),
        key,
      ).to.deep.equal([expected]);
    }
  });
});
