import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ConfigError, DataShapeError } from '@odm-widgets/data';
import { DatasetClient } from '@odm-widgets/data/dataset';
import { filesAt } from '@odm-widgets/data/representation';
import {
  expectAnswerOrShapeError,
  WRONG_VALUES,
  pathsIn,
  withValueAt,
  type Json,
} from '../../support/malformed-json.js';
import { published } from '../../support/dataset-reader.js';

/** A client of the published files with some replaced. */
function client(changed: Readonly<Record<string, unknown>> = {}) {
  const asked: string[] = [];
  const source = new DatasetClient('https://figures.test/dataset', (url) => {
    const path = url.replace('https://figures.test/dataset/', '');
    asked.push(path);
    return path in changed ? Promise.resolve(changed[path]) : published(path);
  });
  return { source, asked };
}

describe('DatasetClient', () => {
  it('requests one file for a council, and one more for its domains', async () => {
    const { source, asked } = client();
    const overall = await source.authority('E08000003', '2025');
    assert.deepEqual(asked, ['2025/authorities/E08000003.json']);
    assert.deepEqual(Object.keys(overall.lsoas[0]!.rank), ['overall']);
    const all = await source.authority('E08000003', '2025', { allDomains: true });
    assert.equal(Object.keys(all.lsoas[0]!.rank).length, 8);
    assert.deepEqual(asked.slice(1), ['2025/domains/E08000003.json']);
  });

  it('requests two files for a current ward', async () => {
    const { source, asked } = client();
    await source.ward('E05011351', '2025');
    assert.deepEqual(asked, ['wards/E05011.json', '2025/authorities/E08000003.json']);
  });

  it('requests a council file once for a ward and its council in one load', async () => {
    const { source, asked } = client();
    const { signal } = new AbortController();
    const options = { signal, allDomains: true };
    await Promise.all([
      source.ward('E05011351', '2025', { signal }),
      source.authority('E08000003', '2025', options),
    ]);
    await source.authority('e08000003', '2025', { signal });
    assert.deepEqual(asked.toSorted(), [
      '2025/authorities/E08000003.json',
      '2025/domains/E08000003.json',
      'wards/E05011.json',
    ]);
  });

  it('requests a council file again after a failure and for another signal', async () => {
    let failing = true;
    let requests = 0;
    const source = new DatasetClient('/dataset', () => {
      requests += 1;
      return failing ? Promise.reject(new Error('offline')) : published('2025/authorities/E09000001.json');
    });
    await assert.rejects(source.authority('E09000001', '2025'), /offline/u);
    failing = false;
    await source.authority('E09000001', '2025');
    await source.authority('E09000001', '2025', { signal: new AbortController().signal });
    assert.equal(requests, 3);
  });

  it('resolves the name of a council, with one request for the list of councils', async () => {
    const { source, asked } = client();
    for (const name of ['Manchester', ' manchester ', 'Manchester City Council']) {
      const { authority } = await source.authority(name, '2025');
      assert.equal(authority.code, 'E08000003', name);
    }
    assert.deepEqual(asked.slice(0, 2), ['2025/authorities.json', '2025/authorities/E08000003.json']);
  });

  it('accepts a base with or without a slash at its end', async () => {
    for (const base of ['/dataset', '/dataset/']) {
      let asked = '';
      const source = new DatasetClient(base, (url) => {
        asked = url;
        return published('2025/authorities/E09000001.json');
      });
      await source.authority('E09000001', '2025');
      assert.equal(asked, '/dataset/2025/authorities/E09000001.json');
    }
  });

  it('passes the signal to the request', async () => {
    const { signal } = new AbortController();
    let passed: AbortSignal | undefined;
    const source = new DatasetClient('/dataset', (_, options) => {
      passed = options?.signal;
      return published('2025/authorities/E09000001.json');
    });
    await source.authority('E09000001', '2025', { signal });
    assert.equal(passed, signal);
  });

  it('throws ConfigError for a text that is not a council, without a request for a code', async () => {
    const { source, asked } = client();
    for (const code of [
      '',
      '  ',
      'E05011351',
      'W06000015',
      '../..',
      'Atlantis',
      '../secrets',
      'E08000003/../x',
    ]) {
      await assert.rejects(source.authority(code, '2025'), (error: Error) => {
        assert.ok(error instanceof ConfigError);
        assert.match(error.message, /such as E08000003/u);
        return true;
      });
    }
    assert.deepEqual([...new Set(asked)], ['2025/authorities.json']);
  });

  it('reads Manchester as published', async () => {
    const { source } = client();
    const { authority, wards, lsoas, provenance } = await source.authority('E08000003', '2025');
    assert.deepEqual(authority, { code: 'E08000003', name: 'Manchester' });
    assert.equal(wards.length, 32);
    assert.equal(lsoas.length, 295);
    assert.equal(lsoas.filter(({ decile }) => decile.overall === 1).length, 120);
    assert.equal(provenance.sources.length, 3);
    assert.ok(provenance.sources.every(({ licenceUrl }) => licenceUrl.startsWith('https://')));
  });

  it('throws DataShapeError for domains of another release', async () => {
    const { source } = client({
      '2025/domains/E08000003.json': await published('2019/domains/E08000003.json'),
    });
    await assert.rejects(source.authority('E08000003', '2025', { allDomains: true }), DataShapeError);
  });

  it('drops source links that are not https', async () => {
    const path = '2025/authorities/E09000001.json';
    const file = (await published(path)) as { provenance: { sources: string[][] } };
    file.provenance.sources[0]![4] = 'javascript:alert(1)';
    const { source } = client({ [path]: file });
    const { provenance } = await source.authority('E09000001', '2025');
    assert.equal(provenance.sources[0]!.url, '');
  });

  it('does not read a property of Object.prototype as a licence', async () => {
    const path = '2025/authorities/E09000001.json';
    const file = (await published(path)) as { provenance: { sources: string[][] } };
    file.provenance.sources[0]![2] = 'constructor';
    const { source } = client({ [path]: file });
    const { provenance } = await source.authority('E09000001', '2025');
    assert.deepEqual(
      [provenance.sources[0]!.licence, provenance.sources[0]!.licenceUrl],
      ['constructor', ''],
    );
  });
});

