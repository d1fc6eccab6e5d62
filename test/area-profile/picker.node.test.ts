import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getBoundaries } from '@odm-widgets/data/boundaries';
import { fromFragment, toFragment } from '../../packages/area-profile/src/lazy/picker/area-link.js';
import { CouncilReader } from '../../packages/area-profile/src/council-loader.js';
import { findPlace } from '../../packages/area-profile/src/lazy/picker/find-place.js';
import { toPickerMap } from '../../packages/area-profile/src/lazy/picker/picker.chart.js';
import {
  chosenLsoas,
  isWardChosen,
  lsoasOfWard,
  toggleLsoa,
  toggleWard,
  type Selection,
} from '../../packages/area-profile/src/lazy/picker/selection.model.js';
import { pickerStrings } from '../../packages/area-profile/src/lazy/picker/strings/index.js';
import { toTag } from '../../packages/area-profile/src/lazy/picker/tag.summary.js';
import { datasetClient } from '../support/dataset-reader.js';
import { i18nOf } from '../support/i18n.js';
import { notEmpty } from '../support/not-empty.js';
import { load, queryOf } from './load.js';

const AREAS = {
  lsoas: [
    { code: 'E01000001', ward: 'E05000001' },
    { code: 'E01000002', ward: 'E05000001' },
    { code: 'E01000003', ward: 'E05000002' },
  ],
} as unknown as Parameters<typeof toggleWard>[2];
const NOTHING: Selection = { wards: [], lsoas: [] };

describe('what is chosen in the picker', () => {
  it('takes a ward in place of those of its neighbourhoods that were chosen before', () => {
    const one = toggleLsoa(NOTHING, 'E01000001', AREAS);
    assert.deepEqual(toggleWard(one, 'E05000001', AREAS), { wards: ['E05000001'], lsoas: [] });
  });

  it('keeps the other neighbourhoods of a ward when one of them is taken away', () => {
    const ward = toggleWard(NOTHING, 'E05000001', AREAS);
    assert.deepEqual(toggleLsoa(ward, 'E01000001', AREAS), { wards: [], lsoas: ['E01000002'] });
    assert.deepEqual([...chosenLsoas(ward, AREAS)], ['E01000001', 'E01000002']);
  });

  it('takes away a ward whose neighbourhoods were chosen one by one', () => {
    const both = ['E01000001', 'E01000002'].reduce((now, code) => toggleLsoa(now, code, AREAS), NOTHING);
    assert.equal(isWardChosen(both, 'E05000001', AREAS), true);
    assert.deepEqual(toggleWard(both, 'E05000001', AREAS), NOTHING);
    assert.equal(isWardChosen(NOTHING, 'E05000009', AREAS), false);
  });

  it('is nothing again after each of two choices is taken back', () => {
    for (const code of notEmpty(lsoasOfWard('E05000001', AREAS)))
      assert.deepEqual(toggleLsoa(toggleLsoa(NOTHING, code, AREAS), code, AREAS), NOTHING);
    const ward = toggleWard(NOTHING, 'E05000002', AREAS);
    assert.deepEqual(toggleWard(ward, 'E05000002', AREAS), NOTHING);
  });
});

