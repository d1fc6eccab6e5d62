import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { SYSTEMS } from '../../../scripts/cms/setup.js';
import { pluginFiles } from '../../../scripts/release/wordpress.js';

export type Role = 'administrator' | 'editor' | 'author';

/** A WordPress of its own, on this machine. */
export interface WordPress {
  version: string;
  /** Its address, without a slash at its end. */
  url: string;
  /** Its folder, in which a test may put files. */
  folder: string;
  /** Saves a post as somebody with a role would, through REST, and says its address and what was stored. */
  save: (role: Role, content: string) => Promise<{ url: string; stored: string }>;
  /** Runs PHP with WordPress loaded, and gives what it prints. */
  run: (php: string) => Promise<string>;
  /** What PHP has complained of, of our files. */
  complaints: () => string[];
  close: () => Promise<void>;
}

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const CACHE = join(ROOT, SYSTEMS);
const ENVIRONMENT = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin`, TZ: 'UTC' };

/** Programs that run; they end with this process where it is stopped before its tests have ended. */
const running = new Map<ChildProcess, boolean>();
process.once('SIGTERM', () => {
  for (const [child, withGroup] of running) if (child.pid) process.kill(withGroup ? -child.pid : child.pid);
  process.exit(1);
});

function start(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  withGroup = false,
): ChildProcess {
  const child = spawn(command, args, { env, stdio: 'ignore', detached: withGroup });
  running.set(child, withGroup);
  child.once('exit', () => running.delete(child));
  return child;
}

/** A database server with no network and no accounts, whose files go when it ends. */
export async function startDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'odm-database-'));
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  const common = ['--no-defaults', '--user=root', `--datadir=${data}`, '--skip-log-bin'];
  mkdirSync(data);
  const { status, stderr } = spawnSync('mariadbd', [...common, '--bootstrap'], {
    env: ENVIRONMENT,
    encoding: 'utf8',
    input: 'CREATE DATABASE IF NOT EXISTS mysql;\n',
  });
  if (status !== 0) throw new Error(`The database was not made. ${stderr}`);
  const server = start(
    'mariadbd',
    [
      ...common,
      '--skip-networking',
      '--skip-grant-tables',
      '--innodb-flush-log-at-trx-commit=0',
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'pid')}`,
    ],
    ENVIRONMENT,
  );
  await until(() => existsSync(socket), 'The database');
  return {
    socket,
    close: async () => {
      await end(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Debian’s WordPress with a theme of before blocks, or the one that npm has, whose theme is of blocks. */
export async function startWordPress(
  which: 'debian' | 'npm',
  database: { socket: string },
): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), `odm-wordpress-${which}-`));
  const site = which === 'debian' ? unpackDebian(folder) : unpackNpm(folder);
  const theme = which === 'debian' ? 'twentytwentyone' : 'twentytwentyfour';
  writePlugin(join(site, 'wp-content/plugins/odm-widgets'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  writeFileSync(join(site, 'wp-config.php'), wpConfig(`wordpress_${which}`, database.socket));
  // Beside this process, which serves pages that PHP asks for.
  const php = async (file: string) => {
    const child = spawn('php', [file], {
      env: { ...ENVIRONMENT, ODM_TEST_URL: url, ODM_TEST_ROOT: site, ODM_TEST_THEME: theme },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [stdout, stderr, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close') as Promise<[number | null]>,
    ]);
    if (status !== 0) throw new Error(`PHP failed: ${stderr}${stdout}`);
    return stdout;
  };
  await php(writeCode(folder, 'database', createDatabase(`wordpress_${which}`, database.socket)));
  const { version, passwords } = JSON.parse(await php(join(ROOT, 'test/cms/support/setup.php'))) as {
    version: string;
    passwords: Record<Role, string>;
  };
  // Its workers are of its group, and end with it.
  const server = start(
    'php',
    ['-S', `localhost:${port}`, '-t', site],
    { ...ENVIRONMENT, PHP_CLI_SERVER_WORKERS: '4' },
    true,
  );
  await until(
    () =>
      fetch(`${url}/readme.html`).then(
        ({ ok }) => ok,
        () => false,
      ),
    'WordPress',
  );
  return {
    version,
    url,
    folder: site,
    save: async (role, content) => {
      const response = await fetch(`${url}/?rest_route=/wp/v2/posts`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Basic ${btoa(`${role}:${passwords[role]}`)}`,
        },
        body: JSON.stringify({ title: 'A post', status: 'publish', content }),
      });
      const post = (await response.json()) as { link: string; content: { raw: string } };
      if (response.status !== 201) throw new Error(`Not saved: ${JSON.stringify(post)}`);
      return { url: post.link, stored: post.content.raw };
    },
    run: (code) =>
      php(writeCode(folder, 'run', `<?php require getenv( 'ODM_TEST_ROOT' ) . '/wp-load.php';\n${code}`)),
    complaints: () => {
      const log = join(site, 'wp-content/debug.log');
      return existsSync(log)
        ? readFileSync(log, 'utf8')
            .split('\n')
            .filter((line) => line.includes('/plugins/odm-widgets/'))
        : [];
    },
    close: async () => {
      await end(server, true);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function unpackDebian(folder: string): string {
  cpSync(join(CACHE, 'debian/usr/share'), folder, { recursive: true, verbatimSymlinks: true });
  return join(folder, 'wordpress');
}

/** The archive has what runs on a server, and the folder beside it what a browser loads. */
function unpackNpm(folder: string): string {
  const builds = join(CACHE, 'packages/node_modules/@wp-playground/wordpress-builds');
  const archive = new Uint8Array(readFileSync(join(builds, 'src/wordpress/wp-6.5.zip')));
  cpSync(join(builds, 'public/wp-6.5'), folder, { recursive: true });
  for (const [name, content] of Object.entries(unzipSync(archive))) {
    if (name.endsWith('/') || name === 'wp-config.php') continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The plugin, as the archive of a release has it. */
function writePlugin(folder: string): void {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/embed/package.json'), 'utf8')) as {
    version: string;
  };
  for (const [name, content] of Object.entries(pluginFiles(ROOT, version))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function wpConfig(database: string, socket: string): string {
  const constants = {
    DB_NAME: database,
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    // Nothing is asked of anybody else.
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    WP_ENVIRONMENT_TYPE: 'local',
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: true,
    ...Object.fromEntries(
      ['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY'].flatMap((key) => [
        [key, `test of ${key}`],
        [key.replace('KEY', 'SALT'), `salt of ${key}`],
      ]),
    ),
  };
  return [
    '<?php',
    ...Object.entries(constants).map(
      ([name, value]) => `define( '${name}', ${typeof value === 'boolean' ? String(value) : `'${value}'`} );`,
    ),
    "$table_prefix = 'wp_';",
    "if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );",
    "require_once ABSPATH . 'wp-settings.php';",
    '',
  ].join('\n');
}

const createDatabase = (name: string, socket: string) =>
  `<?php $link = mysqli_connect( 'localhost', 'root', '', '', 0, '${socket}' ); mysqli_query( $link, 'CREATE DATABASE ${name} CHARACTER SET utf8mb4' ) || exit( 1 );`;

function writeCode(folder: string, name: string, code: string): string {
  const file = join(dirname(folder), `${folder.split('/').at(-1)}-${name}.php`);
  writeFileSync(file, code);
  return file;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

async function until(isReady: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const limit = Date.now() + 30_000;
  while (!(await isReady())) {
    if (Date.now() > limit) throw new Error(`${what} did not start in 30 seconds.`);
    await pause(50);
  }
}

async function end(child: ChildProcess, withGroup = false): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(withGroup ? -child.pid : child.pid, 'SIGTERM');
  await ended;
}
