import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { en, outputFor } from '@odm-widgets/builder/outputs.js';
import { keyOf } from '@odm-widgets/core/prerender.js';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS, INJECTIONS } from '../support/hostile-input.js';
import { notEmpty } from '../support/not-empty.js';
import { openSite } from '../support/site.js';
import {
  CONFIGURATION,
  inPage,
  markups,
  outcomeOf,
  releaseOf,
  SENTENCE,
  WARD,
  type Outcome,
} from './support/outcome.js';
import { expectTable } from './support/tables.js';
import { startDatabase, startWordPress, type Role, type WordPress } from './support/wordpress.js';

const ROLES: readonly Role[] = ['administrator', 'editor', 'author'];
const BLOCK_OPEN = '<!-- wp:html -->';
const BLOCK_CLOSE = '<!-- /wp:html -->';

/** In the editor of blocks: no greeting over it, our block in the post, and its options beside it. */
const INSERT_BLOCK = `{
  const { blocks, data } = window.wp;
  data.dispatch('core/preferences')?.set('core/edit-post', 'welcomeGuide', false);
  data.dispatch('core/preferences')?.set('core/edit-post', 'fullscreenMode', false);
  const block = blocks.createBlock('odm-widgets/ward-deprivation');
  data.dispatch('core/block-editor').insertBlocks([block]);
  data.dispatch('core/block-editor').selectBlock(block.clientId);
  data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  data.dispatch('core/editor').editPost({ title: 'Written by an author' });
}`;
const PUBLISH = `(async () => {
  const { data } = window.wp;
  data.dispatch('core/editor').editPost({ status: 'publish' });
  await data.dispatch('core/editor').savePost();
  return data.select('core/editor').getPermalink();
})()`;

let database: Awaited<ReturnType<typeof startDatabase>>;
let site: Awaited<ReturnType<typeof openSite>>;
before(async () => {
  [database, site] = await Promise.all([startDatabase(), openSite()]);
});
after(async () => {
  await site.close();
  await database.close();
});

const outcomes = new Map<string, Map<string, Outcome>>();