describe('a link that holds an area', () => {
  const area = {
    wards: ['E05011351', 'W05001273'],
    lsoas: ['E01005061', '95AA01S1'],
    name: 'St Ann’s & “all” #1',
  };

  it('gives back its codes and its name', () => {
    for (const id of ['', 'east'])
      assert.deepEqual(fromFragment(decodeURIComponent(toFragment(area, id)), id), area);
  });

  it('is an address without anything that has to be escaped', () => {
    const link = new URL(`#${toFragment(area, '')}`, 'https://example.org/page?x=1');
    assert.match(link.hash, /^#odm-area=E05011351\.W05001273\.E01005061\.95AA01S1&name=[\w%.-]+$/u);
  });

  it('is left to the profile with its id', () => {
    assert.equal(fromFragment(toFragment(area, 'east'), ''), undefined);
    assert.equal(fromFragment(toFragment(area, ''), 'east'), undefined);
  });

  it('is ignored where it holds no code, and cut where its name is long', () => {
    for (const fragment of ['', 'odm-area=', 'odm-area=<b>', 'odm-area=E08000003', 'contact'])
      assert.equal(fromFragment(fragment, ''), undefined, fragment);
    const { name, lsoas } = fromFragment(`odm-area=e01005061.x&name=${'a'.repeat(500)}`, '')!;
    assert.equal(name.length, 80);
    assert.deepEqual(lsoas, ['E01005061']);
  });
});

describe('the tag of an area', () => {
  it('names one ward, or wards and neighbourhoods with their councils', () => {
    assert.equal(
      toTag({ wards: ['E05011351'], lsoas: [], name: '' }, ['E08000003']),
      '<odm-area-profile ward="E05011351" authorities="E08000003"></odm-area-profile>',
    );
    assert.equal(
      toTag({ wards: ['E05011351'], lsoas: ['E01005061'], name: 'Our “patch” & "more"' }, []),
      '<odm-area-profile wards="E05011351" lsoas="E01005061" area-name="Our “patch” &amp; &quot;more&quot;"></odm-area-profile>',
    );
  });

  it('shows the area that was chosen', async () => {
    const { lsoas } = await load({ ward: 'E05011370' });
    const [other] = lsoas;
    const tag = toTag({ wards: ['E05011351'], lsoas: [other!.code], name: '' }, ['E08000003']);
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)![1]!;
    const model = await load({
      wards: attribute('wards'),
      lsoas: attribute('lsoas'),
      authorities: attribute('authorities'),
    });
    assert.equal(model.kind, 'patch');
    assert.ok(model.lsoas.some(({ code }) => code === other!.code));
    assert.equal(model.lsoas.length, 11);
  });
});

describe('the search for a place', () => {
  const find = (text: string) => {
    const { signal } = new AbortController();
    return findPlace(text, new CouncilReader(datasetClient(), signal), signal);
  };
  const authorityOf = (found: Awaited<ReturnType<typeof find>>) =>
    found.kind === 'found' ? found.council.areas.authority.code : found.kind;

  it('finds councils of every nation by name or code', async () => {
    for (const [text, code] of [
      ['Manchester', 'E08000003'],
      ['e08000003', 'E08000003'],
      ['Caerdydd', 'W06000015'],
      ['Edinburgh', 'S12000036'],
      ['Belfast', 'N09000003'],
    ] as const)
      assert.equal(authorityOf(await find(text)), code, text);
  });

  it('finds a ward with its council', async () => {
    const found = await find('Ardwick');
    assert.equal(authorityOf(found), 'E08000003');
    assert.equal(found.kind === 'found' && found.ward, 'E05011351');
  });

  it('offers the wards of a name that several have', async () => {
    const found = await find('Central');
    assert.ok(found.kind === 'choices');
    assert.ok(found.wards.length > 5, `${found.wards.length} wards`);
  });

  it('says when there is none, and takes no name for a postcode', async () => {
    assert.deepEqual(await find('Nowhere at all'), { kind: 'none' });
    // With letters for digits, this ward of Bridgend would be a postcode.
    assert.notEqual((await find('Coity')).kind, 'postcode');
  });
});

describe('the map of the picker', () => {
  it('has a shape for every neighbourhood of the council, and words with its ward', async () => {
    const client = datasetClient();
    const { areas } = (await load({ ward: 'E05011351' }, client)).area.parts[0]!.council;
    const boundaries = await getBoundaries(client, areas.authority.code);
    for (const [locale, strings] of notEmpty(Object.entries(pickerStrings))) {
      const figure = toPickerMap(areas, boundaries, i18nOf(locale as 'en' | 'cy', strings));
      assert.equal(figure.points.length, 295);
      const own = figure.points.find(({ id }) => id === 'E01005061')!;
      assert.match(own.text, locale === 'cy' ? /a gyfrifir yn / : /, counted in /u);
      assert.doesNotMatch(own.text, /undefined| $/u);
      // All shapes are of the colour of the ground, which lines between them must not be.
      const lines = figure.draw({ width: 600, textSize: 16 }).marks.filter(({ kind }) => kind === 'border');
      assert.deepEqual(
        lines.map(({ stroke }) => stroke),
        ['context-text'],
      );
    }
  });
});

describe('a profile with a picker', () => {
  it('waits for the visitor where no place is named, and warns of nothing', () => {
    assert.deepEqual(queryOf({ picker: true }), { query: undefined, warnings: [] });
    assert.equal(queryOf({}).warnings.length, 1);
  });
});
