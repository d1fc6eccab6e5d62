import { VERSION } from '@odm-widgets/core';
import { keyOf, stampOf } from '@odm-widgets/core/prerender.js';
import { expect } from 'chai';
import type { Term } from '@odm-widgets/lexicon';
import '@odm-widgets/lexicon/term/define.js';
import { expectAxeClean } from '../support/axe.js';
import { captureConsole } from '../support/capture-console.js';
import { fakeFetch } from '../support/fake-fetch.js';
import { isShown, partOf, textOf } from '../support/shadow-dom.js';
import { nextFrame, until } from '../support/until.js';
import { withoutFeature } from '../support/without-feature.js';

let page: HTMLElement;

function show(html: string): Term[] {
  page = document.createElement('main');
  page.setAttribute('api-base', '/packages/dataset/');
  page.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
  document.body.append(page);
  return [...page.querySelectorAll('odm-term')];
}

const word = (term: Term) => partOf(term, 'term')!;
const definition = (term: Term) => partOf(term, 'definition')!;
const isOpen = (term: Term) => word(term).getAttribute('aria-expanded') === 'true';
const meaning = (term: Term) =>
  until('the meaning', () => (partOf(term, 'headline') ? textOf(partOf(term, 'headline')) : undefined));

function press(target: EventTarget, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

async function one(html = '<p>A <odm-term>dropped kerb</odm-term> here.</p>'): Promise<Term> {
  const [term] = show(html);
  await term!.updateComplete;
  return term!;
}

afterEach(() => page.remove());

describe('a term in a text', () => {
  it('makes no request before it is opened, and then one for all terms', async () => {
    const network = fakeFetch({});
    try {
      const terms = show('<p><odm-term>dropped kerb</odm-term>, <odm-term>high kerb</odm-term></p>');
      await Promise.all(terms.map(({ updateComplete }) => updateComplete));
      await nextFrame();
      expect(terms.map(({ status }) => status)).to.deep.equal(['ready', 'ready']);
      expect(network.requests).to.deep.equal([]);
      for (const term of terms) {
        word(term).click();
        await meaning(term);
      }
      expect(network.requests).to.have.length(1);
    } finally {
      network.release();
    }
  });

  it('is no word of a comment, which frameworks write beside text', async () => {
    const term = await one('<p><odm-term><!--?lit$1$-->dropped<!-- --> kerb<!----></odm-term></p>');
    expect(textOf(word(term))).to.equal('dropped kerb');
    word(term).click();
    expect(await meaning(term)).to.contain('kerb goes down');
  });

  for (const key of ['Enter', ' ']) {
    it(`opens and closes with ${key === ' ' ? 'the space bar' : key}`, async () => {
      const term = await one();
      word(term).focus();
      expect(press(word(term), key).defaultPrevented).to.equal(true);
      expect(await meaning(term)).to.equal(
        'dropped kerb: A place where the kerb goes down to the level of the road.',
      );
      expect(isOpen(term)).to.equal(true);
      expect(isShown(definition(term))).to.equal(true);
      press(word(term), key);
      await term.updateComplete;
      expect(isOpen(term)).to.equal(false);
      expect(isShown(definition(term))).to.equal(false);
    });
  }

  it('is announced to screen readers when it opens', async () => {
    const term = await one();
    const status = term.shadowRoot!.querySelector('[role="status"]')!;
    expect(textOf(status)).to.equal('');
    word(term).click();
    await until('the announcement', () => textOf(status).startsWith('dropped kerb: A place'));
    term.hide();
    await until('silence', () => textOf(status) === '');
  });

  it('opens for a mouse that rests on it, stays while the mouse is on the definition, and closes after that', async () => {
    const term = await one();
    const pointer = (type: string) => term.dispatchEvent(new PointerEvent(type, { pointerType: 'mouse' }));
    pointer('pointerenter');
    expect(isOpen(term)).to.equal(false);
    await until('the definition', () => isOpen(term));
    pointer('pointerleave');
    pointer('pointerenter');
    await meaning(term);
    expect(isOpen(term)).to.equal(true);
    pointer('pointerleave');
    await until('its end', () => !isOpen(term));
  });

  it('does not open for a finger that passes over it', async () => {
    const term = await one();
    term.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'touch' }));
    term.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    term.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await new Promise((resolve) => {
      setTimeout(resolve, 400);
    });
    expect(isOpen(term)).to.equal(false);
  });

  it('closes with Escape, which does not propagate and keeps the focus', async () => {
    const term = await one();
    word(term).focus();
    word(term).click();
    await meaning(term);
    expect(press(document.body, 'Escape').defaultPrevented).to.equal(true);
    await term.updateComplete;
    expect(isOpen(term)).to.equal(false);
    expect(term.shadowRoot!.activeElement === word(term)).to.equal(true);
    expect(press(document.body, 'Escape').defaultPrevented).to.equal(false);
  });

  it('stays in a window that is too low for it, and scrolls', async () => {
    const term = await one(
      '<p><odm-term style="--odm-font-size-text: 5rem">dropped kerb</odm-term></p><p>Below</p>',
    );
    word(term).click();
    await meaning(term);
    await nextFrame();
    const box = definition(term).getBoundingClientRect();
    expect(definition(term).scrollHeight).to.be.greaterThan(box.height);
    expect(box.top).to.be.at.least(0);
    expect(box.bottom).to.be.at.most(document.documentElement.clientHeight);
  });

  it('closes by its button, which returns the focus', async () => {
    const term = await one();
    word(term).click();
    await meaning(term);
    const close = term.shadowRoot!.querySelector<HTMLElement>('.close')!;
    close.focus();
    close.click();
    await term.updateComplete;
    expect(isOpen(term)).to.equal(false);
    expect(term.shadowRoot!.activeElement === word(term)).to.equal(true);
  });

  it('closes when somebody clicks elsewhere or moves on with Tab', async () => {
    const term = await one('<p><odm-term>ramp</odm-term> <button>Next</button></p>');
    word(term).click();
    await meaning(term);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await term.updateComplete;
    expect(isOpen(term)).to.equal(false);
    word(term).focus();
    word(term).click();
    await term.updateComplete;
    // A page in the background, as tests may be, gets no focus events of its own.
    const relatedTarget = page.querySelector('button');
    const moveOn = new FocusEvent('focusout', { bubbles: true, composed: true, relatedTarget });
    word(term).dispatchEvent(moveOn);
    await until('its end', () => !isOpen(term));
  });

  it('is the only one open', async () => {
    const terms = show('<p><odm-term>ramp</odm-term> <odm-term>slope</odm-term></p>');
    await Promise.all(terms.map(({ updateComplete }) => updateComplete));
    word(terms[0]!).click();
    word(terms[1]!).click();
    await Promise.all(terms.map(({ updateComplete }) => updateComplete));
    expect(terms.map(isOpen)).to.deep.equal([false, true]);
  });

  it('stays inside the window, at its edges too', async () => {
    const term = await one();
    for (const [left, top] of [
      ['0', '0'],
      ['calc(100vw - 3rem)', 'calc(100vh - 2rem)'],
    ] as const) {
      Object.assign(page.style, { position: 'fixed', left, top, whiteSpace: 'nowrap' });
      term.show();
      await meaning(term);
      await term.updateComplete;
      const box = definition(term).getBoundingClientRect();
      expect(box.left).to.be.at.least(0);
      expect(box.top).to.be.at.least(0);
      expect(box.right).to.be.at.most(document.documentElement.clientWidth + 1);
      expect(box.bottom).to.be.at.most(document.documentElement.clientHeight + 1);
      term.hide();
    }
  });

  it('stays with its word when what arrives above moves the page', async () => {
    const term = await one();
    word(term).click();
    await meaning(term);
    await nextFrame();
    const distance = () =>
      Math.round(definition(term).getBoundingClientRect().top - word(term).getBoundingClientRect().bottom);
    const before = distance();
    const arrived = document.createElement('div');
    arrived.style.blockSize = '90px';
    const from = word(term).getBoundingClientRect().top;
    page.prepend(arrived);
    expect(word(term).getBoundingClientRect().top, 'the word has moved').to.be.greaterThan(from);
    await until('its new place', () => distance() === before);
  });

  it('works without the Popover API', async () => {
    await withoutFeature('the popover methods', async () => {
      const term = await one();
      word(term).click();
      await meaning(term);
      expect(isShown(definition(term))).to.equal(true);
      press(document.body, 'Escape');
      await term.updateComplete;
      expect(isShown(definition(term))).to.equal(false);
    });
  });

  it('links to the lexicon by its href or by the link inside', async () => {
    const terms = show(
      '<p><odm-term href="/words.html#x">ramp</odm-term> <odm-term><a href="/words.html#slope">slope</a></odm-term></p>',
    );
    for (const [term, href] of [
      [terms[0]!, '/words.html#ramp'],
      [terms[1]!, '/words.html#slope'],
    ] as const) {
      await term.updateComplete;
      word(term).click();
      await meaning(term);
      expect(term.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal(href);
    }
    expect(isShown(page.querySelector('odm-term > a')!)).to.equal(false);
  });

  it('shows a message for a word that is not in the lexicon, and for a definition that could not be fetched', async () => {
    const guard = captureConsole();
    try {
      const unknown = await one('<p><odm-term>zebra stripes</odm-term></p>');
      word(unknown).click();
      expect(await meaning(unknown)).to.equal('The lexicon has no “zebra stripes” yet.');
      page.remove();
      const failing = await one('<p><odm-term src="/no/such/lexicon.json">ramp</odm-term></p>');
      word(failing).click();
      await until('the failure', () => /could not be fetched/u.test(textOf(definition(failing))));
      expect(isOpen(failing)).to.equal(true);
    } finally {
      guard.release();
    }
  });

  it('keeps the author’s link where there is no definition', async () => {
    const guard = captureConsole();
    try {
      for (const attributes of ['', 'src="/no/such/lexicon.json"']) {
        const term = await one(
          `<p><odm-term ${attributes}><a href="/words.html">zebra stripes</a></odm-term></p>`,
        );
        word(term).click();
        await until('the link', () => definition(term).querySelector('a')?.checkVisibility());
        expect(definition(term).querySelector('a')!.getAttribute('href')).to.equal('/words.html');
        page.remove();
      }
    } finally {
      guard.release();
    }
  });

  it('is plain text when its attributes are invalid', async () => {
    const guard = captureConsole();
    try {
      const term = await one('<p><odm-term src="javascript:0"><a href="/words.html">ramp</a></odm-term></p>');
      await until('the error', () => term.status === 'error');
      await term.updateComplete;
      expect(isShown(page.querySelector('a')!)).to.equal(true);
      expect(partOf(term, 'term')).to.equal(undefined);
    } finally {
      guard.release();
    }
    expect(guard.lines.map(({ text }) => text).join()).to.match(
      /<odm-term> ConfigError: src="javascript:0"/u,
    );
  });

  it('breaks across lines like the text around it', async () => {
    const term = await one('<p><odm-term>a very long term of several words</odm-term></p>');
    page.style.width = '8rem';
    await nextFrame();
    expect(word(term).getClientRects().length).to.be.greaterThan(1);
  });

  it('has no axe violations when it is open', async () => {
    const term = await one();
    word(term).click();
    await meaning(term);
    await expectAxeClean(page);
  });

  it('is in the language of the page', async () => {
    const term = await one('<p lang="cy"><odm-term>cwrb isel</odm-term></p>');
    word(term).click();
    await until('Welsh', () => textOf(partOf(term, 'headline')).startsWith('cwrb isel: Lle mae’r cwrb'));
  });
});

describe('a term whose meaning was written into the page', () => {
  const stamp = stampOf(VERSION, keyOf([{ name: 'layout', value: 'block' }], 'en'));
  const written = `<p lang="en"><odm-term layout="block">dropped kerb<span data-odm-prerendered="${stamp}" data-odm-held>dropped kerb: Written before.</span></odm-term></p>`;

  it('stands without a request, and takes its word alone when it starts', async () => {
    const network = fakeFetch({});
    try {
      const [term] = show(written);
      await import('@odm-widgets/core/prerendered.js');
      await nextFrame();
      expect(term!.shadowRoot).to.equal(null);
      expect(network.requests).to.deep.equal([]);
      term!.setAttribute('href', '/words');
      await until('the definition', () => term!.model);
      await term!.updateComplete;
      expect(term!.model!.term.id).to.equal('dropped-kerb');
      // The definition stands in place of what was written.
      expect(isShown(term!.querySelector('[data-odm-prerendered]')!)).to.equal(false);
    } finally {
      network.release();
    }
  });
});
