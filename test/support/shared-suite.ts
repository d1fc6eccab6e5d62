import { expect } from 'chai';
import { promisesOfKeyboard } from './shared-suite/keyboard.js';
import { promisesOfLayout } from './shared-suite/layout.js';
import { promisesOfLifecycle } from './shared-suite/lifecycle.js';
import { promisesOfLooks } from './shared-suite/appearance.js';
import { promisesOfPrivacy } from './shared-suite/privacy.js';
import { promisesOfStates } from './shared-suite/states.js';
import { mount, mounted, type Subject, type Widget } from './shared-suite/widget-under-test.js';

export type { Subject } from './shared-suite/widget-under-test.js';

/**
 * What every widget promises, whatever it shows. A widget's test file calls this once, and adds only what is
 * its own.
 */
export function promisesOf(subject: Subject): void {
  const { tag, define, property } = subject;

  describe(`<${tag}> promises`, () => {
    // Before anything registers the tag: a page's script may set properties while the file is on its way.
    before(async () => {
      expect(customElements.get(tag), `${tag} before its definition`).to.equal(undefined);
      const { widget } = mount(subject, { attributes: subject.least ?? {} });
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

    describe('in every state', () => promisesOfStates(subject));
    describe('about privacy', () => promisesOfPrivacy(subject));
    describe('about room', () => promisesOfLayout(subject));
    describe('about hands and ears', () => promisesOfKeyboard(subject));
    describe('on a page that changes', () => promisesOfLifecycle(subject));
    describe('for every pair of eyes', () => promisesOfLooks(subject));
  });
}
