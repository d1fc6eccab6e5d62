import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { widgetsIn } from '../../scripts/discover-widgets.js';
import { compare, reduce } from '../../scripts/screenshots/compare.js';
import { VIEWS } from '../../scripts/screenshots/views.js';
import { notEmpty } from '../support/not-empty.js';

const ROOT = join(import.meta.dirname, '../..');

/** Attributes that decide what is drawn. */
const DRAWS = ['view', 'layout'];

describe('The list of pictures', () => {
  it('has every widget, and every value of the attributes that decide what is drawn', () => {
    for (const { tag, declaration } of notEmpty(widgetsIn(ROOT))) {
      const views = VIEWS.filter((view) => view.tag === tag).map(({ html }) => html);
      assert.ok(views.length > 0, tag);
      const attributes: { name: string; type?: { text: string } }[] = declaration['attributes'];
      for (const { name, type } of attributes) {
        if (!DRAWS.includes(name)) continue;
        for (const [, value] of notEmpty(type!.text.matchAll(/'([\w-]+)'/gu)))
          assert.ok(
            views.some((html) => html.includes(`${name}="${value}"`)),
            `${tag} ${name}="${value}"`,
          );
      }
    }
  });
});

describe('The comparison of pictures', () => {
  it('sees a bar that is two pixels longer, and one that has another colour', () => {
    const expected = reduce(withBar(400, '#2f5d80'));
    assert.equal(compare(reduce(withBar(400, '#2f5d80')), expected).problem, undefined);
    assert.match(compare(reduce(withBar(402, '#2f5d80')), expected).problem ?? '', /differs in \d+/u);
    assert.match(compare(reduce(withBar(400, '#8fc1e3')), expected).problem ?? '', /differs in \d+/u);
  });

  it('says which size differs', () => {
    assert.equal(
      compare(reduce(withBar(10, '#000000', 404)), reduce(withBar(10, '#000000'))).problem,
      'is 640 × 404 pixels, and was 640 × 400',
    );
  });
});

function withBar(length: number, colour: string, height = 400): Buffer {
  const png = new PNG({ width: 640, height });
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < 640; x++)
      png.data.set(
        y >= 100 && y < 300 && x < length ? [...channels, 255] : [255, 255, 255, 255],
        (y * 640 + x) * 4,
      );
  return PNG.sync.write(png);
}
