import { expect } from 'chai';
import '@odm-widgets/ward-deprivation/define.js';
import '@odm-widgets/representation/define.js';
import { expectAxeClean } from '../support/axe.js';
import { resetPage } from '../support/probe-element.js';
import { inState, type Widget } from '../support/shared-suite/widget-under-test.js';
import { textOf } from '../support/shadow-dom.js';
import { until } from '../support/until.js';

const EXPLORE = 'Explore this chart';

async function open(tag: string, attributes: Record<string, string>): Promise<Widget> {
  const widget = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries({ 'api-base': '/packages/dataset/', ...attributes }))
    widget.setAttribute(name, value);
  document.body.append(widget);
  await inState(widget);
  return widget;
}

const buttonOf = (root: ParentNode, name: string) =>
  [...root.querySelectorAll('button')].find((button) => textOf(button) === name)!;
const dialogOf = (widget: Widget) => widget.shadowRoot!.querySelector('dialog');
const rowsOf = (dialog: Element) => [...dialog.querySelectorAll('tbody tr')];

/** Opens the dialog and waits until its chart is drawn. */
async function explore(widget: Widget): Promise<HTMLDialogElement> {
  const button = buttonOf(widget.shadowRoot!, EXPLORE);
  button.focus();
  button.click();
  const dialog = await until('the dialog', () => dialogOf(widget));
  await until('the chart', () => dialog.querySelector('.explore-vega svg, .explore-vega canvas'), 60_000);
  await until('the hint', () => /Point at a mark/u.test(textOf(dialog)));
  return dialog;
}

async function exploreWard(): Promise<[Widget, HTMLDialogElement]> {
  const widget = await open('odm-ward-deprivation', { ward: 'E05011351', authority: 'E08000003' });
  return [widget, await explore(widget)];
}

describe('Exploring a chart', function () {
  this.timeout(90_000);
  afterEach(resetPage);

  it('shows it in a dialog with its name, its sentence and the rows it draws', async () => {
    const [, dialog] = await exploreWard();
    expect(dialog.open).to.equal(true);
    expect(dialog.getAttribute('aria-label')).to.equal('Deprivation in Ardwick');
    expect(textOf(dialog)).to.contain('6 of Ardwick’s 10 neighbourhoods');
    expect(rowsOf(dialog)).to.have.length(10);
    expect(dialog.querySelectorAll('.explore-vega .mark-symbol path').length).to.equal(10);
    await expectAxeClean(dialog);
  });

  it('highlights the marks of a value and lists only its rows', async () => {
    const [, dialog] = await exploreWard();
    const select = dialog.querySelector('select')!;
    select.value = '1';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until('six rows', () => rowsOf(dialog).length === 6);
    const opacities = () =>
      [...dialog.querySelectorAll('.explore-vega .mark-symbol path')].map((path) =>
        Number(path.getAttribute('opacity') ?? 1),
      );
    await until('four faint dots', () => opacities().filter((opacity) => opacity < 0.5).length === 4);
    expect(textOf(dialog)).to.contain('6 of 10 rows');
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until('all rows', () => rowsOf(dialog).length === 10);
  });

  it('closes with its button and with Escape, and returns the focus', async () => {
    const [widget, dialog] = await exploreWard();
    buttonOf(dialog, 'Close').click();
    await until('no dialog', () => dialogOf(widget) === null);
    expect(textOf(widget.shadowRoot!.activeElement)).to.equal(EXPLORE);
    const again = await explore(widget);
    // A browser fires `cancel` and closes on Escape; a test cannot press a real key in every engine.
    again.dispatchEvent(new Event('cancel', { cancelable: true }));
    again.close();
    await until('no dialog', () => dialogOf(widget) === null);
    expect(textOf(widget.shadowRoot!.activeElement)).to.equal(EXPLORE);
  });

  it('has its source, the published specification and the editor', async () => {
    const [, dialog] = await exploreWard();
    const source = JSON.parse(dialog.querySelector('pre')!.textContent) as Record<string, unknown>;
    expect(source['$schema']).to.match(/vega-lite/u);
    expect(Object.keys(source['datasets'] as object)).to.include('neighbourhoods');
    expect(dialog.querySelector('a')!.href).to.match(/@odm-widgets\/charts@.*\/specs\/strips\.vl\.json$/u);
    const opened: string[] = [];
    const { open: openWindow } = globalThis;
    globalThis.open = (address) => (opened.push(String(address)), null);
    try {
      buttonOf(dialog, 'Open in the Vega editor (vega.github.io)').click();
    } finally {
      globalThis.open = openWindow;
    }
    expect(opened).to.deep.equal(['https://vega.github.io/editor/']);
    expect(textOf(dialog)).to.contain('The browser did not open the editor.');
  });

  it('saves the chart with its caption', async () => {
    const [, dialog] = await exploreWard();
    const saved: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => (saved.push(blob as Blob), createObjectURL(blob));
    try {
      buttonOf(dialog, 'Save as SVG').click();
      await until('the SVG', () => saved.length === 1);
      buttonOf(dialog, 'Save as PNG').click();
      await until('the PNG', () => saved.length === 2);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    const svg = await saved[0]!.text();
    expect(svg).to.contain('Deprivation in Ardwick');
    expect(svg).to.contain('Open Government Licence');
    expect(saved[1]!.type).to.equal('image/png');
    expect(textOf(dialog)).to.contain('Saved as deprivation-E05011351-overall-2025.png.');
  });

  it('copies an alt text for its pictures', async () => {
    const [, dialog] = await exploreWard();
    const copied: string[] = [];
    const { writeText } = Clipboard.prototype;
    Clipboard.prototype.writeText = (text) => (copied.push(text), Promise.resolve());
    try {
      buttonOf(dialog, 'Copy alt text').click();
      await until('the alt text', () => /Alt text copied/u.test(textOf(dialog)));
    } finally {
      Clipboard.prototype.writeText = writeText;
    }
    expect(copied[0]).to.match(/^Deprivation in Ardwick\. Chart: 6 of Ardwick’s 10 neighbourhoods/u);
    expect(textOf(dialog)).to.contain(copied[0]);
  });

  for (const [tag, attributes, mark] of [
    ['odm-representation', { authority: 'E08000003', view: 'deciles' }, '.mark-rect path'],
    ['odm-representation', { authority: 'E08000003', view: 'over-time' }, '.mark-rect path'],
    ['odm-representation', { authority: 'E08000003', view: 'map' }, '.mark-shape path'],
    ['odm-representation', { authority: 'E08000003' }, '.mark-symbol path'],
    ['odm-political-control', { 'combined-authority': 'Greater Manchester' }, '.mark-area path'],
  ] as const)
    it(`draws the chart of ${tag} with ${JSON.stringify(attributes)}`, async () => {
      const widget = await open(tag, attributes);
      const dialog = await explore(widget);
      expect(dialog.querySelectorAll(`.explore-vega ${mark}`).length).to.be.greaterThan(2);
      expect(rowsOf(dialog).length).to.be.greaterThan(2);
    });
});
