import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  cmsMarkup,
  cy,
  en,
  optionsOf,
  outputFor,
  policyText,
  readPasted,
  TARGETS,
  WIDGETS,
  type Configuration,
  type Release,
  type Target,
} from '@odm-widgets/builder';
import { parsePath } from '../../packages/cli/src/pages/page-address.js';
import { pageOf } from '../../packages/builder/src/outputs/pages.js';
import { HOSTILE_TEXTS, INJECTIONS } from '../support/hostile-input.js';
import { notEmpty } from '../support/not-empty.js';

const built = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../dist/builder/release.json'), 'utf8'),
) as Release;

const CDN = 'https://cdn.jsdelivr.net/npm/@odm-widgets/embed@1.2.3/dist/embed/';
const RELEASE: Release = {
  version: '1.2.3',
  scripts: CDN,
  site: 'https://figures.example.org/all/',
  isLocal: false,
  integrity: { 'odm-widgets.js': 'sha384-LOADER', 'odm-resize.js': 'sha384-RESIZE' },
  importMapHash: 'sha256-MAP',
  pages: built.pages,
  published: { pages: built.pages, councils: 'all' },
};
const ARDWICK: Configuration = {
  tag: 'odm-ward-deprivation',
  place: {
    kind: 'ward',
    name: 'E05011351',
    title: 'Ardwick',
    council: 'E08000003',
    councilTitle: 'Manchester',
  },
  options: {},
  needsHashes: false,
};
const EVENTS: Configuration = {
  tag: 'odm-events',
  place: undefined,
  options: { src: 'https://example.org/a.ics' },
  needsHashes: false,
};

const PAGE = 'https://figures.example.org/all/w/ward-deprivation/E05011351/';
const TAG = `<odm-ward-deprivation ward="E05011351" authority="E08000003"><a href="${PAGE}">Deprivation in Ardwick</a></odm-ward-deprivation>`;
const SCRIPT = `<script type="module" src="${CDN}odm-widgets.js" integrity="sha384-LOADER" crossorigin="anonymous"></script>`;
const RESIZE = `<script src="${CDN}odm-resize.js" integrity="sha384-RESIZE" crossorigin="anonymous" async></script>`;
const LINK = `<p><a href="${PAGE}">Deprivation in Ardwick</a></p>`;
const FRAME = `<iframe src="${PAGE}embed/" title="Deprivation in Ardwick" width="100%" height="640" loading="lazy"></iframe>`;
const UPGRADE = SCRIPT.replace('></script>', ' data-odm-links="https://figures.example.org"></script>');

const english = (target: Target, configuration = ARDWICK, release = RELEASE) =>
  outputFor(target, configuration, release, { words: en });
const codeOf = (target: Target, configuration = ARDWICK, release = RELEASE) =>
  english(target, configuration, release).code.map(({ text }) => text.trimEnd());

