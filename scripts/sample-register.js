// @ts-check
/** The sample register of the Declaration for a site of its own: a badge is shown on sites that a register names. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@odm-widgets/cli';

const SAMPLE = join(dirname(fileURLToPath(import.meta.url)), '../packages/declaration/register');
/** Stands for the reader's own machine in the sample. */
const LOCALHOST = 'http://localhost';

/**
 * Signs the sample with its published key, so that it also names a site wherever it names the reader's own machine. It
 * stays a sample, and every badge from it says so.
 *
 * @param {string} page an address of the site
 * @param {string} out a file that is written or replaced
 */
export async function signSampleFor(page, out) {
  const { origin } = new URL(page);
  const register = JSON.parse(readFileSync(join(SAMPLE, 'register.json'), 'utf8'));
  for (const { origins } of register.supporters) if (origins.includes(LOCALHOST)) origins.push(origin);
  const folder = mkdtempSync(join(tmpdir(), 'odm-register-'));
  const source = join(folder, 'register.json');
  try {
    writeFileSync(source, JSON.stringify(register));
    // It takes the place of the sample without that site, and does not go on from it.
    rmSync(out, { force: true });
    /** @type {string[]} */
    const said = [];
    const say = (/** @type {string} */ line) => said.push(line);
    const code = await run(
      ['declaration', 'sign', source, '--key', join(SAMPLE, 'sample-key.json'), '--out', out],
      { out: say, err: say, now: () => new Date() },
    );
    if (code !== 0) throw new Error(said.join('\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
