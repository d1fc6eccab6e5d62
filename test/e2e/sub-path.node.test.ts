import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { archiveOf } from '../../scripts/release/archive.js';
import { notEmpty } from '../support/not-empty.js';
import { startChromium, watch, WITHOUT_CHROMIUM } from '../support/site.js';

const DIST = join(import.meta.dirname, '../../packages/embed/dist');
const FOLDER = '/council/assets/widgets/';
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };
/** Each with what its first content says. */
const TAGS: Readonly<Record<string, RegExp>> = {
  '<odm-ward-deprivation ward="E05011351">A sentence.</odm-ward-deprivation>':
    /6 of Ardwick’s 10 neighbourhoods/u,
  '<odm-ward-deprivation ward="Ardwick, Manchester" view="map">A sentence.</odm-ward-deprivation>':
    /6 of Ardwick’s 10 neighbourhoods/u,
  '<odm-representation authority="E08000003">A sentence.</odm-representation>': /Manchester/u,
  '<odm-area-profile ward="E05011351">A sentence.</odm-area-profile>': /Ardwick/u,
  '<odm-lexicon>A sentence.</odm-lexicon>': /./u,
};

describe(
  'the archive of a release, unpacked below a folder of a static host',
  { skip: WITHOUT_CHROMIUM },
  () => {
    let server: Server;
    let browser: Browser;
    let origin: string;
    let asked: string[] = [];
    let page = '';

    before(async () => {
      const files = unzipSync(archiveOf(DIST, ['LICENSE', 'embed', 'dataset']));
      server = createServer(({ url = '' }, response) => {
        asked.push(url);
        const name = url.startsWith(FOLDER) ? url.slice(FOLDER.length) : '';
        const file = files[name];
        if (url === '/council/') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
        else if (file)
          response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' }).end(file);
        else response.writeHead(404).end();
      });
      await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
      origin = `http://localhost:${(server.address() as AddressInfo).port}`;
      browser = await startChromium();
    });
    after(async () => {
      await browser.close();
      server.close();
    });

    for (const [tag, expected] of Object.entries(TAGS))
      for (const script of [
        `<script type="module" src="${FOLDER}embed/odm-widgets.js"></script>`,
        `<script src="${FOLDER}embed/odm-widgets-classic.js"></script>`,
      ])
        it(`shows ${tag} with ${script}, and asks nobody else`, async () => {
          asked = [];
          page = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A</title>${script}${tag}`;
          const opened = await browser.newPage();
          const { requests, console } = watch(opened);
          await opened.goto(`${origin}/council/`);
          const headline = opened.locator('[part~="headline"]').first();
          await headline.waitFor();
          assert.match(await headline.innerText(), expected);
          await opened.waitForLoadState('networkidle');
          assert.ok(asked.some((url) => url.startsWith(`${FOLDER}dataset/`)));
          for (const url of notEmpty(asked.filter((one) => one !== '/council/')))
            assert.ok(url.startsWith(FOLDER), url);
          for (const url of notEmpty(requests.filter((one) => !one.startsWith('data:'))))
            assert.ok(url.startsWith(`${origin}/council/`), url);
          assert.deepEqual(console, []);
          await opened.close();
        });
  },
);
