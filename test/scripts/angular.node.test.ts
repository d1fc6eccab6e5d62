import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { widgetPackagesIn } from '../../scripts/discover-widgets.js';
import { angularComponents } from '../../scripts/docs/angular.js';
import { notEmpty } from '../support/not-empty.js';

const root = join(import.meta.dirname, '../..');

/** What the compiler of Angular is told of a component. */
interface Declaration {
  readonly selector: string;
  readonly inputs: Readonly<Record<string, string>>;
}
type Component = (new (reference: { nativeElement: unknown }) => Record<string, unknown>) & {
  readonly ɵcmp: Declaration;
};

/** An element that keeps what is written to its tag. */
class Tag {
  readonly attributes: Record<string, string> = {};
  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }
  removeAttribute(name: string): void {
    delete this.attributes[name];
  }
}

/** Stands for the parts of Angular that a library’s declarations name; the compiler of an application replaces them. */
const DECLARATIONS = `const i0 = {
  ɵɵngDeclareFactory: (declaration) => declaration,
  ɵɵngDeclareComponent: (declaration) => declaration,
  ɵɵFactoryTarget: {}, ChangeDetectionStrategy: {}, ViewEncapsulation: {}, ElementRef: {},
};`;

async function load(code: string): Promise<Record<string, Component>> {
  const source = code.replace("import * as i0 from '@angular/core';", DECLARATIONS);
  return (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as Record<string, Component>;
}

const HELLO = {
  modules: [
    {
      declarations: [
        {
          name: 'Hello',
          tagName: 'odm-hello',
          attributes: [
            { name: 'size', description: 'How large.' },
            { name: 'no-chart', description: 'Without a chart.' },
            { name: 'lang' },
          ],
        },
      ],
    },
  ],
};

describe('a component for Angular', () => {
  const { 'angular.js': code = '', 'angular.d.ts': types = '' } = angularComponents(HELLO);

  it('stands for a tag, and takes its attributes and their properties', async () => {
    const { OdmHello } = await load(code);
    assert.equal(OdmHello!.ɵcmp.selector, 'odm-hello');
    assert.deepEqual(OdmHello!.ɵcmp.inputs, { size: 'size', 'no-chart': 'no-chart', noChart: 'noChart' });
  });

  it('writes what it is given to the tag, and takes away what is not there any more', async () => {
    const { OdmHello } = await load(code);
    const tag = new Tag();
    const component = new OdmHello!({ nativeElement: tag });
    assert.equal(component['element'], tag);
    Object.assign(component, { size: 3, 'no-chart': true });
    assert.deepEqual(tag.attributes, { size: '3', 'no-chart': '' });
    Object.assign(component, { size: undefined, noChart: 'false' });
    assert.deepEqual(tag.attributes, { 'no-chart': 'false' });
    Object.assign(component, { noChart: false });
    assert.deepEqual(tag.attributes, {});
    Object.assign(component, { noChart: '', size: null });
    assert.deepEqual(tag.attributes, { 'no-chart': '' });
  });

  it('has types that say so to the compiler', () => {
    assert.match(types, /^export declare class OdmHello \{$/mu);
    assert.match(types, /^ {2}'no-chart': Input<HelloAttributes\['no-chart'\]>;$/mu);
    assert.match(types, /^ {4}'odm-hello',$/mu);
    assert.match(types, /^ {6}noChart: \{ alias: 'noChart'; required: false \};$/mu);
  });

  it('is published for every tag, with all of its attributes', async () => {
    for (const { folder } of notEmpty(widgetPackagesIn(root))) {
      const read = (file: string) => readFileSync(join(root, 'packages', folder, file), 'utf8');
      const { modules } = JSON.parse(read('custom-elements.json')) as {
        modules: { declarations: { tagName: string; attributes?: { name: string }[] }[] }[];
      };
      const found = Object.values(await load(read('angular.js'))).map(({ ɵcmp }) => ɵcmp);
      for (const { tagName, attributes = [] } of notEmpty(modules.flatMap((one) => one.declarations))) {
        const own = found.find(({ selector }) => selector === tagName);
        const names = attributes.map(({ name }) => name).filter((name) => name !== 'lang');
        for (const name of notEmpty(names)) assert.equal(own?.inputs[name], name, `${tagName} ${name}`);
      }
    }
  });
});
