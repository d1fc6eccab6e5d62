import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo, type Server as NetServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { proxySettings } from '../../packages/cli/src/proxy.js';

const root = join(import.meta.dirname, '../..');
const BIN = join(root, 'packages/cli/lib/bin.js');
const PROGRAMME = readFileSync(join(root, 'examples/data/events.ics'), 'utf8');
/** A suite without certificates, so that the test needs no key; Node allows it only when told to. */
const ANONYMOUS_TLS = ['--tls-max-v1.2', '--tls-cipher-list=ADH-AES256-GCM-SHA384:@SECLEVEL=0'];
const PROXY_VARIABLE = /^(?:https?|all|no)_proxy$|^NODE_USE_ENV_PROXY$/iu;

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

let folder = '';
let servers: (Server | NetServer)[] = [];
/** Open ends of tunnels, closed after each test. */
const sockets = new Set<Socket>();

async function listen(server: Server | NetServer): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A proxy that leads every request to one server of this machine, and notes what it was asked for. */
async function startProxy(port: number): Promise<{ address: string; requests: string[] }> {
  const requests: string[] = [];
  const note = ({ method, url, headers }: IncomingMessage) =>
    requests.push(`${method} ${url} ${headers['proxy-authorization'] ?? 'without a password'}`);
  const proxy = createServer((request, response) => {
    note(request);
    response.end(PROGRAMME);
  });
  proxy.on('connect', (request: IncomingMessage, client: Socket) => {
    note(request);
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
  });
  return { address: `127.0.0.1:${await listen(proxy)}`, requests };
}

function snapshot(
  env: Readonly<Record<string, string>>,
  source: string,
  flags: readonly string[] = [],
): Promise<Ran> {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !PROXY_VARIABLE.test(name)),
  );
  const args = ['snapshot', 'events', '--out', 'events.json', '--past', '3660', source];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...flags, BIN, ...args], {
      cwd: folder,
      env: { ...clean, ...env },
    });
    const ran = { code: null as number | null, out: '', err: '' };
    child.stdout.on('data', (text) => (ran.out += String(text)));
    child.stderr.on('data', (text) => (ran.err += String(text)));
    child.on('close', (code) => resolve({ ...ran, code }));
  });
}

const eventsWritten = () =>
  (JSON.parse(readFileSync(join(folder, 'events.json'), 'utf8')) as { events: unknown[] }).events.length;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proxy-'));
  servers = [];
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  rmSync(folder, { recursive: true, force: true });
});

describe('odm-widgets snapshot behind a proxy', () => {
  it('reads a calendar over http through HTTP_PROXY, with the password of its address', async () => {
    const proxy = await startProxy(0);
    const { code, err } = await snapshot(
      { HTTP_PROXY: `http://club:secret@${proxy.address}` },
      'http://calendar.example/events.ics',
    );
    assert.equal(code, 0, err);
    const password = `Basic ${Buffer.from('club:secret').toString('base64')}`;
    assert.deepEqual(proxy.requests, [`GET http://calendar.example/events.ics ${password}`]);
    assert.ok(eventsWritten() > 0);
  });

  it('reads a calendar over https through a tunnel of the proxy', async () => {
    const origin = createTlsServer(
      { ciphers: 'ADH-AES256-GCM-SHA384:@SECLEVEL=0', maxVersion: 'TLSv1.2', dhparam: 'auto' },
      (socket) => {
        socket.once('data', () =>
          socket.end(
            `HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(PROGRAMME)}\r\nconnection: close\r\n\r\n${PROGRAMME}`,
          ),
        );
      },
    );
    const proxy = await startProxy(await listen(origin));
    const { code, err } = await snapshot(
      { https_proxy: proxy.address, NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' },
      'https://calendar.example/events.ics',
      ANONYMOUS_TLS,
    );
    assert.equal(code, 0, err);
    assert.deepEqual(proxy.requests, ['CONNECT calendar.example:443 without a password']);
    assert.ok(eventsWritten() > 0);
  });

  it('asks hosts in NO_PROXY directly', async () => {
    const proxy = await startProxy(0);
    const port = await listen(createServer((_, response) => void response.end(PROGRAMME)));
    const { code, err } = await snapshot(
      { ALL_PROXY: `http://${proxy.address}`, NO_PROXY: 'elsewhere.example, 127.0.0.1' },
      `http://127.0.0.1:${port}/events.ics`,
    );
    assert.equal(code, 0, err);
    assert.deepEqual(proxy.requests, []);
  });

  it('says that a proxy was used when nothing can be reached', async () => {
    const { code, err } = await snapshot({ HTTP_PROXY: '127.0.0.1:1' }, 'http://calendar.example/events.ics');
    assert.equal(code, 1);
    assert.match(err, /Nothing was written\.\nRequests went through the proxy that HTTP_PROXY/u);
  });

  it('exits with 2 for a variable that is no address of an HTTP proxy, and does not print it', async () => {
    for (const value of ['socks5://club:secret@127.0.0.1:1080', 'http://']) {
      const { code, err } = await snapshot({ HTTPS_PROXY: value }, 'https://calendar.example/events.ics');
      assert.equal(code, 2, err);
      assert.match(err, /HTTPS_PROXY is no address of an HTTP proxy/u);
      assert.doesNotMatch(err, /secret/u);
    }
  });
});

describe('proxySettings', () => {
  it('prefers small letters, and falls back to ALL_PROXY', () =>
    assert.deepEqual(
      proxySettings({ HTTP_PROXY: 'a:1', http_proxy: 'b:1', ALL_PROXY: 'c:1', no_proxy: 'localhost' }),
      { httpProxy: 'http://b:1', httpsProxy: 'http://c:1', noProxy: 'localhost' },
    ));

  it('are none without a variable, with empty ones, or when Node uses the proxy itself', () => {
    for (const env of [
      {},
      { HTTPS_PROXY: ' ', http_proxy: '' },
      { NO_PROXY: '*' },
      { HTTPS_PROXY: 'http://proxy:3128', NODE_USE_ENV_PROXY: '1' },
    ])
      assert.equal(proxySettings(env), undefined);
  });
});
