import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '@odm-widgets/cli';
import { respondTo } from '@odm-widgets/cli/pages.js';
import { readContent } from '../../packages/cli/src/pages/page-content.js';
import { scriptJson } from '../../packages/cli/src/pages/linked-data.js';
import { DATASET, datasetClient } from '../support/dataset-reader.js';
import { INJECTIONS } from '../support/hostile-input.js';
import { notEmpty } from '../support/not-empty.js';

const SITE = 'https://www.example.org/figures/';
const OPTIONS = {
  site: SITE,
  dataset: DATASET,
  script: '/embed/odm-widgets.js',
  now: new Date('2026-01-15T12:00Z'),
};
const WARD = '/w/ward-deprivation/E05011351/';
const SENTENCE = '6 of Ardwick’s 10 neighbourhoods are among the most deprived 10% in England.';

async function textOf(path: string): Promise<string> {
  const response = await respondTo(path, OPTIONS);
  assert.ok(response && 'text' in response, path);
  return response.text;
}

/** The tag of a widget with everything in it. */
const widgetOf = (html: string) => /<odm-[\s\S]+<\/odm-[a-z-]+>/u.exec(html)?.[0];

describe('the page of a widget and a place', () => {
  let html = '';
  before(async () => {
    html = await textOf(WARD);
  });

  it('shows sentence, figure, table and source without a script', () => {
    assert.ok(html.includes('<h1>Deprivation in Ardwick</h1>'));
    assert.ok(html.includes(`<p>${SENTENCE}</p>`));
    assert.match(html, /<svg xmlns="[^"]+" role="img"[^>]*><title>6 of Ardwick’s/u);
    assert.match(html, /<td align="right">1,719<\/td>/u);
    assert.match(html, /Source: <a lang="en" href="https:\/\/www\.gov\.uk\/[^"]+">English Indices/u);
  });

  it('has the tag of the widget and the loader, and no inline script or style', () => {
    assert.match(html, /<odm-ward-deprivation ward="E05011351" view="overall" no-heading>\n<div data-odm-p/u);
    assert.match(html, /<script type="module" src="\/embed\/odm-widgets\.js"><\/script>/u);
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/u);
    const types = [...html.matchAll(/<script type="([^"]+)"/gu)].map(([, type]) => type);
    assert.deepEqual(new Set(types), new Set(['module', 'application/ld+json']));
  });

  it('says where it is, in both languages, and what others show of it', () => {
    assert.ok(html.includes(`<link rel="canonical" href="${SITE}w/ward-deprivation/E05011351/">`));
    assert.ok(html.includes(`hreflang="cy" href="${SITE}w/ward-deprivation/E05011351/cy/">`));
    assert.ok(html.includes('<meta property="og:title" content="Deprivation in Ardwick">'));
    assert.ok(html.includes(`<meta property="og:description" content="${SENTENCE}">`));
    assert.match(
      html,
      /<link rel="alternate" type="application\/json\+oembed" title="Deprivation in Ardwick" href="[^"]+\/E05011351\/oembed\.json">/u,
    );
  });

  it('describes its figures as a data set in the words of schema.org', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.+)<\/script>/u.exec(html) ?? [];
    const data = JSON.parse(json) as Record<string, unknown>;
    assert.equal(data['@type'], 'Dataset');
    assert.equal(data['name'], 'Deprivation in Ardwick');
    assert.match(String(data['description']), /^6 of Ardwick’s 10/u);
    assert.match(String(data['license']), /open-government-licence/u);
    assert.equal(data['dateModified'], '2025-10-30');
    assert.deepEqual(data['spatialCoverage'], { '@type': 'Place', identifier: 'E05011351' });
    assert.ok((data['variableMeasured'] as string[]).includes('Neighbourhood'));
  });

  it('says the dates of its figures, and reports a problem with its own address', () => {
    assert.match(html, /<p>Date of the figures: 30 October 2025, May 2024 and 21 March 2021\.<\/p>/u);
    const [, href = ''] = /<a href="([^"]+)">Report a problem with this figure<\/a>/u.exec(html) ?? [];
    const url = new URL(href.replaceAll('&#38;', '&'));
    assert.equal(url.searchParams.get('title'), 'Problem with a figure: Deprivation in Ardwick');
    assert.match(
      url.searchParams.get('body')!,
      /^https:\/\/www\.example\.org\/figures\/w\/ward-deprivation\//u,
    );
  });

  it('reports to a mail address, or to a form as it is', async () => {
    const mail = await respondTo(WARD, { ...OPTIONS, report: 'mailto:a@example.org' });
    assert.match((mail as { text: string }).text, /href="mailto:a@example\.org\?subject=Problem%20with%20a/u);
    const form = await respondTo(WARD, { ...OPTIONS, report: 'https://example.org/form?a=1' });
    assert.match((form as { text: string }).text, /href="https:\/\/example\.org\/form\?a=1">Report/u);
  });

  it('is in Welsh at its Welsh address, with English names marked', async () => {
    const welsh = await textOf(`${WARD}cy/`);
    assert.match(welsh, /^<!DOCTYPE html>\n<html lang="cy">/u);
    assert.match(welsh, /<h1>[^<]*<span lang="en">Ardwick<\/span>/u);
    assert.match(welsh, /Ffynhonnell: /u);
    assert.match(welsh, /Dyddiad y ffigurau: 30 Hydref 2025/u);
    assert.match(welsh, />Rhoi gwybod am broblem gyda’r ffigur hwn<\/a>/u);
    assert.match(
      welsh,
      /<a href="(?:\.\.\/)+w\/ward-deprivation\/E05011351\/" hreflang="en" lang="en">English</u,
    );
  });

  it('shows the view that its address names', async () => {
    const domains = await textOf(`${WARD}domains/`);
    assert.match(domains, /<odm-ward-deprivation ward="E05011351" view="domains" no-heading>/u);
    assert.notEqual(widgetOf(domains), widgetOf(html));
  });

  it('is the same in a frame, without what is around it', async () => {
    const frame = await textOf(`${WARD}embed/`);
    assert.equal(widgetOf(frame), widgetOf(html));
    assert.match(frame, /<base target="_blank">\n<script src="\/embed\/odm-frame\.js" async><\/script>/u);
    assert.match(
      frame,
      new RegExp(`<link rel="canonical" href="${SITE}w/ward-deprivation/E05011351/">`, 'u'),
    );
    assert.doesNotMatch(frame, /<footer|og:title|Report a problem/u);
  });

  it('is described for oEmbed as a frame that works without a script', async () => {
    const oembed = JSON.parse(await textOf(`${WARD}cy/oembed.json`)) as Record<string, string | number>;
    assert.equal(oembed['version'], '1.0');
    assert.equal(oembed['type'], 'rich');
    assert.ok(Number(oembed['width']) > 0 && Number(oembed['height']) > 400);
    assert.match(
      String(oembed['html']),
      /^<iframe src="[^"]+\/E05011351\/cy\/embed\/" title="[^"]*Ardwick"/u,
    );
    assert.doesNotMatch(String(oembed['html']), /<script/u);
  });

  for (const [path, sentence] of [
    ['/w/political-control/E08000003/', 'In late 2025 Manchester had a Labour majority.'],
    ['/w/political-control/region-yorkshire-and-the-humber/', 'Yorkshire and The Humber’s 15 councils'],
    ['/w/political-control/combined-authority-greater-manchester/', 'Greater Manchester’s 10 councils'],
    ['/w/political-control/wales/', 'Wales’ 22 councils'],
    ['/w/representation/E08000003/deciles/', 'Labour represents 91% of Manchester’s 120'],
    ['/w/representation/england/grid/', 'most seats in the wards of 70% of England’s'],
    ['/w/ward-deprivation/W05001273/', 'None of Canton’s 10 neighbourhoods'],
  ] as const)
    it(`is at ${path} too`, async () => {
      const page = await textOf(path);
      assert.ok(page.includes(sentence));
      assert.match(page, /<svg [\s\S]+Source: [\s\S]+<table>/u);
    });

  it('shows sentence, figure, table and source for 200 places of all councils', async () => {
    const client = datasetClient();
    const { authorities } = await client.authorities('2025');
    const endings = ['', 'cy/', 'embed/', 'domains/', 'map/cy/', 'domains/cy/embed/'];
    for (let index = 0; index < 100; index += 1) {
      const { code } = authorities[(index * 37) % authorities.length]!;
      const { lsoas } = await client.authority(code, '2025');
      const { ward } = lsoas[(index * 13) % lsoas.length]!;
      for (const path of [
        `/w/ward-deprivation/${ward}/${endings[index % endings.length]}`,
        `/w/political-control/${code}/${index % 2 ? 'cy/' : ''}`,
      ]) {
        const page = await textOf(path);
        assert.match(
          page,
          /<div data-odm-prerendered="[^"]+ [^"]+" lang="(?:en|cy)">\n<p>(?:(?!<\/p>)[\s\S])*\d/u,
          path,
        );
        assert.match(page, /<svg [\s\S]+(?:Source|Ffynhonnell): [\s\S]+<table>/u, path);
      }
    }
  });

  for (const [path, target] of [
    ['/w/ward-deprivation/e05011351', WARD],
    [`${WARD}overall/embed`, `${WARD}embed/`],
  ] as const)
    it(`is at the address that ${path} leads to`, async () => {
      assert.deepEqual(await respondTo(path, OPTIONS), { redirect: target });
    });

  for (const path of [
    '/w/ward-deprivation/E05999999/',
    '/w/ward-deprivation/W05999999/',
    '/w/ward-deprivation/S13999999/',
    '/w/ward-deprivation/N08999999/',
    '/w/political-control/E08999999/',
    '/w/political-control/S12999999/',
    '/w/political-control/region-nowhere/',
    '/w/representation/E08000003/grid/',
    '/w/newsletter/E08000003/',
    '/w/',
  ])
    it(`is not at ${path}`, async () => {
      assert.equal(await respondTo(path, OPTIONS), undefined);
    });

  it('is the first one where a view shows the figure of that', async () => {
    const page = (view: string, figureOf: (view: string) => string) =>
      readContent(
        {
          tag: 'odm-thing',
          place: { kind: 'ward', name: 'E05011351' },
          views: ['first', 'second'],
          view,
          locale: 'en',
          form: 'page',
        },
        {
          prerender: async ({ read }) => ({
            heading: 'Thing',
            headline: 'One thing.',
            figure: figureOf(read('view')!),
            stands: true,
          }),
          pages: {},
        },
        {
          base: 'https://example.org/',
          now: OPTIONS.now,
          signal: new AbortController().signal,
          once: (_, load) => load(),
        },
      );
    const viewOf = async (...args: Parameters<typeof page>) => (await page(...args))?.address.view;
    assert.equal(await viewOf('first', () => '<svg></svg>'), 'first');
    assert.equal(await viewOf('second', () => '<svg></svg>'), 'first');
    assert.equal(await viewOf('second', (view) => `<svg><title>${view}</title></svg>`), 'second');
  });

  it('names the first view as what it is, at the address of one without figures', async () => {
    const [first, other] = await Promise.all(
      ['', 'grid/'].map((view) => textOf(`/w/representation/scotland/${view}`)),
    );
    const isOf = (html: string) => /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1];
    assert.equal(isOf(other!), `${SITE}w/representation/scotland/`);
    assert.equal(isOf(other!), isOf(first!));
    assert.equal(other, first!.replaceAll('"../../../', '"../../../../'));
  });

  it('cannot be ended by a text in its data', () => {
    for (const text of notEmpty(INJECTIONS)) {
      const json = scriptJson({ text });
      assert.doesNotMatch(json, /[<>&\u2028\u2029]/u);
      assert.deepEqual(JSON.parse(json), { text });
    }
  });
});

