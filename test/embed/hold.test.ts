import { expect } from 'chai';
import { releaseWhenDue } from '../../packages/embed/src/hold.js';
import { until } from '../support/until.js';

const tag = 'x-block';

/** A block far below the viewport, with content in a shadow root or without any yet. */
function block(height: number, hasContent: boolean): HTMLElement {
  const element = document.createElement(tag);
  element.style.display = 'block';
  element.style.blockSize = `${height}px`;
  if (hasContent) element.attachShadow({ mode: 'open' });
  // Its height is what is reserved for it.
  else element.style.blockSize = 'auto';
  document.body.append(element);
  return element;
}

describe('Widgets that wait', () => {
  let space: HTMLElement;
  beforeEach(() => {
    space = document.createElement('div');
    space.style.blockSize = '10000px';
    document.body.append(space);
  });
  afterEach(() => {
    for (const element of document.querySelectorAll(tag)) element.remove();
    space.remove();
    scrollTo(0, 0);
  });

  const release = (elements: readonly Element[]) => {
    const released: Element[] = [];
    releaseWhenDue(
      elements.map((element) => ({ element, release: () => void released.push(element) })),
      2,
    );
    return released;
  };
  const heightOf = (element: Element) => element.getBoundingClientRect().height;

  it('are all released in order when the page is idle, each once', async () => {
    const elements = [block(0, false), block(0, false), block(0, false)];
    const released = release(elements);
    expect(released).to.deep.equal([]);
    await until('all to be released', () => released.length === 3);
    expect(released).to.deep.equal(elements);
  });

  it('get the height of the tallest with the same attributes', async () => {
    block(700, true).setAttribute('ward', 'a');
    block(500, true).setAttribute('ward', 'b');
    block(900, true).setAttribute('authority', 'c');
    const waiting = block(0, false);
    waiting.setAttribute('ward', '"');
    const released = release([waiting]);
    await until('it to be released', () => released.length === 1);
    expect(heightOf(waiting)).to.equal(700);
  });

  it('keep their height where others are narrower, or have no content yet', async () => {
    const narrow = block(700, true);
    narrow.style.inlineSize = '100px';
    block(0, false).style.blockSize = '800px';
    const waiting = block(0, false);
    const released = release([waiting]);
    await until('it to be released', () => released.length === 1);
    expect(heightOf(waiting)).to.equal(0);
  });
});
