import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { getCouncils, resolveAuthorityCode } from '@odm-widgets/data/councils';
import { getLamps } from '@odm-widgets/data/lamps';
import { DOMAINS, type AuthoritySummary, type Domain, type ElectionYear } from '@odm-widgets/data/model';
import { loadPoliticalControl } from '../../../packages/representation/src/political-control/political-control-loader.js';
import { headline as controlHeadline } from '../../../packages/representation/src/political-control/political-control.summary.js';
import { headline as wardsHeadline } from '../../../packages/representation/src/representation/representation.summary.js';
import { loadRepresentation } from '../../../packages/representation/src/representation/representation-loader.js';
import {
  toTotals,
  wardsOfCouncils,
  type RepresentationModel,
} from '../../../packages/representation/src/representation/representation.model.js';
import type { View } from '../../../packages/representation/src/representation/representation.query.js';
import {
  roundPreservingSum,
  sharesByDecile,
} from '../../../packages/representation/src/representation/shares.js';
import {
  countWords,
  MAX_HEADLINE_WORDS,
} from '../../../packages/representation/src/shared/headline-length.js';
import { selectCouncils, type Scope } from '../../../packages/representation/src/shared/scope.js';
import { publishedFiles } from '../../support/dataset-reader.js';
import { CONTROL, WARDS } from '../../support/representation-i18n.js';

const { signal } = new AbortController();
const LOCALES = ['en', 'cy'] as const;

let councils: readonly AuthoritySummary[] = [];
/** Every region, combined authority and nation, every council, and two or three councils with long names. */
let scopes: readonly Scope[] = [];

before(async () => {
  ({ authorities: councils } = await getCouncils(publishedFiles, { signal }));
  const names = (of: readonly (string | undefined)[]) => [...new Set(of.flatMap((name) => name ?? []))];
  const longest = [...councils].sort((a, b) => b.name.length - a.name.length).map(({ code }) => code);
  scopes = [
    { by: 'nation', nation: 'england' },
    ...names(councils.map(({ region }) => region)).map((name) => ({ by: 'region', name }) as const),
    ...names(councils.map(({ combinedAuthority }) => combinedAuthority)).map(
      (name) => ({ by: 'combined-authority', name }) as const,
    ),
    ...councils.map(({ code }) => ({ by: 'authorities', requested: [code] }) as const),
    ...[2, 3, 4].map((count) => ({ by: 'authorities', requested: longest.slice(0, count) }) as const),
  ];
});

/** Too long, or not one sentence. */
function faultOf(text: string, locale: (typeof LOCALES)[number]): string[] {
  const isLong = countWords(text) > MAX_HEADLINE_WORDS[locale];
  const isSentence = /^[^\s].*[^.]\.$/u.test(text) && !/\. \p{Lu}/u.test(text.replace(/\bSt\. /gu, 'St '));
  const isWhole = !/undefined|NaN|null|\[object|\s{2}| [.,:;]/u.test(text);
  return isLong || !isSentence || !isWhole ? [`${countWords(text)} words: ${text}`] : [];
}

/** The model of a scope, from the one of England: its files are read once. */
function within(england: RepresentationModel, scope: Scope): RepresentationModel | undefined {
  const { chosen } = selectCouncils(scope, england.councils, resolveAuthorityCode);
  const wards = wardsOfCouncils(england.wards, chosen);
  const codes = new Set(wards.map(({ code }) => code));
  const voting = england.election?.wards.filter(({ ward }) => codes.has(ward.code));
  if (voting && !voting.some(({ result }) => result)) return undefined;
  return {
    ...england,
    scope,
    councils: chosen,
    wards,
    totals: toTotals(chosen, wards),
    deciles: england.deciles && sharesByDecile(wards).map(roundPreservingSum),
    election: voting && { ...england.election!, wards: voting },
  };
}

describe('headlines of representation', () => {
  const load = (scope: Scope, view: View, year?: ElectionYear) =>
    loadRepresentation({ base: '', scope, view, year, electionPeriod: false }, publishedFiles, signal);
  const faultsIn = (models: readonly (RepresentationModel | undefined)[]) =>
    models.flatMap((model) =>
      model ? LOCALES.flatMap((locale) => faultOf(wardsHeadline(model, WARDS[locale]), locale)) : [],
    );

  for (const view of ['wards', 'deciles'] as const)
    it(`are one sentence of at most 25 words for every place, in Welsh 30: ${view}`, async () => {
      const england = await load({ by: 'nation', nation: 'england' }, view);
      const models = scopes.map((scope) => within(england, scope));
      assert.ok(models.length > 300);
      assert.equal(faultsIn(models).slice(0, 20).join('\n'), '');
      assert.equal(
        faultsIn(models.map((model) => ({ ...model!, electionPeriod: true })))
          .slice(0, 20)
          .join('\n'),
        '',
      );
    });

  for (const [year, places] of [
    [2024, 100],
    [2025, 5],
  ] as const)
    it(`are one sentence of at most 25 words for every place, in Welsh 30: turnout of ${year}`, async () => {
      const england = await load({ by: 'nation', nation: 'england' }, 'turnout', year);
      const models = scopes.map((scope) => within(england, scope));
      const voted = models.filter(Boolean).length;
      assert.ok(voted >= places, `${voted} places`);
      assert.equal(faultsIn(models).slice(0, 20).join('\n'), '');
    });

  it('are one sentence of at most 25 words for every place, in Welsh 30: over-time and grid', async () => {
    const models = [await load({ by: 'nation', nation: 'england' }, 'grid')];
    for (const scope of scopes) models.push(await load(scope, 'over-time'));
    assert.equal(faultsIn(models).slice(0, 20).join('\n'), '');
  });
});

describe('headlines of political control', () => {
  const load = (scope: Scope, domain: Domain, compare = false) =>
    loadPoliticalControl({ base: '', scope, domain, compare, hexMap: false }, publishedFiles, signal);

  it('are one sentence of at most 25 words for every place, in Welsh 30', async () => {
    const faults: string[] = [];
    const counties = (await getLamps(publishedFiles, 'overall')).counties.map(({ code }) => code);
    assert.equal(counties.length, 21);
    const ofCounties = counties.map((code) => ({ by: 'authorities', requested: [code] }) as const);
    for (const scope of [...scopes, ...ofCounties, { by: 'authorities', requested: counties } as const]) {
      const model = await load(scope, 'overall');
      for (const locale of LOCALES) faults.push(...faultOf(controlHeadline(model, CONTROL[locale]), locale));
    }
    assert.ok(scopes.length > 300);
    assert.equal(faults.slice(0, 20).join('\n'), '');
  });

  it('are one sentence of at most 25 words for councils compared in every domain, in Welsh 30', async () => {
    const faults: string[] = [];
    const longest = [...councils].sort((a, b) => b.name.length - a.name.length).map(({ code }) => code);
    for (const domain of DOMAINS)
      for (const count of [2, 3, 4]) {
        const scope = { by: 'authorities', requested: longest.slice(0, count) } as const;
        const model = await load(scope, domain, true);
        for (const locale of LOCALES)
          faults.push(...faultOf(controlHeadline(model, CONTROL[locale]), locale));
      }
    assert.equal(faults.slice(0, 20).join('\n'), '');
  });
});
