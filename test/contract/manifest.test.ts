import { expect } from 'chai';
import { LitElement } from 'lit';
import { project } from '../support/project.js';

interface Declaration {
  tagName: string;
  attributes: { name: string; description?: string }[];
  slots: { name: string }[];
  cssParts: { name: string }[];
  events: { name: string; description?: string }[];
}

const { widgets } = await project();
await Promise.all(widgets.map(({ define }) => import(define)));
const FOLDERS = [...new Set(widgets.map(({ folder }) => folder))];

async function declarations(name: string): Promise<Declaration[]> {
  const response = await fetch(`/packages/${name}/custom-elements.json`);
  const { modules } = (await response.json()) as { modules: { declarations: Declaration[] }[] };
  return modules.flatMap((module) => module.declarations);
}

for (const folder of FOLDERS) {
  describe(`The manifest of ${folder}`, () => {
    it('lists exactly the attributes of the element', async () => {
      for (const { tagName, attributes } of await declarations(folder)) {
        const observed = (customElements.get(tagName) as unknown as typeof LitElement).observedAttributes;
        // Used in styles only.
        const styled = ['theme', 'lang'];
        // Of every element; the guide to server rendering describes it.
        const left = [...styled, 'defer-hydration'];
        const listed = attributes.map(({ name }) => name);
        expect(new Set(listed.filter((name) => !left.includes(name)))).to.deep.equal(
          new Set(observed.filter((name) => !left.includes(name))),
        );
      }
    });

    it('describes an element that causes no development warning of Lit', async () => {
      for (const { tagName } of await declarations(folder)) {
        let own = customElements.get(tagName) as object;
        for (; own !== LitElement; own = Object.getPrototypeOf(own) as object)
          for (const name of ['createProperty', 'getPropertyDescriptor'])
            expect(Object.hasOwn(own, name), `${tagName}: ${name}`).to.equal(false);
      }
    });

    it('describes every member in a sentence', async () => {
      for (const { attributes, events } of await declarations(folder)) {
        for (const { name, description } of [...attributes, ...events]) {
          expect(description, name).to.match(/^[A-Z`].+[.]$/su);
        }
      }
    });

    it('has a README that lists every attribute, slot, part and event', async () => {
      const readme = await (await fetch(`/packages/${folder}/README.md`)).text();
      for (const { attributes, slots, cssParts, events } of await declarations(folder)) {
        for (const { name } of [...attributes, ...slots, ...cssParts, ...events]) {
          expect(readme, name || 'the default slot').to.contain(name ? `\`${name}\`` : '| default |');
        }
      }
    });
  });
}