describe('odm-widgets pages', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pages-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function command(...args: string[]) {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await run(['pages', ...args], {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      now: () => OPTIONS.now,
    });
    return { code, out: out.join('\n'), err: err.join('\n') };
  }
  const write = (out: string, ...args: string[]) =>
    command('--out', out, '--site', SITE, '--dataset', DATASET, ...args);
  const pagesIn = (out: string) =>
    readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('index.html'));

  it('writes all pages of a council and its wards, as a server sends them', async () => {
    const out = join(folder, 'council');
    const {
      code,
      out: said,
      err,
    } = await write(out, '--authority', 'e06000017', '--script', '/embed/odm-widgets.js');
    assert.deepEqual([code, err], [0, '']);
    assert.match(said, /council\/w: \d+ files for 1[0-9] places\.$/u);
    const list = JSON.parse(readFileSync(join(out, 'w/pages.json'), 'utf8')) as Record<string, unknown>;
    assert.deepEqual(list['councils'], ['E06000017']);
    assert.deepEqual((list['pages'] as Record<string, unknown>)['odm-ward-deprivation'], {
      ward: ['overall', 'domains', 'map'],
    });
    const pages = notEmpty(pagesIn(out));
    const read = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
    const wards = readdirSync(join(out, 'w/ward-deprivation'));
    assert.ok(wards.length > 10);
    for (const path of [
      `w/ward-deprivation/${wards[0]}/`,
      `w/ward-deprivation/${wards[0]}/domains/cy/embed/`,
      'w/political-control/E06000017/cy/',
      'w/representation/E06000017/deciles/',
    ])
      assert.equal(read(path), await textOf(`/${path}`));
    for (const page of pages) {
      const html = readFileSync(join(out, page), 'utf8');
      assert.match(html, /<svg [\s\S]+(?:Source|Ffynhonnell): [\s\S]+<table>/u, page);
      for (const [, href = ''] of notEmpty(html.matchAll(/(?:stylesheet" |<a )href="(\.\.[^"]+)"/gu))) {
        const target = join(out, dirname(page), href);
        assert.ok(existsSync(href.endsWith('/') ? join(target, 'index.html') : target), `${page}: ${href}`);
      }
    }
  });

  describe('of so many councils that there are several threads', () => {
    const councils = [17, 53, 1, 3, 4, 5, 13, 61].map(
      (number) => `E060000${String(number).padStart(2, '0')}`,
    );
    const named = (codes: readonly string[]) => codes.flatMap((code) => ['--authority', code]);

    it('writes the same pages', async () => {
      const out = join(folder, 'threads');
      const { code, err } = await write(out, ...named(councils), '--script', '/embed/odm-widgets.js');
      assert.deepEqual([code, err], [0, '']);
      const { places, files } = JSON.parse(readFileSync(join(out, 'w/pages.json'), 'utf8')) as Record<
        string,
        number
      >;
      assert.equal(
        files,
        readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
          /\/(?:index\.html|oembed\.json)$/u.test(name),
        ).length,
      );
      assert.ok(places! > 8 * 5);
      for (const council of councils) {
        const path = `w/political-control/${council}/cy/`;
        assert.equal(readFileSync(join(out, path, 'index.html'), 'utf8'), await textOf(`/${path}`));
      }
    });

    it('leaves what is there when one of them does not exist', async () => {
      const out = join(folder, 'failed-thread');
      const { code, err } = await write(out, ...named([...councils.slice(1), 'E06999999']));
      assert.equal(code, 1);
      assert.match(err, /^odm-widgets pages: .*E06999999/u);
      assert.deepEqual(readdirSync(out), []);
    });
  });

  it('replaces its own folder as a whole, and no other', async () => {
    const out = join(folder, 'again');
    mkdirSync(join(out, 'w/old'), { recursive: true });
    writeFileSync(join(out, 'w/old/index.html'), 'ours');
    const refused = await write(out, '--authority', 'E06000053');
    assert.equal(refused.code, 1);
    assert.match(refused.err, /again\/w holds other files, so it was left/u);
    assert.equal(readFileSync(join(out, 'w/old/index.html'), 'utf8'), 'ours');
    writeFileSync(join(out, 'w/pages.json'), '{}');
    const { code, err } = await write(out, '--authority', 'E06000053');
    assert.equal(code, 0, err);
    assert.equal(existsSync(join(out, 'w/old')), false);
    assert.deepEqual(readdirSync(out), ['w']);
  });

  it('leaves what is there when a council does not exist', async () => {
    const out = join(folder, 'unknown');
    const { code, err } = await write(out, '--authority', 'E06999999');
    assert.equal(code, 1);
    assert.match(err, /odm-widgets pages: /u);
    assert.deepEqual(readdirSync(out), []);
  });

  for (const [args, text] of [
    [[], '--out public'],
    [['--out', 'a'], '--site https://'],
    [['--out', 'a', '--site', 'example.org'], '--site https://'],
    [['--out', 'a', '--site', 'https://example.org/?a=b'], '--site https://'],
    [['--out', 'a', '--site', SITE], '--authority E08000003, or write --all'],
    [['--out', 'a', '--site', SITE, '--all', '--authority', 'E08000003'], '--all'],
    [['--out', 'a', '--site', SITE, '--authority', 'Manchester'], '--authority MANCHESTER is no code'],
    [['--out', 'a', '--site', SITE, '--all', '--script', 'javascript:1'], '--script javascript:1'],
    [['--out', 'a', '--site', SITE, '--all', '--script', '//example.org/a.js'], '--script //example.org'],
    [['--out', 'a', '--site', SITE, '--all', '--report', 'tel:1'], '--report tel:1'],
  ] as const)
    it(`rejects ${args.join(' ') || 'no arguments'}`, async () => {
      const { code, err } = await command(...args);
      assert.equal(code, 2);
      assert.ok(err.includes(text), err);
    });
});
