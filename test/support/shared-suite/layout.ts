import { expect } from 'chai';
import { UNUSUAL_FONTS, usePageStyles } from '../fonts.js';
import { deepElements } from '../shadow-dom.js';
import { nextFrame } from '../until.js';
import { chartDrawn, inState, mount, type WidgetUnderTest, type Widget } from './widget-under-test.js';

/** WCAG 2.2, 1.4.12, as a style sheet of a reader sets it. */
const TEXT_SPACING = new CSSStyleSheet();
TEXT_SPACING.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

const CONTROLS = 'button, select, input, summary, a[href], [tabindex="0"]';

/** Only the content of a scrolling region may be wider than the widget. */
function scrolls(element: Element): boolean {
  return /auto|scroll/u.test(getComputedStyle(element).overflowX);
}

function isHiddenFromSight(element: Element): boolean {
  // Content of a closed disclosure has no layout, so its boxes mean nothing.
  if (!element.checkVisibility()) return true;
  const { clipPath, display } = getComputedStyle(element);
  const { width } = element.getBoundingClientRect();
  return width <= 1 || display === 'contents' || clipPath === 'inset(50%)';
}

/** Elements wider than the widget, except those inside a scrolling region. */
function overflowingElements(widget: Widget): string[] {
  const { left, right } = widget.getBoundingClientRect();
  const scrolling = deepElements(widget).filter(scrolls);
  return deepElements(widget)
    .filter((element) => !scrolling.some((region) => region !== element && region.contains(element)))
    .filter((element) => !isHiddenFromSight(element) && !(element instanceof SVGElement))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.right > right + 1 || box.left < left - 1;
    })
    .map(
      (element) =>
        `${element.localName}.${element.className} ${Math.round(element.getBoundingClientRect().width)}`,
    );
}

/** Elements whose own text is cut off. */
function clippedElements(widget: Widget): string[] {
  return deepElements(widget)
    .filter((element) => element instanceof HTMLElement && !isHiddenFromSight(element))
    .filter((element) => /hidden|clip/u.test(getComputedStyle(element).overflow))
    .filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
    )
    .map((element) => `${element.localName}.${element.className}`);
}

function isInSentence(element: Element): boolean {
  return element.localName === 'a' && element.closest('p, li, dd, td') !== null;
}

/** Layout in narrow containers, zoomed, with increased text spacing, and right to left. */
export function testLayout(subject: WidgetUnderTest): void {
  for (const width of ['320px', '256px']) {
    it(`fits into ${width} without horizontal scrolling`, async () => {
      const { widget } = mount(subject, { width });
      await inState(widget);
      await chartDrawn(widget);
      await nextFrame();
      expect(overflowingElements(widget)).to.deep.equal([]);
    });
  }

  it('fits on a right-to-left page', async () => {
    const { widget } = mount(subject, { width: '320px', container: { dir: 'rtl' } });
    await inState(widget);
    await chartDrawn(widget);
    await nextFrame();
    expect(overflowingElements(widget)).to.deep.equal([]);
  });

  it('loses no text with increased text spacing (WCAG 1.4.12)', async () => {
    const { widget } = mount(subject, { width: '480px' });
    await inState(widget);
    await chartDrawn(widget);
    for (const { shadowRoot } of [widget, ...deepElements(widget)])
      shadowRoot?.adoptedStyleSheets.push(TEXT_SPACING);
    await nextFrame();
    expect(overflowingElements(widget)).to.deep.equal([]);
    expect(clippedElements(widget)).to.deep.equal([]);
  });

  it('has targets of at least 24 by 24 pixels', async () => {
    expect(smallTargets(await drawn(subject))).to.deep.equal([]);
  });

  for (const [font, css] of Object.entries(UNUSUAL_FONTS)) {
    it(`has targets of at least 24 by 24 pixels in ${font}`, async () => {
      const removeStyles = await usePageStyles(css);
      try {
        expect(smallTargets(await drawn(subject))).to.deep.equal([]);
      } finally {
        removeStyles();
      }
    });
  }
}

async function drawn(subject: WidgetUnderTest): Promise<Widget> {
  const { widget } = mount(subject);
  await inState(widget);
  await chartDrawn(widget);
  return widget;
}

/** Controls that are smaller than WCAG 2.2, 2.5.8 allows, with their size. */
function smallTargets(widget: Widget): string[] {
  const targets = deepElements(widget).filter(
    (element) => element.matches(CONTROLS) && !isInSentence(element) && element.checkVisibility(),
  );
  return targets
    .map((element) => ({
      name: `${element.localName} ${element.className}`,
      box: element.getBoundingClientRect(),
    }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(({ name, box }) => `${name} ${box.width.toFixed(2)}x${box.height.toFixed(2)}`);
}
