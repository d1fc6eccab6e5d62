import { expect } from 'chai';
import { promisesOfKeyboard } from './promises/keyboard.js';
import { promisesOfLayout } from './promises/layout.js';
import { promisesOfLifecycle } from './promises/lifecycle.js';
import { promisesOfLooks } from './promises/looks.js';
import { promisesOfPrivacy } from './promises/privacy.js';
import { promisesOfStates } from './promises/states.js';
import { mount, mounted, type Subject, type Widget } from './promises/subject.js';

export type { Subject } from './promises/subject.js';

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