for (const which of ['debian', 'npm'] as const)
  describe(`the plugin in the WordPress of ${which === 'debian' ? 'Debian' : 'npm, with script modules'}`, () => {
    let wordpress: WordPress;
    before(async () => {
      wordpress = await startWordPress(which, database);
      await setUp(wordpress, { files: site.origin, pages: site.origin });
    });
    after(() => wordpress.close());

    for (const role of ROLES)
      it(`keeps blocks and shortcodes of an ${role} whole, without scripts and with them`, async () => {
        const { tag, script, ...others } = markups(site.origin);
        const kinds = {
          'tag alone': `${BLOCK_OPEN}${tag}${BLOCK_CLOSE}`,
          'tag with its script': `${BLOCK_OPEN}${tag}${script}${BLOCK_CLOSE}`,
          ...others,
          frame: `${BLOCK_OPEN}${others.frame}${BLOCK_CLOSE}`,
        };
        for (const [kind, content] of notEmpty(Object.entries(kinds))) {
          const { url } = await wordpress.save(role, content);
          const row = outcomes.get(kind) ?? new Map<string, Outcome>();
          row.set(`${wordpress.version.replace(/\.\d+$/u, '')}, ${role}`, await outcomeOf(site.browser, url));
          outcomes.set(kind, row);
        }
        const found = (kind: string) => [...outcomes.get(kind)!.values()].at(-1);
        assert.deepEqual(found('block'), { withoutScripts: 'everything', withScripts: 'widget' });
        assert.deepEqual(found('shortcode'), { withoutScripts: 'everything', withScripts: 'widget' });
        assert.deepEqual(found('link'), { withoutScripts: 'link', withScripts: 'widget from the link' });
        const { code } = outputFor('wordpress', CONFIGURATION, releaseOf(site.origin), { words: en });
        assert.deepEqual(
          code.map(({ text: written }) => written.trim()),
          [others.shortcode, others.block],
        );
      });

    it('names its loader once, with the hash of its release', async () => {
      const { block, shortcode } = markups(site.origin);
      const { url } = await wordpress.save('author', `${block}\n\n${shortcode}`);
      const html = await text(url);
      const scripts = html.match(/<script[^>]+odm-widgets\.js[^>]*>/gu) ?? [];
      assert.equal(scripts.length, 1);
      assert.match(scripts[0], /type="module"/u);
      assert.match(scripts[0], /integrity="sha384-[\w+/=]{64}"/u);
      assert.match(scripts[0], /crossorigin="anonymous"/u);
    });

    it('runs no script that is not the one of its release', async () => {
      const { url } = await wordpress.save('author', markups(site.origin).block);
      const changed = await inPage(site.browser, 'about:blank', true, async (page) => {
        await page.route('**/embed/odm-widgets.js', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: `${await response.text()}\nwindow.changed = true;` });
        });
        await page.goto(url, { waitUntil: 'load' });
        return page.evaluate(() => 'changed' in window);
      });
      assert.equal(changed, false);
    });

    it('gives PHP nothing to complain of', () => {
      assert.deepEqual(wordpress.complaints(), []);
    });

    it('leaves pages without a widget as they are', async () => {
      const { url } = await wordpress.save('author', '<p>Nothing.</p>');
      assert.ok(!(await text(url)).includes('odm-widgets.js'));
    });

    it('shows Welsh where a block asks for it, with the heading of the tag', async () => {
      const { url } = await wordpress.save(
        'author',
        `[odm-ward-deprivation ward="${WARD}" lang="cy" view="domains" heading-level="3"]`,
      );
      const { heading, body } = await inPage(site.browser, url, false, async (page) => ({
        heading: await page.locator('odm-ward-deprivation h3').innerText(),
        body: await page.locator('odm-ward-deprivation').innerText(),
      }));
      assert.equal(heading, 'Amddifadedd yn ward Ardwick');
      assert.match(body, /Ffynhonnell: /u);
    });

    it('is put in by an author in the editor of blocks, and shows its preview there', async () => {
      await inPage(site.browser, `${wordpress.url}/wp-login.php`, true, async (page) => {
        await page.fill('#user_login', 'author');
        await page.fill('#user_pass', 'secret-of-author');
        await page.click('#wp-submit');
        await page.goto(`${wordpress.url}/wp-admin/post-new.php`);
        await page.waitForFunction("window.wp?.data?.select('core/block-editor')");
        await page.evaluate(INSERT_BLOCK);
        const canvas = (await page.locator('iframe[name="editor-canvas"]').count())
          ? page.frameLocator('iframe[name="editor-canvas"]')
          : page;
        await canvas.locator('odm-ward-deprivation a').first().waitFor();
        await page.getByLabel('ward', { exact: true }).fill(WARD);
        await canvas.locator('odm-ward-deprivation', { hasText: SENTENCE }).waitFor();
        const url = await page.evaluate<string>(PUBLISH);
        assert.deepEqual(await outcomeOf(site.browser, url), {
          withoutScripts: 'everything',
          withScripts: 'widget',
        });
      });
    });

    it('writes the key of a tag as the widgets reckon it', async () => {
      const cases = [
        { ward: WARD },
        { ward: WARD, view: 'map', 'no-heading': '' },
        { authority: 'E08000003', heading: 'Tŷ’r “Cyngor” 😀', theme: 'dark', lang: 'cy' },
      ];
      const printed = await wordpress.run(
        `foreach ( json_decode( '${JSON.stringify(cases)}', true ) as $one ) echo odm_widgets_key( $one, 'en' ), ' ';`,
      );
      const expected = cases.map((one) =>
        keyOf(
          Object.entries(one).map(([name, value]) => ({ name, value })),
          'en',
        ),
      );
      assert.deepEqual(printed.trim().split(' '), expected);
    });

    it('asks no service that an administrator has not listed', async () => {
      const render = async (attributes: string) =>
        (await wordpress.run(`echo do_shortcode( '[odm-events ${attributes}]' );`)).split('>')[0];
      for (const address of [
        'https://elsewhere.example/feed.ics',
        '//elsewhere.example/feed.ics',
        '/events.ics https://elsewhere.example/feed.ics',
        'webcal://elsewhere.example/feed.ics',
        // Read twice before it is an attribute.
        `${'\\'.repeat(8)}elsewhere.example/feed.ics`,
        'https:elsewhere.example',
        'HTTPS://user@localhost/',
        'javascript:alert(1)',
        'data:text/calendar,x',
      ])
        assert.equal(await render(`src="${address}"`), '<odm-events', address);
      assert.equal(await render('src="/events.ics"'), '<odm-events src="/events.ics"');
      assert.equal(
        await render(`src="${wordpress.url}/events.ics"`),
        `<odm-events src="${wordpress.url}/events.ics"`,
      );
      await setUp(wordpress, {
        files: site.origin,
        pages: site.origin,
        origins: 'https://elsewhere.example',
      });
      assert.equal(
        await render('src="https://elsewhere.example/feed.ics"'),
        '<odm-events src="https://elsewhere.example/feed.ics"',
      );
      assert.equal(await render('src="https://elsewhere.example.org/feed.ics"'), '<odm-events');
      await setUp(wordpress, { files: site.origin, pages: site.origin });
    });

    it('writes hostile options as text, or leaves them out', async () => {
      const values = [
        // JSON of PHP has no unpaired surrogates.
        ...[...HOSTILE_ADDRESSES, ...HOSTILE_TEXTS, ...INJECTIONS].filter((value) => !/\p{Cs}/u.test(value)),
        '"><script>alert(1)</script>',
        "' onload=alert(1) x='",
        '../../../../etc/passwd',
        '%2e%2e/%2e%2e/wp-config',
        'E05011351/../../x',
        'E05011351\n\rX: y',
      ];
      const html = await wordpress.run(
        `$types = odm_widgets_types( 'odm-ward-deprivation' );
        foreach ( json_decode( base64_decode( '${Buffer.from(JSON.stringify(values)).toString('base64')}' ), true ) as $value )
          foreach ( array( 'ward', 'heading', 'view', 'lang', 'authority', $value ) as $name )
            echo odm_widgets_tag( 'odm-ward-deprivation', $types, array( $name => $value ) ), "\\n";`,
      );
      const found = await inPage(site.browser, 'about:blank', true, (page) =>
        page.evaluate((source) => {
          const { body } = new DOMParser().parseFromString(source, 'text/html');
          const elements = [...body.querySelectorAll('*')];
          return {
            tags: [...new Set(elements.map(({ localName }) => localName))].sort(),
            count: body.children.length,
            attributes: [...new Set([...body.children].flatMap((one) => one.getAttributeNames()))].sort(),
          };
        }, html),
      );
      assert.deepEqual(found.tags, ['a', 'odm-ward-deprivation']);
      assert.equal(found.count, values.length * 6);
      assert.ok(found.attributes.every((name) => ['ward', 'heading', 'lang', 'authority'].includes(name)));
    });

    describe('pages that it takes what is shown without scripts from', () => {
      let server: Server;
      let origin: string;
      let asked: string[] = [];
      let answer: { status: number; html: string } = { status: 200, html: '' };
      before(async () => {
        server = createServer(({ url }, response) => {
          asked.push(String(url));
          response.writeHead(answer.status, { location: '/elsewhere' }).end(answer.html);
        });
        await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
        origin = `http://localhost:${(server.address() as AddressInfo).port}`;
        await setUp(wordpress, { files: site.origin, pages: origin });
      });
      after(async () => {
        server.close();
        await setUp(wordpress, { files: site.origin, pages: site.origin });
      });

      const page = (content: string) =>
        `<!DOCTYPE html><h1>A <b onclick="x">heading</b></h1>\n<odm-ward-deprivation>\n<div data-odm-prerendered="0.1.0 x" lang="en">${content}</div>\n</odm-ward-deprivation>`;
      const render = () => wordpress.run(`echo do_shortcode( '[odm-ward-deprivation ward="${WARD}"]' );`);
      const forget = () =>
        wordpress.run(
          "$GLOBALS['wpdb']->query( \"DELETE FROM wp_options WHERE option_name LIKE '%_transient_%odm%'\" );",
        );
      const expire = () =>
        wordpress.run(
          "foreach ( $GLOBALS['wpdb']->get_col( \"SELECT option_name FROM wp_options WHERE option_name LIKE '_transient_odm%'\" ) as $name ) { $kept = get_option( $name ); $kept['until'] = 0; update_option( $name, $kept ); }",
        );

      it('are asked for once, and keep what was there when they fail', async () => {
        await forget();
        asked = [];
        answer = { status: 200, html: page('<p>A sentence.</p>') };
        assert.match(await render(), /<p>A sentence\.<\/p>/u);
        assert.match(await render(), /<p>A sentence\.<\/p>/u);
        assert.deepEqual(asked, [`/w/ward-deprivation/${WARD}/`]);
        answer = { status: 500, html: '' };
        await expire();
        assert.match(await render(), /<p>A sentence\.<\/p>/u);
        assert.match(await render(), /<p>A sentence\.<\/p>/u);
        assert.equal(asked.length, 2);
      });

      it('do not lead to another address, and a page that is gone is no longer shown', async () => {
        await forget();
        asked = [];
        answer = { status: 302, html: page('<p>A sentence.</p>') };
        assert.doesNotMatch(await render(), /A sentence/u);
        assert.deepEqual(asked, [`/w/ward-deprivation/${WARD}/`]);
        answer = { status: 200, html: page('<p>A sentence.</p>') };
        await expire();
        assert.match(await render(), /A sentence/u);
        answer = { status: 404, html: '' };
        await expire();
        assert.doesNotMatch(await render(), /A sentence/u);
      });

      it('bring text, tables and shapes into a post, and nothing that acts', async () => {
        await forget();
        answer = {
          status: 200,
          html: page(
            '<p style="position:fixed" onclick="x()">A sentence.</p><script>x()</script><style>p{}</style><iframe src="//x"></iframe><form action="//x"><input></form><img src="x" onerror="x()"><a href="javascript:x()">a link</a><svg viewBox="0 0 1 1" onload="x()"><path d="M0 0" fill="url(#odm-p)"/><foreignObject><p>x</p></foreignObject><use href="//x"/><pattern id="odm-p"></pattern></svg>',
          ),
        };
        const html = await render();
        assert.match(html, /<p>A sentence\.<\/p>/u);
        assert.match(html, /<svg viewBox="0 0 1 1"><path d="M0 0" fill="url\(#odm-\w+-p\)" ?\/>/u);
        assert.match(html, /<pattern id="odm-\w+-p">/u);
        assert.doesNotMatch(
          html,
          /script>|style|iframe|<form|<input|<img|javascript:|on\w+=|foreignObject|<use/u,
        );
        assert.match(html, /<h2>A heading<\/h2>/u);
      });

      it('can be a folder of the server, out of which no link leads', async () => {
        const folder = join(wordpress.folder, 'wp-content/pages');
        const write = (place: string, html: string) => {
          mkdirSync(join(folder, 'w/ward-deprivation', place), { recursive: true });
          writeFileSync(join(folder, 'w/ward-deprivation', place, 'index.html'), html);
        };
        write(WARD, page('<p>From a folder.</p>'));
        await setUp(wordpress, { files: site.origin, pages: folder });
        assert.match(await render(), /<p>From a folder\.<\/p>/u);
        rmSync(join(folder, 'w/ward-deprivation', WARD), { recursive: true });
        const outside = join(wordpress.folder, 'wp-content/outside');
        mkdirSync(outside, { recursive: true });
        writeFileSync(join(outside, 'index.html'), page('<p>From outside.</p>'));
        symlinkSync(outside, join(folder, 'w/ward-deprivation', WARD));
        assert.doesNotMatch(await render(), /From outside/u);
      });
    });
  });

it('the guide says what becomes of each kind of markup in WordPress', () => {
  expectTable('wordpress', outcomes);
});

/** As an administrator sets it in the settings of the plugin. */
async function setUp(wordpress: WordPress, settings: Record<string, string>): Promise<void> {
  const code = Object.entries({ origins: '', ...settings }).map(([name, value]) => `'${name}' => '${value}'`);
  await wordpress.run(
    `require_once ABSPATH . 'wp-admin/includes/template.php'; odm_widgets_register_settings(); update_option( ODM_WIDGETS_OPTION, array( ${code.join(', ')} ) );`,
  );
}

const text = async (url: string) => (await fetch(url)).text();
