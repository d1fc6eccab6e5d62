// @ts-check
/** Programs and packages of others that the tests of content management systems need. None runs as a service. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ENVIRONMENT, run } from '../projects/commands.js';
import { findBrowsers } from '../setup.js';

/** Programs alone: the packages `mariadb-server` and `php` would start services. */
const PROGRAMS = ['mariadb-server-core', 'php-cli', 'php-mysql'];
/** Unpacked into a folder of the tests; installed, WordPress would bring a web server that starts. */
const UNPACKED = ['wordpress', 'wordpress-theme-twentytwentyone', 'libjs-underscore'];

/** Where they are, below the root. */
export const SYSTEMS = '.cache/cms';

/**
 * Installs what is missing, where that needs no question: on Debian, as root.
 *
 * @param {string} root
 * @returns {string | undefined} what is missing and how to get it; undefined when all is there
 */
export function ensureSystems(root) {
  if (!findBrowsers().chromium) return 'Chromium is missing: node scripts/setup.js says how to install it.';
  const folder = join(root, SYSTEMS);
  mkdirSync(folder, { recursive: true });
  installPackages(join(root, 'test/cms/packages'), join(folder, 'packages'));
  if (hasPrograms() && existsSync(join(folder, 'debian'))) return undefined;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0)
    return `The tests of WordPress need root on Debian, for apt-get. Missing: ${missingPrograms().join(', ') || 'the files of WordPress'}. As root: apt-get install --no-install-recommends ${PROGRAMS.join(' ')}, then npm run test:cms.`;
  try {
    console.log(`Installing ${[...PROGRAMS, ...UNPACKED].join(' ')}`);
    apt(root, 'update', '-qq');
    if (!hasPrograms()) apt(root, 'install', '-y', '-qq', '--no-install-recommends', ...PROGRAMS);
    unpack(folder);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return hasPrograms() ? undefined : `Still missing: ${missingPrograms().join(', ')}.`;
}

function apt(/** @type {string} */ cwd, /** @type {string[]} */ ...args) {
  run(cwd, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args);
}

/** @returns {string[]} */
function missingPrograms() {
  const missing = [
    ['mariadbd', ['--version']],
    ['php', ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);']],
  ].filter(([program, args]) => {
    const { status, error } = spawnSync(String(program), /** @type {string[]} */ (args), {
      env: { ...ENVIRONMENT, PATH: `${process.env['PATH']}:/usr/sbin` },
      stdio: 'ignore',
    });
    return error !== undefined || status !== 0;
  });
  return missing.map(([program]) => (program === 'php' ? 'php with mysqli' : String(program)));
}

const hasPrograms = () => missingPrograms().length === 0;

/** Debian’s packages of WordPress, as files. */
function unpack(/** @type {string} */ folder) {
  const part = join(folder, 'debian.part');
  rmSync(part, { recursive: true, force: true });
  mkdirSync(join(part, 'archives'), { recursive: true });
  run(join(part, 'archives'), 'apt-get', '-o', 'APT::Sandbox::User=root', 'download', '-qq', ...UNPACKED);
  for (const file of readdirSync(join(part, 'archives')))
    run(part, 'dpkg', '-x', join('archives', file), '.');
  rmSync(join(part, 'archives'), { recursive: true });
  rmSync(join(folder, 'debian'), { recursive: true, force: true });
  renameSync(part, join(folder, 'debian'));
}

/** Installs the packages of the lock file again when it has changed. */
function installPackages(/** @type {string} */ source, /** @type {string} */ target) {
  const lock = readFileSync(join(source, 'package-lock.json'));
  const key = createHash('sha256').update(lock).digest('hex');
  const stamp = join(target, 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
  rmSync(target, { recursive: true, force: true });
  cpSync(source, target, { recursive: true });
  console.log('Installing the editors and the newer WordPress (npm ci)');
  run(target, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(stamp, key);
}
