// @ts-check
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';

const START_WITHIN = 60_000;

/**
 * Starts a virtual display and WebKitGTK's WebDriver on it.
 *
 * @param {import('../setup.js').Browsers} browsers
 * @returns {Promise<{ port: number, stop: () => void }>} `stop` ends what was started here and nothing else
 */
export async function startWebkit({ xvfb, webkitDriver }) {
  if (!xvfb || !webkitDriver) throw new Error('WebKit needs Xvfb and WebKitWebDriver.');
  // Xvfb picks a free display itself and writes its number to the descriptor: no guess, no race.
  const display = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const started = [display];
  const stop = () => started.splice(0).reverse().forEach(endGroup);
  process.once('exit', stop);
  try {
    const number = await firstLine(display);
    const port = await freePort();
    const driver = spawn(webkitDriver, [`--port=${port}`], {
      stdio: 'ignore',
      detached: true,
      env: {
        ...process.env,
        DISPLAY: `:${number}`,
        GDK_BACKEND: 'x11',
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    });
    started.push(driver);
    await listening(port, driver);
    return { port, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Each was started as the leader of a group, so that the browser a driver started goes with it. */
function endGroup(/** @type {import('node:child_process').ChildProcess} */ child) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // Gone already.
  }
}

/** @returns {Promise<string>} */
function firstLine(/** @type {import('node:child_process').ChildProcess} */ child) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start.')), START_WITHIN);
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended at once.')));
    child.stdio[3]?.once('data', (chunk) => {
      clearTimeout(timer);
      resolve(String(chunk).trim());
    });
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** Waits until a server answers on the port. */
async function listening(
  /** @type {number} */ port,
  /** @type {import('node:child_process').ChildProcess} */ driver,
) {
  const deadline = Date.now() + START_WITHIN;
  while (!(await answers(port))) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}.`);
    if (Date.now() > deadline) throw new Error('WebKitWebDriver did not answer.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @returns {Promise<boolean>} */
function answers(/** @type {number} */ port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}
