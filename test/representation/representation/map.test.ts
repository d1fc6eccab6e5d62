import { expect } from 'chai';
import { expectAxeClean } from '../../support/axe.js';
import { resetPage } from '../../support/probe-element.js';
import { all, field, one, open, root, set } from '../../support/representation.js';
import { partOf, textOf } from '../../support/shadow-dom.js';
import { until } from '../../support/until.js';
import type { Representation } from '@odm-widgets/representation';

const MAP = { authority: 'E08000003', view: 'map' };

/** The map of a widget, once it is drawn. */
async function drawnMap(widget: Representation): Promise<HTMLElementTagNameMap['odm-map']> {
  partOf(widget, 'chart')!.scrollIntoView();
  await until('the map and its points in words, which follow', () =>
    root(widget).querySelector('odm-map[drawn]')?.shadowRoot!.querySelector('.points'),
  );
  return root(widget).querySelector('odm-map')!;
}

const shapes = (map: HTMLElementTagNameMap['odm-map']) => [...map.renderRoot.querySelectorAll('svg .shape')];

describe('<odm-representation> view map', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  it('draws every ward, its key and how it is read, and needs no button to show more', async () => {
    const widget = await open(MAP);
    const map = await drawnMap(widget);
    expect(shapes(map)).to.have.length(32);
    expect(textOf(map.renderRoot.querySelector('.readout'))).to.contain('Each shape is a ward');
    const texts = [...map.renderRoot.querySelectorAll('svg text')].map(textOf);
    expect(texts).to.include.members(['Labour', 'Green', '3', '2+1']);
    expect(all(widget, '.more')).to.have.length(0);
    expect(all(widget, '.beside').map(textOf).join()).to.contain('councillors of more than one party');
    await expectAxeClean(widget);
  });

  it('reads out the seats of the ward under the pointer, which are those of the table', async () => {
    const widget = await open(MAP);
    const map = await drawnMap(widget);
    const first = shapes(map)[0]!;
    first.dispatchEvent(
      new PointerEvent('pointermove', { pointerType: 'mouse', bubbles: true, composed: true }),
    );
    await map.updateComplete;
    const readout = textOf(map.renderRoot.querySelector('.readout'));
    const [name, ...cells] = [...one(widget, 'tbody tr')!.children].map(textOf);
    expect(readout).to.match(new RegExp(`^${name!}: `, 'u'));
    expect(cells).to.include(readout.replace(`${name!}: `, ''));
  });

  it('keeps the map as it is while wards are filtered, and draws those that match', async () => {
    const widget = await open({ ...MAP, picker: '' });
    const map = await drawnMap(widget);
    const pathOf = (code: string) =>
      shapes(map)
        .find((_, index) => map.figure!.points[index]!.id === code)!
        .getAttribute('d');
    const ardwick = map.figure!.points.find(({ text }) => text.startsWith('Ardwick'))!.id;
    const before = pathOf(ardwick);
    set(await field(widget, 'Find a ward'), 'ardwick');
    await until('one ward', () => shapes(map).length === 1);
    expect(pathOf(ardwick)).to.equal(before);
    expect(textOf(one(widget, '.shown'))).to.equal('1 of 32 wards shown.');
  });

  it('is chosen in the picker, and back', async () => {
    const widget = await open({ authority: 'E08000003', picker: '' });
    set(await field(widget, 'Show'), 'map');
    await until('the map', () => widget.model?.view === 'map');
    await drawnMap(widget);
    set(await field(widget, 'Show'), 'wards');
    await until('the list', () => widget.model?.view === 'wards');
    await until('rows', () => all(widget, '.ward').length > 0);
    expect(root(widget).querySelector('odm-map')).to.equal(null);
  });

  it('is offered in Wales, and not where there are no boundaries', async () => {
    const options = async (authority: string) => {
      const widget = await open({ authority, picker: '' });
      return [...((await field(widget, 'Show')) as unknown as HTMLSelectElement).options].map(
        ({ value }) => value,
      );
    };
    expect(await options('W06000015')).to.deep.equal(['wards', 'map', 'deciles']);
    expect(await options('S12000036')).to.deep.equal(['wards', 'deciles']);
  });

  it('shows the list and the reason where there is no map', async () => {
    const widget = await open({ authority: 'S12000036', view: 'map' });
    partOf(widget, 'chart')!.scrollIntoView();
    await until('rows', () => all(widget, '.ward').length > 0);
    expect(all(widget, '.beside').map(textOf).join()).to.contain('no boundaries of this nation’s wards');
  });
});
