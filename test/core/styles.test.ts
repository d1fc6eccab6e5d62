import { expect } from 'chai';
import { palette, resolveColors } from '@odm-widgets/core';
import { requestAt, mount, resetPage, settle, type Probe } from '../support/probe-element.js';

const sheet = new CSSStyleSheet();

async function answered(
  attributes: Record<string, string> = {},
  parent: Node = document.body,
): Promise<Probe> {
  const probe = await mount({ which: 'a', ...attributes }, parent);
  requestAt(probe, 0).answer('A sentence.');
  await settle(probe);
  return probe;
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

describe('The looks of a widget', () => {
  before(() => document.adoptedStyleSheets.push(sheet));
  after(() => document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1));
  afterEach(() => {
    sheet.replaceSync('');
    resetPage();
  });

  it('are not shouted, stretched or slanted by a page that does so to all it owns', async () => {
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

  it("let a reader's own text spacing through", async () => {
    sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
    const headline = style(await answered(), '.headline');
    expect(parseFloat(headline.letterSpacing)).to.be.greaterThan(1);
    expect(parseFloat(headline.wordSpacing)).to.be.greaterThan(1);
  });

  it('can be read on a page whose root is set to 62.5%', async () => {
    sheet.replaceSync('html { font-size: 62.5%; }');
    const probe = await answered();
    expect(parseFloat(getComputedStyle(probe).fontSize)).to.be.at.least(16);
    expect(parseFloat(style(probe, '.provenance').fontSize)).to.be.at.least(14);
  });

  it('cannot be made to hide their source', async () => {
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

  it('name source, release, geography, licence and date', async () => {
    const text = (await answered()).renderRoot.querySelector('.provenance')?.textContent ?? '';
    for (const part of ['English Indices', 'MHCLG', '2025', 'LSOA 2021', 'OGL v3.0', '30 October 2025']) {
      expect(text).to.include(part);
    }
  });

  it('are dark where the page is dark, and not on a light page', async () => {
    const dark = document.body.appendChild(document.createElement('div'));
    dark.className = 'dark';
    sheet.replaceSync('.dark { color-scheme: dark; }');
    expect(getComputedStyle(await answered()).color).to.equal(rgb(palette.light.text));
    expect(getComputedStyle(await answered({}, dark)).color).to.equal(rgb(palette.dark.text));
  });

  it('are what `theme` says, with a ground of their own', async () => {
    for (const theme of ['dark', 'light'] as const) {
      const { color, backgroundColor } = getComputedStyle(await answered({ theme }));
      expect([color, backgroundColor]).to.deep.equal([rgb(palette[theme].text), rgb(palette[theme].ground)]);
    }
  });

  it('can be read by a drawing as plain colours, of the scheme that is in use', async () => {
    const names = ['--_place', '--_nothing'];
    const light = await answered();
    expect(resolveColors(light, names)).to.deep.equal([rgb(palette.light.place), 'currentcolor']);
    sheet.replaceSync('odm-probe { color-scheme: dark; }');
    expect(resolveColors(light, names)[0]).to.equal(rgb(palette.dark.place));
    expect(light.renderRoot.querySelector('span[hidden]')).to.equal(null);
  });

  it('take the colours of the page through tokens', async () => {
    sheet.replaceSync('body { --odm-color-text: rgb(1, 2, 3); }');
    expect(getComputedStyle(await answered()).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(await answered({ theme: 'dark' })).color).to.equal('rgb(1, 2, 3)');
  });

  it('keep the order and the alignment of a page that reads from right to left', async () => {
    const page = document.body.appendChild(document.createElement('div'));
    page.dir = 'rtl';
    const probe = await answered({}, page);
    expect(style(probe, '.headline').unicodeBidi).to.equal('plaintext');
    // Our sentences run from left to right; they stand on the page's side all the same.
    expect(style(probe, '.headline').textAlign).to.equal('right');
    expect(['start', 'left']).to.include(style(await answered(), '.headline').textAlign);
    expect(page.scrollWidth).to.be.at.most(page.clientWidth);
  });

  it('give targets that a thumb can hit', async () => {
    const probe = await mount({ which: 'a' });
    probe.actions = [{ id: 'x', label: 'X', run: async () => undefined }];
    requestAt(probe, 0).answer('A');
    await settle(probe);
    for (const target of probe.renderRoot.querySelectorAll('button, summary')) {
      expect(target.getBoundingClientRect().height, target.localName).to.be.at.least(43.9);
    }
  });

  it('have links in lists of sources that a thumb can hit, and that break as sentences do', async () => {
    const probe = await answered();
    probe.renderRoot.querySelector('.provenance details')!.toggleAttribute('open', true);
    const link = probe.renderRoot.querySelector('.provenance li a')!;
    expect(link.getBoundingClientRect().height).to.be.at.least(23.9);
    expect(getComputedStyle(link).display).to.equal('inline');
  });

  it('mark what is English about a source for a screen reader that speaks Welsh', async () => {
    const probe = await answered({ lang: 'cy' });
    const marked = [...probe.renderRoot.querySelectorAll('.provenance [lang="en"]')].map(
      (one) => one.textContent,
    );
    expect(marked.join(' ')).to.contain('LSOA 2021, best fit to wards of May 2024');
    expect(marked.join(' ')).to.not.contain('Hydref');
  });

  it('take no room when the page hides the widget', async () => {
    sheet.replaceSync('odm-probe { display: block; }');
    const probe = await answered({ hidden: '' });
    expect(probe.getBoundingClientRect().height).to.be.at.most(0);
  });
});
