import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getLamps } from '@odm-widgets/data/lamps';
import {
  COLOURED_PARTIES,
  NOC_FILL,
  OTHER_FILL,
  partyById,
  partyName,
  partyByCode,
} from '../../../packages/representation/src/shared/parties.js';
import { contrastingInk, TEXTURES } from '../../../packages/representation/src/shared/party-texture.js';
import { toLegend } from '../../../packages/representation/src/representation/legend.chart.js';
import { NO_DOMINANT, UNKNOWN } from '../../../packages/representation/src/representation/shares.js';
import { datasetClient, published } from '../../support/dataset-reader.js';
import { notEmpty } from '../../support/not-empty.js';

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

/** The three common colour-vision deficiencies at full strength (Machado, Oliveira and Fernandes, 2009). */
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
  ...COLOURED_PARTIES.map(({ code, fill }) => [code, fill] as const),
  ['none', NOC_FILL] as const,
  ['other', OTHER_FILL] as const,
]);
const pairs = [...FILLS].flatMap(([a, first], index) =>
  [...FILLS].slice(index + 1).map(([b, second]) => ({ pair: `${a} and ${b}`, first, second })),
);

describe('colours of parties', () => {
  it('can be told apart in grey, every pair', () => {
    for (const { pair, first, second } of notEmpty(pairs)) {
      const difference = Math.abs(lab(linear(first))[0] - lab(linear(second))[0]);
      assert.ok(difference >= 7, `${pair}: ${difference.toFixed(1)} of lightness`);
    }
  });

  for (const [name, matrix] of Object.entries(SEEN_WITH)) {
    it(`are told apart with ${name}, every pair`, () => {
      for (const { pair, first, second } of notEmpty(pairs)) {
        const difference = apart(lab(seen(first, matrix)), lab(seen(second, matrix)));
        assert.ok(difference >= 12, `${pair}: ${difference.toFixed(1)}`);
      }
    });
  }
});

/** Whether two marks differ for every kind of colour vision, or by their textures. */
function toldApart(a: { fill: string; texture: string }, b: { fill: string; texture: string }): boolean {
  // An outline alone and different textures differ without colour.
  if (a.fill === 'none' || b.fill === 'none') return a.fill !== b.fill;
  if (a.texture !== b.texture) return true;
  const inGrey = Math.abs(lab(linear(a.fill))[0] - lab(linear(b.fill))[0]) >= 7;
  return (
    inGrey &&
    Object.values(SEEN_WITH).every(
      (matrix) => apart(lab(seen(a.fill, matrix)), lab(seen(b.fill, matrix))) >= 12,
    )
  );
}

describe('marks in one figure', () => {
  const registered = {};
  const locals = ['PP3902', 'PP38', 'PP2468', 'PP12788'];
  const everybody = ['PP53', 'PP52', 'PP90', 'PP63', 'PP7931', 'IND', NO_DOMINANT, UNKNOWN];

  for (const texture of [true, false]) {
    for (let count = 0; count <= locals.length; count += 1) {
      it(`are told apart, every pair: ${count} local parties${texture ? '' : ', without textures'}`, () => {
        const legend = toLegend(
          [...everybody, ...locals.slice(0, count)],
          { partyNames: registered },
          { texture },
        );
        const marks = legend.entries.map((entry) => ({ entry, ...legend.markOf(entry) }));
        marks.forEach((a, index) => {
          for (const b of marks.slice(index + 1)) assert.ok(toldApart(a, b), `${a.entry} and ${b.entry}`);
        });
      });
    }
  }

  it('would fail the check if two looked alike', () => {
    assert.equal(
      toldApart({ fill: '#123456', texture: 'dots' }, { fill: '#123456', texture: 'dots' }),
      false,
    );
  });

  it('exist for every party, whatever it is called', () => {
    const legend = toLegend([...everybody, ...locals, 'constructor', ''], { partyNames: registered });
    for (const party of [...everybody, ...locals, 'constructor'])
      assert.ok(legend.entries.includes(legend.entryOf(party)), party);
  });

  it('have an ink that contrasts with every fill', () => {
    for (const [code, fill] of FILLS) {
      const [first, second] = [lab(linear(fill))[0], lab(linear(contrastingInk(fill)))[0]];
      assert.ok(Math.abs(first - second) > 35, code);
    }
  });

  it('have different textures for parties with a colour and for independents', () => {
    const own = [
      ...COLOURED_PARTIES.map(({ texture }) => texture),
      partyByCode('IND').texture,
      partyById('PP38', {}).texture,
    ];
    assert.equal(new Set(own).size, own.length);
    for (const texture of own) assert.ok(texture in TEXTURES);
  });
});

describe('names of parties', () => {
  it('exist in both languages for every party that runs a council', async () => {
    const { councils } = await getLamps(datasetClient(), 'overall');
    const codes = new Set(councils.flatMap(({ control }) => [...control.parties, control.mayor ?? 'LAB']));
    for (const code of codes) {
      const { name, shortName, adjective } = partyByCode(code);
      for (const words of [name, shortName, adjective]) {
        assert.ok(words.en && words.cy, code);
      }
      if (code.length < 5) assert.notEqual(name.en, code, `${code} has no name`);
    }
  });

  it('are their own for local parties, which share a colour', () => {
    const aspire = partyByCode('Aspire');
    assert.equal(aspire.name.en, 'Aspire');
    assert.equal(aspire.fill, OTHER_FILL);
    assert.equal(partyByCode('NEW').name.en, 'NEW');
  });

  it('are the registered ones for parties that are not in the table', async () => {
    const { parties } = (await published('2025/parties.json')) as { parties: Record<string, string> };
    assert.equal(partyName('PP53', 'cy', parties), 'Llafur');
    assert.equal(partyName('PP10253', 'en', parties), 'Portsmouth Independent Party');
    assert.equal(partyName('constructor', 'en', parties), 'constructor');
  });
});
