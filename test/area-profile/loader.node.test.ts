import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HttpError } from '@odm-widgets/data';
import { DatasetClient } from '@odm-widgets/data/dataset';
import {
  SectionController,
  type LoadSection,
} from '../../packages/area-profile/src/lazy/details/section-controller.js';
import { withMainFiles } from '../../packages/area-profile/src/lazy/sections/main-files-loader.js';
import type { LoadedSection } from '../../packages/area-profile/src/section.js';
import { published } from '../support/dataset-reader.js';
import { ENGLISH } from './languages.js';
import { load } from './load.js';

/** A client of the committed files that notes what it is asked for. */
function listed(): { client: DatasetClient; asked: string[] } {
  const asked: string[] = [];
  const client = new DatasetClient('', (url) => {
    const path = url.slice(1);
    asked.push(path);
    return published(path);
  });
  return { client, asked };
}

describe('the loader of a profile', () => {
  it('counts a neighbourhood once that is in a ward and picked by itself', async () => {
    const ward = await load({ ward: 'E05011351' });
    const [first] = ward.lsoas;
    const both = await load({ ward: 'E05011351', lsoas: first!.code });
    assert.equal(both.lsoas.length, ward.lsoas.length);
    assert.equal(both.area.figures.people, ward.area.figures.people);
  });

  it('reads the summary of a council and the index of its ward, and no other file', async () => {
    const { client, asked } = listed();
    await load({ ward: 'E05011351', authority: 'E08000003' }, client);
    assert.deepEqual(asked.sort(), ['profile/E08000003.json', 'wards/E05011.json']);
  });

  it('reads the summary alone of a council, and of a ward of Wales whose council is named', async () => {
    for (const attributes of [
      { authority: 'W06000015' },
      { authority: 'e08000003' },
      { ward: 'W05001273', authority: 'W06000015' },
    ]) {
      const { client, asked } = listed();
      const { lsoas } = await load(attributes, client);
      assert.ok(lsoas.length > 0);
      assert.deepEqual(asked, [`profile/${attributes.authority.toUpperCase()}.json`]);
    }
  });

  it('finds councils and wards of every nation by name', async () => {
    for (const [attributes, name] of [
      [{ authority: 'Manchester' }, 'Manchester'],
      [{ authority: 'Caerdydd', nation: 'wales' }, 'Cardiff'],
      [{ ward: 'Ardwick, Manchester' }, 'Ardwick'],
      [{ ward: 'Canton, Cardiff', nation: 'wales' }, 'Canton'],
      [{ authority: 'S12000049' }, 'Glasgow City'],
    ] as const)
      assert.equal((await load(attributes)).area.name, name);
  });

  it('says that a council was replaced, and by which', async () => {
    await assert.rejects(load({ authority: 'E07000026' }), /Cumberland/u);
  });

  it('says of a ward that was redrawn since, and shows it as it was', async () => {
    const { client, asked } = listed();
    const { notices } = await load({ ward: 'E05009030' }, client);
    assert.deepEqual(
      asked.filter((path) => !/^(?:profile|wards)\/E/u.test(path)),
      [],
    );
    assert.ok(notices.some((notice) => notice.kind === 'redrawn' && notice.year === 2025));
  });

  it('looks up the councils of neighbourhoods, unless they are named', async () => {
    const unnamed = listed();
    await load({ lsoas: 'E01005061 W01000003' }, unnamed.client);
    assert.ok(unnamed.asked.includes('profile/lsoas/E01005.json'));
    assert.ok(unnamed.asked.includes('profile/lsoas/W01000.json'));
    const named = listed();
    await load({ lsoas: 'E01005061', authorities: 'E08000003' }, named.client);
    assert.equal(
      named.asked.some((path) => path.startsWith('profile/lsoas')),
      false,
    );
  });

  it('shows the neighbourhoods that exist, and names the others', async () => {
    const { lsoas, notices } = await load({ lsoas: 'E01005061 E01999999' });
    assert.deepEqual(
      lsoas.map(({ code }) => code),
      ['E01005061'],
    );
    assert.deepEqual(notices, [{ kind: 'unknown-lsoas', codes: ['E01999999'] }]);
  });

  it('has wards of 2025 where a council was redrawn, with its estimate', async () => {
    const { client, asked } = listed();
    const model = await load({ ward: 'E05015927' }, client);
    assert.deepEqual(
      asked.filter((path) => !/^(?:profile|wards)\/E/u.test(path)),
      [],
    );
    const { wards, lsoas, notices } = model;
    assert.equal(wards[0]!.code, 'E05015927');
    assert.ok(notices.some(({ kind }) => kind === 'estimated'));
    // Its figures by rank are of the same neighbourhoods, in the same wards.
    const ranked = await withMainFiles({ model, files: client, signal: new AbortController().signal });
    assert.deepEqual(
      ranked.lsoas.map(({ code, ward }) => [code, ward]),
      lsoas.map(({ code, ward }) => [code, ward]),
    );
    assert.ok(ranked.lsoas.every(({ rank }) => rank.overall! > 0));
    assert.ok(ranked.area.parts[0]!.council.areas.wards.some(({ seats }) => seats));
  });

  it('passes on a failure of the dataset', async () => {
    const failing = new DatasetClient('', () => Promise.reject(new HttpError('No.', 503)));
    await assert.rejects(load({ ward: 'E05011351' }, failing), HttpError);
  });
});

