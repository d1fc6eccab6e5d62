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
  thePercentage,
} from '../../../packages/representation/src/shared/strings/welsh.js';
import { cy as controlFilters } from '../../../packages/representation/src/political-control/lazy/filters/strings/cy.js';
import { regionInWelsh } from '../../../packages/data/src/model/welsh-regions.js';
import { CONTROL_FIGURE, WARDS_FIGURE } from '../../support/representation-i18n.js';

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

  it('mutates Welsh names of councils, but not English names', () => {
    for (const [name, text] of [
      ['Caerdydd', 'a Chaerdydd'],
      ['Pen-y-bont ar Ogwr', 'a Phen-y-bont ar Ogwr'],
      ['Torfaen', 'a Thorfaen'],
      ['Castell-nedd Port Talbot', 'a Chastell-nedd Port Talbot'],
      ['Powys 3', 'a Phowys 3'],
      ['Gwynedd', 'a Gwynedd'],
      ['Ynys Môn', 'ac Ynys Môn'],
      ['Elmbridge', 'ac Elmbridge'],
      ['Cheltenham', 'a Cheltenham'],
      ['Torbay', 'a Torbay'],
      ['Penwith', 'a Penwith'],
    ] as const)
      assert.equal(andThen(name), text);
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

describe('sentences of the council widgets in Welsh', () => {
  const control = CONTROL_FIGURE.cy.strings;
  const wards = WARDS_FIGURE.cy.strings;
  const inLate2025 = { date: 'diwedd 2025' };

  it('mutate a council of Wales after "gan", "yn" and "a"', () => {
    const majority = { ...inLate2025, place: 'Caerdydd', party: 'Llafur' };
    assert.equal(control.council.majority(majority), 'Ar ddiwedd 2025 roedd gan Gaerdydd fwyafrif Llafur');
    const seats = { ...inLate2025, place: 'Caerdydd', n: 79, count: '79', parties: 'Llafur 55' };
    assert.match(
      wards.headline.seats({ ...seats, withoutCounties: false }),
      /roedd gan Gaerdydd 79 cynghorydd/u,
    );
    const share = { share: '18%', n: 40, of: '218', total: 218 };
    assert.equal(control.comparedNext({ ...share, name: 'Caerdydd' }), '18% o 218 yng Nghaerdydd');
    assert.match(
      control.notes.extremes({ most: 'Casnewydd', least: 'Powys', phrase: '' }),
      /Casnewydd yw’r mwyaf difreintiedig ohonynt a Phowys y lleiaf/u,
    );
    const tenth = { place: 'Powys', party: 'y Ceidwadwyr', isPlural: true, inNation: 'yng Nghymru' };
    const counted = { share: '4', isPercentage: false, n: 6, count: '6' };
    assert.match(
      wards.headline.deciles({ ...tenth, ...counted, decile: 3 }),
      /4 o 6 chymdogaeth ymhlith yr 20% i 30% mwyaf difreintiedig yng Nghymru ym Mhowys\./u,
    );
    assert.match(
      wards.headline.deciles({ ...tenth, ...counted, decile: 1 }),
      /4 o 6 chymdogaeth fwyaf difreintiedig Powys\./u,
    );
  });

  it('leave a council of England as it is', () => {
    const majority = { ...inLate2025, place: 'Gateshead', party: 'Llafur' };
    assert.equal(control.council.majority(majority), 'Ar ddiwedd 2025 roedd gan Gateshead fwyafrif Llafur');
    assert.match(
      control.notes.extremes({ most: 'Hull', least: 'Elmbridge', phrase: '' }),
      /ohonynt ac Elmbridge y lleiaf/u,
    );
  });

  it('mutate nouns after every number they take', () => {
    const inTenth = { count: '1', phrase: '', inNation: 'yn Lloegr' };
    for (const [of, noun] of [
      ['2', 'gymdogaeth'],
      ['3', 'cymdogaeth'],
      ['6', 'chymdogaeth'],
      ['7', 'cymdogaeth'],
      ['1,917', 'cymdogaeth'],
    ] as const)
      assert.ok(
        control.details.inMostDeprived10({ ...inTenth, of }).startsWith(`Mae 1 o ${of} ${noun} `),
        of,
      );
    for (const [of, noun] of [
      ['2', 'gyngor'],
      ['3', 'chyngor'],
      ['6', 'chyngor'],
      ['10', 'cyngor'],
    ] as const)
      assert.equal(controlFilters.shown({ count: '1', of }), `Dangosir 1 o ${of} ${noun}.`);
    const compared = { name: 'City of London', share: '0', n: 0, phrase: '', inNation: 'yn Lloegr' };
    assert.match(control.comparedFirst({ ...compared, of: '6', total: 6 }), /^Mae 0 o 6 chymdogaeth City/u);
  });

  it('have "ward" in the feminine', () => {
    assert.match(wards.table.cut({ count: '300', of: '6,826' }), /y 300 ward gyntaf o 6,826/u);
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
