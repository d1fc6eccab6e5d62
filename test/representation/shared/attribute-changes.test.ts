import { expect } from 'chai';
import { captureConsole } from '../../support/capture-console.js';
import { partOf, textOf } from '../../support/shadow-dom.js';
import { resetPage } from '../../support/probe-element.js';
import {
  all,
  drawn,
  field,
  one,
  open,
  openControl,
  set,
  type CouncilsWidget,
} from '../../support/representation.js';
import { belowFigure } from '../../support/below-figure.js';
import { until } from '../../support/until.js';

const names = (widget: CouncilsWidget, selector: string) =>
  all(widget, `${selector} [data-code] .name`).map((name) => textOf(name));
const change = async (widget: CouncilsWidget, attributes: Record<string, string | undefined>) => {
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  await widget.updateComplete;
  await until('figures', () => widget.status === 'ready');
  await widget.updateComplete;
  await belowFigure(widget);
};

describe('Attributes changed after a visitor has chosen', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  it('ignore a search when the list of councils is too short to have one', async () => {
    const widget = await openControl({ nation: 'england', picker: '' });
    await drawn(widget, '.lamps [data-code]');
    set(await field(widget, 'Find a council'), 'manch');
    await until('one lamp', () => all(widget, '.lamps [data-code]').length === 1);
    await change(widget, { 'combined-authority': 'West Yorkshire', nation: undefined });
    expect(names(widget, '.lamps')).to.have.length(5).and.to.include('Leeds');
    expect(all(widget, 'tbody tr')).to.have.length(5);
    expect(all(widget, '.controls')).to.have.length(0);
  });

  it('reset a filter for a party that runs none of the councils', async () => {
    const widget = await openControl({ nation: 'england', picker: '' });
    await drawn(widget, '.lamps [data-code]');
    set(await field(widget, 'Who runs it'), 'majority:REF');
    await until('Reform’s', () => all(widget, '.lamps [data-code]').length < 30);
    await change(widget, { region: 'London', nation: undefined });
    const select = await field(widget, 'Who runs it');
    expect(all(widget, '.lamps [data-code]')).to.have.length(33);
    expect(select.value, 'and the choice says so').to.equal('');
  });

  it('ignore a search when the list of wards is too short to have one', async () => {
    const widget = await open({ authorities: 'E08000003', picker: '' });
    await drawn(widget, '.ward');
    set(await field(widget, 'Find a ward'), 'ardwick');
    await until('one ward', () => all(widget, '.ward').length === 1);
    // The Isles of Scilly.
    await change(widget, { authorities: 'E06000053' });
    expect(all(widget, '.ward').length).to.be.greaterThan(0);
    expect(all(widget, '.controls input')).to.have.length(0);
  });

  it('ignore a filter for a party that represents none of the wards', async () => {
    const widget = await open({ authorities: 'E08000003', picker: '' });
    await drawn(widget, '.ward');
    set(await field(widget, 'Who represents it'), 'PP63');
    await until('the Greens’', () => all(widget, '.ward').length < 32);
    await change(widget, { authorities: 'E07000170' });
    expect(all(widget, '.ward').length).to.be.greaterThan(20);
  });

  it('ignore a filter for a party in an election period', async () => {
    const widget = await open({ authorities: 'E08000003', picker: '' });
    await drawn(widget, '.ward');
    set(await field(widget, 'Who represents it'), 'PP63');
    await until('the Greens’', () => all(widget, '.ward').length < 32);
    await change(widget, { 'election-period': '' });
    expect(all(widget, '.ward')).to.have.length(32);
  });

  it('close the details of a council that is no longer shown', async () => {
    const widget = await openControl({ 'combined-authority': 'Greater Manchester' });
    await drawn(widget, '.lamps [data-code]');
    all(widget, '.lamps [data-code]')[0]!.click();
    await until('details', () => one(widget, '.details'));
    await change(widget, { 'combined-authority': 'West Yorkshire' });
    expect(one(widget, '.details')).to.equal(undefined);
    expect(all(widget, '.lamps [tabindex="0"]'), 'one tab stop').to.have.length(1);
  });

  it('show the last of several regions set in quick succession', async () => {
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

  it('show a council once that is named by its old and its new code', async () => {
    const widget = await openControl({ authorities: 'E08000016 E08000038 e08000016' });
    await drawn(widget, '.lamps [data-code]');
    expect(names(widget, '.lamps')).to.deep.equal(['Barnsley']);
    expect(textOf(partOf(widget, 'headline'))).to.match(/^In late 2025 Barnsley had/u);
  });
});

describe('A map of hexagons without matches', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  it('is left out, and comes back when the search is cleared', async () => {
    const { lines, release } = captureConsole();
    try {
      const widget = await openControl({ nation: 'england', layout: 'hex', picker: '' });
      await drawn(widget, '.hexes [data-code]', 296);
      set(await field(widget, 'Find a council'), 'zzz');
      await until('none', () => all(widget, '.hexes [data-code]').length === 0);
      expect(all(widget, '.hexes'), 'no map of infinite size').to.have.length(0);
      set(await field(widget, 'Find a council'), '');
      await until('all of them', () => all(widget, '.hexes [data-code]').length === 296);
      expect(all(widget, '.hexes [tabindex="0"]'), 'one tab stop').to.have.length(1);
    } finally {
      release();
    }
    expect(lines).to.deep.equal([]);
  });
});
