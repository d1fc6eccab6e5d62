import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getBoundaries } from '@odm-widgets/data/boundaries';
import type { SectionContent } from '../../packages/area-profile/src/section.js';
import { datasetClient } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { ENGLISH, WELSH } from './languages.js';
import { load, section } from './load.js';

async function mapOf(attributes: Parameters<typeof load>[0], i18n = ENGLISH): Promise<SectionContent> {
  const client = datasetClient();
  const model = await load(attributes, client);
  return section('map', model, client, i18n);
}

const SIZE = { width: 600, textSize: 16 };
const shapesOf = ({ figure }: SectionContent) =>
  figure!.draw(SIZE).marks.filter(({ kind, id }) => kind === 'shape' && id !== undefined);

describe('the map of an area', () => {
  it('has a shape, a row and words for each neighbourhood of a ward, with its tenth and rank', async () => {
    const map = await mapOf({ ward: 'E05011351' });
    assert.equal(shapesOf(map).length, 10);
    assert.equal(map.table!.rows.length, 10);
    assert.equal(map.figure!.points.length, 10);
    const { columns, rows } = map.table!;
    const keys = columns.map(({ key }) => key);
    assert.deepEqual(keys, ['neighbourhood', 'rank', 'tenth', 'people_2021', 'ward', 'code']);
    for (const row of notEmpty(rows)) {
      const [name, tenth, rank] = ['neighbourhood', 'tenth', 'rank'].map((key) => row[keys.indexOf(key)]);
      const text = `${name}: tenth ${tenth}, rank ${Number(rank).toLocaleString('en-GB')} of 33,755`;
      assert.ok(
        map.figure!.points.some((point) => point.text === text),
        text,
      );
    }
    assert.ok(
      map.provenance!.sources.some(({ publisher }) => /Crown copyright and database right/u.test(publisher)),
    );
  });

  it('shows every council of a patch in several', async () => {
    const map = await mapOf({ lsoas: 'E01005061 E01005063 E01004766' });
    const { authority } = await getBoundaries(datasetClient(), 'E08000003');
    assert.equal(authority, 'E08000003');
    assert.equal(shapesOf(map).length, 3);
  });

  it('draws and names the official line of every ward that has another, in each of several councils', async () => {
    const linesOf = ({ figure }: SectionContent) =>
      figure!.draw(SIZE).marks.filter(({ kind }) => kind === 'official');
    const [manchester, trafford] = ['E05011351', 'E05015246'];
    const own = await mapOf({ ward: manchester });
    assert.ok(linesOf(own).length > 0);
    const both = await mapOf({ wards: `${manchester} ${trafford}` });
    assert.equal(linesOf(both).length, 2 * linesOf(own).length);
    for (const ward of ['Ardwick', 'Flixton'])
      assert.ok(
        both.caveats!.some((caveat) => caveat.startsWith(`The official line of ${ward} differs`)),
        ward,
      );
    assert.ok(linesOf(both).every((mark) => 'd' in mark && mark.d.length > 20));
  });

  it('shows no tenths of an area in England and in Wales', async () => {
    const map = await mapOf({ lsoas: 'E01005061 W01000003' });
    assert.equal(map.figureLabel, 'Neighbourhoods of the area');
    assert.equal(
      map.table!.columns.some(({ key }) => key === 'tenth'),
      false,
    );
    assert.ok(notEmpty(map.figure!.points).every(({ text }) => !/tenth/u.test(text)));
  });

  it('speaks Welsh, with the Welsh names of wards', async () => {
    const map = await mapOf({ ward: 'W05001273' }, WELSH);
    assert.match(map.figure!.guide, /^Mae pob siâp â rhif/u);
    assert.match(map.figure!.points[0]!.text, /: degfed \d+, safle /u);
  });

  it('says why there is none in Scotland', async () => {
    const map = await mapOf({ ward: 'S13002929' });
    assert.equal(map.figure, undefined);
    assert.deepEqual(map.notes, ['There is no map: the boundaries we hold are those of England and Wales.']);
  });
});
