import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { figureSvg, type Mark } from '@odm-widgets/charts/figure.js';
import { prerender } from '@odm-widgets/cli/prerender.js';
import type { Polygons } from '@odm-widgets/data/model';
import { toRepresentationFigure } from '@odm-widgets/representation/figure.js';
import { unpackCodes } from '../../../packages/data/src/dataset/unpack.js';
import {
  mapChart,
  mapNotes,
  toMapFigure,
} from '../../../packages/representation/src/representation/lazy/map/index.js';
import { cy } from '../../../packages/representation/src/representation/lazy/map/strings/cy.js';
import { en } from '../../../packages/representation/src/representation/lazy/map/strings/en.js';
import { toLegend } from '../../../packages/representation/src/representation/legend.chart.js';
import { caveats } from '../../../packages/representation/src/representation/lazy/details/details.summary.js';
import { loadRepresentation } from '../../../packages/representation/src/representation/representation-loader.js';
import type { RepresentationModel } from '../../../packages/representation/src/representation/representation.model.js';
import { toQuery } from '../../../packages/representation/src/representation/representation.query.js';
import {
  toExportTable,
  toTable,
} from '../../../packages/representation/src/representation/lazy/details/details.table.js';
import { NO_DOMINANT, representedBy } from '../../../packages/representation/src/representation/shares.js';
import { captureConsole } from '../../support/capture-console.js';
import { DATASET, filesWith } from '../../support/dataset-reader.js';
import { notEmpty } from '../../support/not-empty.js';
import { WARDS } from '../../support/representation-i18n.js';

const { en: english, cy: welsh } = WARDS;
const BLANK = { authority: '', authorities: '', region: '', combinedAuthority: '', nation: '', year: '' };

async function load(attributes: Partial<typeof BLANK>, changed: Record<string, unknown> = {}) {
  const { files, asked } = filesWith(changed);
  const query = toQuery(
    { ...BLANK, view: 'map', electionPeriod: false, ...attributes },
    '',
    () => undefined,
  )!;
  const model = await loadRepresentation(query, files, new AbortController().signal, '2026-01-15');
  return { model, boundaries: asked.filter((path) => path.startsWith('boundaries/')) };
}

const manchester = await load({ authority: 'E08000003' });
const two = await load({ authorities: 'E08000003, E08000009' });

const draw = (model: RepresentationModel, wards = model.wards, i18n = english) =>
  toMapFigure(model, wards, i18n).draw({ width: 640, textSize: 16 });
const ofKind = (marks: readonly Mark[], kind: string) => marks.filter((mark) => mark.kind === kind);
const textsOf = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []));

/** The LSOAs of a council with their wards, from its published file, whose wards are not redrawn. */
function published(authority: string) {
  const file = JSON.parse(readFileSync(join(DATASET, `2025/authorities/${authority}.json`), 'utf8')) as {
    lsoas: { codes: string; ward: number[] };
    wards: { codes: string };
  };
  const wards = unpackCodes(file.wards.codes, 'wards');
  const codes = unpackCodes(file.lsoas.codes, 'lsoas');
  return { wards, lsoas: codes.map((code, index) => ({ code, ward: wards[file.lsoas.ward[index]!]! })) };
}

function edgesAround(shapes: readonly Polygons[]): Set<number> {
  const edges = new Set<number>();
  for (const arc of shapes.flat(3)) {
    const edge = arc < 0 ? ~arc : arc;
    if (!edges.delete(edge)) edges.add(edge);
  }
  return edges;
}

const sameLines = (one: Set<number>, other: Set<number>) =>
  one.size === other.size && [...one].every((edge) => other.has(edge));

