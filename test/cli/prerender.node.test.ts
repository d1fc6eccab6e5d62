import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '@odm-widgets/cli';
import { prerender, type PrerenderOptions } from '@odm-widgets/cli/prerender.js';
import { withFolder } from '../../packages/cli/src/prerender/local-files.js';
import { DATASET } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';

const NOW = new Date('2026-01-15T12:00Z');
const OPTIONS: PrerenderOptions = { dataset: DATASET, now: NOW };
const WARD = '<odm-ward-deprivation ward="E05011351" authority="E08000003"></odm-ward-deprivation>';
const SENTENCE = '6 of Ardwick’s 10 neighbourhoods are among the most deprived 10% in England.';

const page = (body: string, language = 'en') =>
  `<!DOCTYPE html>\n<html lang="${language}"><head><title>A  page</title></head><body>\n${body}\n</body></html>\n`;

const outcomes = ({ tags }: Awaited<ReturnType<typeof prerender>>) =>
  tags.map(({ tag, outcome }) => `${tag}: ${outcome}`);

describe('prerender: what a ward widget shows', () => {
  it('is written into its tag: sentence, figure with a text alternative, table, source and a link', async () => {
    const { html, tags } = await prerender(page(WARD), OPTIONS);
    assert.deepEqual(outcomes({ html, tags }), ['odm-ward-deprivation: written']);
    assert.ok(html.includes(`<p>${SENTENCE}</p>`));
    assert.ok(html.includes(`<svg xmlns="http://www.w3.org/2000/svg" role="img"`));
    assert.ok(html.includes(`<title>${SENTENCE}</title><desc>`));
    assert.match(html, /<th scope="row" align="left">Manchester 020E<\/th>/u);
    assert.match(html, /<td align="right">1,719<\/td>/u);
    assert.match(html, /Source: <a lang="en" href="https:\/\/www\.gov\.uk\/[^"]+">English Indices/u);
    assert.match(html, /Licence: <a lang="en" href="[^"]+">Open Government Licence v3\.0<\/a>/u);
    assert.match(
      html,
      /<a data-odm-held href="https:\/\/www\.gov\.uk\/[^"]+">More about these figures<\/a>/u,
    );
  });

  it('is in the language of the tag, with English names marked', async () => {
    const { html } = await prerender(page(`<div lang="cy">${WARD}</div>${WARD}`), OPTIONS);
    const [welsh = '', english = ''] = html.split('</odm-ward-deprivation>');
    assert.match(welsh, /<div data-odm-prerendered="[^"]+" lang="cy">/u);
    assert.match(welsh, /Ffynhonnell: /u);
    assert.match(welsh, /<span lang="en">Ardwick<\/span>/u);
    assert.match(english, /<div data-odm-prerendered="[^"]+" lang="en">/u);
  });

  it('is of the nation of the ward, in its words, and in Welsh under its Welsh names', async () => {
    const wards = ['W05001273', 'S13002929', 'N08000301'];
    const tags = wards.map((ward) => `<odm-ward-deprivation ward="${ward}"></odm-ward-deprivation>`).join('');
    const english = await prerender(page(tags), OPTIONS);
    for (const place of ['in Wales.', 'in Scotland.', 'in Northern Ireland.'])
      assert.ok(english.html.includes(`10% ${place}</p>`), place);
    assert.match(english.html, /<th scope="col"[^>]*>Data zone<\/th>/u);
    assert.doesNotMatch(english.html.replaceAll('England and Wales', ''), /England|English/u);
    const welsh = await prerender(page(tags, 'cy'), OPTIONS);
    assert.match(welsh.html, /yn ward Treganna ymhlith y 10% mwyaf difreintiedig yng Nghymru/u);
  });

  it('leaves out what the tag leaves out', async () => {
    const tag = WARD.replace(' ward=', ' no-chart no-table no-heading ward=');
    const { html } = await prerender(page(tag), OPTIONS);
    assert.ok(html.includes(SENTENCE));
    assert.doesNotMatch(html, /<svg|<table|<h2/u);
  });

  it('has its heading at the level of the tag, or none where the author wrote one', async () => {
    const deep = await prerender(page(WARD.replace(' ward=', ' heading-level="4" ward=')), OPTIONS);
    assert.match(deep.html, /<h4>[^<]*Ardwick[^<]*<\/h4>/u);
    const own = await prerender(page(WARD.replace('></', '><h2 slot="heading">Ours</h2></')), OPTIONS);
    assert.equal(own.html.match(/<h2/gu)?.length, 1);
  });
});

