// @ts-check
/**
 * Writes dist/builder: the page of the builder, with what it has to know of this build. It works beside `embed`,
 * `dataset` and `w` of one site, wherever that lies.
 */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { BUILDER, minify } from '../../rollup.config.js';
import { widgetsIn } from '../discover-widgets.js';
import { cdnAddress } from './cdn.js';
import { ThirdParty } from './third-party.js';

/** @type {Record<import('@odm-widgets/data/model').UkNation, string>} */
const NATIONS = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/**
 * @param {string} root also the working directory
 * @param {string} version
 */
export async function buildBuilder(root, version) {
  const to = join(root, 'dist/builder');
  const thirdParty = new ThirdParty();
  const graph = await rollup(BUILDER.input);
  await graph.write({ ...BUILDER.output, plugins: [thirdParty.plugin(), minify] });
  await graph.close();
  writeFileSync(join(to, 'THIRD-PARTY.txt'), thirdParty.text());
  cpSync(join(root, 'packages/builder/src/page'), to, { recursive: true });
  const write = (/** @type {string} */ name, /** @type {unknown} */ content) =>
    writeFileSync(join(to, name), `${JSON.stringify(content)}\n`);
  write('release.json', await releaseOf(root, version));
  write('places.json', await placesOf(root));
}

/**
 * What outputs name of a release; see `Release` of packages/builder.
 *
 * @param {string} root
 * @param {string} version
 */
async function releaseOf(root, version) {
  /** @type {typeof import('@odm-widgets/builder/outputs.js')} */
  const { importMap } = await importLib(root, 'builder/lib/outputs/outputs.js');
  const integrity = JSON.parse(readFileSync(join(root, 'dist/embed/sri.json'), 'utf8'));
  const scripts = cdnAddress(version);
  const hash = createHash('sha256').update(importMap({ scripts, integrity })).digest('base64');
  return { version, scripts, integrity, importMapHash: `sha256-${hash}`, pages: await pagesOf(root) };
}

/** Kinds of places that widgets have pages for. */
async function pagesOf(/** @type {string} */ root) {
  const entries = await Promise.all(
    widgetsIn(root).map(async ({ tag, prerender, package: own }) => {
      if (!prerender) return [];
      const target = own.json['exports'][`.${prerender.slice(own.name.length)}`].default;
      const { pages } = await importLib(root, join(own.folder, target));
      return pages ? [[tag, pages]] : [];
    }),
  );
  return Object.fromEntries(entries.flat());
}

/** What can be searched for: every council with its wards, and larger areas. */
async function placesOf(/** @type {string} */ root) {
  /** @type {typeof import('@odm-widgets/data/dataset/node.js')} */
  const { DatasetClient } = await importLib(root, 'data/lib/dataset/node.js');
  /** @type {typeof import('@odm-widgets/data/model')} */
  const model = await importLib(root, 'data/lib/model/index.js');
  const client = DatasetClient.fromFolder(join(root, 'packages/dataset'));
  const nations = await Promise.all(
    model.UK_NATIONS.map(async (nation) => {
      const release = model.latestRelease(nation);
      const codes = await councilsOf(client, release, nation);
      const councils = await Promise.all(
        codes.map(async (code) =>
          councilOf(model.inLatestWards(await client.authority(code, release)), nation),
        ),
      );
      return councils.sort((a, b) => (a.place[0] < b.place[0] ? -1 : 1));
    }),
  );
  return { areas: await areasOf(root, client, model), councils: nations.flat() };
}

/**
 * @param {import('@odm-widgets/data/dataset/node.js').DatasetClient} client
 * @param {import('@odm-widgets/data/model').Release} release
 * @param {import('@odm-widgets/data/model').UkNation} nation
 * @returns {Promise<string[]>}
 */
async function councilsOf(client, release, nation) {
  if (nation === 'england') {
    const { authorities } = await client.authorities(release);
    return authorities.map(({ code }) => code);
  }
  const { authorities } = /** @type {{ authorities: [string, ...string[]][] }} */ (
    await client.get(`${release}/names.json`)
  );
  return authorities.map(([code]) => code);
}

/**
 * A council and those of its wards that figures are for.
 *
 * @param {import('@odm-widgets/data/model').AuthorityAreas} areas
 * @param {import('@odm-widgets/data/model').UkNation} nation
 */
function councilOf({ authority, wards, lsoas }, nation) {
  const counted = new Set(lsoas.map(({ ward }) => ward));
  return {
    nation,
    place: namesOf(authority),
    wards: wards.filter(({ code }) => counted.has(code)).map(namesOf),
  };
}

/** @returns {[code: string, name: string, welsh?: string]} */
function namesOf(
  /** @type {{ code: string, name: string, welshName?: string }} */ { code, name, welshName },
) {
  return welshName && welshName !== name ? [code, name, welshName] : [code, name];
}

/**
 * Nations, and the regions and combined authorities of England.
 *
 * @param {string} root
 * @param {import('@odm-widgets/data/dataset/node.js').DatasetClient} client
 * @param {typeof import('@odm-widgets/data/model')} model
 */
async function areasOf(root, client, model) {
  /** @type {typeof import('@odm-widgets/data/lamps')} */
  const { getLamps } = await importLib(root, 'data/lib/dataset/lamps/index.js');
  const { councils } = await getLamps(client, 'overall', { release: model.COUNCIL_RELEASE });
  const named = (
    /** @type {'region' | 'combined-authority'} */ kind,
    /** @type {readonly (string | undefined)[]} */ names,
  ) =>
    [...new Set(names.flatMap((name) => name ?? []))].sort().map((name) => ({
      segment: `${kind}-${model.normalisePlaceName(name).replaceAll(' ', '-')}`,
      name,
      nation: 'england',
    }));
  const nations = model.UK_NATIONS.map((nation) => ({ segment: nation, name: NATIONS[nation], nation }));
  return [
    ...nations,
    ...named(
      'region',
      councils.map(({ region }) => region),
    ),
    ...named(
      'combined-authority',
      councils.map(({ combinedAuthority }) => combinedAuthority),
    ),
  ];
}

/** Compiled modules of packages that are not dependencies of the root. */
function importLib(/** @type {string} */ root, /** @type {string} */ path) {
  return import(pathToFileURL(join(root, 'packages', path)).href);
}
