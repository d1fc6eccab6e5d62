// @ts-check
/**
 * The steps of a release, as .github/workflows/release.yml runs them; each can be tried on its own.
 *
 *   node scripts/release.js plan                     what there is to do, as lines of NAME=VALUE
 *   node scripts/release.js collect --out DIR        writes all that a release consists of into DIR
 *   node scripts/release.js publish --from DIR       publishes the packages in DIR that the registry does not have
 *   node scripts/release.js publish --from DIR --dry-run   asks npm to do all but that
 *
 * `plan` and `publish` need Node and npm and nothing that is installed, so no code of others runs with their rights.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { plan } from './release/plan.js';
import { publish } from './release/publish.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const {
  positionals: [step],
  values,
} = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    from: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    'no-provenance': { type: 'boolean', default: false },
  },
});

if (step === 'plan') {
  for (const [name, value] of Object.entries(await plan(root))) console.log(`${name}=${value}`);
} else if (step === 'collect' && values.out) {
  const { collect } = await import('./release/collect.js');
  for (const file of collect(root, values.out)) console.log(file);
} else if (step === 'publish' && values.from) {
  await publish(values.from, {
    dryRun: values['dry-run'],
    provenance: !values['no-provenance'],
    log: (line) => console.log(line),
  });
} else {
  console.error('node scripts/release.js plan | collect --out DIR | publish --from DIR [--dry-run]');
  process.exitCode = 2;
}