describe('the map of wards', () => {
  it('has every ward of the council as a shape, in the fill of the party with most of its seats', () => {
    const { model } = manchester;
    const shapes = ofKind(draw(model).marks, 'shape');
    const legend = toLegend(model.wards.map(representedBy), model);
    assert.equal(shapes.length, 32);
    assert.deepEqual(
      shapes.map(({ id, fill }) => [id, fill]),
      model.wards.map((ward) => [ward.code, legend.markOf(legend.entryOf(representedBy(ward))).fill]),
    );
  });

  it('tells parties apart without colour: a texture over the shape, and the same in the key', () => {
    const { marks, patterns } = draw(manchester.model);
    const ids = new Set((patterns ?? []).map(({ id }) => id));
    const used = (kind: string) =>
      new Set(ofKind(marks, kind).flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern])));
    assert.ok(used('texture').size > 0);
    assert.deepEqual([...used('texture')].sort(), [...used('key')].sort());
    for (const id of notEmpty([...used('texture')])) assert.ok(ids.has(id), id);
  });

  it('reads out the seats of each ward, in the words of its table', () => {
    const { model } = manchester;
    const { points, label } = toMapFigure(model, model.wards, english);
    const { columns, rows } = toTable(model, model.wards, english);
    const at = (key: string) => columns.findIndex((column) => column.key === key);
    points.forEach(({ text }, index) => {
      const [name, seats] = [rows[index]![at('ward_name')], rows[index]![at('seats')]] as string[];
      assert.ok(text.startsWith(`${name}: ${seats}`), text);
    });
    assert.equal(points.length, 32);
    assert.match(label, /^In late 2025 Manchester had 96 councillors: Labour /u);
  });

  it('shows the seats of each ward as numbers, and says how many wards are shared', () => {
    const { model } = manchester;
    const texts = textsOf(ofKind(draw(model).marks, 'letters'));
    assert.ok(texts.includes('3'));
    assert.ok(texts.includes('2+1'));
    const shared = model.wards.filter(({ record }) => Object.keys(record!.seats).length > 1).length;
    assert.ok(shared > 1);
    const note = `${shared} of 32 wards have councillors of more than one party, or of a party and independents.`;
    assert.equal(mapNotes(model, english)[0], note);
    assert.ok(caveats(model, english, mapNotes(model, english)).includes(note));
    assert.match(mapNotes(model, welsh).join(), new RegExp(`^Mae gan ${shared} o 32 ward gynghorwyr`, 'u'));
  });

  // Of every ward of Manchester the two lines differ somewhere, of most wards of North East Lincolnshire nowhere.
  for (const authority of ['E08000003', 'E06000012'])
    it(`shows where the neighbourhoods counted in a ward have another outline, and says in how many wards (${authority})`, async () => {
      const { model } = await load({ authority });
      const { boundaries, differing } = model.map!.councils[0]!;
      const { lsoas, wards } = published(authority);
      // Recounted from the published file, edge by edge: those that a single area, or the ward, has.
      const differingCodes = wards.filter((ward) => {
        const areas = lsoas.filter((lsoa) => lsoa.ward === ward);
        const around = edgesAround(areas.map(({ code }) => boundaries.areas.get(code)!));
        return !sameLines(around, edgesAround([boundaries.wards.get(ward)!]));
      });
      assert.equal(differingCodes.length, authority === 'E08000003' ? 32 : 2);
      assert.deepEqual([...differing.keys()].sort(), differingCodes.sort());
      const { marks } = draw(model);
      assert.equal(ofKind(marks, 'counted').length, 1);
      assert.match(textsOf(marks).join(' '), /Around the neighbourhoods counted in a ward/u);
      const note = `In ${differingCodes.length} of ${wards.length} wards the official line differs from the outline of the neighbourhoods counted there; the map shows both.`;
      assert.ok(mapNotes(model, english).includes(note));
      assert.ok(caveats(model, english, mapNotes(model, english)).includes(note));
      const inWelsh = `Mewn ${differingCodes.length} o ${wards.length} ward mae’r llinell swyddogol`;
      assert.ok(mapNotes(model, welsh).some((one) => one.startsWith(inWelsh)));
    });

  it('takes the newest wards of a redrawn council, and draws no line where none differs', async () => {
    const redrawn = await load({ authority: 'E06000047' });
    const codes = new Set(redrawn.model.wards.map(({ code }) => code));
    const { differing } = redrawn.model.map!.councils[0]!;
    for (const code of notEmpty([...differing.keys()])) assert.ok(codes.has(code), code);
    const { model } = manchester;
    const same = { ...model, map: { councils: [{ ...model.map!.councils[0]!, differing: new Map() }] } };
    assert.equal(ofKind(draw(same).marks, 'counted').length, 0);
    assert.ok(!mapNotes(same, english).join().includes('official line'));
    // Of several councils the lines would hide the fills, and the sentence says so.
    assert.equal(ofKind(draw(two.model).marks, 'counted').length, 0);
    assert.match(mapNotes(two.model, english).join(), /a map of one council shows both\.$/u);
    assert.match(mapNotes(two.model, welsh).join(), /mae map o un cyngor yn dangos y ddwy\.$/u);
  });

  it('counts wards of several parties in the key as those of none, where none has more than half', async () => {
    const { model } = await load({ authority: 'E06000001' });
    const split = model.wards.filter((ward) => representedBy(ward) === NO_DOMINANT);
    assert.ok(split.length > 0);
    const { marks } = draw(model);
    assert.ok(textsOf(marks).includes('No dominant representation'));
    const fills = new Set(
      ofKind(marks, 'shape').flatMap(({ id, fill }) => (split.some(({ code }) => code === id) ? [fill] : [])),
    );
    assert.deepEqual([...fills], ['#8f8f8f']);
    assert.ok(textsOf(ofKind(marks, 'letters')).includes('1+1+1'));
  });

  it('draws a ward without a record apart from all parties', async () => {
    const { model } = await load({ authority: 'E09000001' });
    const [without] = model.wards.filter(({ record }) => !record);
    const { marks } = draw(model);
    const shape = ofKind(marks, 'shape').find(({ id }) => id === without!.code);
    assert.equal(shape!.fill, 'line');
    assert.ok(textsOf(marks).includes('No record'));
    assert.match(
      toMapFigure(model, model.wards, english).points.find(({ id }) => id === without!.code)!.text,
      /: No record$/u,
    );
  });

  it('leaves wards that do not match the filters to the ground, in the same place', () => {
    const { model } = manchester;
    const some = model.wards.slice(0, 3);
    const [all, few] = [draw(model), draw(model, some)];
    assert.equal(ofKind(few.marks, 'shape').length, 3);
    assert.equal(ofKind(few.marks, 'around').length, 1);
    const pathOf = ({ marks }: typeof all) =>
      marks.flatMap((mark) => (mark.shape === 'path' && mark.id === some[0]!.code ? [mark.d] : []));
    assert.deepEqual(pathOf(few), pathOf(all));
  });

  it('has the boundaries of each of several councils, with a line and a name of each', () => {
    const { model, boundaries } = two;
    assert.deepEqual(boundaries.sort(), ['boundaries/E08000003.json', 'boundaries/E08000009.json']);
    const { marks } = draw(model);
    assert.equal(ofKind(marks, 'shape').length, model.wards.length);
    assert.equal(ofKind(marks, 'outline').length, 2);
    const texts = textsOf(marks);
    for (const text of ['Manchester', 'Trafford', 'Around each council'])
      assert.ok(texts.includes(text), text);
    assert.ok(!textsOf(draw(manchester.model).marks).includes('Around each council'));
    assert.match(toMapFigure(model, model.wards, english).points[0]!.text, /\((?:Manchester|Trafford)\): /u);
  });

  it('requests the boundaries of each council once, however it is named', async () => {
    assert.deepEqual(manchester.boundaries, ['boundaries/E08000003.json']);
    const named = await load({ authority: 'Manchester' });
    assert.deepEqual(named.boundaries, ['boundaries/E08000003.json']);
    // A code that has changed since.
    const recoded = await load({ authority: 'E08000038' });
    assert.equal(recoded.boundaries.length, 1);
    assert.equal(recoded.model.view, 'map');
    const greater = await load({ combinedAuthority: 'Greater Manchester' });
    assert.equal(greater.boundaries.length, 10);
    assert.equal(ofKind(draw(greater.model).marks, 'shape').length, greater.model.wards.length);
  });

  it('has a shape of every ward of Wales, with its Welsh name on a Welsh page', async () => {
    const { model } = await load({ authority: 'W06000015' });
    assert.equal(model.view, 'map');
    assert.equal(ofKind(draw(model).marks, 'shape').length, model.wards.length);
    const tag = '<odm-representation authority="W06000015" view="map"></odm-representation>';
    const { html } = await prerender(`<!DOCTYPE html><html lang="cy"><body>${tag}</body></html>`, {
      dataset: DATASET,
    });
    assert.match(html, /Sblot/u);
    assert.match(html, /Ward yw pob siâp/u);
  });

  it('credits the publisher of the boundaries and Ordnance Survey, once', () => {
    for (const { model } of [manchester, two]) {
      const credits = model.provenance.sources.filter(({ publisher }) => /OS data © Crown/u.test(publisher));
      assert.ok(credits.length > 0);
      assert.equal(new Set(credits.map(({ title }) => title)).size, credits.length);
    }
  });

  it('saves the table of its wards, each with the place it is in', () => {
    const { columns, rows } = toExportTable(manchester.model, manchester.model.wards, english);
    assert.equal(rows.length, 32);
    assert.ok(columns.some(({ key }) => key === 'ward_code'));
    assert.match(toTable(manchester.model, [], english).caption, /^Manchester: wards by deprivation/u);
  });

  it('is explored with the party and the seats of each ward', () => {
    const { model } = two;
    const chart = mapChart(model, model.wards, english);
    const rows = chart.values(640).datasets['areas'] as readonly Record<string, string>[];
    assert.equal(chart.spec, 'ward-map');
    assert.equal(rows.length, model.wards.length);
    for (const { code, ward, council, party, seats, colour } of notEmpty(rows)) {
      const own = model.wards.find((one) => one.code === code)!;
      assert.deepEqual([ward, council], [own.name, own.authority.name]);
      assert.ok(party && seats);
      assert.match(colour!, /^#[\da-f]{6}$/u);
    }
    assert.deepEqual(
      chart.columns.map(({ key }) => key),
      ['ward', 'council', 'party', 'seats'],
    );
  });

  it('is an SVG without a page, in the colours of the page', async () => {
    const svg = figureSvg(await toRepresentationFigure(manchester.model, english));
    assert.equal(svg.match(/class="shape"/gu)?.length, 32);
    assert.doesNotMatch(svg, /style=|<image|NaN|undefined/u);
  });
});

