import { VERSION } from '@odm-widgets/core';
import { keyOf, stampOf } from '@odm-widgets/core/prerender.js';
import { expect } from 'chai';
import { captureConsole } from '../support/capture-console.js';
import { Probe } from '../support/probe-element.js';
import { nextFrame, until } from '../support/until.js';

customElements.define('odm-prerendered-probe', class extends Probe {});

const KEY = keyOf([{ name: 'which', value: 'a' }], 'en');

/** A widget with content that was written before, from markup, as a page has it. */
function widget(stamp: string, attributes = 'which="a"'): Probe {
  const host = document.createElement('div');
  const parsed = new DOMParser().parseFromString(
    `<odm-prerendered-probe ${attributes}><div data-odm-prerendered="${stamp}"><h2>Written</h2><p>Sentence</p><p><a data-odm-held href="#publisher">More</a></p></div></odm-prerendered-probe>`,
    'text/html',
  );
  host.append(document.adoptNode(parsed.body.firstElementChild!));
  document.body.append(host);
  return host.firstElementChild as Probe;
}

const controlOf = (element: Element) => element.querySelector<HTMLElement>('[data-odm-held]')!;
/** The widget waits for somebody to use it when its control acts on this page. */
const whenHeld = (element: Element) =>
  until('the control to act on the page', () => controlOf(element).getAttribute('role') === 'button');
/** Without a control, nothing on the page says that the code which lets it stand has come. */
const whenWaiting = async (element: Element) => {
  await import('@odm-widgets/core/prerendered.js');
  await nextFrame();
  expect(element.shadowRoot).to.equal(null);
};
const whenRequested = (element: Probe) => until('a request', () => element.requests[0]);

