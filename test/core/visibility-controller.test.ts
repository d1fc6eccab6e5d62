import { expect } from 'chai';
import { LitElement } from 'lit';
import { VisibilityController } from '@odm-widgets/core';
import { resetPage } from '../support/probe-element.js';

class Watcher extends LitElement {
  times = 0;
  seen = new Promise<void>((resolve) => {
    this.arrive = resolve;
  });
  declare arrive: () => void;
  readonly visibility = new VisibilityController(this, {
    rootMargin: '0px',
    onVisible: () => {
      this.times += 1;
      this.arrive();
    },
  });
}
customElements.define('odm-watcher', Watcher);

function watcher(parent: Element = document.body): Watcher {
  const element = document.createElement('odm-watcher') as Watcher;
  element.setAttribute('data-size', '');
  return parent.appendChild(element);
}

/** Long enough for observers to have spoken: they do so once in every frame. */
async function frames(): Promise<void> {
  for (let i = 0; i < 4; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('VisibilityController', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'odm-watcher { display: block; } odm-watcher[data-size] { block-size: 20px; } .far { block-size: 9000px; } .none { inline-size: 0; }',
  );
  before(() => document.adoptedStyleSheets.push(sheet));
  after(() => document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1));
  afterEach(resetPage);

  it('notifies a host in the viewport at once, and only once', async () => {
    const element = watcher();
    await element.seen;
    element.remove();
    document.body.append(element);
    await frames();
    expect(element.times).to.equal(1);
  });

  it('notifies a host further down when it is scrolled to', async () => {
    document.body.appendChild(document.createElement('div')).className = 'far';
    const element = watcher();
    await frames();
    expect(element.times).to.equal(0);
    element.scrollIntoView();
    await element.seen;
    scrollTo(0, 0);
  });

  it('notifies a host in a hidden container when that is shown', async () => {
    const tab = document.body.appendChild(document.createElement('div'));
    tab.hidden = true;
    const element = watcher(tab);
    await frames();
    expect(element.times).to.equal(0);
    tab.hidden = false;
    await element.seen;
  });

  it('notifies a host without width when it gets one', async () => {
    const column = document.body.appendChild(document.createElement('div'));
    column.className = 'none';
    const element = watcher(column);
    await frames();
    expect(element.times).to.equal(0);
    column.className = '';
    await element.seen;
  });

  it('never notifies a host that was removed first', async () => {
    const element = watcher();
    element.remove();
    await frames();
    expect(element.times).to.equal(0);
  });
});
