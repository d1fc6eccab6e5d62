import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { ENVIRONMENT } from '../../scripts/projects/commands.js';
import { registryProblem } from '../../scripts/projects/registry.js';

describe('the registry that projects of others are installed from', () => {
  it('is said not to answer where nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const environment = { ...ENVIRONMENT, npm_config_registry: `http://127.0.0.1:${port}/` };
    assert.match(
      registryProblem(import.meta.dirname, environment) ?? '',
      /^The registry of npm does not answer: .*ECONNREFUSED/u,
    );
  });
});
