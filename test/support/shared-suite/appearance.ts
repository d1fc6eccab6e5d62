import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import { expectAxeClean } from '../axe.js';
import { captureConsole } from '../capture-console.js';
import { contrast, groundOf } from '../contrast.js';
import { isShown, partOf } from '../shadow-dom.js';
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

/** Seen by everybody: axe in every state, dark, forced colours, paper. */
export function testAppearance(subject: WidgetUnderTest): void {
  it('is axe clean with figures', async () => {
    await expectAxeClean(await drawn(subject));
  });

  it('is axe clean and readable in its dark theme', async () => {
    const widget = await drawn(subject, { theme: 'dark' });
    expectReadable(widget);
    await expectAxeClean(widget);
  });

  it('is axe clean with nothing asked', async () => {
    const { widget } = mount(subject, { attributes: subject.minimalAttributes ?? {} });
    const guard = captureConsole();
    await widget.updateComplete;
    guard.release();
    await expectAxeClean(widget);
  });

  it('is axe clean when figures cannot be had', async () => {
    const guard = captureConsole();
    const { widget } = mountFailing(subject);
    await inState(widget, 'error').finally(guard.release);
    await expectAxeClean(widget);
  });

  if (subject.emptyAttributes) {
    it('is axe clean when there is nothing to show', async () => {
      const { widget } = mount(subject, { attributes: subject.emptyAttributes! });
      await expectAxeClean(await inState(widget, 'empty'));
    });
  }

  if (IS_CHROMIUM) testMediaFeatures(subject);
}

/** Only Chromium lets a test set these; the rules are the same in the other engines. */
function testMediaFeatures(subject: WidgetUnderTest): void {
  afterEach(() => emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' }));

  it('follows a dark system (Chromium only)', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const { container, widget } = mount(subject, {});
    // A dark page says that it is; one that does not is light whatever the visitor prefers.
    container.style.colorScheme = 'light dark';
    container.style.background = '#16191C';
    await inState(widget);
    await chartDrawn(widget);
    expectReadable(widget);
  });

  it('is readable in forced colours (Chromium only)', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const widget = await drawn(subject);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    expectReadable(widget);
  });

  it('prints sentence, source and what is shown, and no buttons (Chromium only)', async () => {
    const widget = await drawn(subject);
    await emulateMedia({ media: 'print' });
    await nextFrame();
    expect(isShown(partOf(widget, 'headline')!)).to.equal(true);
    const actions = partOf(widget, 'actions');
    expect(actions !== undefined && isShown(actions)).to.equal(false);
    if (subject.hasFigures === false) return;
    expect(isShown(partOf(widget, 'provenance')!)).to.equal(true);
    const content = subject.contentPart ?? 'table';
    if (!(subject.parts ?? STANDARD_PARTS).includes(content)) return;
    const row = partOf(widget, content)!.querySelector('tbody td, tbody th, li')!;
    expect(row.getBoundingClientRect().height, 'a row of what is shown').to.be.greaterThan(0);
  });
}
