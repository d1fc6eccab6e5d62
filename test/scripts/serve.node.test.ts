import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { listen } from '../../scripts/serve.js';
import { DATASET } from '../support/dataset-reader.js';

const root = join(DATASET, '../..');
let server: Awaited<ReturnType<typeof listen>>;

before(async () => {
  server = await listen({ root, port: 0 });
});
after(() => server.close());

interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

/** Sends a raw request: `fetch` would normalise the path and decompress the body. */
function ask(path: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: 'localhost', port: server.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });
}

describe('the server', () => {
  for (const [path, type] of [
    ['/builder/', 'text/html; charset=utf-8'],
    ['/start/', 'text/html; charset=utf-8'],
    ['/embed/odm-widgets.js', 'text/javascript; charset=utf-8'],
    ['/dataset/2025/authorities/E08000003.json', 'application/json; charset=utf-8'],
    ['/examples/', 'text/html; charset=utf-8'],
    ['/examples/examples.css', 'text/css; charset=utf-8'],
  ] as const) {
    it(`serves ${path} as ${type}`, async () => {
      const { status, headers, body } = await ask(path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(Number(headers['content-length']), body.length);
    });
  }

  it('allows cross-origin requests for scripts and data, but not for pages', async () => {
    for (const path of ['/embed/odm-widgets.js', '/dataset/2025/england.json']) {
      const { headers } = await ask(path, { headers: { origin: 'https://council.test' } });
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    }
    const { headers } = await ask('/examples/');
    assert.equal(headers['access-control-allow-origin'], undefined);
  });

  it('compresses with an encoding that the client accepts', async () => {
    const path = '/dataset/2025/authorities/E08000003.json';
    const plain = readFileSync(join(DATASET, '2025/authorities/E08000003.json'));
    const br = await ask(path, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    assert.equal(br.headers['content-encoding'], 'br');
    assert.deepEqual(brotliDecompressSync(br.body), plain);
    const gzip = await ask(path, { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.deepEqual(gunzipSync(gzip.body), plain);
    const none = await ask(path, { headers: { 'accept-encoding': 'br;q=0, identity' } });
    assert.equal(none.headers['content-encoding'], undefined);
    assert.deepEqual(none.body, plain);
    assert.equal(none.headers['vary'], 'accept-encoding');
  });

  it('responds 304 to a matching ETag, which differs by encoding', async () => {
    const path = '/embed/odm-widgets.js';
    const { headers } = await ask(path);
    const etag = String(headers['etag']);
    const again = await ask(path, { headers: { 'if-none-match': etag } });
    assert.deepEqual([again.status, again.body.length], [304, 0]);
    const other = await ask(path, { headers: { 'if-none-match': etag, 'accept-encoding': 'br' } });
    assert.equal(other.status, 200);
  });

  it('sends immutable for chunks and no-cache for entries', async () => {
    const { body, headers } = await ask('/embed/odm-ward-deprivation.js');
    assert.equal(headers['cache-control'], 'no-cache');
    const chunk = /chunks\/[\w.-]+-[\w-]{7}\.js/u.exec(body.toString())![0];
    const { headers: own, status } = await ask(`/embed/${chunk}`);
    assert.equal(status, 200);
    assert.match(String(own['cache-control']), /immutable/u);
  });

  it('responds to HEAD with headers and no body', async () => {
    const { status, headers, body } = await ask('/dataset/2025/england.json', { method: 'HEAD' });
    assert.deepEqual([status, body.length], [200, 0]);
    assert.ok(Number(headers['content-length']) > 100);
  });

  it('responds to preflight requests, and 405 to unsupported methods', async () => {
    const preflight = await ask('/dataset/2025/england.json', { method: 'OPTIONS' });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers['access-control-allow-origin'], '*');
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status, headers } = await ask('/', { method });
      assert.deepEqual([status, headers['allow']], [405, 'GET, HEAD']);
    }
  });

  it('responds 404 to paths outside the served folders', async () => {
    for (const path of [
      '/package.json',
      '/packages/core/package.json',
      '/../package.json',
      '/examples/../package.json',
      '/examples/%2e%2e/package.json',
      '/examples/%2e%2e%2fpackage.json',
      '/examples/..%5cpackage.json',
      '/examples/%00',
      '/examples/%zz',
      '/dataset/',
      '/embed/nothing.js',
      '//etc/passwd',
    ]) {
      const { status, body } = await ask(path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(body.toString(), /"name"|root:/u, path);
    }
  });

  it('follows symbolic links inside a served folder, but not out of it', async () => {
    const site = mkdtempSync(join(tmpdir(), 'site-'));
    try {
      mkdirSync(join(site, 'dist/embed'), { recursive: true });
      writeFileSync(join(site, 'secret.js'), 'secret');
      writeFileSync(join(site, 'dist/embed/own.js'), 'own');
      symlinkSync(join(site, 'secret.js'), join(site, 'dist/embed/out.js'));
      symlinkSync(join(site, 'dist/embed/own.js'), join(site, 'dist/embed/in.js'));
      symlinkSync(site, join(site, 'dist/embed/up'));
      const other = await listen({ root: site, port: 0 });
      try {
        const status = async (path: string) =>
          (await fetch(`http://localhost:${other.port}/embed/${path}`)).status;
        assert.deepEqual(
          [
            await status('out.js'),
            await status('up/secret.js'),
            await status('in.js'),
            await status('own.js'),
          ],
          [404, 404, 200, 200],
        );
      } finally {
        await other.close();
      }
    } finally {
      rmSync(site, { recursive: true });
    }
  });

  it('listens only on loopback unless another host is given', async (t) => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address && address.family === 'IPv4' && !address.internal);
    if (!outside) return t.diagnostic('This machine has no other address.');
    const reach = (port: number) => fetch(`http://${outside.address}:${port}/`).then(({ status }) => status);
    await assert.rejects(reach(server.port));
    const open = await listen({ root, port: 0, host: '0.0.0.0' });
    try {
      assert.equal(await reach(open.port), 200);
    } finally {
      await open.close();
    }
  });

  it('leads from its address to the builder, for now, so that browsers do not remember it', async () => {
    const { status, headers } = await ask('/');
    assert.deepEqual([status, headers['location']], [307, '/builder/']);
  });

  it('redirects a folder to its trailing slash, and links to the builder from a 404', async () => {
    const { status, headers } = await ask('/examples');
    assert.deepEqual([status, headers['location']], [308, '/examples/']);
    const { body } = await ask('/nowhere');
    assert.match(body.toString(), /<a href="\/">Go to the builder<\/a>/u);
  });

  it('sends the content security policy of an example page', async () => {
    const { headers } = await ask('/examples/strict-policy-trusted-types.html');
    assert.equal(
      headers['content-security-policy'],
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
  });
});

describe('the serve command', () => {
  const running: ChildProcess[] = [];
  after(() => running.forEach((child) => child.kill('SIGKILL')));

  function serve(env: Record<string, string>) {
    const child = spawn(process.execPath, ['scripts/serve.js'], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    running.push(child);
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    const line = async (pattern: RegExp) => {
      while (!pattern.test(said)) await once(child.stdout, 'data');
      return pattern.exec(said)!;
    };
    return { child, line, said: () => said };
  }

  it('prints its address, serves it and exits cleanly on SIGINT', async () => {
    const { child, line, said } = serve({ PORT: '0' });
    const [, address] = await line(/(http:\/\/localhost:\d+\/)/u);
    assert.equal((await fetch(address!)).status, 200);
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    assert.deepEqual(await ended, [0, null]);
    assert.doesNotMatch(said(), /error/iu);
  });

  it('exits with an error when the port is taken', async () => {
    const taken = createServer().listen(0);
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { child, said } = serve({ PORT: String(port) });
    assert.deepEqual(await once(child, 'exit'), [1, null]);
    assert.equal(said().trim(), `Port ${port} is taken. Set PORT to another, or leave it unset.`);
    taken.close();
  });

  it('exits with an error for an invalid port', async () => {
    for (const PORT of ['http', '70000', '-1']) {
      const { child, said } = serve({ PORT });
      assert.deepEqual(await once(child, 'exit'), [1, null]);
      assert.match(said(), /is not a port\. Use a number from 1 to 65535/u);
    }
  });
});