describe('prerender: what widgets of councils show', () => {
  for (const view of ['wards', 'map', 'deciles', 'grid', 'turnout', 'over-time'])
    it(`is written for the view ${view} of representation`, async () => {
      const tag = `<odm-representation authority="E08000003" view="${view}" ${view === 'turnout' ? 'year="2024"' : ''}></odm-representation>`;
      const { html, tags } = await prerender(page(tag), OPTIONS);
      assert.deepEqual(outcomes({ html, tags }), ['odm-representation: written']);
      assert.match(html, /<svg[^>]+role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/u);
      assert.match(html, /<table>/u);
      assert.match(html, /Open Council Data UK|House of Commons Library/u);
      assert.doesNotMatch(html, /undefined|NaN|\[object/u);
      assert.ok(html.length < 150_000, `${html.length} characters`);
    });

  for (const attributes of [
    'combined-authority="Greater Manchester"',
    'compare="E08000003, E08000006"',
    'nation="england" layout="hex"',
    'region="North West" order="name" domain="crime"',
  ])
    it(`is written for political control with ${attributes}`, async () => {
      const { html, tags } = await prerender(
        page(`<odm-political-control ${attributes}></odm-political-control>`),
        OPTIONS,
      );
      assert.deepEqual(outcomes({ html, tags }), ['odm-political-control: written']);
      assert.match(html, /<svg[^>]+role="img"[^>]*><title>[^<]+<\/title><desc>[^<]*Manchester/u);
      assert.match(html, /<th scope="row" align="left">Manchester<\/th>/u);
    });

  it('gives two figures on one page patterns with ids of their own', async () => {
    const tag = (name: string) => `<odm-political-control region="${name}"></odm-political-control>`;
    const { html } = await prerender(page(tag('North West') + tag('London')), OPTIONS);
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    assert.ok(ids.length > 0);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, id] of notEmpty([...html.matchAll(/url\(#([^)]+)\)/gu)])) assert.ok(ids.includes(id), id);
  });
});

describe('prerender: what other widgets show', () => {
  let root: string;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'prerender-'));
    writeFileSync(
      join(root, 'programme.ics'),
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        ...[
          '20260114T180000Z Yesterday',
          '20260120T180000Z Mapping <evening>',
          '20260220T180000Z Later',
        ].flatMap((line, index) => {
          const [start, ...title] = line.split(' ');
          return [
            'BEGIN:VEVENT',
            `UID:${index}@example.org`,
            `DTSTART:${start}`,
            'DURATION:PT2H',
            `SUMMARY:${title.join(' ')}`,
            'LOCATION:Town Hall',
            'URL:javascript:alert(1)',
            'END:VEVENT',
          ];
        }),
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
    writeFileSync(
      join(root, 'declaration.md'),
      readFileSync(join(DATASET, '../../examples/declaration-own-words.md'), 'utf8'),
    );
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('is a list of events to come, from a file of the site, until one of them begins or the day ends', async () => {
    const tag = '<odm-events src="programme.ics"></odm-events>';
    const { html, tags } = await prerender(page(tag), { ...OPTIONS, root, path: '/about.html' });
    assert.deepEqual(outcomes({ html, tags }), ['odm-events: written']);
    assert.match(html, /data-odm-prerendered="\S+ \S+ 2026-01-16T00:00:00\.000Z"/u);
    assert.match(
      html,
      /<h3>Mapping &#60;evening&#62;<\/h3><p>Tuesday 20 January 2026, 6pm to 8pm<\/p><p>Town Hall<\/p>/u,
    );
    assert.ok(!html.includes('Yesterday') && !html.includes('javascript:') && !html.includes('.invalid'));
    assert.match(html, /<a href="\/programme\.ics">Source: this site \(/iu);
    assert.match(html, /<a data-odm-held href="\/programme\.ics">/u);
  });

  it('is events of a script of the page', async () => {
    const event = { '@type': 'Event', name: 'In the page', startDate: '2026-02-01T18:00Z' };
    const script = `<script type="application/ld+json">${JSON.stringify(event)}</script>`;
    const { html } = await prerender(page(`<odm-events>${script}</odm-events>`), OPTIONS);
    assert.match(html, /<h3>In the page<\/h3>/u);
    assert.ok(html.includes(`</div>${script}</odm-events>`));
  });

  it('is the sentence of a badge, for the site that was named', async () => {
    const tag = '<odm-declaration-badge supporter="example-charity"></odm-declaration-badge>';
    const without = await prerender(page(tag), OPTIONS);
    assert.deepEqual(outcomes(without), ['odm-declaration-badge: left']);
    assert.match(without.tags[0]!.reason!, /for a site/u);
    const { html } = await prerender(page(tag), { ...OPTIONS, site: 'https://www.example.org/' });
    assert.match(html, /<p>Example Charity supports the Declaration[^<]+<\/p>/u);
    // Its widget starts as always: only what a visitor’s browser has checked looks like a badge.
    assert.doesNotMatch(html, /data-odm-held|<svg/u);
  });

  it('is every principle, from a text of the site', async () => {
    const tag = '<odm-declaration src="/declaration.md" place="Leeds"></odm-declaration>';
    const { html, tags } = await prerender(page(tag), { ...OPTIONS, root });
    assert.deepEqual(outcomes({ html, tags }), ['odm-declaration: written']);
    assert.ok(html.match(/<li><h3/gu)!.length > 3);
  });

  it('is the meaning of a term in the open, below its word, and nothing of one that opens', async () => {
    const tag = '<odm-term layout="block" href="/words.html#top">kerb ramp</odm-term>';
    const { html, tags } = await prerender(page(`${tag}<odm-term>dropped kerb</odm-term>`), OPTIONS);
    assert.deepEqual(outcomes({ html, tags }), ['odm-term: written', 'odm-term: not-needed']);
    const [, content = ''] =
      />kerb ramp(<div .*?<\/div>)<\/odm-term><odm-term>dropped kerb<\/odm-term>/su.exec(html) ?? [];
    assert.match(
      content,
      /<p>dropped kerb: A place where the kerb goes down to the level of the road\.<\/p>/u,
    );
    assert.match(content, /<a href="\/words\.html#dropped-kerb">More in the lexicon<\/a>/u);
    // It is all that the widget shows, so that there is no control that starts it.
    assert.match(content, /^<div data-odm-prerendered="[\d.]+ \w+" data-odm-held lang="en">/u);
    assert.deepEqual(await prerender(html, OPTIONS).then((again) => again.html), html);
  });

  it('is every term of a lexicon, with its meaning', async () => {
    const { html, tags } = await prerender(page('<odm-lexicon></odm-lexicon>'), OPTIONS);
    assert.deepEqual(outcomes({ html, tags }), ['odm-lexicon: written']);
    assert.ok(html.match(/<li><h3/gu)!.length > 50);
    assert.ok(!html.includes('.invalid'));
  });
});

describe('prerender: the rest of the page', () => {
  it('stays as it is, to the byte', async () => {
    const before = `\uFEFF<!doctype html>\r\n<HTML lang=en>\r\n<p>unclosed & odd < signs 😀 é\r\n<br/><DIV CLASS='a'  >\r\n`;
    const between = `</DIV>\r\n<!-- a comment with <odm-representation> --><script>"<odm-events>"</script>\r\n`;
    const { html, tags } = await prerender(before + WARD + between + WARD, OPTIONS);
    assert.deepEqual(outcomes({ html, tags }), [
      'odm-ward-deprivation: written',
      'odm-ward-deprivation: written',
    ]);
    const without = html.replace(/<div data-odm-prerendered=[\s\S]*?<\/div>/gu, '');
    assert.equal(without, before + WARD + between + WARD);
  });

  it('is the same when the page is prerendered again', async () => {
    const first = await prerender(page(WARD), OPTIONS);
    const second = await prerender(first.html, OPTIONS);
    assert.equal(second.html, first.html);
    assert.deepEqual(outcomes(second), ['odm-ward-deprivation: unchanged']);
  });

  it('has new content in place of the old where the tag has changed', async () => {
    const first = await prerender(page(WARD), OPTIONS);
    const changed = first.html.replace('E05011351', 'E05011352');
    const { html } = await prerender(changed, OPTIONS);
    assert.ok(!html.includes('Ardwick’s'));
    assert.equal(html.match(/data-odm-prerendered/gu)?.length, 1);
  });

  it('keeps what the author wrote inside the tag', async () => {
    const own = '\n  <a href="/figures">Deprivation in Ardwick</a>\n';
    const { html } = await prerender(page(WARD.replace('></', `>${own}</`)), OPTIONS);
    assert.ok(html.includes(`</div>${own}</odm-ward-deprivation>`));
    const again = await prerender(html, OPTIONS);
    assert.equal(again.html, html);
  });

  it('is left where a tag cannot be resolved, with the line and the reason', async () => {
    const body = [
      '<odm-ward-deprivation ward="E05999999"></odm-ward-deprivation>',
      '<odm-ward-deprivation></odm-ward-deprivation>',
      '<odm-unheard-of></odm-unheard-of>',
      `<p>In a paragraph ${WARD}</p>`,
      '<odm-newsletter></odm-newsletter>',
      `<odm-unheard-of>${WARD}</odm-unheard-of>`,
      '<odm-representation authority="E08000003">',
    ].join('\n');
    const { html, tags } = await prerender(page(body), OPTIONS);
    assert.equal(html, page(body));
    assert.deepEqual(
      tags.map(({ line, outcome }) => [line, outcome]),
      [
        [3, 'left'],
        [4, 'left'],
        [5, 'left'],
        [6, 'left'],
        [7, 'not-needed'],
        [8, 'left'],
        [8, 'left'],
        [9, 'left'],
      ],
    );
    assert.match(tags[1]!.reason!, /No place is named/u);
    assert.match(tags[3]!.reason!, /paragraph/u);
    assert.match(tags[6]!.reason!, /inside another/u);
    assert.match(tags[7]!.reason!, /end tag/u);
  });

  it('keeps content that was written before when a tag cannot be resolved any more', async () => {
    const first = await prerender(page(WARD), OPTIONS);
    const second = await prerender(first.html, { ...OPTIONS, dataset: tmpdir() });
    assert.equal(second.html, first.html);
    assert.deepEqual(outcomes(second), ['odm-ward-deprivation: left']);
  });
});

describe('prerender: hostile figures', () => {
  const HOSTILE = '<img src=x onerror=alert(1)> & "quoted" ‮';
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'prerender-'));
    const [index, council] = ['wards/E05011.json', '2025/authorities/E08000003.json'];
    for (const path of [index, council]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      const text = readFileSync(join(DATASET, path), 'utf8');
      writeFileSync(join(folder, path), text.replace('"Ardwick"', JSON.stringify(HOSTILE)));
    }
    assert.ok(readFileSync(join(folder, council), 'utf8').includes('<img'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('come out as text', async () => {
    const { html, tags } = await prerender(page(WARD), { ...OPTIONS, dataset: folder });
    assert.deepEqual(outcomes({ html, tags }), ['odm-ward-deprivation: written']);
    assert.doesNotMatch(html, /<img/u);
    assert.match(html, /6 of &#60;img src=x onerror=alert\(1\)&#62; &#38; &#34;quoted&#34;/u);
  });

  it('come out of attributes as text', async () => {
    const tag = WARD.replace(' ward=', ' heading="&lt;img src=x&gt; &quot;" ward=');
    const { html } = await prerender(page(tag), OPTIONS);
    assert.ok(html.includes('<h2>&#60;img src=x&#62; &#34;</h2>'));
  });

  it('are not read from outside the folder that was named', async () => {
    writeFileSync(join(folder, 'own.json'), '"own"');
    const inner = join(folder, 'wards');
    const statuses = await withFolder(inner, async (base) => {
      const responses = await Promise.all(
        ['E05011.json', '..%2fown.json', '%2e%2e/own.json'].map((path) => fetch(base + path)),
      );
      return responses.map(({ status }) => status);
    });
    assert.deepEqual(statuses, [200, 404, 404]);
  });
});

describe('odm-widgets prerender', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'prerender-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function command(...args: string[]) {
    const [out, err, written]: string[][] = [[], [], []];
    const code = await run(['prerender', ...args], {
      out: (text) => out!.push(text),
      err: (text) => err!.push(text),
      write: (text) => written!.push(text),
      now: () => NOW,
    });
    return { code, out: out!.join('\n'), err: err!.join('\n'), written: written!.join('') };
  }
  const file = (name: string, text: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it('prints the page of one file, and leaves the file', async () => {
    const path = file('one.html', page(WARD));
    const { code, written, err } = await command(path, '--dataset', DATASET);
    assert.deepEqual([code, err], [0, '']);
    assert.ok(written.includes(SENTENCE));
    assert.equal(readFileSync(path, 'utf8'), page(WARD));
  });

  it('writes the files with --in-place, and nothing the second time', async () => {
    const paths = [file('a.html', page(WARD)), file('b.html', page('nothing'))];
    const first = await command(...paths, '--in-place');
    assert.equal(first.code, 0, first.err);
    const text = readFileSync(paths[0]!, 'utf8');
    assert.ok(text.includes(SENTENCE));
    const second = await command(...paths, '--in-place');
    assert.match(second.out, /a\.html: as it was\.\n.*b\.html: as it was\./u);
    assert.equal(readFileSync(paths[0]!, 'utf8'), text);
  });

  it('ends with 1 and names the tag that it left', async () => {
    const path = file('wrong.html', page('<odm-ward-deprivation ward="E05999999"></odm-ward-deprivation>'));
    const { code, err } = await command(path, '--in-place');
    assert.equal(code, 1);
    assert.match(err, /wrong\.html:3: <odm-ward-deprivation> was left: /u);
  });

  it('refuses a file that is not in UTF-8, which would come back as other bytes', async () => {
    const path = file('latin.html', Uint8Array.of(0x3c, 0x70, 0x3e, 0xe9));
    const { code, err } = await command(path, '--in-place');
    assert.equal(code, 1);
    assert.match(err, /latin\.html is not in UTF-8/u);
  });

  for (const [args, text] of [
    [[], 'at least one file'],
    [['a.html', 'b.html'], '--in-place'],
    [['a.html', '--site', 'example'], '--site example is no address'],
  ] as const)
    it(`rejects ${args.join(' ') || 'no arguments'}`, async () => {
      const { code, err } = await command(...args);
      assert.equal(code, 2);
      assert.ok(err.includes(text), err);
    });

  it('leaves the fetch of the platform as it was', async () => {
    const { fetch: platform } = globalThis;
    await Promise.all([prerender(page(WARD), OPTIONS), prerender(page(WARD), OPTIONS)]);
    assert.equal(globalThis.fetch, platform);
  });
});
