// @ts-check
/**
 * npm run test:cms: puts the widgets into content management systems and editors of others, as people who write there
 * would, and opens what becomes of it in Chromium: WordPress from Debian and a newer one, CKEditor, TinyMCE and Tiptap.
 * The tables of stories/guide/content-systems.mdx are what it finds.
 *
 *   npm run test:cms                  with what is built
 *   npm run test:cms -- --write       writes the tables anew
 */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cmsFiles, cmsFlags } from './cms/files.js';
import { ensureSystems } from './cms/setup.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, files: { type: 'string' } },
});
const missing = ensureSystems(root);
if (missing) {
  console.error(missing);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} else {
  const files = cmsFiles(root).filter((file) => !values.files || file.includes(values.files));
  const child = spawn(process.execPath, [...cmsFlags(), ...files], {
    cwd: root,
    env: { ...process.env, ...(values.write ? { ODM_WRITE_TABLES: '1' } : {}) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  /** @type {import('./test/totals.js').Totals | undefined} */
  let totals;
  child.on('message', (message) => (totals = /** @type {import('./test/totals.js').Totals} */ (message)));
  child.on('close', (code) => {
    const { passed = 0, failed = 1 } = totals ?? {};
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = code === 0 && failed === 0 && passed > 0 ? 0 : 1;
  });
}
