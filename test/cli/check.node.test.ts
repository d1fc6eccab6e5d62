import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '@odm-widgets/cli';
import { cy, en, type Advice, type CheckStrings } from '@odm-widgets/core/check.js';
import { DATASET } from '../support/dataset-reader.js';
import { INJECTIONS } from '../support/hostile-input.js';
import { notEmpty } from '../support/not-empty.js';

interface Found {
  kind: string;
  severity: string;
  line?: number;
  message: string;
  fix: string;
}

type Answer = { body: string; headers?: Record<string, string>; status?: number };

const SCRIPT = '<script type="module" src="/embed/odm-widgets.js"></script>';
const WARD =
  '<odm-ward-deprivation ward="E05011351"><a href="/deprivation">Deprivation in Ardwick</a></odm-ward-deprivation>';

/** A post as WordPress serves it. */
const wordpress = (content: string, head = SCRIPT) => `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="UTF-8" />
<meta name="generator" content="WordPress 6.1.9" />
<script src='/wp-includes/js/jquery/jquery.min.js?ver=3.6.1' id='jquery-core-js'></script>
${head}
</head><body class="post-template-default single single-post">
<main class="wp-block-group"><div class="entry-content wp-block-post-content">
${content}
</div></main></body></html>`;

/** A page as Drupal serves it. */
const drupal = (content: string, head = SCRIPT) => `<!DOCTYPE html>
<html lang="en" dir="ltr"><head><meta charset="utf-8" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />${head}</head>
<body class="path-node"><article class="node node--type-page"><div class="clearfix text-formatted field field--name-body">
${content}
</div></article></body></html>`;

/** Arguments for each sentence, of the types that it takes. */
function argumentsOf(name: string): unknown[] {
  if (name === 'twoVersions' || name === 'twoScripts') return [['1.0.1', '1.0.2'], '1.0.3'];
  if (name === 'unknownTag') return ['odm-event', undefined, ['odm-events']];
  if (name === 'unknownAttribute') return ['odm-events', 'source', 'src="a"', ['src']];
  if (name === 'wrongValue')
    return ['odm-events', 'layout="x"', { type: 'list', nearest: 'list', all: ['list'] }];
  if (name === 'sourceWithoutHeader') return ['odm-events', new URL('https://example.org/a.ics')];
  if (name === 'scriptMissing') return ['<script src="a"></script>'];
  return ['odm-events', 'b', 'c', 'd'];
}

