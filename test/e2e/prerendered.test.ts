import { expect } from 'chai';
import { expectAxeClean } from '../support/axe.js';
import { notEmpty } from '../support/not-empty.js';
import { openPage, type OpenedPage } from '../support/page.js';
import { nextFrame, until } from '../support/until.js';

const index = new DOMParser().parseFromString(await (await fetch('/examples/')).text(), 'text/html');
const names = [...index.querySelectorAll('main a')]
  .map((link) => link.getAttribute('href')!)
  .filter((href) => href.startsWith('/examples/'))
  .map((href) => href.replace('/examples/', ''));

const parsed = new Map<string, Document>();
for (const name of names) {
  const text = await (await fetch(`/prerendered/${name}`)).text();
  parsed.set(name, new DOMParser().parseFromString(text, 'text/html'));
}
const withContent = names.filter((name) => parsed.get(name)!.querySelector('[data-odm-prerendered]'));
/**
 * Pages whose widgets have nothing to stand there before they start: what they show is checked by the visitor’s browser,
 * is a form of the author, opens on demand or waits for a choice.
 */
const WITHOUT = [
  'declaration-badge-footer.html',
  'declaration-badge-own-register.html',
  'declaration-badge-states.html',
  'declaration-badge.html',
  'newsletter-buttondown.html',
  'newsletter-kit.html',
  'newsletter-mailchimp.html',
  'newsletter-no-javascript.html',
  'newsletter-tag-alone.html',
  'newsletter-welsh.html',
  'picker.html',
  'strict-policy-newsletter.html',
  'term.html',
];
/** Pages that may have nothing: what they show comes from a service of others, or is over one day. */
const MAY_BE_WITHOUT = /^(?:declaration|declaration-statement|live|postcode|events-.+)\.html$/u;
/** What starts a widget; a term shows all it has, and needs none. */
const CONTROL = 'a[data-odm-held]';
/** What the loader keeps of a widget that waits. */
const HELD = Symbol.for('odm-widgets.held');
const widgetsOf = (page: Document) =>
  [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('odm-'));
/** Pages whose widgets all wait for somebody to use them; a badge starts as always. */
const standing = withContent.filter((name) =>
  widgetsOf(parsed.get(name)!).every((widget) => widget.querySelector('[data-odm-held]')),
);

const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();
const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => words(textContent)).filter(Boolean);

/** Where everything stands on a page. */
const boxesIn = (page: Document) =>
  notEmpty(page.querySelectorAll('main *')).map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, x, y, width, height].join(' ');
  });

/** The same of a page in which no script runs. */
async function boxesWithoutScripts(path: string): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.width = '1024';
  frame.height = '768';
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = path;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const boxes = boxesIn(frame.contentDocument!);
  frame.remove();
  return boxes;
}

