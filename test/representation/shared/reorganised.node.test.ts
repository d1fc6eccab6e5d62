import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EmptyResult } from '@odm-widgets/core';
import { getCouncils } from '@odm-widgets/data/councils';
import { COUNCIL_REPLACEMENTS, findReplacements, successorsOf } from '@odm-widgets/data/reorganisations';
import { loadPoliticalControl } from '../../../packages/representation/src/political-control/political-control-loader.js';
import { caveats as controlCaveats } from '../../../packages/representation/src/political-control/lazy/details/details.summary.js';
import type { Scope } from '../../../packages/representation/src/shared/scope.js';
import { caveats } from '../../../packages/representation/src/representation/lazy/details/details.summary.js';
import { loadRepresentation } from '../../../packages/representation/src/representation/representation-loader.js';
import type { View } from '../../../packages/representation/src/representation/representation.query.js';
import { NEXT_REORGANISATION } from '../../../packages/representation/src/shared/load-reorganised.js';
import type { Reorganised } from '../../../packages/representation/src/shared/reorganised.js';
import {
  countWords,
  MAX_HEADLINE_WORDS,
} from '../../../packages/representation/src/shared/headline-length.js';
import type { NoCouncils } from '../../../packages/representation/src/shared/scope.js';
import { REORGANISATIONS } from '../../../scripts/build-dataset/reorganisations.js';
import { datasetClient } from '../../support/dataset-reader.js';
import { notEmpty } from '../../support/not-empty.js';
import { CONTROL, WARDS } from '../../support/representation-i18n.js';

const files = datasetClient();
const { signal } = new AbortController();
const IN_2026 = '2026-11-27';
const IN_2027 = '2027-04-01';

const named = (...requested: string[]): Scope => ({ by: 'authorities', requested });
const control = (scope: Scope, today: string) =>
  loadPoliticalControl(
    { base: '', domain: 'overall', scope, compare: false, hexMap: false },
    files,
    signal,
    today,
  );
const seats = (scope: Scope, today: string, view: View = 'wards') =>
  loadRepresentation({ base: '', scope, view, year: undefined, electionPeriod: false }, files, signal, today);

/** What both widgets answer where no council has figures. */
async function answers(text: string, today = IN_2026): Promise<NoCouncils[]> {
  const empty = async (load: Promise<unknown>) => {
    const error = await load.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof EmptyResult, text);
    return error.answer as NoCouncils;
  };
  return [await empty(control(named(text), today)), await empty(seats(named(text), today))];
}

const textsIn = (language: 'en' | 'cy', all: readonly Reorganised[]) =>
  all.map(({ texts }) => texts[language]);

describe('the list of replaced councils', () => {
  const former = COUNCIL_REPLACEMENTS.filter(({ from }) => from <= IN_2026);

  it('has every council that the dataset knows as abolished, with the same successors', async () => {
    const { abolished, authorities } = await getCouncils(files);
    const current = new Map(authorities.map(({ code, name }) => [code, name]));
    const districts = former.flatMap(({ councils }) =>
      councils
        .filter(({ code }) => !code.startsWith('E10') && !current.has(code))
        .map(({ code, name }) => {
          const successors = successorsOf(findReplacements(code)).map((one) => one.code);
          return [code, { name, successors }] as const;
        }),
    );
    assert.equal(districts.length, 42);
    assert.deepEqual(new Map(districts), new Map(abolished));
    for (const { code, name } of notEmpty(former.flatMap(({ successors }) => successors)))
      assert.equal(current.get(code!) ?? abolished.get(code!)?.name, name);
  });

  it('has those to come as the build has them, and the widgets know the day of the first', async () => {
    const toCome = COUNCIL_REPLACEMENTS.filter(
      ({ from, councils }) => from > IN_2026 && !councils[0]!.code.startsWith('E10'),
    );
    assert.deepEqual(
      toCome.map(({ councils, successors, from, order, url }) => ({
        name: successors[0]!.name,
        from,
        order,
        url,
        councils: councils.map(({ code }) => code),
      })),
      REORGANISATIONS,
    );
    assert.equal(NEXT_REORGANISATION, toCome.map(({ from }) => from).sort()[0]);
    const { authorities } = await getCouncils(files);
    const names = new Map(authorities.map(({ code, name }) => [code, name]));
    for (const { code, name } of notEmpty(toCome.flatMap(({ councils }) => councils)))
      assert.equal(names.get(code), name);
  });

  it('cites an instrument with a number and an address', () => {
    for (const { order, url, from } of notEmpty(COUNCIL_REPLACEMENTS)) {
      const [, year, number] = /\(S\.I\. (\d{4})\/(\d+)\)$/u.exec(order) ?? [];
      assert.equal(url, `https://www.legislation.gov.uk/uksi/${year}/${number}`);
      assert.match(from, /^\d{4}-04-01$/u);
    }
  });
});

