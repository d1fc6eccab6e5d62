import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { verdictOf } from '../../scripts/release/advisories.js';

const root = join(import.meta.dirname, '../..');
const lock = {
  packages: {
    'node_modules/lit': {},
    'node_modules/rollup': { dev: true },
    'node_modules/vite': { dev: true },
  },
};
const fault = (name: string, severity: string, via: unknown[] = []) => ({
  [name]: { name, severity, via, nodes: [`node_modules/${name}`] },
});
const answer = (...faults: object[]) =>
  verdictOf(JSON.stringify({ vulnerabilities: Object.assign({}, ...faults) as object }), lock);

describe('known faults of packages', () => {
  it('fail the check where users get the package, whatever they can do', () => {
    const verdict = answer(
      fault('lit', 'low', [{ title: 'Writes text as HTML', url: 'https://example.org/1' }]),
    );
    assert.deepEqual(verdict, {
      answered: true,
      shipped: ['lit (low): Writes text as HTML, https://example.org/1'],
      tools: [],
      fails: true,
    });
  });

  it('are listed where only tools have them, and fail the check when they are critical', () => {
    const high = answer(fault('vite', 'high', ['rollup']));
    assert.deepEqual([high.fails, high.tools], [false, ['vite (high): through rollup']]);
    assert.equal(answer(fault('rollup', 'critical')).fails, true);
  });

  it('are none where the registry names none', () => {
    assert.deepEqual(answer(), { answered: true, shipped: [], tools: [], fails: false });
  });

  it('are unknown where the registry gives no answer', () => {
    for (const output of ['', 'not JSON', '{"message":"405 Method Not Allowed"}', 'null'])
      assert.deepEqual([verdictOf(output, lock).answered, verdictOf(output, lock).fails], [false, false]);
  });

  it('are asked of the registry, and a registry without an answer is said', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(405).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
      execFile(
        process.execPath,
        ['scripts/audit.js'],
        {
          cwd: root,
          env: { PATH: process.env['PATH'], NPM_CONFIG_REGISTRY: `http://127.0.0.1:${port}/` },
        },
        (error, stdout) => resolve({ code: error ? 1 : 0, output: stdout }),
      );
    });
    server.closeAllConnections();
    server.close();
    assert.equal(code, 0);
    assert.match(output, /^::warning::The registry does not say .+ 405 /u);
    assert.ok(
      asked.some((line) => line.startsWith('POST /-/npm/v1/security/advisories/bulk')),
      asked.join(),
    );
  });
});
