import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  andThen,
  byWhom,
  council,
  councillor,
  district,
  inDate,
  inPlace,
  listInWelsh,
  neighbourhood,
  regionInWelsh,
  thePercentage,
} from '../../../packages/representation/src/shared/welsh.js';

describe('Welsh nouns after numbers', () => {
  it('mutate softly after 2, and after 1 when they are feminine', () => {
    assert.deepEqual([1, 2].map(council), ['cyngor', 'gyngor']);
    assert.deepEqual([1, 2].map(councillor), ['cynghorydd', 'gynghorydd']);
    assert.deepEqual([1, 2, 3, 6].map(district), ['dosbarth', 'ddosbarth', 'dosbarth', 'dosbarth']);
    assert.deepEqual([1, 2].map(neighbourhood), ['gymdogaeth', 'gymdogaeth']);
  });

  it('take the aspirate mutation after 6, and after 3 when they are masculine', () => {
    assert.deepEqual([3, 6].map(council), ['chyngor', 'chyngor']);
    assert.deepEqual([3, 6].map(councillor), ['chynghorydd', 'chynghorydd']);
    assert.deepEqual([3, 6].map(neighbourhood), ['cymdogaeth', 'chymdogaeth']);
  });

  it('do not mutate after other numbers', () => {
    for (const n of [0, 4, 5, 7, 10, 96]) {
      assert.equal(council(n), 'cyngor');
      assert.equal(neighbourhood(n), 'cymdogaeth');
    }
  });
});

describe('Welsh "and"', () => {
  it('is "ac" before vowels and "a" before consonants', () => {
    assert.equal(andThen('Annibynwyr 3'), 'ac Annibynwyr 3');
    assert.equal(andThen('eraill 2'), 'ac eraill 2');
    assert.equal(andThen('Llafur 5'), 'a Llafur 5');
    assert.equal(andThen('ysgol'), 'ac ysgol');
    assert.equal(andThen('Workers Party of Britain 1'), 'a Workers Party of Britain 1');
    assert.equal(andThen('Yorkshire Party 2'), 'a Yorkshire Party 2');
  });

  it('mutates Welsh names of parties, but not English names', () => {
    assert.equal(andThen('Ceidwadwyr 4'), 'a Cheidwadwyr 4');
    assert.equal(andThen('Plaid Cymru 4'), 'a Phlaid Cymru 4');
    assert.equal(andThen('Canvey Island Independent Party'), 'a Canvey Island Independent Party');
  });

  it('joins the article', () => {
    assert.equal(
      listInWelsh(['y Democratiaid Rhyddfrydol', 'y Blaid Werdd']),
      'y Democratiaid Rhyddfrydol a’r Blaid Werdd',
    );
    assert.equal(listInWelsh(['Llafur', 'y Ceidwadwyr', 'annibynwyr']), 'Llafur, y Ceidwadwyr ac annibynwyr');
    assert.equal(listInWelsh(['Llafur']), 'Llafur');
  });
});

describe('Welsh dates and percentages in a sentence', () => {
  it('are "ym mis" before a month, "yn" before a year and "ar ddiwedd" for the end of a year', () => {
    assert.equal(inDate('Chwefror 2025'), 'ym mis Chwefror 2025');
    assert.equal(inDate('2023'), 'yn 2023');
    assert.equal(inDate('diwedd 2025'), 'ar ddiwedd 2025');
  });

  it('have the article by how the number is read', () => {
    assert.deepEqual([10, 20, 30, 80].map(thePercentage), ['y 10%', 'yr 20%', 'y 30%', 'yr 80%']);
  });
});

describe('Welsh names of places', () => {
  it('are those of regions; a place without one keeps its name', () => {
    assert.equal(regionInWelsh('North West'), 'Gogledd-orllewin Lloegr');
    assert.equal(regionInWelsh('Yorkshire and The Humber'), 'Swydd Efrog a’r Humber');
    assert.equal(regionInWelsh('Manchester'), 'Manchester');
  });

  it('take the nasal mutation after "yn"', () => {
    assert.equal(inPlace('Gogledd-orllewin Lloegr'), 'yng Ngogledd-orllewin Lloegr');
    assert.equal(inPlace('Gorllewin Canolbarth Lloegr'), 'yng Ngorllewin Canolbarth Lloegr');
    assert.equal(inPlace('De-ddwyrain Lloegr'), 'yn Ne-ddwyrain Lloegr');
    assert.equal(inPlace('Dwyrain Lloegr'), 'yn Nwyrain Lloegr');
    assert.equal(inPlace('Llundain'), 'yn Llundain');
    assert.equal(inPlace('Lloegr'), 'yn Lloegr');
    assert.equal(inPlace('Gateshead'), 'yn Gateshead');
  });

  it('take the soft mutation after "gan", and so do Llafur and Plaid Cymru', () => {
    assert.equal(byWhom('Plaid Cymru ac annibynwyr'), 'gan Blaid Cymru ac annibynwyr');
    assert.equal(byWhom('Plaid Cymru'), 'gan Blaid Cymru');
    assert.equal(byWhom('Gogledd-ddwyrain Lloegr'), 'gan Ogledd-ddwyrain Lloegr');
    assert.equal(byWhom('De-orllewin Lloegr'), 'gan Dde-orllewin Lloegr');
    assert.equal(byWhom('Lloegr'), 'gan Loegr');
    assert.equal(byWhom('Llundain'), 'gan Lundain');
    assert.equal(byWhom('Llafur ac annibynwyr'), 'gan Lafur ac annibynwyr');
    assert.equal(
      byWhom('y Democratiaid Rhyddfrydol a’r Blaid Werdd'),
      'gan y Democratiaid Rhyddfrydol a’r Blaid Werdd',
    );
    assert.equal(byWhom('Gateshead'), 'gan Gateshead');
  });
});