describe('a council that was replaced', () => {
  it('is answered with its successor, the day and the Order, by code and by name', async () => {
    for (const text of ['E07000026', 'Allerdale', 'allerdale borough council'])
      for (const { reorganised } of notEmpty(await answers(text))) {
        assert.deepEqual(textsIn('en', reorganised), [
          'Allerdale was replaced by Cumberland on 1 April 2023 (The Cumbria (Structural Changes) Order 2022 (S.I. 2022/331)).',
        ]);
        assert.deepEqual(textsIn('cy', reorganised), [
          'Disodlwyd Allerdale gan Cumberland ar 1 Ebrill 2023 (The Cumbria (Structural Changes) Order 2022 (S.I. 2022/331)).',
        ]);
        assert.deepEqual(reorganised[0]!.offer.codes, ['E06000063']);
      }
  });

  it('is answered for every council of the list that is no council now', async () => {
    const gone = COUNCIL_REPLACEMENTS.filter(({ from }) => from <= IN_2026).flatMap(
      ({ councils }) => councils,
    );
    for (const { code, name } of notEmpty(gone)) {
      const [answer] = await answers(code);
      assert.ok(answer!.reorganised[0]?.texts.en.startsWith(`${name} was replaced by `), name);
    }
  });

  it('is answered for a county council with several successors', async () => {
    const [answer] = await answers('Cumbria County Council');
    assert.deepEqual(textsIn('en', answer!.reorganised), [
      'Cumbria County Council was replaced by Cumberland and by Westmorland and Furness on 1 April 2023 (The Cumbria (Structural Changes) Order 2022 (S.I. 2022/331)).',
    ]);
    assert.deepEqual(answer!.reorganised[0]!.offer.codes, ['E06000063', 'E06000064']);
  });

  it('is said beside councils that have figures, and is no unknown one', async () => {
    const model = await seats(named('E08000003', 'Allerdale', 'Nowhere'), IN_2026);
    assert.deepEqual(model.unknownCouncils, ['Nowhere']);
    assert.ok(
      caveats(model, WARDS.en).some((text) => text.startsWith('Allerdale was replaced by Cumberland')),
    );
    const lamps = await control(named('E08000003', 'Allerdale'), IN_2026);
    assert.deepEqual(lamps.unknownCouncils, []);
    assert.ok(
      controlCaveats(lamps, lamps.councils, CONTROL.en).some((text) =>
        text.startsWith('Allerdale was replaced'),
      ),
    );
  });

  it('is answered with the councils of today, where its successor was replaced too', async () => {
    for (const text of ['E07000190', 'Taunton Deane'])
      for (const { reorganised } of notEmpty(await answers(text))) {
        assert.equal(
          reorganised[0]!.headlines.en,
          'Taunton Deane was replaced by Somerset West and Taunton on 1 April 2019.',
        );
        assert.equal(
          reorganised[0]!.details.en,
          'By the Somerset West and Taunton (Local Government Changes) Order 2018 (S.I. 2018/649). ' +
            'Somerset West and Taunton was replaced by Somerset on 1 April 2023 (The Somerset (Structural Changes) Order 2022 (S.I. 2022/329)).',
        );
        assert.deepEqual(reorganised[0]!.offer, {
          codes: ['E06000066'],
          labels: { en: 'Show Somerset', cy: 'Dangos Somerset' },
        });
      }
  });

  it('has a headline of one sentence in at most 25 words, in Welsh 30', async () => {
    const gone = COUNCIL_REPLACEMENTS.filter(({ from }) => from <= IN_2026).flatMap(
      ({ councils }) => councils,
    );
    for (const { code } of notEmpty(gone))
      for (const { reorganised } of notEmpty(await answers(code)))
        for (const locale of ['en', 'cy'] as const) {
          const text = reorganised[0]!.headlines[locale];
          assert.ok(countWords(text) <= MAX_HEADLINE_WORDS[locale], text);
          assert.match(text, /^[^.]+\.$/u);
        }
  });

  it('is not guessed from a name that nobody has', async () => {
    for (const { reorganised } of notEmpty(await answers('Nowhere'))) assert.deepEqual(reorganised, []);
  });
});

