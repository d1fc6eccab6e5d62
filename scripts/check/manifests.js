// @ts-check
/** Every custom elements manifest, as tools of others read it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateCem } from '@wc-toolkit/cem-validator';
import { widgetPackagesIn } from '../discover-widgets.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

for (const { folder } of widgetPackagesIn(root)) {
  const file = join(root, 'packages', folder, 'custom-elements.json');
  try {
    await validateCem(JSON.parse(readFileSync(file, 'utf8')), {
      packageJsonPath: join(root, 'packages', folder, 'package.json'),
      cemFileName: 'custom-elements.json',
      rules: { manifest: { schemaVersion: 'error', modulePath: 'error', definitionPath: 'error' } },
    });
  } catch (error) {
    console.error(`packages/${folder}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
