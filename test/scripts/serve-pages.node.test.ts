import assert from 'node:assert/strict';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { listen } from '../../scripts/serve.js';
import { DATASET } from '../support/dataset-reader.js';
import { INJECTIONS } from '../support/hostile-input.js';
import { notEmpty } from '../support/not-empty.js';

const WARD = '/w/ward-deprivation/E05011351/';

describe('the server: pages of widgets and places', () => {
  let server: Awaited<ReturnType<typeof listen>>;
  before(async () => {
    server = await listen({ root: join(DATASET, '../..'), port: 0 });
  });
  after(() => server.close());

  /** Sends a path as it is; `fetch` would normalise it and follow. */
  function ask(path: string): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
    return new Promise((resolve, reject) => {
      const asking = request(
        { host: 'localhost', port: server.port, path, headers: { host: 'evil.example' } },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode!,
              headers: response.headers,
              text: Buffer.concat(parts).toString(),
            }),
          );
        },
      );
      asking.on('error', reject);
      asking.end();
    });
  }

  it('are sent with the strictest policy, and name the server and not the host that was asked for', async () => {
    const { status, headers, text } = await ask(WARD);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.match(
      String(headers['content-security-policy']),
      /^default-src 'none'; .*frame-ancestors 'self'$/u,
    );
    assert.ok(text.includes(`<link rel="canonical" href="http://localhost:${server.port}${WARD}">`));
    assert.doesNotMatch(text, /evil\.example/u);
  });

  it('may be framed by every site where they are for frames', async () => {
    const { status, headers } = await ask(`${WARD}cy/embed/`);
    assert.equal(status, 200);
    assert.match(String(headers['content-security-policy']), /frame-ancestors \*$/u);
  });

  it('are sent with their style sheet and what oEmbed says of them', async () => {
    const styles = await ask('/w/pages.css');
    assert.equal(styles.headers['content-type'], 'text/css; charset=utf-8');
    const oembed = await ask(`${WARD}oembed.json`);
    assert.equal(oembed.headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(oembed.headers['access-control-allow-origin'], '*');
  });

  it('are listed for the builder beside them, all of them', async () => {
    const { headers, text } = await ask('/w/pages.json');
    assert.equal(headers['content-type'], 'application/json; charset=utf-8');
    const { councils, pages } = JSON.parse(text) as { councils: unknown; pages: object };
    assert.equal(councils, 'all');
    assert.ok('odm-ward-deprivation' in pages);
  });

  it('lead from another way of writing an address to theirs', async () => {
    const { status, headers } = await ask('/w/ward-deprivation/e05011351?utm=1');
    assert.deepEqual([status, headers['location']], [308, WARD]);
  });

  it('do not exist at 300 hostile addresses, and nothing of those is repeated', async () => {
    const encoded = notEmpty(INJECTIONS).map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '')));
    const endings = [
      '',
      '/',
      '/embed/',
      '/cy/',
      '%2f..%2f..%2fpackage.json',
      '%00',
      '%0d%0aset-cookie:a=b',
      '..;/',
    ];
    const paths = encoded
      .flatMap((text) => [
        ...endings.map((ending) => `/w/ward-deprivation/${text}${ending}`),
        ...endings.map((ending) => `${WARD}${text}${ending}`),
        `/w/${text}/E05011351/`,
        `/w/political-control/region-${text}/`,
      ])
      .slice(0, 300);
    assert.equal(paths.length, 300);
    const { text: plain } = await ask('/w/');
    for (const path of paths) {
      const { status, text, headers } = await ask(path);
      assert.equal(status, 404, path);
      assert.equal(text, plain, path);
      assert.equal(headers['set-cookie'], undefined);
    }
  });

  it('have no parameters, so a query changes nothing', async () => {
    const { text } = await ask(WARD);
    const asked = await ask(`${WARD}?ward=E05011352&view=map&heading=%3Cscript%3E&lang=cy`);
    assert.deepEqual([asked.status, asked.text], [200, text]);
  });
});
