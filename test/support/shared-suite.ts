import { expect } from 'chai';
import { testKeyboard } from './shared-suite/keyboard.js';
import { testLayout } from './shared-suite/layout.js';
import { testLifecycle } from './shared-suite/lifecycle.js';
import { testAppearance } from './shared-suite/appearance.js';
import { testMissingFeatures } from './shared-suite/missing-features.js';
import { testPrivacy } from './shared-suite/privacy.js';
import { testStates } from './shared-suite/states.js';
import { mount, mounted, type WidgetUnderTest, type Widget } from './shared-suite/widget-under-test.js';

export type { WidgetUnderTest } from './shared-suite/widget-under-test.js';

/** Tests that every widget must pass. A widget's own test file calls this once. */
export function runSharedSuite(subject: WidgetUnderTest): void {
  const { tag, define, property } = subject;

  describe(`<${tag}>, shared suite:`, () => {
    // Runs before anything registers the tag, because a page may set properties before the module arrives.
    before(async () => {
      expect(customElements.get(tag), `${tag} before its definition`).to.equal(undefined);
      const { widget } = mount(subject, { attributes: subject.minimalAttributes ?? {} });
      const early = widget as Widget & Record<string, unknown>;
      const [name, value] = property;
      early[name] = value;
      await define();
      await early.updateComplete;
      mounted.pop()?.remove();
      expect(early[name], 'a property set before upgrade').to.deep.equal(value);
    });

    afterEach(() => {
      for (const container of mounted.splice(0)) container.remove();
    });

    describe('states', () => testStates(subject));
    describe('privacy', () => testPrivacy(subject));
    describe('layout', () => testLayout(subject));
    describe('keyboard and screen readers', () => testKeyboard(subject));
    describe('lifecycle', () => testLifecycle(subject));
    describe('in a browser without newer features', () => testMissingFeatures(subject));
    describe('appearance', () => testAppearance(subject));
  });
}