describe('councils of Surrey, in a copy that is hosted after their end', () => {
  const said = (texts: readonly string[]) => texts.filter((text) => /replaced by/u.test(text));

  it('are said to be replaced from the day on, and not before', async () => {
    const scope = named('E07000207');
    const expected = [
      'Elmbridge was replaced by East Surrey on 1 April 2027 (The Surrey (Structural Changes) Order 2026 (S.I. 2026/264)).',
    ];
    for (const view of ['wards', 'deciles', 'over-time', 'turnout'] as const) {
      const place = view === 'turnout' ? named('E07000212', 'E07000216', 'E07000207') : scope;
      const before = await seats(place, '2027-03-31', view);
      assert.deepEqual(said(caveats(before, WARDS.en)), [], view);
      const texts = said(caveats(await seats(place, IN_2027, view), WARDS.en));
      assert.ok(
        texts.some((text) => /Elmbridge.* replaced by .*East Surrey/u.test(text)),
        view,
      );
    }
    assert.deepEqual(said(caveats(await seats(scope, IN_2027), WARDS.en)), expected);
    assert.deepEqual((await control(scope, '2027-03-31')).reorganised, []);
    const lamps = await control(scope, IN_2027);
    assert.deepEqual(said(controlCaveats(lamps, lamps.councils, CONTROL.en)), expected);
  });

  it('are named together where a whole place is shown', async () => {
    const texts = said(caveats(await seats({ by: 'region', name: 'South East' }, IN_2027), WARDS.en));
    assert.equal(texts.length, 2);
    assert.match(texts[0]!, /^Elmbridge, Epsom and Ewell, .* and Tandridge were replaced by East Surrey/u);
    assert.match(texts[1]!, /^Guildford, .* and Woking were replaced by West Surrey/u);
    assert.equal(
      said(caveats(await seats({ by: 'nation', nation: 'england' }, IN_2027, 'grid'), WARDS.en)).length,
      2,
    );
    assert.equal((await control({ by: 'nation', nation: 'england' }, IN_2027)).reorganised.length, 2);
    assert.equal((await control(named('Surrey County Council'), IN_2027)).reorganised.length, 1);
  });

  it('are offered for a council to come, which has no figures yet', async () => {
    for (const [today, verb] of [
      [IN_2026, 'are to be replaced'],
      [IN_2027, 'were replaced'],
    ] as const)
      for (const { reorganised } of notEmpty(await answers('West Surrey', today))) {
        assert.match(
          textsIn('en', reorganised)[0]!,
          new RegExp(`^Guildford, Runnymede, .* and Woking ${verb} by West Surrey on 1 April 2027`, 'u'),
        );
        assert.match(textsIn('cy', reorganised)[0]!, verb.startsWith('are') ? /^Disodlir / : /^Disodlwyd /u);
        assert.equal(reorganised[0]!.offer.codes.length, 6);
      }
  });
});
