import { expect } from 'chai';
import { render } from 'lit';
import {
  baseStyles,
  fieldset,
  fieldStyles,
  palette,
  resolveColors,
  searchField,
  selectField,
  tokens,
} from '@odm-widgets/core';
import { styles as disclosures, tableView } from '@odm-widgets/core/disclosures';
import { sortHeader } from '../../packages/representation/src/shared/lazy/details/table-sort.js';
import { UNUSUAL_FONTS, usePageStyles } from '../support/fonts.js';
import { belowFigure } from '../support/below-figure.js';
import { ENGLISH } from '../support/i18n.js';
import { requestAt, mount, resetPage, settle, type Probe } from '../support/probe-element.js';

const sheet = new CSSStyleSheet();

async function answered(
  attributes: Record<string, string> = {},
  parent: Node = document.body,
): Promise<Probe> {
  const probe = await mount({ which: 'a', ...attributes }, parent);
  requestAt(probe, 0).answer('A sentence.');
  await settle(probe);
  return belowFigure(probe);
}

function style(probe: Probe, selector: string): CSSStyleDeclaration {
  const node = probe.renderRoot.querySelector(selector);
  if (!node) throw new Error(`No ${selector}`);
  return getComputedStyle(node);
}

function rgb(hex: string): string {
  const [, r, g, b] = /^#(..)(..)(..)$/u.exec(hex) ?? [];
  return `rgb(${[r, g, b].map((part) => parseInt(part ?? '', 16)).join(', ')})`;
}

/** Buttons, fields and disclosures of 44 px, links in lists of 24 px, both in width and height. */
function expectTargets({ renderRoot }: { renderRoot: ParentNode }): void {
  for (const details of renderRoot.querySelectorAll('details')) details.open = true;
  const targets = renderRoot.querySelectorAll('button, summary, select, input, li a');
  expect(targets).not.to.have.length(0);
  for (const target of targets) {
    const { width, height } = target.getBoundingClientRect();
    const name = `${target.localName} ${target.className}`;
    expect(height, `height of ${name}`).to.be.at.least(target.localName === 'a' ? 24 : 44);
    expect(width, `width of ${name}`).to.be.at.least(24);
  }
}

/** What a picker and a sortable table consist of, with the styles of a widget. */
function renderControls(): ShadowRoot {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, ...baseStyles, fieldStyles].map(({ styleSheet }) => styleSheet!);
  const table = { caption: 'C', columns: [{ key: 'i', label: 'I' }], rows: [['i']] };
  const header = sortHeader({ key: 'i', descending: true }, String, () => undefined);
  render(
    [
      fieldset(
        'Choose',
        searchField('I', '', () => undefined),
        selectField('I', [{ value: 'i', label: 'I' }], 'i', () => undefined),
      ),
      tableView(table, ENGLISH, { header }),
    ],
    root,
  );
  return root;
}