describe('odm-widgets check', () => {
  let server: Server;
  let origin = '';
  let folder = '';
  const answers = new Map<string, Answer>();
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'check-'));
    server = createServer(({ url = '' }, response) => {
      const { body, headers = {}, status = 200 } = answers.get(url) ?? { body: 'Not found', status: 404 };
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    answers.set('/embed/odm-widgets.js', { body: '', headers: { 'content-type': 'text/javascript' } });
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function command(...args: string[]) {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await run(['check', '--dataset', DATASET, ...args], {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      now: () => new Date('2026-01-15T12:00Z'),
    });
    return { code, out: out.join('\n'), err: err.join('\n') };
  }

  async function check(body: string, headers: Record<string, string> = {}) {
    answers.set('/page', { body, headers });
    const { code, out, err } = await command('--json', `${origin}/page`);
    assert.equal(err, '');
    const [{ findings } = { findings: [] }] = JSON.parse(out) as { findings: Found[] }[];
    return { code, findings, kinds: findings.map(({ kind }) => kind) };
  }
  const fixOf = (findings: readonly Found[], kind: string) =>
    findings.find((one) => one.kind === kind)?.fix ?? '';

  it('finds nothing wrong with a page that works', async () => {
    assert.deepEqual(await check(wordpress(WARD)), { code: 0, findings: [], kinds: [] });
  });

  it('says that an editor took the tag out and left what was in it', async () => {
    const { code, findings, kinds } = await check(
      wordpress('<p><a href="/deprivation">Deprivation in Ardwick</a></p>'),
    );
    assert.deepEqual([code, kinds], [1, ['tag-stripped']]);
    assert.match(fixOf(findings, 'tag-stripped'), /link to the page of the widget/u);
  });

  it('says in which line the tag is written as text', async () => {
    const { code, findings, kinds } = await check(
      drupal(
        '<p>Figures</p>\n<p>&lt;odm-ward-deprivation ward="E05011351"&gt;&lt;/odm-ward-deprivation&gt;</p>',
      ),
    );
    assert.deepEqual([code, kinds, findings[0]!.line], [1, ['tag-as-text'], 6]);
  });

  it('leaves tags that a page explains to its readers', async () => {
    const { kinds } = await check(drupal(`<pre><code>&lt;odm-events src="…"&gt;</code></pre>${WARD}`));
    assert.deepEqual(kinds, []);
  });

  it('says that a text in brackets needs a script that is allowed to read it', async () => {
    const text = '<p>[odm-ward-deprivation ward=E05011351]</p>';
    assert.deepEqual((await check(wordpress(text))).kinds, ['text-not-upgraded']);
    const allowed = SCRIPT.replace(' src', ' data-odm-links="text" src');
    assert.deepEqual((await check(wordpress(text, allowed))).kinds, []);
  });

  it('says that the script is missing, and where modules may have it, that it may', async () => {
    const { code, findings } = await check(wordpress(WARD, ''));
    assert.equal(code, 1);
    assert.match(
      fixOf(findings, 'script-missing'),
      /Add <script type="module" src="https:\/\/cdn[^"]+odm-widgets\.js"/u,
    );
    const bundled = await check(
      wordpress(WARD, '<script type="module" src="/assets/site-4f2a.js"></script>'),
    );
    assert.deepEqual([bundled.code, bundled.kinds], [0, ['script-missing']]);
  });

  for (const [title, head, kind, fix] of [
    ['is no module', '<script src="/embed/odm-widgets.js"></script>', 'script-not-module', /type="module"/u],
    [
      'is not there',
      '<script type="module" src="/lost/odm-widgets.js"></script>',
      'script-unreachable',
      /Copy the folder embed/u,
    ],
    [
      'is sent as text',
      '<script type="module" src="/text/odm-widgets.js"></script>',
      'script-unreachable',
      /text\/javascript/u,
    ],
  ] as const)
    it(`says that the script ${title}`, async () => {
      answers.set('/text/odm-widgets.js', { body: '', headers: { 'content-type': 'text/plain' } });
      const { code, findings, kinds } = await check(wordpress(WARD, head));
      assert.deepEqual([code, kinds], [1, [kind]]);
      assert.match(fixOf(findings, kind), fix);
    });

  it('says that another site does not let pages load its modules', async () => {
    const other = origin.replace('127.0.0.1', 'localhost');
    const { code, kinds } = await check(
      wordpress(WARD, `<script type="module" src="${other}/embed/odm-widgets.js"></script>`),
    );
    assert.deepEqual([code, kinds], [1, ['script-unreachable']]);
  });

  for (const [policy, expected] of [
    ["default-src 'self'", {}],
    ["default-src 'none'; script-src 'self'; connect-src 'self'", {}],
    ["default-src 'none'; script-src 'self'", { 'figures-refused': /'self' to connect-src/u }],
    ['script-src https://www.googletagmanager.com', { 'script-refused': /'self' to script-src/u }],
    ["script-src 'strict-dynamic' 'nonce-abc'", { 'script-refused': /nonce of the page/u }],
    ["require-trusted-types-for 'script'; trusted-types jquery", { 'trusted-types-refused': /lit-html/u }],
    ["require-trusted-types-for 'script'; trusted-types lit-html", {}],
    // Two policies, each of which has to allow it.
    ["default-src 'self', connect-src https://api.example", { 'figures-refused': /'self' to connect-src/u }],
  ] as const)
    it(`names the directive to add under ${policy}`, async () => {
      const { findings, kinds } = await check(wordpress(WARD), { 'content-security-policy': policy });
      assert.deepEqual(kinds, Object.keys(expected));
      for (const [kind, fix] of Object.entries(expected)) assert.match(fixOf(findings, kind), fix);
    });

  it('reads a policy that is written into the page', async () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">${SCRIPT}`;
    assert.deepEqual((await check(drupal(WARD, meta))).kinds, ['script-refused']);
  });

  it('says which hashes Integrity-Policy needs', async () => {
    const headers = { 'integrity-policy': 'blocked-destinations=(script), endpoints=(integrity)' };
    assert.match(fixOf((await check(wordpress(WARD), headers)).findings, 'integrity-required'), /sri\.json/u);
    const own = SCRIPT.replace(' src', ' integrity="sha384-AAAA" crossorigin src');
    assert.match(
      fixOf((await check(wordpress(WARD, own), headers)).findings, 'integrity-required'),
      /importmap\.json/u,
    );
    const map = '<script type="importmap">{"integrity":{"/embed/chunks/a.js":"sha384-AAAA"}}</script>';
    assert.deepEqual((await check(wordpress(WARD, map + own), headers)).kinds, []);
  });

  it('says that a place does not exist', async () => {
    const { code, findings, kinds } = await check(wordpress(WARD.replace('E05011351', 'E05999999')));
    assert.deepEqual([code, kinds], [1, ['unknown-place']]);
    assert.match(findings[0]!.message, /^<odm-ward-deprivation> has nothing to show/u);
  });

  it('looks no postcode up, which would tell others', async () => {
    const { kinds } = await check(
      wordpress('<odm-ward-deprivation postcode="M12 5PQ">Deprivation</odm-ward-deprivation>'),
    );
    assert.deepEqual(kinds, []);
  });

  it('says which attribute or value there is none of, and which was meant', async () => {
    const { code, findings, kinds } = await check(
      drupal(
        '<odm-ward-deprivation wards="E05011351" ward="E05011351" view="domain" no-chart="yes" data-x="1">a</odm-ward-deprivation>',
      ),
    );
    assert.deepEqual([code, kinds], [1, ['unknown-attribute', 'wrong-value', 'wrong-value']]);
    assert.match(findings[0]!.fix, /ward="E05011351"/u);
    assert.match(findings[1]!.fix, /view="domains"/u);
  });

  it('says that there is no such widget, and which was meant', async () => {
    const { findings, kinds } = await check(drupal('<odm-event src="/a.ics">What is on</odm-event>'));
    assert.deepEqual([kinds, findings[0]!.fix], [['unknown-tag'], 'Write <odm-events>.']);
  });

  it('says that a tag is not closed', async () => {
    assert.deepEqual((await check(drupal('<odm-ward-deprivation ward="E05011351" />'))).kinds, [
      'no-end-tag',
    ]);
  });

  it('advises a fallback, and does not fail for want of it', async () => {
    const { code, kinds } = await check(
      drupal('<odm-ward-deprivation ward="E05011351"></odm-ward-deprivation>'),
    );
    assert.deepEqual([code, kinds], [0, ['no-fallback']]);
  });

  it('says that a version is old, left open, or one of two', async () => {
    const cdn = (version: string) =>
      `<script type="module" src="https://cdn.example/npm/@odm-widgets/embed@${version}/dist/embed/odm-widgets.js"></script>`;
    const file = join(folder, 'versions.html');
    writeFileSync(file, wordpress(WARD, cdn('0.0.9') + cdn('latest')));
    const { code, out } = await command('--json', file);
    const [{ findings } = { findings: [] }] = JSON.parse(out) as { findings: Found[] }[];
    assert.equal(code, 1);
    assert.deepEqual(findings.map(({ kind }) => kind).sort(), [
      'two-versions',
      'version-old',
      'version-open',
    ]);
  });

  it('says that the widgets come from two places, and that one of them is enough', async () => {
    const two = SCRIPT + SCRIPT.replace('/embed/', '/assets/embed/');
    answers.set('/assets/embed/odm-widgets.js', { body: '', headers: { 'content-type': 'text/javascript' } });
    const { kinds, findings } = await check(wordpress(WARD, two));
    assert.deepEqual(kinds, ['two-scripts']);
    assert.match(findings[0]!.message, /\/embed\/, .*\/assets\/embed\//u);
    // The file of one widget beside the loader is of the same copy.
    const one = SCRIPT + SCRIPT.replace('odm-widgets', 'odm-ward-deprivation');
    answers.set('/embed/odm-ward-deprivation.js', {
      body: '',
      headers: { 'content-type': 'text/javascript' },
    });
    assert.deepEqual((await check(wordpress(WARD, one))).kinds, []);
  });

  it('says that what is written in a tag is of an older version', async () => {
    const page = (version: string) =>
      wordpress(
        `<odm-ward-deprivation ward="E05011351"><div data-odm-prerendered="${version} x" lang="en"><p>A</p></div></odm-ward-deprivation>`,
      );
    const { code, kinds } = await check(page('0.0.1'));
    assert.deepEqual([code, kinds], [0, ['content-old']]);
    assert.deepEqual((await check(page('99.0.0'))).kinds, []);
  });

  it('says all of it in Welsh as well, with the same names and numbers', () => {
    const written = (words: CheckStrings) =>
      Object.entries(words).map(([name, advice]) => {
        const { message, fix } =
          typeof advice === 'function'
            ? (advice as (...args: unknown[]) => Advice)(...argumentsOf(name))
            : (advice as Advice);
        return { name, message, fix };
      });
    const welsh = new Map(written(cy).map((one) => [one.name, one]));
    for (const { name, message, fix } of notEmpty(written(en))) {
      const other = welsh.get(name)!;
      assert.notEqual(other.message, message, name);
      assert.notEqual(other.fix, fix, name);
      const codes = (text: string) =>
        [
          ...text.matchAll(
            /<[^>]+>|https?:\/\/[^\s,:;]+|[\w-]+="[^"]*"|Content-Security-Policy|Integrity-Policy|--\w+|@[\w.]+\d/gu,
          ),
        ]
          .map(([code]) => code.replace(/[.:]+$/u, ''))
          .sort();
      assert.deepEqual(codes(other.message), codes(message), name);
      assert.deepEqual(codes(other.fix), codes(fix), name);
    }
  });

  it('offers a snapshot of a calendar that other sites may not read', async () => {
    const other = origin.replace('127.0.0.1', 'localhost');
    answers.set('/calendar.ics', { body: 'BEGIN:VCALENDAR', headers: { 'content-type': 'text/calendar' } });
    const events = `<odm-events src="${other}/calendar.ics">What is on</odm-events>`;
    const { code, findings, kinds } = await check(wordpress(events));
    assert.deepEqual([code, kinds], [1, ['source-without-header']]);
    assert.ok(
      fixOf(findings, 'source-without-header').endsWith(
        `snapshot events --out events.json ${other}/calendar.ics`,
      ),
    );
    answers.set('/calendar.ics', {
      body: 'BEGIN:VCALENDAR',
      headers: { 'access-control-allow-origin': '*' },
    });
    assert.deepEqual((await check(wordpress(events))).kinds, []);
    assert.deepEqual(
      (await check(wordpress(events), { 'content-security-policy': "default-src 'self'" })).kinds,
      ['source-refused'],
    );
  });

  it('says that a frame shows the page that is not for frames', async () => {
    const frame = (end: string) =>
      `<iframe src="https://www.example.org/w/ward-deprivation/E05011351/${end}" title="a"></iframe>`;
    assert.deepEqual((await check(wordpress(frame(''), ''))).kinds, ['frame-of-page']);
    assert.deepEqual((await check(wordpress(frame('embed/'), ''))).kinds, []);
  });

  it('prints a line for each problem and what to do about it', async () => {
    answers.set('/page', { body: drupal('<odm-event>a</odm-event>') });
    const { code, out } = await command(`${origin}/page`);
    assert.equal(code, 1);
    assert.equal(
      out,
      `${origin}/page: 1 widget, 1 problem\nline 5: <odm-event> is no ODM widget.\n  → Write <odm-events>.`,
    );
  });

  it('ends with 2 for a page that cannot be read, and for wrong usage', async () => {
    assert.equal((await command(`${origin}/lost`)).code, 2);
    assert.equal((await command(join(folder, 'none.html'))).code, 2);
    assert.equal((await command()).code, 2);
    assert.equal((await command('--site', 'example', 'a.html')).code, 2);
  });

  it('survives whatever a page holds', async () => {
    const file = join(folder, 'hostile.html');
    for (const text of notEmpty(INJECTIONS)) {
      writeFileSync(
        file,
        wordpress(`<odm-ward-deprivation ward="${text}" ${text}>${text}</odm-ward-deprivation>${text}`),
      );
      const { code, out } = await command('--json', file);
      assert.ok(code === 0 || code === 1, text);
      assert.ok(Array.isArray(JSON.parse(out)));
    }
  });
});
