import { printTemplate } from '@odm-widgets/core/downloads';
import { expect } from 'chai';
import { html } from 'lit';

const OPTIONS = { title: 'Evidence about Ardwick', lang: 'cy', css: 'p { color: rgb(1, 2, 3); }' };

describe('printTemplate', () => {
  /** The window that is printed, as it is when the dialog opens. */
  function print(template = html`<p>${'<b>Words</b>'}</p>`): Window {
    let printed: Window | undefined;
    printTemplate(template, OPTIONS, (window) => (printed = window));
    return printed!;
  }

  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe[data-odm-print]')) frame.remove();
  });

  it('prints the template on a page of its own, with its title, language and style', () => {
    const page = print().document;
    expect(page.body.textContent.trim()).to.equal('<b>Words</b>');
    expect(page.title).to.equal(OPTIONS.title);
    expect(page.documentElement.lang).to.equal('cy');
    expect(page.defaultView!.getComputedStyle(page.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('requests nothing, takes no room and no focus, and is hidden from screen readers', () => {
    const before = document.documentElement.scrollHeight;
    const window = print();
    const frame = window.frameElement as HTMLIFrameElement;
    expect(frame.getAttribute('src')).to.equal(null);
    expect(window.performance.getEntriesByType('resource')).to.have.length(0);
    expect(frame.getAttribute('aria-hidden')).to.equal('true');
    expect(frame.tabIndex).to.equal(-1);
    expect(frame.getBoundingClientRect().width).to.equal(0);
    expect(document.documentElement.scrollHeight).to.equal(before);
  });

  it('leaves nothing on the page after it has printed, nor when it prints again', () => {
    const window = print();
    expect(document.querySelectorAll('iframe[data-odm-print]')).to.have.length(1);
    print();
    expect(document.querySelectorAll('iframe[data-odm-print]')).to.have.length(1);
    expect(window.frameElement).to.equal(null);
    const frame = document.querySelector<HTMLIFrameElement>('iframe[data-odm-print]')!;
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('iframe[data-odm-print]')).to.equal(null);
  });
});
