// @ts-check
/**
 * Publishes the Vega-Lite specs of packages/charts as JSON, and compiles each, so that one that Vega-Lite refuses is
 * found here.
 *
 *   node scripts/build-specs.js [--check]
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from 'vega-lite';

const charts = join(dirname(fileURLToPath(import.meta.url)), '../packages/charts');
const check = process.argv.includes('--check');

/** "ward-rows" is exported as `wardRowsSpec`. @param {string} name */
const exportName = (name) => `${name.replaceAll(/-(\w)/gu, (_, letter) => letter.toUpperCase())}Spec`;

const modules = (await readdir(join(charts, 'src/specs'))).filter((file) => file.endsWith('.ts'));
for (const name of modules.map((file) => basename(file, '.ts'))) {
  const exported = await import(pathToFileURL(join(charts, `lib/specs/${name}.js`)).href);
  const spec = exported[exportName(name)];
  if (!spec) throw new Error(`packages/charts/src/specs/${name}.ts exports no ${exportName(name)}.`);
  compile(spec, { logger: failingLogger(name) });
  const path = `specs/${name}.vl.json`;
  const text = `${JSON.stringify(spec, null, 2)}\n`;
  if ((await readFile(join(charts, path), 'utf8').catch(() => '')) === text) continue;
  if (check) {
    console.error(`packages/charts/${path} is not what its source says. Run node scripts/build-specs.js.`);
    process.exitCode = 1;
    continue;
  }
  await mkdir(join(charts, 'specs'), { recursive: true });
  await writeFile(join(charts, path), text);
}

/** A warning of Vega-Lite is about something it left out of the chart. @param {string} name */
function failingLogger(name) {
  const fail = (/** @type {unknown[]} */ ...messages) => {
    throw new Error(`${name}: ${messages.join(' ')}`);
  };
  const logger = { level: () => logger, error: fail, warn: fail, info: () => logger, debug: () => logger };
  return /** @type {any} */ (logger);
}
