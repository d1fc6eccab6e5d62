import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { published } from '../../support/dataset-reader.js';

describe('a malformed file of the lamps', () => {
  it('throws a DataShapeError', async () => {
    const { parseLamps, parseHexMap } =
      await import('../../../packages/data/src/dataset/lamps/parse-lamps.js');
    const control = (await published('2025/control.json')) as Record<string, unknown>;
    const bins = (await published('2025/vigintiles/overall.json')) as Record<string, unknown>;
    for (const [field, value] of [
      ['codes', '1 2 3'],
      ['names', []],
      ['region', [99]],
      ['control', Array<string>(296).fill('dictatorship:ME')],
      ['asAt', 2025],
    ] as const) {
      assert.throws(() => parseLamps({ ...control, [field]: value }, bins), { name: 'DataShapeError' });
    }
    for (const [field, value] of [
      ['counts', Array<string>(296).fill('1 2 3')],
      ['domain', 'wealth'],
      ['in10', null],
      ['codes', '6000001'],
    ] as const) {
      assert.throws(() => parseLamps(control, { ...bins, [field]: value }), { name: 'DataShapeError' });
    }
    assert.throws(
      () => parseHexMap({ codes: '6000001', columns: ['a'], rows: [1], oddRowsShift: 'odd', provenance: {} }),
      {
        name: 'DataShapeError',
      },
    );
  });
});
