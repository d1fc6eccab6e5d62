import { html, render } from 'lit';
import { expect } from 'chai';
import { figureStyles } from '../../../packages/representation/src/political-control/lazy/figure/figure.styles.js';

describe('the map of councils in a box that is narrower', () => {
  const page = document.createElement('div');
  afterEach(() => page.remove());

  // Where it opens is decided when it is drawn, which may be before the styles of tables come.
  it('scrolls by the styles of the figure alone', () => {
    page.style.setProperty('inline-size', '288px');
    document.body.append(page);
    const root = page.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [figureStyles.styleSheet!];
    render(html`<div class="scroll map"><svg class="hexes"></svg></div>`, root);
    const box = root.querySelector('.scroll')!;
    box.scrollLeft = 100;
    expect(box.scrollLeft).to.equal(100);
  });
});
