// @ts-check
/**
 * Makes a checkout ready to work: the packages of package-lock.json, and browsers to test in.
 *
 *   node scripts/setup.js            dependencies and browsers
 *   node scripts/setup.js --no-browsers
 *
 * Only Node's own modules are imported here: this runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/**
 * @typedef {object} Browsers  Paths of what was found; undefined where there is nothing.
 * @property {string | undefined} chromium
 * @property {string | undefined} firefox
 * @property {string | undefined} webkitDriver  WebKitGTK's WebDriver
 * @property {string | undefined} miniBrowser  the browser it drives
 * @property {string | undefined} xvfb  the display it needs
 * @property {string | undefined} webkit  a WebKit that Playwright can start, as on macOS
 */

/** @type {readonly Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];
const DEBIAN = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'];
const MAC_APPS = '/Applications';

/** @returns {string | undefined} the first of these names on the PATH, or of these files on the disk */
function find(/** @type {string[]} */ ...names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const name of names) {
    const paths = name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name));
    const hit = paths.find((path) => existsSync(path));
    if (hit) return hit;
  }
  return undefined;
}

/** MiniBrowser lies in a folder that names the machine's architecture and the library's version. */
function findMiniBrowser() {
  const folders = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  const bases = ['/usr/lib', '/usr/libexec', ...list('/usr/lib').map((name) => join('/usr/lib', name))];
  return find(...folders.flatMap((folder) => bases.map((base) => join(base, folder, 'MiniBrowser'))));
}

function list(/** @type {string} */ folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Playwright's own WebKit, where it has been installed with `npx playwright-core install webkit`. */
function findPlaywrightWebkit() {
  const home = process.env['HOME'] ?? '';
  const cache = process.platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright';
  const folder = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(home, cache);
  const build = list(folder)
    .filter((name) => name.startsWith('webkit-'))
    .sort()
    .at(-1);
  return build ? find(join(folder, build, 'pw_run.sh')) : undefined;
}

/** @returns {Browsers} */
export function findBrowsers() {
  return {
    chromium: find(
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      `${MAC_APPS}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${MAC_APPS}/Chromium.app/Contents/MacOS/Chromium`,
    ),
    firefox: find('firefox-esr', 'firefox', `${MAC_APPS}/Firefox.app/Contents/MacOS/firefox`),
    webkitDriver: find('WebKitWebDriver'),
    miniBrowser: findMiniBrowser(),
    xvfb: find('Xvfb'),
    webkit: findPlaywrightWebkit(),
  };
}

/** @returns {Engine[]} the engines tests can run in here */
export function enginesOf(/** @type {Browsers} */ browsers) {
  const { chromium, firefox, webkitDriver, miniBrowser, xvfb, webkit } = browsers;
  const has = { chromium, firefox, webkit: (webkitDriver && miniBrowser && xvfb) || webkit };
  return ENGINES.filter((engine) => has[engine]);
}

/** Whether what is installed is as new as the lock file. */
function dependenciesAreFresh() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** Installs the packages of package-lock.json when they are missing or older than it. */
export function ensureDependencies() {
  if (dependenciesAreFresh()) return;
  console.log('Installing packages (npm ci)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { PUPPETEER_SKIP_DOWNLOAD: '1' });
}

/**
 * Finds the browsers, installs missing ones where that needs no question (Debian, as root), and says plainly
 * which engines tests will run in.
 *
 * @returns {{ engines: Engine[], missing: Engine[] }}
 */
export function ensureBrowsers(wanted = ENGINES) {
  let missing = missingOf(wanted);
  if (missing.length > 0 && isDebian() && process.getuid?.() === 0) {
    console.log(`Installing browsers: ${DEBIAN.join(' ')}`);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    try {
      run('apt-get', ['update', '-qq'], quiet);
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN], quiet);
    } catch (error) {
      console.error(`  ${error instanceof Error ? error.message : String(error)}`);
    }
    missing = missingOf(wanted);
  }
  const engines = wanted.filter((engine) => !missing.includes(engine));
  console.log(
    `Engines: ${engines.join(', ') || 'none'}${missing.length ? `; skipped: ${missing.join(', ')}` : ''}`,
  );
  if (missing.length > 0) console.log(`  To run them too: ${howToInstall()}`);
  return { engines, missing };
}

function missingOf(/** @type {readonly Engine[]} */ wanted) {
  const found = enginesOf(findBrowsers());
  return wanted.filter((engine) => !found.includes(engine));
}

function isDebian() {
  return existsSync('/etc/debian_version') && find('apt-get') !== undefined;
}

/** The one command, for this machine. */
function howToInstall() {
  if (isDebian()) return `sudo apt-get install --no-install-recommends ${DEBIAN.join(' ')}`;
  if (process.platform === 'darwin') {
    return 'brew install --cask google-chrome firefox && npx playwright-core install webkit';
  }
  return 'install Chromium, Firefox, and WebKitGTK’s WebDriver with Xvfb from your system’s packages';
}

/** Quiet unless it fails. */
function run(
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {NodeJS.ProcessEnv} */ env,
) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  throw new Error(`${command} ${args[0]} failed.\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureDependencies();
  if (!process.argv.includes('--no-browsers')) {
    const { missing } = ensureBrowsers();
    if (missing.length > 0 && process.env['CI']) process.exitCode = 1;
  }
}