describe('no map of wards', () => {
  for (const [attributes, reason] of [
    [{ authority: 'S12000036' }, 'nation'],
    [{ authority: 'N09000003' }, 'nation'],
    [{ authority: 'E08000003', year: '2024' }, 'year'],
    [{ region: 'North West' }, 'many'],
    [{ nation: 'england' }, 'many'],
  ] as const)
    it(`for ${JSON.stringify(attributes)}: the list is shown, and the reason said`, async () => {
      const { model, boundaries } = await load(attributes);
      assert.equal(model.view, 'wards');
      assert.equal(model.map, undefined);
      assert.deepEqual(boundaries, []);
      assert.ok(model.wards.length > 0);
      assert.deepEqual(mapNotes(model, english), [en.noMap[reason]]);
      assert.deepEqual(mapNotes(model, welsh), [cy.noMap[reason]]);
    });

  it('leaves the list without it where boundaries cannot be read', async () => {
    const console = captureConsole();
    const { model } = await load({ authority: 'E08000003' }, { 'boundaries/E08000003.json': {} });
    console.release();
    assert.equal(model.noMap, 'failed');
    assert.equal(model.view, 'wards');
    assert.equal(model.wards.length, 32);
    assert.match(console.lines.map(({ text }) => text).join(), /boundaries could not be loaded/u);
  });

  it('says nothing of boundaries for a code that no council has', async () => {
    const console = captureConsole();
    await assert.rejects(load({ authority: 'E07999999' }), { name: 'EmptyResult' });
    console.release();
    assert.deepEqual(console.lines, []);
  });

  it('before an election: the list without parties is shown', () => {
    const attributes = { ...BLANK, authority: 'E08000003', view: 'map', electionPeriod: true };
    assert.equal(toQuery(attributes, '', () => undefined)!.view, 'wards');
  });
});

describe('a prerendered map of wards', () => {
  const page = (attributes: string) =>
    prerender(
      `<!DOCTYPE html><html lang="en"><body><odm-representation ${attributes}></odm-representation></body></html>`,
      { dataset: DATASET },
    );

  it('is in the page with its sentence, its text alternative, its notes and its credit', async () => {
    const { html } = await page('authority="E08000003" view="map"');
    assert.match(html, /<svg [^>]*role="img"/u);
    assert.match(html, /have councillors of more than one party/u);
    assert.match(html, /OS data © Crown copyright/u);
    assert.match(html, /url\(#/u);
  });

  it('is left out with its reason where there is none', async () => {
    const { html } = await page('authority="S12000036" view="map"');
    assert.match(html, /There is no map: we have no boundaries of this nation’s wards\./u);
  });
});
