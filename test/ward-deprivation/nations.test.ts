import '@odm-widgets/ward-deprivation/define.js';
import { expect } from 'chai';
import { captureConsole } from '../support/capture-console.js';
import { expectCaveatsSaved, imageText, savedTexts } from '../support/contract/saved-caveats.js';
import { partOf, textOf } from '../support/shadow-dom.js';
import {
  chartDrawn,
  inState,
  mount,
  mounted,
  type Widget,
} from '../support/shared-suite/widget-under-test.js';
import { until } from '../support/until.js';

const widgetWith = (attributes: Record<string, string>): Widget =>
  mount(
    { tag: 'odm-ward-deprivation', attributes, define: async () => {}, property: ['ward', ''] },
    { attributes },
  ).widget;
const says = (widget: Widget, text: string) =>
  until(`“${text}”`, () => textOf(widget.shadowRoot).includes(text), 10_000);
const optionsOf = (widget: Widget, at: number) =>
  [...widget.shadowRoot!.querySelectorAll('select')[at]!.options].map(({ text }) => text);

describe('odm-ward-deprivation in other nations', () => {
  afterEach(() => {
    for (const container of mounted.splice(0)) container.remove();
  });

  it('carries the nation, its index and what is ours into every file', async () => {
    for (const [ward, nation, index, ...caveats] of [
      ['W05001273', 'Wales', 'Welsh Index of Multiple Deprivation 2025', 'The tenths are ours'],
      ['S13002929', 'Scotland', 'Scottish Index of Multiple Deprivation 2020', 'by our own lookup'],
      [
        'N08000301',
        'Northern Ireland',
        'Northern Ireland Multiple Deprivation Measure 2017',
        'The tenths are ours',
        'by our own lookup',
      ],
    ] as const) {
      const widget = widgetWith({ ward, compare: 'authority nation' });
      await inState(widget);
      await chartDrawn(widget);
      await expectCaveatsSaved(widget, caveats);
      const { csv, svg, cite } = await savedTexts(widget);
      for (const text of [csv, imageText(svg), cite]) expect(text).to.include(index);
      for (const text of [csv, imageText(svg), cite])
        expect(text.replaceAll('England and Wales', '')).to.not.match(/England|English Ind/u);
      expect(imageText(svg)).to.include(`${nation}, 10% in each`);
      expect(cite).to.include(`10% in ${nation}`);
    }
  });

  it('changes language with its page, in names, domains and picker', async () => {
    const widget = widgetWith({ ward: 'W05001273', authority: 'W06000015', picker: '' });
    await says(widget, 'Canton’s 10 neighbourhoods');
    expect(optionsOf(widget, 0)).to.include('Canton');
    expect(optionsOf(widget, 1)).to.include('Community safety');
    widget.setAttribute('lang', 'cy');
    await says(widget, 'yn ward Treganna');
    expect(textOf(partOf(widget, 'heading'))).to.equal('Amddifadedd yn ward Treganna');
    expect(optionsOf(widget, 0)).to.include('Treganna').and.not.include('Canton');
    expect(optionsOf(widget, 1)).to.include('Diogelwch cymunedol');
    expect(textOf(widget.shadowRoot)).to.not.include('Canton');
    widget.setAttribute('lang', 'en');
    await says(widget, 'Canton’s 10 neighbourhoods');
  });

  it('goes from one nation to another with its ward', async () => {
    const widget = widgetWith({ ward: 'E05011351' });
    await says(widget, 'most deprived 10% in England');
    widget.setAttribute('ward', 'S13002929');
    await says(widget, 'most deprived 10% in Scotland');
    await until('no word of England', () => !textOf(widget.shadowRoot).includes('England'));
    widget.setAttribute('ward', 'E05011351');
    await says(widget, 'most deprived 10% in England');
  });

  it('refuses places of two nations with the reason, in the language of the page and once in the console', async () => {
    const { lines, release } = captureConsole();
    try {
      const english = widgetWith({ ward: 'W05001273', compare: 'E05011351' });
      await says(english, 'These places are in Wales and in England, so they are not shown together.');
      await says(english, 'the indices cannot be compared.');
      const welsh = widgetWith({ ward: 'S13002929', nation: 'wales', lang: 'cy' });
      await says(
        welsh,
        'Mae’r lleoedd hyn yng Nghymru ac yn yr Alban, felly ni ddangosir hwy gyda’i gilydd.',
      );
      await says(welsh, 'ni ellir cymharu’r mynegeion.');
      expect(lines.map(({ text }) => text)).to.deep.equal([
        '<odm-ward-deprivation> These places are in wales and england: write places of one nation.',
        '<odm-ward-deprivation> These places are in wales and scotland: write places of one nation.',
      ]);
    } finally {
      release();
    }
  });
});