describe('Styles of a widget', () => {
  before(() => document.adoptedStyleSheets.push(sheet));
  after(() => document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1));
  afterEach(() => {
    sheet.replaceSync('');
    resetPage();
  });

  it('reset text styles that the page sets on every element', async () => {
    sheet.replaceSync(`* { text-transform: uppercase; text-indent: 3em; text-align: right; font-style: italic; text-shadow: 1px 1px red; }
      body { letter-spacing: 5px; word-spacing: 9px; line-height: 3; }`);
    const headline = style(await answered(), '.headline');
    expect(headline.textTransform).to.equal('none');
    expect(headline.textIndent).to.equal('0px');
    expect(headline.textShadow).to.equal('none');
    expect(headline.fontStyle).to.equal('normal');
    expect(['normal', '0px']).to.include(headline.letterSpacing);
    expect(['normal', '0px']).to.include(headline.wordSpacing);
    expect(parseFloat(headline.lineHeight) / parseFloat(headline.fontSize)).to.be.closeTo(1.25, 0.02);
  });

  it('break headlines between words, and by hyphens only in a window narrower than a long word', async () => {
    sheet.replaceSync('* { hyphens: auto; }');
    const probe = await answered();
    expect(style(probe, '.headline').hyphens).to.equal('manual');
    const frame = document.body.appendChild(document.createElement('iframe'));
    const { contentDocument, contentWindow } = frame;
    const window = contentWindow as Window & typeof globalThis;
    const headline = contentDocument!.body.appendChild(contentDocument!.createElement('p'));
    headline.className = 'headline';
    const rules = new window.CSSStyleSheet();
    rules.replaceSync([...baseStyles, ...disclosures].map(({ cssText }) => cssText).join(''));
    contentDocument!.adoptedStyleSheets = [rules];
    const hyphensAt = (width: string) => {
      frame.style.inlineSize = width;
      return window.getComputedStyle(headline).hyphens;
    };
    expect([hyphensAt('320px'), hyphensAt('200px')]).to.deep.equal(['manual', 'auto']);
  });

  it('let a cell of a table be narrower than the longest word of the sentence', async () => {
    const cell = document.body.appendChild(document.createElement('div'));
    cell.style.cssText = 'inline-size: min-content; font: 16px sans-serif';
    const probe = await answered({}, cell);
    const headline = probe.renderRoot.querySelector<HTMLElement>('.headline')!;
    headline.style.inlineSize = 'min-content';
    const least = headline.getBoundingClientRect().width;
    headline.style.overflowWrap = 'normal';
    expect(headline.getBoundingClientRect().width).to.be.greaterThan(least);
  });

  it("apply the text spacing of a reader's style sheet", async () => {
    sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
    const headline = style(await answered(), '.headline');
    expect(parseFloat(headline.letterSpacing)).to.be.greaterThan(1);
    expect(parseFloat(headline.wordSpacing)).to.be.greaterThan(1);
  });

  it('keep text at 16 px or more on a page with a root font size of 62.5%', async () => {
    sheet.replaceSync('html { font-size: 62.5%; }');
    const probe = await answered();
    expect(parseFloat(getComputedStyle(probe).fontSize)).to.be.at.least(16);
    expect(parseFloat(style(probe, '.provenance').fontSize)).to.be.at.least(14);
  });

  it('keep the source visible whatever a page sets on its part', async () => {
    sheet.replaceSync(`odm-probe::part(provenance) {
      display: none; visibility: hidden; opacity: 0; position: absolute; clip-path: inset(50%); font-size: 0; transform: scale(0);
      block-size: 0; overflow: hidden; color: transparent; display: none !important; opacity: 0 !important;
    }`);
    const probe = await answered();
    const source = style(probe, '.provenance');
    expect([source.display, source.visibility, source.opacity, source.position]).to.deep.equal([
      'block',
      'visible',
      '1',
      'static',
    ]);
    expect(parseFloat(source.fontSize)).to.be.at.least(12);
    expect(probe.renderRoot.querySelector('.provenance')?.getBoundingClientRect().height).to.be.greaterThan(
      10,
    );
    expect(source.color).to.equal(rgb(palette.light['context-text']));
  });

  it('show source, release, geography, licence and date', async () => {
    const text = (await answered()).renderRoot.querySelector('.provenance')?.textContent ?? '';
    for (const part of ['English Indices', 'MHCLG', '2025', 'LSOA 2021', 'OGL v3.0', '30 October 2025']) {
      expect(text).to.include(part);
    }
  });

  it('follow the color-scheme of the page', async () => {
    const dark = document.body.appendChild(document.createElement('div'));
    dark.className = 'dark';
    sheet.replaceSync('.dark { color-scheme: dark; }');
    expect(getComputedStyle(await answered()).color).to.equal(rgb(palette.light.text));
    expect(getComputedStyle(await answered({}, dark)).color).to.equal(rgb(palette.dark.text));
  });

  it('apply `theme` with a background of their own', async () => {
    for (const theme of ['dark', 'light'] as const) {
      const { color, backgroundColor } = getComputedStyle(await answered({ theme }));
      expect([color, backgroundColor]).to.deep.equal([rgb(palette[theme].text), rgb(palette[theme].ground)]);
    }
  });

  it('are resolved by resolveColors() to the colours in use', async () => {
    const names = ['--_place', '--_nothing'];
    const light = await answered();
    expect(resolveColors(light, names)).to.deep.equal([rgb(palette.light.place), 'currentcolor']);
    sheet.replaceSync('odm-probe { color-scheme: dark; }');
    expect(resolveColors(light, names)[0]).to.equal(rgb(palette.dark.place));
    expect(light.renderRoot.querySelector('span[hidden]')).to.equal(null);
  });

  it('use the colours a page sets as tokens', async () => {
    sheet.replaceSync('body { --odm-color-text: rgb(1, 2, 3); }');
    expect(getComputedStyle(await answered()).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(await answered({ theme: 'dark' })).color).to.equal('rgb(1, 2, 3)');
  });

  it('align with a right-to-left page and keep sentences left-to-right', async () => {
    const page = document.body.appendChild(document.createElement('div'));
    page.dir = 'rtl';
    const probe = await answered({}, page);
    expect(style(probe, '.headline').unicodeBidi).to.equal('plaintext');
    // Our sentences run from left to right; they stand on the page's side all the same.
    expect(style(probe, '.headline').textAlign).to.equal('right');
    expect(['start', 'left']).to.include(style(await answered(), '.headline').textAlign);
    expect(page.scrollWidth).to.be.at.most(page.clientWidth);
  });

  for (const [font, css] of Object.entries({ 'the default font': '', ...UNUSUAL_FONTS })) {
    it(`make every target large enough in ${font}`, async () => {
      const removeStyles = await usePageStyles(css);
      try {
        const probe = await mount({ which: 'a' });
        probe.actions = [{ id: 'x', label: 'I', run: async () => undefined }];
        requestAt(probe, 0).answer('A');
        await settle(probe);
        expectTargets(probe);
      } finally {
        removeStyles();
      }
    });

    it(`make fields and table headers large enough in ${font}`, async () => {
      const removeStyles = await usePageStyles(css);
      try {
        expectTargets({ renderRoot: renderControls() });
      } finally {
        removeStyles();
      }
    });
  }

  it('show the caption of a table whole, wherever the table is scrolled to', () => {
    const host = document.body.appendChild(document.createElement('div'));
    host.style.inlineSize = '18em';
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens, ...baseStyles, ...disclosures].map(({ styleSheet }) => styleSheet!);
    const names = Array.from({ length: 12 }, (_, index) => `Neighbourhood${index}`);
    const columns = names.map((key) => ({ key, label: key }));
    render(tableView({ caption: names.join(' '), columns, rows: [names] }, ENGLISH), root);
    const [region, caption] = ['.scroll', 'caption'].map((selector) => root.querySelector(selector)!);
    for (const scrollLeft of [0, 150, region!.scrollWidth]) {
      region!.scrollLeft = scrollLeft;
      const [around, box] = [region!, caption!].map((one) => one.getBoundingClientRect());
      expect(box!.left).to.be.at.least(around!.left - 1);
      expect(box!.right).to.be.at.most(around!.right + 1);
    }
    expect(region!.scrollLeft).to.be.greaterThan(150);
  });

  it('let links in lists of sources wrap like text', async () => {
    const link = (await answered()).renderRoot.querySelector('.provenance li a')!;
    expect(getComputedStyle(link).display).to.equal('inline');
  });

  it('mark the English parts of a source with lang="en" in a Welsh widget', async () => {
    const probe = await answered({ lang: 'cy' });
    const marked = [...probe.renderRoot.querySelectorAll('.provenance [lang="en"]')].map(
      (one) => one.textContent,
    );
    expect(marked.join(' ')).to.contain('LSOA 2021, best fit to wards of May 2024');
    expect(marked.join(' ')).to.not.contain('Hydref');
  });

  it('take no space when the widget is hidden', async () => {
    sheet.replaceSync('odm-probe { display: block; }');
    const probe = await answered({ hidden: '' });
    expect(probe.getBoundingClientRect().height).to.be.at.most(0);
  });
});
