import { expect } from 'chai';
import { drawingSvg, svgElement, wordsLanguage, type Drawing } from '@odm-widgets/charts';

const DRAWING: Drawing = {
  width: 40,
  height: 10,
  marks: [
    { shape: 'rect', kind: 'bar', x: 1, y: 2, width: 30, height: 4, fill: 'place', opacity: 0 },
    { shape: 'circle', x: 5, y: 5, r: 2, fill: '#d50000', stroke: 'text', strokeWidth: 2 },
    { shape: 'line', x: 0, y: 0, x2: 9, y2: 0, stroke: 'line', dash: '2 2' },
    { shape: 'path', x: 3, y: 4, d: 'M0 0h1v1z', pattern: 'p' },
    { shape: 'text', x: 0, y: 9, text: 'A & B <b>', size: 12, fill: 'accent-text', halo: true, bold: true },
  ],
  patterns: [
    {
      id: 'p',
      size: 8,
      angle: 45,
      marks: [{ shape: 'rect', x: 0, y: 0, width: 8, height: 8, fill: 'ground' }],
    },
  ],
};

/** Elements in their order, with their attributes but those of colours, which differ. */
function shapeOf(svg: Element): string[] {
  return [...svg.querySelectorAll('path, text, pattern')].map((element) => {
    const attributes = [...element.attributes].filter(({ value }) => !/^(?:var|#)/u.test(value));
    return [element.localName, ...attributes.map(({ name, value }) => `${name}=${value}`).sort()].join(' ');
  });
}

describe('A drawing as elements', () => {
  it('has the same shapes and texts in the same places as its file', () => {
    const file = new DOMParser().parseFromString(drawingSvg(DRAWING, { colours: 'light' }), 'image/svg+xml');
    const svg = svgElement(DRAWING);
    expect(shapeOf(svg)).to.have.length(7);
    expect(shapeOf(svg)).to.deep.equal(shapeOf(file.documentElement));
    expect(svg.querySelector('text')!.textContent).to.equal('A & B <b>');
  });

  it('has the colours of the widget, or plain ones', () => {
    const [, bar, circle] = svgElement(DRAWING).querySelectorAll('path');
    expect(bar!.getAttribute('fill')).to.equal('var(--_place)');
    expect(circle!.getAttribute('fill')).to.equal('#d50000');
    expect(circle!.getAttribute('stroke')).to.equal('var(--_text)');
  });

  it('is hidden from assistive technology and from the keyboard', () => {
    const svg = svgElement(DRAWING);
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.getAttribute('focusable')).to.equal('false');
  });

  it('marks English names in Welsh texts, and none in English ones', () => {
    const texts: Drawing = {
      width: 200,
      height: 40,
      marks: [
        { shape: 'text', x: 0, y: 10, size: 12, text: 'Yn Hull: Reform UK 2' },
        { shape: 'text', x: 0, y: 30, size: 12, text: 'Ministry of', english: ['Ministry of'] },
      ],
    };
    const { language } = wordsLanguage('cy', ['Hull', 'Reform UK']);
    const english = [...svgElement(texts, language).querySelectorAll('tspan[lang=en]')];
    expect(english.map(({ textContent }) => textContent)).to.deep.equal(['Hull', 'Reform UK', 'Ministry of']);
    expect(svgElement(texts).querySelector('[lang]')).to.equal(null);
  });
});
