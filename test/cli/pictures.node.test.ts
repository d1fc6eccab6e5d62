import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { run } from '@odm-widgets/cli';
import { respondTo } from '@odm-widgets/cli/pages.js';
import { pictureSvg } from '../../packages/cli/src/pages/pictures/picture-svg.js';
import {
  picturedTags,
  widgetPicture,
  widgetPictureOf,
  widgetPicturePath,
} from '../../packages/cli/src/pages/pictures/place-picture.js';
import { loadRasteriser } from '../../packages/cli/src/pages/pictures/rasteriser.js';
import { wrapText } from '../../packages/cli/src/pages/pictures/wrap-text.js';
import { widgetPages } from '../../packages/cli/src/pages/widget-pages.js';
import { DATASET } from '../support/dataset-reader.js';
import { HOSTILE_TEXTS, INJECTIONS } from '../support/hostile-input.js';
import { notEmpty } from '../support/not-empty.js';

const PICTURES = join(import.meta.dirname, '../../packages/cli/pictures');
const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  folders.push(folder);
  return folder;
}

/** Width and height in the header of a PNG. */
function sizeOf(png: Uint8Array): [number, number] {
  assert.deepEqual([...png.subarray(0, 8)], [137, 80, 78, 71, 13, 10, 26, 10]);
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}

async function pages(...args: string[]) {
  const out = newFolder();
  const messages: string[] = [];
  const io = {
    out: (text: string) => messages.push(text),
    err: (text: string) => messages.push(text),
    now: () => new Date('2026-01-15T12:00Z'),
  };
  const site = ['--out', out, '--site', 'https://www.example.org/', '--dataset', DATASET];
  return { code: await run(['pages', ...site, ...args], io), out, messages };
}

describe('pictures of pages', () => {
  it('are there for every widget with pages, in both languages, as they are drawn', async () => {
    const tags = [...(await widgetPages()).keys()].filter((tag) => widgetPicturePath(tag, 'en'));
    const withPages = [...(await widgetPages())].filter(
      ([, { pages: kinds }]) => Object.keys(kinds).length > 0,
    );
    assert.deepEqual(
      withPages.map(([tag]) => tag).filter((tag) => !tags.includes(tag)),
      [],
    );
    const rasterise = await loadRasteriser();
    const files = notEmpty(picturedTags()).flatMap((tag) =>
      (['en', 'cy'] as const).map((locale) => {
        const name = widgetPictureOf(`/${widgetPicturePath(tag, locale)}`)!;
        const file = readFileSync(join(PICTURES, name));
        assert.ok(
          file.equals(rasterise(widgetPicture(tag, locale)!)),
          `${name}: node scripts/page-pictures.js`,
        );
        return name;
      }),
    );
    assert.deepEqual(readdirSync(PICTURES).sort(), files.sort());
  });

  it('are what a server sends for their address, and nothing else of that folder', async () => {
    const send = (path: string) => respondTo(path, { site: 'https://www.example.org/', dataset: DATASET });
    const answer = await send('/w/ward-deprivation/picture.png');
    assert.ok(answer && 'file' in answer);
    assert.deepEqual(sizeOf(readFileSync(answer.file)), [1200, 630]);
    for (const path of [
      '/w/ward-deprivation/picture-de.png',
      '/w/events/picture.png',
      '/w/../picture.png',
      '/w/constructor/picture.png',
    ])
      assert.equal(await send(path), undefined, path);
  });

  it('stand for all places where there are none of each, and their pages name them', async () => {
    const { code, out } = await pages('--authority', 'E06000017');
    assert.equal(code, 0);
    const html = readFileSync(join(out, 'w/political-control/E06000017/cy/index.html'), 'utf8');
    const [, address] =
      /<meta property="og:image" content="https:\/\/www\.example\.org\/([^"]+)">/u.exec(html) ?? [];
    assert.equal(address, 'w/political-control/picture-cy.png');
    assert.deepEqual(sizeOf(readFileSync(join(out, address))), [1200, 630]);
    assert.match(html, /<meta property="og:image:alt" content="[^"]{10,}">/u);
  });

  it('are drawn for each place and language on request, with its sentence and sources', async () => {
    const { code, out } = await pages('--authority', 'E06000017', '--pictures');
    assert.equal(code, 0);
    const wards = readdirSync(join(out, 'w/ward-deprivation'));
    for (const ward of notEmpty(wards)) {
      const folder = join(out, 'w/ward-deprivation', ward);
      for (const file of [join(folder, 'picture.png'), join(folder, 'cy/picture.png')])
        assert.deepEqual(sizeOf(readFileSync(file)), [1200, 630]);
      const html = readFileSync(join(folder, 'map/index.html'), 'utf8');
      assert.ok(html.includes(`content="https://www.example.org/w/ward-deprivation/${ward}/picture.png"`));
    }
    assert.ok(!existsSync(join(out, 'w/ward-deprivation/picture.png')));
  });

  it('say what to install where it is missing, before anything is written', () => {
    // A copy of the command without the packages beside it.
    const folder = newFolder();
    const code = `import { loadRasteriser } from ${JSON.stringify(join(folder, 'lib/pages/pictures/rasteriser.js'))};
      await loadRasteriser().catch((error) => { console.log(error.name, error.message); });`;
    for (const file of [
      'pages/pictures/rasteriser.js',
      'pages/pictures/picture-svg.js',
      'pages/pictures/wrap-text.js',
      'command.js',
    ])
      cpSync(join(import.meta.dirname, '../../packages/cli/lib', file), join(folder, 'lib', file));
    cpSync(join(import.meta.dirname, '../../packages/core'), join(folder, 'node_modules/@odm-widgets/core'), {
      recursive: true,
    });
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.match(
      stdout,
      /^UsageError --pictures needs .*npm install @resvg\/resvg-js @expo-google-fonts\/source-sans-3/u,
      stderr,
    );
  });

  it('hold hostile texts as text', () => {
    for (const text of notEmpty([...HOSTILE_TEXTS, ...INJECTIONS])) {
      const svg = pictureSvg({ title: text, sentence: text, lines: [text], name: text });
      assert.deepEqual([...new Set(svg.match(/<\/?[a-z]+/gu))].sort(), [
        '</svg',
        '</text',
        '<rect',
        '<svg',
        '<text',
      ]);
    }
  });

  it('cut off a text that has no room, and keep one that has', () => {
    const sentence = 'A sentence of several words that says something. '.repeat(40);
    const svg = pictureSvg({ title: 'A title', sentence, lines: [], name: 'A name' });
    assert.match(svg, /…<\/text>/u);
    const short = pictureSvg({ title: 'A title', sentence: 'One sentence.', lines: [], name: 'A name' });
    assert.doesNotMatch(short, /…/u);
  });

  it('cut off a Welsh text after a whole word, letters with accents included', () => {
    const svg = pictureSvg({
      title: 'Tai',
      sentence: 'tŷ, '.repeat(2000),
      lines: ['tŷ, '.repeat(2000)],
      name: 'Enw',
    });
    assert.equal([...svg.matchAll(/tŷ…<\/text>/gu)].length, 2);
  });

  it('break lines between words, and never inside one', () => {
    assert.deepEqual(wrapText('one two three', 4, 400), ['one two', 'three']);
    assert.deepEqual(wrapText('Llanfairpwllgwyngyll a b', 3, 400), ['Llanfairpwllgwyngyll', 'a b']);
    assert.deepEqual(wrapText('', 3, 400), []);
  });
});
