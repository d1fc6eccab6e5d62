import { expect } from 'chai';
import type { AxeResults } from 'axe-core';
import { notEmpty } from '../support/not-empty.js';
import { openPage, type OpenedPage } from '../support/page.js';
import { until } from '../support/until.js';

const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

describe('?odm-debug', function () {
  this.timeout(30_000);
  let page: OpenedPage | undefined;
  afterEach(() => {
    page?.close();
    page = undefined;
  });

  const panelOf = ({ document: own }: OpenedPage) =>
    own.querySelector<HTMLElement>('[data-odm-left]')?.shadowRoot ?? undefined;
  const statusOf = (panel: ShadowRoot) => words(panel.querySelector('[role="status"]')?.textContent);
  const itemsOf = (panel: ShadowRoot) =>
    [...panel.querySelectorAll('li')].map(({ textContent }) => words(textContent));
  const buttonIn = (panel: ParentNode, text: string) =>
    [...panel.querySelectorAll('button')].find((button) => words(button.textContent).startsWith(text))!;

  async function open(path: string, options?: Parameters<typeof openPage>[1]) {
    page = await openPage(path, options);
    const panel = await until('the panel', () => panelOf(page!));
    await until('the findings', () => !statusOf(panel).endsWith('…'));
    return { page, panel };
  }

  /** axe-core is a script for pages: it looks at the one that loads it. */
  async function axeIn({ document: own, window: view }: OpenedPage) {
    const script = own.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    own.head.append(script);
    return until(
      'axe',
      () => (view as unknown as { axe?: { run: (node: Element) => Promise<AxeResults> } }).axe,
    );
  }

  it('is nothing for visitors: no panel and no file', async () => {
    page = await openPage('/examples/plain.html');
    await page.settled();
    expect(panelOf(page)).to.equal(undefined);
    expect(page.resources().filter((url) => /\/debug\b/u.test(url))).to.deep.equal([]);
  });

  for (const path of [
    '/examples/plain.html',
    '/examples/strict-policy.html',
    '/examples/strict-policy-trusted-types.html',
    '/examples/strict-policy-newsletter.html',
    '/prerendered/plain.html',
  ])
    it(`finds nothing wrong with ${path}, and does nothing that its policy refuses`, async () => {
      const opened = await open(`${path}?odm-debug`);
      expect(statusOf(opened.panel)).to.match(/^There are no problems and /u);
      expect([...opened.page.errors, ...opened.page.violations, ...opened.page.console]).to.deep.equal([]);
    });

  it('says what is wrong with each tag, and what to do', async () => {
    const opened = await open('/examples/strict-policy.html?odm-debug');
    const own = opened.page.document;
    const main = own.querySelector('main') ?? own.body;
    const add = (tag: string, attributes: Readonly<Record<string, string>>, text = 'A text') => {
      const element = own.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.textContent = text;
      main.append(element);
    };
    add('odm-ward-deprivation', { ward: 'E05011351', domian: 'income' });
    add('odm-ward-deprivation', {});
    add('odm-ward-deprivation', { ward: 'E05999999' });
    add('odm-wards', {});
    add('odm-political-control', { authority: 'E08000003', layout: 'hexes' }, '');
    const text = own.createElement('p');
    text.textContent = 'See <odm-events src="/a.ics">';
    main.append(text);
    buttonIn(opened.panel, 'Check again').click();
    const expected = [
      '<odm-ward-deprivation> has no attribute domian',
      '<odm-ward-deprivation> does not say what it should show',
      '<odm-wards> is no ODM widget',
      'layout="hexes" on <odm-political-control> is not understood',
      'The editor wrote <odm-events> as text',
      '<odm-political-control> is empty',
    ];
    for (const message of notEmpty(expected))
      await until(message, () => itemsOf(opened.panel).some((item) => item.includes(message)));
    await until(
      'the unknown ward',
      () => itemsOf(opened.panel).some((item) => item.includes('E05999999')),
      15_000,
    );
    expect(statusOf(opened.panel)).to.match(/^There are \d+ problems? and 1 piece of advice\.$/u);
    for (const item of notEmpty(itemsOf(opened.panel)))
      expect(item).to.match(/^(?:Problem|Advice): .+What to do: .+/u);
  });

  it('leads to the tag with the focus on it', async () => {
    const opened = await open('/examples/plain.html?odm-debug');
    const own = opened.page.document;
    const tag = own.createElement('odm-wards');
    own.body.append(tag);
    buttonIn(opened.panel, 'Check again').click();
    const button = await until('the button', () => buttonIn(opened.panel, 'Go to <odm-wards>'));
    button.click();
    expect(own.activeElement).to.equal(tag);
    tag.blur();
    // A window in the background has no such event.
    tag.dispatchEvent(new FocusEvent('blur'));
    expect(tag.hasAttribute('tabindex')).to.equal(false);
  });

  it('is removed by its button, and nothing of it stays', async () => {
    const opened = await open('/examples/plain.html?odm-debug');
    buttonIn(opened.panel, 'Remove').click();
    expect(panelOf(opened.page)).to.equal(undefined);
  });

  for (const [path, title] of [
    ['/examples/plain.html?odm-debug', 'Widgets on this page'],
    ['/examples/events-welsh.html?odm-debug', 'Teclynnau ar y dudalen hon'],
  ] as const)
    it(`passes axe with the heading “${title}”, and does not scroll horizontally at 320 pixels`, async () => {
      const opened = await open(path, { width: 320 });
      const own = opened.page.document;
      own.body.append(own.createElement('odm-wards'));
      const [again] = [...opened.panel.querySelectorAll('button')].slice(-3);
      again!.click();
      await until('a finding', () => itemsOf(opened.panel).length > 0);
      expect(words(opened.panel.querySelector('h2')?.textContent)).to.equal(title);
      const section = opened.panel.querySelector('section')!;
      expect(section.scrollWidth).to.be.at.most(320);
      for (const button of notEmpty(opened.panel.querySelectorAll('button')))
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
      const axe = await axeIn(opened.page);
      const { violations } = await axe.run(opened.panel.host);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
    });
});