/** The texts to copy, for a ward. */
const CODE: Readonly<Record<Target, readonly string[]>> = {
  html: [`${SCRIPT}\n${TAG}`],
  zip: [`<script type="module" src="/odm-widgets/embed/odm-widgets.js"></script>\n${TAG}`],
  frame: [`${FRAME}\n${RESIZE}`],
  link: [LINK, UPGRADE],
  wordpress: [
    '[odm-ward-deprivation ward="E05011351" authority="E08000003"]',
    '<!-- wp:odm-widgets/ward-deprivation {"ward":"E05011351","authority":"E08000003"} /-->',
  ],
  drupal: [LINK, UPGRADE],
  umbraco: [LINK, UPGRADE.replace(`src="${CDN}odm-widgets.js"`, `src="@("${CDN}odm-widgets.js")"`)],
  squarespace: [`${SCRIPT}\n${TAG}`],
  wix: [`${PAGE}embed/`],
  'google-sites': [`${PAGE}embed/`],
  sharepoint: [FRAME],
  react: [
    `import '@odm-widgets/ward-deprivation/define.js';
import type {} from '@odm-widgets/ward-deprivation/jsx';

export function WardDeprivation() {
  return (
    <odm-ward-deprivation ward="E05011351" authority="E08000003" api-base="/dataset/">
      <a href="${PAGE}">Deprivation in Ardwick</a>
    </odm-ward-deprivation>
  );
}`,
    'npm install @odm-widgets/ward-deprivation@1.2.3 @odm-widgets/dataset@1.2.3\nnpx @odm-widgets/cli@1.2.3 dataset copy public/dataset',
  ],
  vue: [
    `<script setup lang="ts">
import '@odm-widgets/ward-deprivation/define.js';
import type {} from '@odm-widgets/ward-deprivation/vue';
</script>

<template>
  <odm-ward-deprivation ward="E05011351" authority="E08000003" api-base="/dataset/">
    <a href="${PAGE}">Deprivation in Ardwick</a>
  </odm-ward-deprivation>
</template>`,
    'npm install @odm-widgets/ward-deprivation@1.2.3 @odm-widgets/dataset@1.2.3\nnpx @odm-widgets/cli@1.2.3 dataset copy public/dataset',
  ],
  svelte: [
    `<script lang="ts">
  import '@odm-widgets/ward-deprivation/define.js';
  import type {} from '@odm-widgets/ward-deprivation/svelte';
</script>

<odm-ward-deprivation ward="E05011351" authority="E08000003" api-base="/dataset/">
  <a href="${PAGE}">Deprivation in Ardwick</a>
</odm-ward-deprivation>`,
    'npm install @odm-widgets/ward-deprivation@1.2.3 @odm-widgets/dataset@1.2.3\nnpx @odm-widgets/cli@1.2.3 dataset copy public/dataset',
  ],
  angular: [
    `import { ChangeDetectionStrategy, Component } from '@angular/core';
import { OdmWardDeprivation } from '@odm-widgets/ward-deprivation/angular';
import '@odm-widgets/ward-deprivation/define.js';

@Component({
  selector: 'site-ward-deprivation',
  imports: [OdmWardDeprivation],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: \`
    <odm-ward-deprivation ward="E05011351" authority="E08000003" api-base="/dataset/">
      <a href="${PAGE}">Deprivation in Ardwick</a>
    </odm-ward-deprivation>
  \`,
})
export class WardDeprivation {}`,
    'npm install @odm-widgets/ward-deprivation@1.2.3 @odm-widgets/dataset@1.2.3\nnpx @odm-widgets/cli@1.2.3 dataset copy public/dataset',
  ],
  next: [
    `'use client';

import type {} from '@odm-widgets/ward-deprivation/jsx';
import { useEffect } from 'react';

export function WardDeprivation() {
  useEffect(() => {
    void import('@odm-widgets/ward-deprivation/define.js');
  }, []);
  return (
    <odm-ward-deprivation ward="E05011351" authority="E08000003" api-base="/dataset/">
      <a href="${PAGE}">Deprivation in Ardwick</a>
    </odm-ward-deprivation>
  );
}`,
    'npm install @odm-widgets/ward-deprivation@1.2.3 @odm-widgets/dataset@1.2.3\nnpx @odm-widgets/cli@1.2.3 dataset copy public/dataset',
  ],
};

