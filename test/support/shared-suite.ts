import { expect } from 'chai';
import { notEmpty } from './not-empty.js';
import { testKeyboard } from './shared-suite/keyboard.js';
import { testLayout } from './shared-suite/layout.js';
import { testLifecycle } from './shared-suite/lifecycle.js';
import { testAppearance } from './shared-suite/appearance.js';
import { testMissingFeatures } from './shared-suite/missing-features.js';
import { testPrivacy } from './shared-suite/privacy.js';
import { testStates } from './shared-suite/states.js';
import { mount, mounted, type WidgetUnderTest, type Widget } from './shared-suite/widget-under-test.js';

export type { WidgetUnderTest } from './shared-suite/widget-under-test.js';

/** What cases of one widget, such as nations, differ in. */
type OwnOfCase = Pick<WidgetUnderTest, 'attributes' | 'emptyAttributes' | 'property'>;

/** Tests that every widget must pass. A widget's own test file calls this once. */
export function runSharedSuite(subject: WidgetUnderTest): void;
/** @param cases by what they stand for: all tests run for each */
export function runSharedSuite(
  subject: Omit<WidgetUnderTest, keyof OwnOfCase>,
  cases: Readonly<Record<string, OwnOfCase>>,
): void;
export function runSharedSuite(
  subject: Omit<WidgetUnderTest, keyof OwnOfCase> & Partial<OwnOfCase>,
  cases: Readonly<Record<string, OwnOfCase>> = { '': subject as WidgetUnderTest },
): void {
  const { tag, define, minimalAttributes = {} } = subject;

  describe(`<${tag}>, shared suite:`, () => {
    // Runs before anything registers the tag, because a page may set properties before the module arrives.
    before(async () => {
      expect(customElements.get(tag), `${tag} before its definition`).to.equal(undefined);
      const early = notEmpty(Object.values(cases)).map((own) => {
        const mountedWidget = mount({ ...subject, ...own }, { attributes: minimalAttributes }).widget;
        const widget = mountedWidget as Widget & Record<string, unknown>;
        const [name, value] = own.property;
        widget[name] = value;
        return { widget, name, value };
      });
      await define();
      for (const { widget, name, value } of notEmpty(early)) {
        await widget.updateComplete;
        mounted.pop()?.remove();
        expect(widget[name], 'a property set before upgrade').to.deep.equal(value);
      }
    });

    afterEach(() => {
      for (const container of mounted.splice(0)) container.remove();
    });

    for (const [name, own] of Object.entries(cases)) {
      const testOwn = () => testCase({ ...subject, ...own });
      if (name) describe(name, testOwn);
      else testOwn();
    }
  });
}

function testCase(subject: WidgetUnderTest): void {
  describe('states', () => testStates(subject));
  describe('privacy', () => testPrivacy(subject));
  describe('layout', () => testLayout(subject));
  describe('keyboard and screen readers', () => testKeyboard(subject));
  describe('lifecycle', () => testLifecycle(subject));
  describe('in a browser without newer features', () => testMissingFeatures(subject));
  describe('appearance', () => testAppearance(subject));
}