describe('a file of another format', () => {
  it('is refused with what to do about it, whichever reader asks', async () => {
    const path = 'wards/E05011.json';
    const file = { ...((await published(path)) as object), format: 2 };
    const message =
      'https://figures.test/dataset/wards/E05011.json has format 2, and these scripts read format 1. Use a dataset and scripts of one version.';
    await assert.rejects(client({ [path]: file }).source.ward('E05011351', '2025'), {
      name: 'DataShapeError',
      message,
    });
    const files = filesAt('https://figures.test/dataset/', () => Promise.resolve(file));
    await assert.rejects(files.get(path), { name: 'DataShapeError', message });
  });

  it('is refused by its path alone where the page has the dataset', async () => {
    const files = filesAt('/dataset', () => Promise.resolve({ format: 3 }));
    await assert.rejects(
      files.get('wards/E05011.json'),
      /^DataShapeError: \/dataset\/wards\/E05011\.json has/u,
    );
  });
});

describe('a damaged file of the dataset', () => {
  const FILES: Readonly<Record<string, (source: DatasetClient) => Promise<unknown>>> = {
    '2025/authorities/E07000032.json': (source) => source.authority('E07000032', '2025'),
    '2025/domains/E09000001.json': (source) => source.authority('E09000001', '2025', { allDomains: true }),
    '2025/authorities.json': (source) => source.authorities('2025'),
    'wards/E05011.json': (source) => source.ward('E05011351', '2025'),
    'wards/history/E050090.json': (source) => source.ward('E05009093', '2025'),
    '2025/names/a.json': (source) => source.ward('Ardwick', '2025'),
  };

  for (const [path, ask] of Object.entries(FILES)) {
    it(`throws an error that names the field: ${path}`, async () => {
      const file = (await published(path)) as Json;
      const at = pathsIn(file);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...at), fc.constantFrom(...WRONG_VALUES), async (place, by) => {
          const { source } = client({ [path]: withValueAt(file, place, by) });
          await expectAnswerOrShapeError(ask(source));
        }),
        { numRuns: 400 },
      );
    });
  }

  it('is rejected, without exhausting memory, for a run of 10^12 codes', async () => {
    const path = '2025/authorities/E09000001.json';
    const file = (await published(path)) as { lsoas: { codes: string } };
    file.lsoas.codes = '1000001 1*999999999999';
    const { source } = client({ [path]: file });
    await assert.rejects(source.authority('E09000001', '2025'), DataShapeError);
  });
});
