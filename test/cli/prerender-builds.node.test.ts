import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

const BUILDS = join(import.meta.dirname, '../../examples/builds');
const WARD = '<odm-ward-deprivation ward="E05011351" authority="E08000003"></odm-ward-deprivation>';
const SENTENCE = '<p>6 of Ardwick’s 10 neighbourhoods are among the most deprived 10% in England.</p>';

const load = <T>(path: string) => import(pathToFileURL(join(BUILDS, path)).href) as Promise<T>;

describe('examples of builds with prerendered pages', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'prerender-builds-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('include Eleventy, where a transform writes each page and leaves other files', async () => {
    type Transform = (
      this: { page: { outputPath: string; url: string } },
      content: string,
    ) => Promise<string>;
    const transforms: Transform[] = [];
    const { default: configure } = await load<{ default: (config: object) => void }>(
      'eleventy/eleventy.config.js',
    );
    configure({
      addTransform: (_name: string, transform: Transform) => transforms.push(transform),
      addPassthroughCopy: () => undefined,
    });
    const [transform] = transforms;
    const page = { page: { outputPath: '_site/index.html', url: '/' } };
    assert.ok((await transform!.call(page, WARD)).includes(SENTENCE));
    const feed = { page: { outputPath: '_site/feed.xml', url: '/feed.xml' } };
    assert.equal(await transform!.call(feed, WARD), WARD);
  });

  it('include Astro, where an integration writes the pages that were built', async () => {
    type Done = (build: { dir: URL; logger: { warn: (text: string) => void } }) => Promise<void>;
    const { default: integration } = await load<{
      default: () => { hooks: Record<'astro:build:done', Done> };
    }>('astro/odm-widgets.js');
    mkdirSync(join(folder, 'about'));
    writeFileSync(join(folder, 'index.html'), WARD);
    writeFileSync(join(folder, 'about/index.html'), '<odm-ward-deprivation></odm-ward-deprivation>');
    const warnings: string[] = [];
    await integration().hooks['astro:build:done']({
      dir: pathToFileURL(`${folder}/`),
      logger: { warn: (text) => warnings.push(text) },
    });
    assert.ok(readFileSync(join(folder, 'index.html'), 'utf8').includes(SENTENCE));
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /about[/\\]index\.html:1: <odm-ward-deprivation> was left: No place/u);
  });

  it('include Next, where a server component has the content of a tag', async () => {
    const { prerenderedContent } = await load<{
      prerenderedContent: (tag: string, attributes: Record<string, string>, lang?: string) => Promise<string>;
    }>('next/prerendered.js');
    const attributes = { ward: 'E05011351', authority: 'E08000003' };
    const content = await prerenderedContent('odm-ward-deprivation', attributes);
    assert.match(content, /^<div data-odm-prerendered="[^"]+" lang="en">[\s\S]+<\/div>$/u);
    assert.ok(content.includes(SENTENCE));
    const welsh = await prerenderedContent('odm-ward-deprivation', attributes, 'cy');
    assert.match(welsh, /^<div data-odm-prerendered="[^"]+" lang="cy">/u);
  });
});