describe('the outputs of the builder', () => {
  for (const target of notEmpty(TARGETS)) {
    it(`give the code for ${target}`, () => {
      assert.deepEqual(codeOf(target), CODE[target]);
    });

    it(`say what ${target} needs, what to do and how new figures arrive, in both languages`, () => {
      for (const words of notEmpty([en, cy])) {
        const { needs, steps, updates, evidence } = outputFor(target, ARDWICK, RELEASE, { words });
        for (const list of notEmpty([needs, steps, updates]))
          for (const sentence of notEmpty(list)) {
            assert.match(sentence, /^[A-Z“[].*[.`/]$/u, sentence);
            assert.doesNotMatch(sentence, /undefined|\[object|\$\{/u);
          }
        assert.ok(
          updates.join(' ').includes('https://github.com/OpenDataManchester/odm-widgets/releases') ||
            updates.join(' ').includes('@odm-widgets/dataset'),
        );
        assert.ok(evidence.kind !== 'documentation' || /^\d{4}-\d\d-\d\d$/u.test(evidence.date));
      }
    });
  }

  it('name the version exactly in everything that is fetched from a CDN or npm', () => {
    const texts = TARGETS.flatMap((target) => codeOf(target));
    const versions = texts.flatMap((text) =>
      [...text.matchAll(/@odm-widgets\/[a-z-]+@([^/\s]+)/gu)].map(([, version]) => version),
    );
    assert.ok(versions.length > 10);
    assert.deepEqual(new Set(versions), new Set(['1.2.3']));
  });

  it('have a hash for every script from a CDN', () => {
    const texts = TARGETS.flatMap((target) => codeOf(target));
    const scripts = texts.flatMap((text) => text.match(/<script[^>]*cdn\.jsdelivr[^>]*>/gu) ?? []);
    for (const script of notEmpty(scripts)) assert.match(script, /integrity="sha384-/u);
  });

  it('say that a widget without pages cannot be linked to', () => {
    for (const target of notEmpty(TARGETS)) {
      const { unavailable, code } = english(target, EVENTS);
      const isAboutPage = ['frame', 'link', 'drupal', 'umbraco', 'sharepoint'].includes(target);
      assert.equal(unavailable !== undefined, isAboutPage, target);
      assert.equal(code.length === 0, isAboutPage, target);
    }
  });

  describe('where the site of the builder has some pages, or none', () => {
    const some: Release = { ...RELEASE, published: { pages: built.pages, councils: ['E08000003'] } };
    const none: Release = { ...RELEASE, published: undefined };
    const KIRKSTALL: Configuration = {
      ...ARDWICK,
      place: { kind: 'ward', name: 'E05011402', title: 'Kirkstall', council: 'E08000035' },
    };
    const NORTH_WEST: Configuration = {
      ...ARDWICK,
      tag: 'odm-representation',
      place: { kind: 'region', name: 'north-west', title: 'North West' },
    };
    const OWN = 'https://www.example.gov.uk/figures/';

    it('give the same for a place that has a page', () => {
      for (const target of notEmpty(TARGETS))
        assert.deepEqual(english(target, ARDWICK, some), english(target), target);
    });

    for (const [what, configuration, release] of notEmpty([
      ['a ward of another council', KIRKSTALL, some],
      [
        'a ward whose council is not known',
        { ...ARDWICK, place: { ...ARDWICK.place!, council: undefined! } },
        some,
      ],
      ['a region', NORTH_WEST, some],
      ['any ward', ARDWICK, none],
    ] as const))
      it(`name no page of the site for ${what}`, () => {
        for (const target of notEmpty(TARGETS)) {
          const output = english(target, configuration, release);
          assert.ok(!JSON.stringify(output).includes('/w/'), target);
          const isAboutPage = ['frame', 'link', 'drupal', 'umbraco', 'sharepoint'].includes(target);
          assert.equal(output.unavailable !== undefined, isAboutPage, target);
          if (isAboutPage) assert.match(output.unavailable!, /^figures\.example\.org has no page of/u);
          const isEmbedded = target === 'wix' || target === 'google-sites';
          assert.equal(output.takesOwnPages, isAboutPage, target);
          if (isEmbedded) assert.deepEqual(output.code, english('html', configuration, release).code);
        }
      });

    it('write the pages of one’s own site, and the command that makes them', () => {
      const configuration = { ...KIRKSTALL, pagesAt: OWN };
      const page = `${OWN}w/ward-deprivation/E05011402/`;
      const command = (scope: string) =>
        `npx -p @odm-widgets/cli@1.2.3 -p @odm-widgets/dataset@1.2.3 odm-widgets pages ${scope} --out public --site ${OWN}`;
      const own = codeOf('link', configuration, none);
      assert.equal(own[0], `<p><a href="${page}">Deprivation in Kirkstall</a></p>`);
      assert.ok(own[1]!.includes('data-odm-links="https://www.example.gov.uk"'));
      assert.equal(own[2], command('--authority E08000035'));
      assert.ok(codeOf('frame', configuration, none)[0]!.includes(`src="${page}embed/"`));
      assert.deepEqual(codeOf('wix', configuration, none), [
        `${page}embed/`,
        command('--authority E08000035'),
      ]);
      assert.equal(codeOf('frame', { ...NORTH_WEST, pagesAt: OWN }, none)[1], command('--all'));
      for (const words of notEmpty([en, cy])) {
        const { steps, updates, needs } = outputFor('link', configuration, none, { words });
        assert.ok(steps[1]!.includes(page));
        assert.ok([...needs, ...updates].every((text) => !text.includes('figures.example.org')));
      }
    });

    it('write no address of one’s own site into what needs no page', () => {
      for (const target of ['html', 'zip', 'wordpress', 'react'] as const)
        assert.deepEqual(
          codeOf(target, { ...KIRKSTALL, pagesAt: OWN }, none),
          codeOf(target, KIRKSTALL, none),
        );
    });

    it('take no site of one’s own for a widget without pages', () => {
      for (const target of notEmpty(TARGETS))
        assert.equal(english(target, { ...EVENTS, pagesAt: OWN }, none).takesOwnPages, false);
    });
  });

  it('say which choices the page of a widget cannot take', () => {
    const configuration = {
      ...ARDWICK,
      options: { view: 'map', domain: 'health', theme: 'dark', lang: 'cy' },
    };
    const { needs } = outputFor('link', configuration, RELEASE, {
      words: en,
      nameOf: (name) => name.toUpperCase(),
    });
    assert.ok(needs.at(-1)?.includes('DOMAIN, THEME.'), needs.at(-1));
    assert.match(codeOf('link', configuration)[0]!, /E05011351\/map\/cy\/">Amddifadedd: Ardwick</u);
  });

  it('add an import map with every hash, and its own hash to the policy, where a site needs it', () => {
    const configuration = { ...ARDWICK, needsHashes: true };
    const [text = ''] = codeOf('html', configuration);
    assert.ok(
      text.startsWith(
        `<script type="importmap">{"integrity":{"${CDN}odm-widgets.js":"sha384-LOADER","${CDN}odm-resize.js":"sha384-RESIZE"}}</script>\n<script`,
      ),
    );
    assert.ok(policyText(english('html', configuration).policy).includes("'sha256-MAP'"));
  });

  it('link to who publishes the figures where the builder’s own pages are on this machine alone', () => {
    const [text = ''] = codeOf('html', ARDWICK, { ...RELEASE, site: 'http://localhost:1/', isLocal: true });
    assert.ok(
      text.includes(
        '<a href="https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025">',
      ),
    );
    const [councils = ''] = codeOf(
      'html',
      { ...ARDWICK, tag: 'odm-political-control' },
      { ...RELEASE, site: 'http://localhost:1/', isLocal: true },
    );
    assert.ok(councils.includes('<a href="https://opencouncildata.co.uk/">'));
  });

  for (const [what, configuration, expected] of notEmpty([
    [
      'a ward',
      ARDWICK,
      `script-src https://cdn.jsdelivr.net/npm/@odm-widgets/;\nconnect-src https://cdn.jsdelivr.net/npm/@odm-widgets/;\ntrusted-types lit-html`,
    ],
    [
      'a postcode',
      { ...ARDWICK, options: { postcode: 'M12 6FZ' } },
      `script-src https://cdn.jsdelivr.net/npm/@odm-widgets/;\nconnect-src https://cdn.jsdelivr.net/npm/@odm-widgets/ https://api.postcodes.io;\ntrusted-types lit-html`,
    ],
    [
      'a calendar with pictures',
      { ...EVENTS, options: { src: 'webcal://a.example.org/x.ics https://b.example.org/y', images: '' } },
      `script-src https://cdn.jsdelivr.net/npm/@odm-widgets/;\nconnect-src https://cdn.jsdelivr.net/npm/@odm-widgets/ https://a.example.org https://b.example.org;\nimg-src https:;\ntrusted-types lit-html`,
    ],
    [
      'a newsletter',
      { ...EVENTS, tag: 'odm-newsletter', options: { action: 'https://app.kit.com/forms/1/subscriptions' } },
      `script-src https://cdn.jsdelivr.net/npm/@odm-widgets/;\nconnect-src https://cdn.jsdelivr.net/npm/@odm-widgets/ https://app.kit.com;\nform-action https://app.kit.com;\ntrusted-types lit-html`,
    ],
  ] as const))
    it(`say what the policy of a site needs for ${what}`, () => {
      assert.equal(policyText(english('html', configuration).policy), expected);
    });

  it('show the council of a ward where a widget is about councils', () => {
    const [text = ''] = codeOf('html', { ...ARDWICK, tag: 'odm-representation' });
    assert.ok(
      text.includes(
        '<odm-representation authority="E08000003"><a href="https://figures.example.org/all/w/representation/E08000003/">Who represents the wards of Manchester</a>',
      ),
      text,
    );
  });

  it('let visitors choose a ward of a council', () => {
    const place = { kind: 'authority' as const, name: 'E08000003', title: 'Manchester' };
    assert.ok(
      codeOf('html', { ...ARDWICK, place })[0]!.includes(
        '<odm-ward-deprivation authority="E08000003" picker>',
      ),
    );
  });

  it('write numbers and switches into a block as WordPress has them', () => {
    const { block } = cmsMarkup(
      { ...ARDWICK, options: { 'heading-level': '3', picker: '', heading: 'A -- "B" <c>' } },
      RELEASE,
    );
    assert.equal(
      block,
      String.raw`<!-- wp:odm-widgets/ward-deprivation {"ward":"E05011351","authority":"E08000003","picker":true,"heading":"A \u002d\u002d \u0022B\u0022 \u003cc\u003e","heading-level":3} /-->`,
    );
    assert.equal(readPasted(block)?.options['heading'], 'A -- "B" <c>');
  });

  it('have no shortcode for a text that one cannot hold', () => {
    assert.equal(cmsMarkup({ ...ARDWICK, options: { heading: 'A [b]' } }, RELEASE).shortcode, undefined);
  });

  for (const text of notEmpty([...HOSTILE_TEXTS, ...INJECTIONS].filter((one) => !/\p{Cs}/u.test(one))))
    it(`keep ${JSON.stringify(text).slice(0, 60)} a text in every output`, () => {
      const heading = text.replaceAll(/\p{Cc}+/gu, ' ').slice(0, 500);
      const configuration: Configuration = {
        ...ARDWICK,
        place: { ...ARDWICK.place!, title: text },
        options: { heading },
      };
      const html = [
        ...codeOf('html', configuration),
        ...codeOf('frame', configuration),
        ...codeOf('link', configuration),
      ];
      const names = html.flatMap((one) =>
        [...one.matchAll(/<\/?([a-z!?][^\s>]*)/giu)].map(([, name]) => name),
      );
      assert.deepEqual(new Set(names), new Set(['a', 'iframe', 'odm-ward-deprivation', 'p', 'script']));
      assert.equal(readPasted(html[0]!)?.options['heading'], heading.trim());
      for (const target of notEmpty(['react', 'vue', 'svelte', 'angular', 'next'] as const)) {
        const [code = ''] = codeOf(target, configuration);
        const [plain = ''] = codeOf(target, {
          ...configuration,
          place: { ...ARDWICK.place!, title: 'x' },
          options: { heading: 'x' },
        });
        // For Angular two braces are an expression that gives two braces.
        const signs = (one: string) => one.replaceAll("{{ '{{' }}", '').replaceAll(/[^<>{}`@$]/gu, '');
        assert.equal(signs(code), signs(plain), target);
      }
    });

  it('keep double braces a text in a template of Angular, which decodes them before it reads expressions', () => {
    const configuration = { ...ARDWICK, options: { heading: '{{ 2 }} {{{x}}}' } };
    const [angular = ''] = codeOf('angular', configuration);
    assert.ok(
      angular.includes(`heading="{{ '{{' }} 2 &#125;&#125; {{ '{{' }}&#123;x&#125;&#125;&#125;"`),
      angular,
    );
    const [vue = ''] = codeOf('vue', configuration);
    assert.ok(vue.includes('heading="&#123;&#123; 2 &#125;&#125;'), vue);
  });

  it('name pages by the addresses that pages are written at', () => {
    let seen = 0;
    for (const widget of notEmpty(WIDGETS)) {
      const views = optionsOf(widget).find(({ name }) => name === 'view')?.type ?? [];
      for (const view of [undefined, ...(Array.isArray(views) ? views : [])])
        for (const lang of ['en', 'cy']) {
          const configuration = { ...ARDWICK, tag: widget.tag, options: { ...(view ? { view } : {}), lang } };
          const page = pageOf(configuration, RELEASE);
          if (!page) continue;
          seen += 1;
          for (const [url, form] of [
            [page.url, 'page'],
            [page.frame, 'frame'],
          ] as const) {
            const address = parsePath(new URL(url).pathname.replace('/all', ''), (tag) => built.pages[tag]);
            assert.deepEqual([address?.tag, address?.form, address?.locale], [widget.tag, form, lang], url);
            if (view && !page.without.includes('view')) assert.equal(address?.view, view);
          }
        }
    }
    assert.ok(seen > 10, String(seen));
  });
});
