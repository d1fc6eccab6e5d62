import { expect } from 'chai';
import { upgradeLinks, type UpgradeOptions } from '../../packages/embed/src/upgrade-links.js';
import { notEmpty } from '../support/not-empty.js';
import { until } from '../support/until.js';

const PAGE = '/w/ward-deprivation/E05011351/';

describe('Links to pages of widgets', () => {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  /** A part of a page, upgraded. Nodes are parsed apart, so that no policy of the test page matters. */
  function upgraded(html: string, options: Partial<UpgradeOptions> = {}): HTMLElement {
    const root = document.createElement('div');
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    root.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
    document.body.append(root);
    ends.push(
      () => root.remove(),
      upgradeLinks(root, { origins: [location.origin], withText: false, ...options }),
    );
    return root;
  }
  const tagsIn = (root: HTMLElement) =>
    [...root.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('odm-'))
      .map((widget) => {
        const attributes = [...widget.attributes].map(({ name, value }) => ` ${name}="${value}"`);
        return `<${widget.localName}${attributes.join('')}>`;
      });

  for (const [path, tag] of [
    [PAGE, '<odm-ward-deprivation ward="E05011351">'],
    ['/figures/w/ward-deprivation/e05011351', '<odm-ward-deprivation ward="E05011351">'],
    [`${PAGE}domains/`, '<odm-ward-deprivation ward="E05011351" view="domains">'],
    [`${PAGE}cy/`, '<odm-ward-deprivation ward="E05011351" lang="cy">'],
    [`${PAGE}map/cy/`, '<odm-ward-deprivation ward="E05011351" view="map" lang="cy">'],
    ['/w/representation/E08000003/over-time/', '<odm-representation authority="E08000003" view="over-time">'],
    ['/w/political-control/region-north-east/', '<odm-political-control region="north-east">'],
    ['/w/political-control/wales/', '<odm-political-control nation="wales">'],
  ] as const)
    it(`become the widget that ${path} is of`, () => {
      expect(tagsIn(upgraded(`<p><a href="${path}">Figures</a></p>`))).to.deep.equal([tag]);
    });

  it('stay inside the widget, for whoever has no figures', () => {
    const root = upgraded(`<p> <a href="${PAGE}" title="All of it">Deprivation in <b>Ardwick</b></a> </p>`);
    const link = root.querySelector('odm-ward-deprivation > a')!;
    expect(link.getAttribute('href')).to.equal(PAGE);
    expect(link.textContent).to.equal('Deprivation in Ardwick');
  });

  it('are found when they are added later', async () => {
    const root = upgraded('<p>Nothing yet</p>');
    const paragraph = document.createElement('p');
    const link = document.createElement('a');
    link.href = PAGE;
    link.textContent = 'Figures';
    paragraph.append(link);
    root.append(paragraph);
    await until('the widget', () => tagsIn(root).length === 1);
  });

  it('stay as they are where they are part of a sentence, of a menu, or of a widget', () => {
    const link = `<a href="${PAGE}">Figures</a>`;
    for (const html of notEmpty([
      `<p>See ${link}.</p>`,
      `<p>${link} ${link}</p>`,
      `<ul><li>${link}</li></ul>`,
      `<nav><p>${link}</p></nav>`,
      `<footer><p>${link}</p></footer>`,
      `<div data-odm-left><p>${link}</p></div>`,
      `<div contenteditable><p>${link}</p></div>`,
      `<p><a href="${PAGE}"></a></p>`,
    ]))
      expect(tagsIn(upgraded(html)), html).to.deep.equal([]);
    expect(tagsIn(upgraded(`<odm-thing><p>${link}</p></odm-thing>`))).to.deep.equal(['<odm-thing>']);
  });

  it('stay as they are where their address is that of no page', () => {
    for (const path of notEmpty([
      '/w/',
      '/w/ward-deprivation/',
      '/w/ward-deprivation/nowhere/',
      '/w/ward-deprivation/E05011351/map/cy/more/',
      '/w/Ward<b>/E05011351/',
      '/about/E05011351/',
      'javascript:0//w/ward-deprivation/E05011351/',
    ]))
      expect(tagsIn(upgraded(`<p><a href="${path}">Figures</a></p>`)), path).to.deep.equal([]);
  });

  it('of another origin are upgraded only where the page lists it', () => {
    const html = `<p><a href="https://figures.example${PAGE}">Figures</a></p>`;
    expect(tagsIn(upgraded(html))).to.deep.equal([]);
    const origins = [location.origin, 'https://figures.example'];
    expect(tagsIn(upgraded(html, { origins }))).to.have.length(1);
    const lookalike = html.replace('figures.example', 'figures.example.evil.example');
    expect(tagsIn(upgraded(lookalike, { origins }))).to.deep.equal([]);
  });

  it('may be texts where the page says so, in any quotes', () => {
    const html =
      '<p>Before [odm-ward-deprivation ward=E05011351 view="map"] between [odm-representation authority=“E08000003” no-table] after</p>';
    expect(tagsIn(upgraded(html))).to.deep.equal([]);
    const root = upgraded(html, { withText: true });
    expect(tagsIn(root)).to.deep.equal([
      '<odm-ward-deprivation ward="E05011351" view="map">',
      '<odm-representation authority="E08000003" no-table="">',
    ]);
    expect(root.textContent).to.equal('Before  between  after');
  });

  it('let a text choose what is shown, and neither addresses nor code', () => {
    const root = upgraded(
      '<p>[odm-events src=https://evil.example/a.ics onclick=alert(1) style="x" id=a api-base="//evil.example" ward=E05011351]</p>',
      { withText: true },
    );
    expect(tagsIn(root)).to.deep.equal(['<odm-events ward="E05011351">']);
    for (const html of notEmpty([
      '<pre>[odm-events]</pre>',
      '<p>[odm-]</p>',
      '<p>[script src=a]</p>',
      '<textarea>[odm-events]</textarea>',
    ]))
      expect(tagsIn(upgraded(html, { withText: true })), html).to.deep.equal([]);
  });
});
