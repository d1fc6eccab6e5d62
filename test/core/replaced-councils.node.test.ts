import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeReplacements } from '@odm-widgets/core/replaced-councils';
import type { CouncilReplacement } from '@odm-widgets/data/model';

const place = (name: string) => ({ code: 'E07000001', name });
const replaced = (councils: readonly string[], successors: readonly string[], from = '2023-04-01') =>
  ({
    councils: councils.map(place),
    successors: successors.map(place),
    from,
    order: 'The Borsetshire (Structural Changes) Order 2022 (S.I. 2022/1)',
    url: 'https://www.legislation.gov.uk/uksi/2022/1',
  }) satisfies CouncilReplacement;
const TODAY = '2026-11-27';

describe('the words about replaced councils', () => {
  it('say what replaced one, on which day and by which Order, in both languages', () => {
    const { headlines, details, texts, names } = describeReplacements(
      [replaced(['Felpersham'], ['Borsetshire'])],
      TODAY,
    );
    assert.equal(headlines.en, 'Felpersham was replaced by Borsetshire on 1 April 2023.');
    assert.equal(headlines.cy, 'Disodlwyd Felpersham gan Borsetshire ar 1 Ebrill 2023.');
    assert.equal(details.en, 'By the Borsetshire (Structural Changes) Order 2022 (S.I. 2022/1).');
    assert.equal(details.cy, 'Yn ôl The Borsetshire (Structural Changes) Order 2022 (S.I. 2022/1).');
    assert.match(
      texts.en,
      /^Felpersham was replaced by Borsetshire on 1 April 2023 \(The .*\(S\.I\. 2022\/1\)\)\.$/u,
    );
    assert.match(texts.cy, /^Disodlwyd .* ar 1 Ebrill 2023 \(The .*\)\.$/u);
    assert.equal(names.length, 3);
  });

  it('say of councils to come that they will replace others, until their day', () => {
    const toCome = replaced(['Felpersham', 'Ambridge'], ['Borsetshire'], '2027-04-01');
    const text = (today: string) => describeReplacements([toCome], today).headlines;
    assert.equal(
      text(TODAY).en,
      'Felpersham and Ambridge are to be replaced by Borsetshire on 1 April 2027.',
    );
    assert.match(text(TODAY).cy, /^Disodlir Felpersham ac Ambridge gan/u);
    assert.match(text('2027-04-01').en, /^Felpersham and Ambridge were replaced by/u);
    assert.match(text('2027-04-01').cy, /^Disodlwyd/u);
  });

  it('keep the names of several successors apart', () => {
    const { headlines } = describeReplacements(
      [replaced(['Felpersham'], ['Hollerton', 'Penny Hassett and Darrington'])],
      TODAY,
    );
    assert.match(headlines.en, /by Hollerton and by Penny Hassett and Darrington on/u);
    assert.match(headlines.cy, /gan Hollerton a chan Penny Hassett and Darrington ar/u);
  });

  it('say what became of the successors below the sentence', () => {
    const { headlines, details } = describeReplacements(
      [replaced(['Ambridge'], ['Felpersham'], '2019-04-01'), replaced(['Felpersham'], ['Borsetshire'])],
      TODAY,
    );
    assert.equal(headlines.en, 'Ambridge was replaced by Felpersham on 1 April 2019.');
    assert.match(details.en, /^By the .*\. Felpersham was replaced by Borsetshire on 1 April 2023 \(/u);
  });
});