describe('A widget with prerendered content', () => {
  afterEach(() => {
    document.body.replaceChildren();
    location.hash = '';
  });

  it('stands as it is, without a request, until somebody uses it', async () => {
    const element = widget(stampOf(VERSION, KEY));
    const before = element.getBoundingClientRect().height;
    await whenHeld(element);
    await nextFrame();
    expect(element.requests.length).to.equal(0);
    expect(element.shadowRoot).to.equal(null);
    expect(element.getBoundingClientRect().height).to.equal(before);

    controlOf(element).click();
    const request = await whenRequested(element);
    expect(location.hash).to.equal('');
    await element.updateComplete;
    // What was written stands, and nothing beside it, until the figures are there.
    expect(element.getBoundingClientRect().height).to.be.closeTo(before, 60);
    expect(controlOf(element).checkVisibility()).to.equal(true);
    expect(element.shadowRoot!.querySelector('[part="heading"]')!.checkVisibility()).to.equal(false);
    request.answer('Figures');
    await until('the figures', () => element.status === 'ready');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part="headline"]')!.textContent).to.equal('Figures');
    expect(element.shadowRoot!.querySelector('[part="heading"]')!.checkVisibility()).to.equal(true);
    expect(controlOf(element).checkVisibility()).to.equal(false);
  });

  it('starts in the language of its content, once the words of that are there', async () => {
    const element = widget(
      stampOf(VERSION, keyOf([{ name: 'which', value: 'a' }], 'cy')),
      'which="a" lang="cy"',
    );
    const languages: (string | null)[] = [];
    const attach = element.attachShadow.bind(element);
    element.attachShadow = (init) => {
      const root = attach(init);
      const note = () => languages.push(root.querySelector('section')?.getAttribute('lang') ?? null);
      new MutationObserver(note).observe(root, { childList: true, subtree: true, attributes: true });
      return root;
    };
    let arrive = (_words: { heading: string }) => {};
    let isAsked = false;
    element.loadWelsh = () => {
      isAsked = true;
      return new Promise((resolve) => (arrive = resolve));
    };
    await whenHeld(element);
    controlOf(element).click();
    await until('a request for the words', () => isAsked);
    await nextFrame();
    expect(element.shadowRoot).to.equal(null);
    expect(controlOf(element).checkVisibility()).to.equal(true);
    arrive({ heading: 'Pennawd' });
    (await whenRequested(element)).answer('Ffigurau');
    await until('the figures', () => element.status === 'ready');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part="heading"]')!.textContent).to.equal('Pennawd');
    expect([...new Set(languages)]).to.deep.equal(['cy']);
  });

  it('starts in English where the words of its language cannot be had', async () => {
    const element = widget(
      stampOf(VERSION, keyOf([{ name: 'which', value: 'a' }], 'cy')),
      'which="a" lang="cy"',
    );
    element.loadWelsh = () => Promise.reject(new Error('gone'));
    await whenHeld(element);
    controlOf(element).click();
    (await whenRequested(element)).answer('Figures');
    await until('the figures', () => element.status === 'ready');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('section')!.getAttribute('lang')).to.equal('en');
  });

  it('starts with the keyboard, and keeps the focus', async () => {
    const element = widget(stampOf(VERSION, KEY));
    await whenHeld(element);
    const control = controlOf(element);
    control.focus();
    control.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
    (await whenRequested(element)).answer('Figures');
    await until('the focus', () => document.activeElement === element);
    expect(element.shadowRoot!.activeElement?.localName).to.equal('section');
  });

  it('follows its link with a key that opens it elsewhere', async () => {
    const element = widget(stampOf(VERSION, KEY));
    await whenHeld(element);
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    controlOf(element).addEventListener('click', (own) => {
      expect(own.defaultPrevented).to.equal(false);
      own.preventDefault();
    });
    controlOf(element).dispatchEvent(event);
    await nextFrame();
    expect(element.requests.length).to.equal(0);
  });

  it('starts when its attributes change, and not for those of the page', async () => {
    const element = widget(stampOf(VERSION, KEY));
    await whenHeld(element);
    element.className = 'wide';
    element.dataset['note'] = 'a';
    await nextFrame();
    expect(element.requests.length).to.equal(0);
    element.setAttribute('which', 'b');
    expect((await whenRequested(element)).query.id).to.equal('b');
  });

  it('stands again where it is moved before it was used', async () => {
    const element = widget(stampOf(VERSION, KEY));
    await whenHeld(element);
    document.body.append(element);
    await nextFrame();
    expect(element.requests.length).to.equal(0);
    controlOf(element).click();
    await whenRequested(element);
    await nextFrame();
    expect(element.requests.length).to.equal(1);
  });

  for (const [what, stamp] of [
    ['older than the script', stampOf('0.0.1', KEY)],
    ['for other attributes', stampOf(VERSION, 'other')],
    ['over', stampOf(VERSION, KEY, Date.parse('2020-01-01'))],
    ['without a key', VERSION],
    ['without a stamp', ''],
  ] as const)
    it(`starts at once where its content is ${what}`, async () => {
      const element = widget(stamp);
      (await whenRequested(element)).answer('Figures');
      await until('the figures', () => element.status === 'ready');
    });

  for (const [what, stamp] of [
    ['newer than the script', stampOf('999.0.0', KEY)],
    ['to end later', stampOf(VERSION, KEY, Date.parse('2999-01-01'))],
  ] as const)
    it(`stands where its content is ${what}`, async () => {
      const element = widget(stamp);
      await whenHeld(element);
      expect(element.requests.length).to.equal(0);
    });

  it('stands without a control where it has nothing more to show, until its attributes change', async () => {
    const element = widget(stampOf(VERSION, KEY));
    controlOf(element).remove();
    element.querySelector('[data-odm-prerendered]')!.setAttribute('data-odm-held', '');
    await whenWaiting(element);
    expect(element.requests.length).to.equal(0);
    element.setAttribute('which', 'b');
    (await whenRequested(element)).answer('Figures');
    await until('the figures', () => element.status === 'ready');
  });

  it('starts at once where the language of the page is another', async () => {
    const element = widget(stampOf(VERSION, KEY), 'which="a" lang="cy"');
    (await whenRequested(element)).answer('Ffigurau');
  });

  it('keeps what was written, and says so, when the figures cannot be fetched', async () => {
    const captured = captureConsole();
    const element = widget(stampOf(VERSION, KEY));
    await whenHeld(element);
    controlOf(element).click();
    (await whenRequested(element)).fail(new Error('no'));
    await until('the failure', () => element.status === 'error');
    await element.updateComplete;
    captured.release();
    expect(captured.lines.length).to.equal(1);
    expect(controlOf(element).checkVisibility()).to.equal(true);
    expect(element.shadowRoot!.querySelector('.problem')!.checkVisibility()).to.equal(true);
  });
});
