import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import { expectAxeClean } from '../axe.js';
import { captureConsole } from '../capture-console.js';
import { contrast, groundOf } from '../contrast.js';
import { deepElements, isShown, partOf } from '../shadow-dom.js';
import { nextFrame } from '../until.js';
import {
  chartDrawn,
  inState,
  IS_CHROMIUM,
  mount,
  mountFailing,
  STANDARD_PARTS,
  type WidgetUnderTest,
  type Widget,
} from './widget-under-test.js';

const TEXT_PARTS = ['heading', 'headline', 'provenance'];

function expectReadable(widget: Widget): void {
  for (const part of TEXT_PARTS) {
    const element = partOf(widget, part);
    if (!element) continue;
    const ratio = contrast(getComputedStyle(element).color, groundOf(element));
    expect(ratio, `contrast of ${part}`).to.be.at.least(4.5);
  }
}

async function drawn(subject: WidgetUnderTest, attributes: Record<string, string> = {}): Promise<Widget> {
  const { widget } = mount(subject, { attributes: { ...subject.attributes, ...attributes } });
  await inState(widget);
  await chartDrawn(widget);
  return widget;
}

/** axe in every state, dark theme, forced colours, and print. */
export function testAppearance(subject: WidgetUnderTest): void {
  it('has no axe violations with figures', async () => {
    await expectAxeClean(await drawn(subject));
  });

  it('has no axe violations and enough contrast in its dark theme', async () => {
    const widget = await drawn(subject, { theme: 'dark' });
    expectReadable(widget);
    await expectAxeClean(widget);
  });

  it('has no axe violations without a query', async () => {
    const { widget } = mount(subject, { attributes: subject.minimalAttributes ?? {} });
    const guard = captureConsole();
    await widget.updateComplete;
    guard.release();
    await expectAxeClean(widget);
  });

  it('has no axe violations after a failure', async () => {
    const guard = captureConsole();
    const { widget } = mountFailing(subject);
    await inState(widget, 'error').finally(guard.release);
    await expectAxeClean(widget);
  });

  if (subject.emptyAttributes) {
    it('has no axe violations with an empty answer', async () => {
      const { widget } = mount(subject, { attributes: subject.emptyAttributes! });
      await expectAxeClean(await inState(widget, 'empty'));
    });
  }

  if (IS_CHROMIUM) testMediaFeatures(subject);
}

/** Only Chromium lets a test emulate these media features. */
function testMediaFeatures(subject: WidgetUnderTest): void {
  afterEach(() => emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' }));

  it('has enough contrast on a dark page (Chromium only)', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const { container, widget } = mount(subject, {});
    // Widgets follow the page's `color-scheme`, not the visitor's preference alone.
    container.style.colorScheme = 'light dark';
    container.style.background = '#16191C';
    await inState(widget);
    await chartDrawn(widget);
    expectReadable(widget);
  });

  it('has enough contrast in forced colours (Chromium only)', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const widget = await drawn(subject);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    expectReadable(widget);
  });

  it('prints headline, source and content, and no buttons (Chromium only)', async () => {
    const widget = await drawn(subject);
    await emulateMedia({ media: 'print' });
    await nextFrame();
    expect(isShown(partOf(widget, 'headline')!)).to.equal(true);
    const actions = partOf(widget, 'actions');
    expect(actions !== undefined && isShown(actions)).to.equal(false);
    const shownOf = (selector: string) =>
      deepElements(widget).filter((one) => one.matches(selector) && one.checkVisibility());
    expect(shownOf('input, select, textarea'), 'fields').to.deep.equal([]);
    const marked = shownOf('summary').filter((one) => getComputedStyle(one).listStyleType !== 'none');
    expect(marked, 'markers of disclosures').to.deep.equal([]);
    if (subject.hasFigures === false) return;
    expect(isShown(partOf(widget, 'provenance')!)).to.equal(true);
    const content = subject.contentPart ?? 'table';
    if (!(subject.parts ?? STANDARD_PARTS).includes(content)) return;
    const row = partOf(widget, content)!.querySelector('tbody td, tbody th, li')!;
    // In place of a table that is too long for paper there is its address.
    const shown = partOf(widget, content)!.querySelector('.on-paper') ?? row;
    expect(shown.getBoundingClientRect().height, 'a row of the content').to.be.greaterThan(0);
  });
}