/** A host without a page. */
function hostOf() {
  let updates = 0;
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => (updates += 1),
    updateComplete: Promise.resolve(true),
  };
  return { host, updates: () => updates };
}

const content: LoadedSection = () => ({ facts: [], notes: ['loaded'], provenance: undefined });
const client = () => new DatasetClient('', published);
/** Everything that is due has run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('sections of a profile', () => {
  it('are loaded once, when they are opened', async () => {
    const model = await load({ ward: 'E05011351' });
    const loaded: string[] = [];
    const controller = new SectionController(
      hostOf().host,
      async (id) => {
        loaded.push(id);
        return content;
      },
      () => undefined,
    );
    controller.use(model, client);
    assert.deepEqual(loaded, []);
    controller.toggle('crime', true);
    await settled();
    controller.toggle('crime', false);
    controller.toggle('crime', true);
    await settled();
    assert.deepEqual(loaded, ['crime']);
    assert.deepEqual(controller.content('crime', ENGLISH)!.notes, ['loaded']);
  });

  it('fail alone, and load again on request', async () => {
    const model = await load({ ward: 'E05011351' });
    const reported: Error[] = [];
    let fails = true;
    const loadSection: LoadSection = async (id) => {
      if (id === 'crime' && fails) throw new HttpError('No.', 503);
      return content;
    };
    const controller = new SectionController(hostOf().host, loadSection, (error) => reported.push(error));
    controller.use(model, client);
    controller.toggle('crime', true);
    controller.toggle('tenure', true);
    await settled();
    assert.equal(controller.state('crime')!.status, 'failed');
    assert.equal(controller.state('tenure')!.status, 'ready');
    assert.equal(reported.length, 1);
    fails = false;
    controller.retry('crime');
    await settled();
    assert.equal(controller.state('crime')!.status, 'ready');
  });

  it('are loaded anew for another area, and never show the one before', async () => {
    const [one, other] = [await load({ ward: 'E05011351' }), await load({ ward: 'E05011370' })];
    const answers: (() => void)[] = [];
    const controller = new SectionController(
      hostOf().host,
      (_, { model }) =>
        new Promise((resolve) => {
          answers.push(() => resolve(() => ({ facts: [], notes: [model.area.name], provenance: undefined })));
        }),
      () => undefined,
    );
    controller.use(one, client);
    controller.toggle('crime', true);
    controller.use(other, client);
    answers[1]!();
    await settled();
    answers[0]!();
    await settled();
    assert.deepEqual(controller.content('crime', ENGLISH)!.notes, ['Longsight']);
  });
});
