import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getLamps } from '@odm-widgets/data/lamps';
import {
  COLOURED,
  NOC_FILL,
  OTHER_FILL,
  partyName,
  partyOf,
} from '../../packages/representation/lib/parties.js';
import { datasetClient, published } from '../support/dataset-reader.js';

type Rgb = [number, number, number];

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;

/** CIE L*a*b* of linear light, D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const apart = (a: Rgb, b: Rgb) => Math.hypot(...a.map((value, at) => value - b[at]!));

/** How the three common deficiencies see, at their full strength (Machado, Oliveira and Fernandes, 2009). */
const SEEN_WITH: Readonly<Record<string, readonly Rgb[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(hex: string, matrix: readonly Rgb[]): Rgb {
  const light = linear(hex);
  return matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * light[at]!, 0),
      ),
    ),
  ) as Rgb;
}

const FILLS = new Map([
  ...COLOURED.map(({ code, fill }) => [code, fill] as const),
  ['none', NOC_FILL] as const,
  ['other', OTHER_FILL] as const,
]);
const pairs = [...FILLS].flatMap(([a, first], index) =>
  [...FILLS].slice(index + 1).map(([b, second]) => ({ pair: `${a} and ${b}`, first, second })),
);

describe('colours of parties', () => {
  it('are told apart in grey, every pair', () => {
    for (const { pair, first, second } of pairs) {
      const difference = Math.abs(lab(linear(first))[0] - lab(linear(second))[0]);
      assert.ok(difference >= 7, `${pair}: ${difference.toFixed(1)} of lightness`);
    }
  });

  for (const [name, matrix] of Object.entries(SEEN_WITH)) {
    it(`are told apart with ${name}, every pair`, () => {
      for (const { pair, first, second } of pairs) {
        const difference = apart(lab(seen(first, matrix)), lab(seen(second, matrix)));
        assert.ok(difference >= 12, `${pair}: ${difference.toFixed(1)}`);
      }
    });
  }
});

describe('names of parties', () => {
  it('know every party that runs a council, in both languages', async () => {
    const { councils } = await getLamps(datasetClient(), 'overall');
    const codes = new Set(councils.flatMap(({ control }) => [...control.parties, control.mayor ?? 'LAB']));
    for (const code of codes) {
      const { name, short, adjective } = partyOf(code);
      for (const words of [name, short, adjective]) {
        assert.ok(words.en && words.cy, code);
      }
      if (code.length < 5) assert.notEqual(name.en, code, `${code} has no name`);
    }
  });

  it('keep a local party’s own name, and share only a colour', () => {
    const aspire = partyOf('Aspire');
    assert.equal(aspire.name.en, 'Aspire');
    assert.equal(aspire.fill, OTHER_FILL);
    assert.equal(partyOf('NEW').name.en, 'NEW');
  });

  it('go by the register’s name where we have none', async () => {
    const { parties } = (await published('2025/parties.json')) as { parties: Record<string, string> };
    assert.equal(partyName('PP53', 'cy', parties), 'Llafur');
    assert.equal(partyName('PP10253', 'en', parties), 'Portsmouth Independent Party');
    assert.equal(partyName('constructor', 'en', parties), 'constructor');
  });
});
