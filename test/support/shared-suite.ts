import { expect } from 'chai';
import { testKeyboard } from './shared-suite/keyboard.js';
import { testLayout } from './shared-suite/layout.js';
import { testLifecycle } from './shared-suite/lifecycle.js';
import { testAppearance } from './shared-suite/appearance.js';
import { testPrivacy } from './shared-suite/privacy.js';
import { testStates } from './shared-suite/states.js';
import { mount, mounted, type WidgetUnderTest, type Widget } from './shared-suite/widget-under-test.js';

export type { WidgetUnderTest } from './shared-suite/widget-under-test.js';

/**
 * What every widget promises, whatever it shows. A widget's test file calls this once, and adds only what is
 * its own.
 */
export function runSharedSuite(subject: WidgetUnderTest): void {
  const { tag, define, property } = subject;

  describe(`<${tag}> promises`, () => {
    // Before anything registers the tag: a page's script may set properties while the file is on its way.
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

    describe('in every state', () => testStates(subject));
    describe('about privacy', () => testPrivacy(subject));
    describe('about room', () => testLayout(subject));
    describe('about hands and ears', () => testKeyboard(subject));
    describe('on a page that changes', () => testLifecycle(subject));
    describe('for every pair of eyes', () => testAppearance(subject));
  });
}
