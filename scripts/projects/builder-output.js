// @ts-check
/** The component that the builder gives for a framework, written into a project of that framework as all that it shows. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What each kind of template takes for its own, so that it has to come out as it is written here. */
export const HEADING = 'Ardwick’s {figures}: {{ 2 }} "of" <b>, @if (`${ward}`) & \\n';

/**
 * Where a component of a name goes in a project, and the files that show it.
 *
 * @typedef {object} Place
 * @property {string} folder
 * @property {(name: string) => Record<string, string>} files  by their paths in the project
 */

/** @type {Readonly<Record<string, Place>>} */
export const PLACES = {
  react: {
    folder: 'src',
    files: (name) => ({
      'src/main.tsx': `import { createRoot } from 'react-dom/client';
import { ${name} } from './${name}.js';

createRoot(document.getElementById('root')!).render(<${name} />);
`,
    }),
  },
  vue: {
    folder: 'src',
    files: (name) => ({
      'src/main.ts': `import { createApp } from 'vue';
import ${name} from './${name}.vue';

createApp(${name}).mount('#app');
`,
    }),
  },
  svelte: {
    folder: 'src',
    files: (name) => ({
      'src/main.ts': `import { mount } from 'svelte';
import ${name} from './${name}.svelte';

mount(${name}, { target: document.getElementById('app')! });
`,
    }),
  },
  angular: {
    folder: 'src',
    files: (name) => ({
      'src/main.ts': `import { Component, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { ${name} } from './${name}.js';

@Component({ selector: 'site-root', imports: [${name}], template: '<site-ward-deprivation />' })
class Site {}
await bootstrapApplication(Site, { providers: [provideZonelessChangeDetection()] });
`,
    }),
  },
  next: {
    folder: 'app',
    files: (name) => ({
      'app/page.tsx': `import { ${name} } from './${name}';

export default function Page() {
  return <${name} />;
}
`,
    }),
  },
};

/**
 * Writes what the builder gives for the ward of the projects, with attributes of each kind.
 *
 * @param {string} root
 * @param {string} framework  one of those that have a place
 * @param {string} project
 */
export async function writeBuilderOutput(root, framework, project) {
  /** @type {typeof import('@odm-widgets/builder/outputs.js')} */
  const { en, outputFor } = await import(
    pathToFileURL(join(root, 'packages/builder/lib/outputs/outputs.js')).href
  );
  const built = JSON.parse(readFileSync(join(root, 'dist/builder/release.json'), 'utf8'));
  const configuration = {
    tag: 'odm-ward-deprivation',
    place: {
      kind: /** @type {const} */ ('ward'),
      name: 'E05011351',
      title: 'Ardwick',
      council: 'E08000003',
      councilTitle: 'Manchester',
    },
    options: { heading: HEADING, 'heading-level': '3', 'no-actions': '', compare: 'authority' },
    needsHashes: false,
  };
  const [component] = outputFor(
    /** @type {import('@odm-widgets/builder').Target} */ (framework),
    configuration,
    { ...built, site: 'https://figures.example.org/', isLocal: false },
    { words: en },
  ).code;
  if (!component?.file) throw new Error(`The builder gives no file for ${framework}.`);
  const place = PLACES[framework];
  if (!place) throw new Error(`There is no place for what the builder gives for ${framework}.`);
  const [name = ''] = component.file.split('.');
  writeFileSync(join(project, place.folder, component.file), component.text);
  for (const [file, text] of Object.entries(place.files(name))) writeFileSync(join(project, file), text);
}