describe('Prerendered example pages', function () {
  this.timeout(60_000);
  let page: OpenedPage | undefined;
  afterEach(() => {
    page?.close();
    page = undefined;
    document.querySelector('.under-test')?.remove();
  });

  it('are all of those whose widgets can stand there', () => {
    const without = names.filter(
      (name) =>
        widgetsOf(parsed.get(name)!).length > 0 && !withContent.includes(name) && !MAY_BE_WITHOUT.test(name),
    );
    expect(without.sort()).to.deep.equal(WITHOUT);
    expect(standing.length).to.be.greaterThan(50);
  });

  for (const name of notEmpty(withContent))
    it(`has in ${name} what the widgets show, to every number`, async () => {
      page = await openPage(`/prerendered/${name}`);
      // A term has no control; another attribute starts it.
      for (const term of page.document.querySelectorAll('odm-term[layout="block"]'))
        term.setAttribute('term', term.firstChild!.textContent!);
      for (const control of page.document.querySelectorAll<HTMLElement>(CONTROL)) {
        await until('the loader', () => control.getAttribute('role') === 'button');
        control.click();
      }
      await page.settled();
      for (const content of notEmpty(page.document.querySelectorAll('[data-odm-prerendered]'))) {
        const live = content.parentElement!.shadowRoot!;
        const language = content.getAttribute('lang');
        const sentences = () => textsOf(live, '[part~="headline"], .beside, .notice, .caveat');
        // A widget has its figures before it has drawn them.
        await until(
          'the sentences',
          () => live.querySelector<HTMLElement>('[lang]')?.lang === language && sentences().length > 0,
        );
        const written = textsOf(content, 'h1, h2, h3, h4, h5, h6, p');
        for (const text of notEmpty(sentences())) expect(written, name).to.include(text);
        // A month of events is a list where no script runs.
        const figures = () => [...live.querySelectorAll('table:not([role="grid"])')];
        const cells = () => figures().flatMap((table) => textsOf(table, 'tbody th, tbody td, caption'));
        const expected = textsOf(content, 'tbody th, tbody td, caption');
        // A table may follow the figure.
        await until('the tables', () => cells().length === expected.length);
        expect(expected).to.deep.equal(cells());
        const charts = [...live.querySelectorAll('odm-chart')];
        const points = () => charts.map((chart) => textsOf(chart.shadowRoot!, '.points li'));
        // Their code is requested when the figure is drawn.
        await until('the points in words', () =>
          points().every((texts, index) => texts.length === (charts[index]!.figure?.points.length ?? 0)),
        );
        const description = content.querySelector('desc')?.textContent ?? '';
        expect(
          points()
            .flat()
            .filter((point) => !description.includes(point)),
        ).to.deep.equal([]);
      }
    });

  for (const name of notEmpty(withContent))
    it(`passes axe without scripts in ${name}`, async () => {
      const host = document.createElement('div');
      host.className = 'under-test';
      host.lang = parsed.get(name)!.documentElement.lang;
      for (const content of parsed.get(name)!.querySelectorAll('[data-odm-prerendered]'))
        host.append(document.importNode(content, true));
      for (const details of host.querySelectorAll('details')) details.open = true;
      document.body.append(host);
      expect(host.querySelectorAll('svg[role="img"] > title').length).to.equal(
        host.querySelectorAll('svg').length,
      );
      // A part of a page may begin below its first level.
      await expectAxeClean(host, { except: ['heading-order'] });
    });

  for (const name of notEmpty(standing))
    it(`moves nothing and requests nothing of a widget in ${name}`, async () => {
      const before = await boxesWithoutScripts(`/prerendered/${name}`);
      page = await openPage(`/prerendered/${name}`);
      const { document: own } = page;
      const held = [...own.querySelectorAll('[data-odm-held]')];
      const controls = [...own.querySelectorAll(CONTROL)];
      await until('the loader', () => controls.every((control) => control.getAttribute('role') === 'button'));
      // From npm, the page itself imports the widget, and there is no loader.
      if (own.querySelector('script[src*="/embed/odm-widgets"]'))
        await until('every widget to wait', () =>
          widgetsOf(own).every((widget) => (widget as { [HELD]?: unknown })[HELD]),
        );
      await nextFrame();
      expect(boxesIn(own)).to.deep.equal(before);
      expect([...page.errors, ...page.violations, ...page.console]).to.deep.equal([]);
      const tags = new Set(
        held.map((control) => control.closest('[data-odm-prerendered]')!.parentElement!.localName),
      );
      const files = page.resources().map((url) => new URL(url).pathname);
      expect(files.filter((path) => path.startsWith('/dataset/'))).to.deep.equal([]);
      // From npm, the page itself imports the widget, which then waits.
      if (!own.querySelector('script[src*="/embed/odm-widgets"]')) return;
      expect(files.filter((path) => [...tags].some((tag) => path === `/embed/${tag}.js`))).to.deep.equal([]);
    });

  for (const name of ['plain.html', 'strict-policy.html', 'lamps-greater-manchester.html'])
    it(`starts the widget of ${name} where it stands when somebody uses it`, async () => {
      page = await openPage(`/prerendered/${name}`);
      const control = page.document.querySelector<HTMLElement>('[data-odm-held]')!;
      await until('the loader', () => control.getAttribute('role') === 'button');
      const written = textsOf(page.document, '[data-odm-prerendered] > p')[0];
      control.click();
      const element = control.closest('[data-odm-prerendered]')!.parentElement!;
      await until('the figures', () => (element as Element & { status?: string }).status === 'ready');
      expect(textsOf(element.shadowRoot!, '[part~="headline"]')).to.deep.equal([written]);
      expect(control.checkVisibility()).to.equal(false);
      expect([...page.errors, ...page.violations, ...page.console]).to.deep.equal([]);
    });
});
