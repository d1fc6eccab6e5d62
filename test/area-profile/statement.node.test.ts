import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { templateHtml } from '@odm-widgets/core';
import { toCsv } from '@odm-widgets/core/downloads';
import { wholeStatementView } from '../../packages/area-profile/src/lazy/statement/whole-statement.view.js';
import { moveFact, toggleFact } from '../../packages/area-profile/src/lazy/statement/statement-draft.js';
import { toMarkdown, toPlainText } from '../../packages/area-profile/src/lazy/statement/statement-texts.js';
import { composeStatement } from '../../packages/area-profile/src/lazy/statement/statement.model.js';
import { toTable } from '../../packages/area-profile/src/lazy/statement/statement.table.js';
import { cy } from '../../packages/area-profile/src/lazy/statement/strings/cy.js';
import { en } from '../../packages/area-profile/src/lazy/statement/strings/en.js';
import { toWordDocument } from '../../packages/area-profile/src/lazy/docx/docx.js';
import { DATASET_SECTIONS } from '../../packages/area-profile/src/section-ids.js';
import { datasetClient } from '../support/dataset-reader.js';
import { FACTS } from '../support/facts.js';
import { HOSTILE_TEXTS, INJECTIONS } from '../support/hostile-input.js';
import { i18nOf } from '../support/i18n.js';
import { notEmpty } from '../support/not-empty.js';
import { load, section } from './load.js';
import { expectPlainSentence } from '../support/wording.js';

const ENGLISH = i18nOf('en', en);
const WELSH = i18nOf('cy', cy);
const LANGUAGES = { English: ENGLISH, Welsh: WELSH };
const DRAFT = {
  title: 'Evidence about Ardwick',
  introduction: 'First paragraph.\n\n\nSecond paragraph.',
  chosen: ['income.children', 'tenure.social-rented', 'tenure.owned'],
};
const compose = (i18n = ENGLISH, draft = DRAFT) => composeStatement(FACTS, draft, '2026-11-27', i18n);
/** Numbers with their decimals and per cent signs, as they are written. */
const numbersIn = (text: string) => text.match(/\d[\d,]*(?:\.\d+)?%?/gu) ?? [];

describe('an evidence statement', () => {
  it('has the chosen facts in their order, each with the number of its source and the letters of its notes', () => {
    assert.deepEqual(
      compose().items.map(({ fact, mark }) => [fact.id, mark]),
      [
        ['income.children', '[1, a, b]'],
        ['tenure.social-rented', '[2, a]'],
        ['tenure.owned', '[2, a]'],
      ],
    );
  });

  it('names each source once, with publisher, title, date, release, areas and licence', () => {
    const { sources } = compose();
    assert.deepEqual(
      sources.map(({ reference }) => reference),
      [
        'Office for National Statistics. English Indices of Deprivation 2025, File 8. Date: 2022. Source dated 30 October 2025. Areas: LSOAs of 2021. Licence: Open Government Licence v3.0.',
        'Office for National Statistics. Census 2021, TS054 Tenure. Date: 21 March 2021. Areas: LSOAs of 2021. Licence: Open Government Licence v3.0.',
      ],
    );
  });

  it('has a source and every caveat for every sentence, whatever is chosen', () => {
    const ids = FACTS.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (chosen) => {
        const { items, sources, notes } = compose(ENGLISH, { ...DRAFT, chosen });
        assert.deepEqual(
          items.map(({ fact }) => fact.id),
          chosen,
        );
        for (const item of items) {
          assert.equal(sources[item.source - 1]!.source, item.fact.source);
          assert.deepEqual(
            item.notes.map((letter) => notes.find((note) => note.letter === letter)!.text),
            item.fact.caveats,
          );
        }
        assert.equal(new Set(items.map(({ source }) => source)).size, sources.length);
      }),
    );
  });

  it('leaves out a fact that is not there any more, and is empty without any', () => {
    assert.equal(compose(ENGLISH, { ...DRAFT, chosen: ['gone', 'tenure.owned'] }).items.length, 1);
    const empty = compose(ENGLISH, { ...DRAFT, chosen: [] });
    assert.deepEqual([empty.items, empty.sources, empty.notes, empty.figures], [[], [], [], []]);
  });

  it('letters more than 26 notes', () => {
    const fact = { ...FACTS[0]!, caveats: Array.from({ length: 30 }, (_, index) => `Caveat ${index}.`) };
    const { notes } = composeStatement([fact], { ...DRAFT, chosen: [fact.id] }, '2026-11-27', ENGLISH);
    assert.deepEqual(
      [0, 25, 26, 29].map((index) => notes[index]!.letter),
      ['a', 'z', 'aa', 'ad'],
    );
  });

  it('writes lower bounds, missing values, shares and sums of money as they are', () => {
    const fact = {
      ...FACTS[0]!,
      values: [
        { label: 'a', value: 1850, unit: 'people', atLeast: true },
        { label: 'b', value: null, unit: 'people' },
        { label: 'c', value: 41.4, unit: 'percent' },
        { label: 'd', value: 10_000.09, unit: 'count' },
        { label: 'e', value: 1200, unit: 'count' },
      ] as const,
    };
    const draft = { ...DRAFT, chosen: [fact.id] };
    const texts = (i18n: typeof ENGLISH) =>
      composeStatement([fact], draft, '2026-11-27', i18n).figures.map(({ text }) => text);
    assert.deepEqual(texts(ENGLISH), ['at least 1,850', 'not given', '41.4%', '10,000.09', '1,200']);
    assert.deepEqual(texts(WELSH), ['o leiaf 1,850', 'heb ei roi', '41.4%', '10,000.09', '1,200']);
  });

  it('has sentences and an introduction that are plain, blame nobody and claim no cause', () => {
    for (const [i18n, locale] of [
      [ENGLISH, 'en'],
      [WELSH, 'cy'],
    ] as const)
      for (const sentence of notEmpty([
        ...i18n.strings.introduction({ area: 'Ardwick' }).split(/(?<=\.) /u),
        compose(i18n).written,
      ]))
        expectPlainSentence(sentence, locale);
    for (const { fact } of notEmpty(compose().items)) expectPlainSentence(fact.sentence, 'en');
  });

  it('has strings for the same things in both languages', () => {
    assert.deepEqual(Object.keys(cy).sort(), Object.keys(en).sort());
  });
});

describe('the order of a statement', () => {
  it('changes by one place and not beyond its ends', () => {
    const chosen = ['a', 'b', 'c'];
    assert.deepEqual(moveFact(chosen, 'b', -1), ['b', 'a', 'c']);
    assert.deepEqual(moveFact(chosen, 'b', 1), ['a', 'c', 'b']);
    assert.deepEqual(moveFact(chosen, 'a', -1), chosen);
    assert.deepEqual(moveFact(chosen, 'c', 1), chosen);
    assert.deepEqual(moveFact(chosen, 'x', 1), chosen);
  });

  it('adds a fact at the end and takes it away', () => {
    assert.deepEqual(toggleFact(['a'], 'b'), ['a', 'b']);
    assert.deepEqual(toggleFact(['a', 'b'], 'a'), ['b']);
  });
});

describe('a statement as a Word document', () => {
  for (const [language, i18n] of Object.entries(LANGUAGES))
    it(`is read back by another library with the same sentences, numbers, sources and notes, in ${language}`, async () => {
      const statement = compose(i18n);
      const blob = await toWordDocument(statement, i18n);
      const buffer = Buffer.from(await blob.arrayBuffer());
      const { value: text, messages } = await mammoth.extractRawText({ buffer });
      assert.deepEqual(messages, []);
      const lines = text.split('\n').filter(Boolean);
      assert.equal(lines[0], DRAFT.title);
      for (const { fact, mark } of notEmpty(statement.items))
        assert.ok(lines.includes(`${fact.sentence} ${mark}`), fact.sentence);
      for (const { number, reference, source } of notEmpty(statement.sources))
        assert.ok(lines.includes(`${number}. ${reference} ${source.url}`));
      for (const note of notEmpty(statement.notes)) assert.ok(lines.includes(`${note.letter}. ${note.text}`));
      assert.ok(lines.includes(statement.written));

      const { value: html } = await mammoth.convertToHtml({ buffer });
      const cells = [...html.matchAll(/<t[dh]>(.*?)<\/t[dh]>/gu)].map(([, cell]) =>
        cell!.replaceAll(/<[^>]+>/gu, ''),
      );
      const { figure, area, value, of, source } = i18n.strings.columns;
      assert.deepEqual(cells, [
        figure,
        area,
        value,
        of,
        source,
        ...statement.figures.flatMap((one) => [one.label, one.area, one.text, one.of, String(one.source)]),
      ]);
      // Every number of a sentence is in the figures or says when.
      assert.ok(html.includes(`href="${statement.sources[0]!.source.url}"`));
    });

  it('is marked as English or Welsh, so that a spelling checker knows', async () => {
    for (const [i18n, language] of [
      [ENGLISH, 'en-GB'],
      [WELSH, 'cy-GB'],
    ] as const) {
      const blob = await toWordDocument(compose(i18n), i18n);
      const zip = await JSZip.loadAsync(await blob.arrayBuffer());
      assert.ok((await zip.file('word/styles.xml')!.async('text')).includes(`<w:lang w:val="${language}"/>`));
    }
  });

  it('keeps hostile texts as text', async () => {
    const hostile = notEmpty([...HOSTILE_TEXTS, ...INJECTIONS]).filter((text) => text.length < 1000);
    const facts = hostile.map((text, index) => ({
      ...FACTS[0]!,
      id: `f${index}`,
      sentence: text,
      source: { ...FACTS[0]!.source, title: text, url: text },
    }));
    const draft = { title: 'x', introduction: hostile.join('\n\n'), chosen: facts.map(({ id }) => id) };
    const statement = composeStatement(facts, draft, '2026-11-27', ENGLISH);
    const blob = await toWordDocument(statement, ENGLISH);
    const zip = await JSZip.loadAsync(await blob.arrayBuffer());
    const links = await zip.file('word/_rels/document.xml.rels')!.async('text');
    assert.doesNotMatch(links, /Target="(?!https?:|[\w/]+\.xml")/iu);
    await mammoth.convertToHtml({ buffer: Buffer.from(await blob.arrayBuffer()) });
  });
});

describe('a statement of every sentence of the dataset', () => {
  // The broadband score has three decimals, and its neighbours one.
  for (const area of [
    { ward: 'E05011351' },
    { wards: 'E05011351 E05011370' },
    { ward: 'W05001273' },
    { ward: 'N08000301' },
  ])
    it(`has each of their numbers among its figures, about ${JSON.stringify(area)}`, async () => {
      const client = datasetClient();
      const model = await load(area, client);
      const sections = await Promise.all(DATASET_SECTIONS.map((id) => section(id, model, client)));
      const facts = sections.flatMap((one) => one.facts);
      const draft = { title: '', introduction: '', chosen: facts.map(({ id }) => id) };
      const { items, figures } = composeStatement(facts, draft, '2026-11-27', ENGLISH);
      assert.equal(items.length, facts.length);
      for (const { fact } of notEmpty(items)) {
        const own = figures.filter((figure) => figure.fact === fact);
        const known = own.flatMap(({ text, of, label, area: place }) => [
          text,
          of,
          ...numbersIn(label + place),
        ]);
        // What is no figure of the area: years, a tenth, and how many wards a middle is of.
        const said = fact.sentence.replaceAll(
          /\b(?:2019|2021|10% (?:in|of)|\d+ wards|1 is the most|1,000)\b/gu,
          '',
        );
        for (const number of said.match(/−?\d[\d,]*(?:\.\d+)?%?/gu) ?? [])
          assert.ok(
            known.includes(number.replace(/,$/u, '')),
            `${number} of "${fact.sentence}": ${known.join('; ')}`,
          );
      }
    });
});

describe('a statement as text', () => {
  const statement = compose();

  it('has every sentence with its mark, every source with its address, and every note', () => {
    for (const text of [
      toPlainText(statement, ENGLISH),
      templateHtml(wholeStatementView(statement, ENGLISH)),
    ])
      for (const part of notEmpty([
        ...statement.items.flatMap(({ fact, mark }) => [fact.sentence, mark]),
        ...statement.sources.flatMap(({ reference, source }) => [reference, source.url]),
        ...statement.notes.map((note) => note.text),
        ...statement.introduction,
        statement.title,
      ]))
        assert.ok(text.includes(part), part);
  });

  it('is Markdown with a heading, a list, a table of all figures and links', () => {
    const markdown = toMarkdown(statement, ENGLISH);
    assert.match(markdown, /^# Evidence about Ardwick$/mu);
    assert.match(
      markdown,
      /^- In Ardwick, at least 1,850 children lived in income deprivation in 2022\. \\\[1, a, b\\\]$/mu,
    );
    assert.match(
      markdown,
      /^\| Children in income deprivation \| Ardwick \| at least 1,850 \| {2}\| 1 \|$/mu,
    );
    assert.match(markdown, /<https:\/\/www\.ons\.gov\.uk\/2025-10-30>$/mu);
    assert.equal(markdown.match(/^\| .* \|$/gmu)!.length, 2 + statement.figures.length);
  });

  it('takes nothing in it for Markdown or HTML', () => {
    const hostile = '<img src=x onerror=alert(1)> [link](javascript:alert(1)) | `code` **bold**\n# heading';
    const fact = { ...FACTS[0]!, sentence: hostile, values: [{ ...FACTS[0]!.values[0]!, label: hostile }] };
    const one = composeStatement(
      [fact],
      { ...DRAFT, title: hostile, chosen: [fact.id] },
      '2026-11-27',
      ENGLISH,
    );
    const html = templateHtml(wholeStatementView(one, ENGLISH));
    assert.doesNotMatch(html, /<img/u);
    const markdown = toMarkdown(one, ENGLISH);
    assert.doesNotMatch(markdown, /(?<!\\)(?:<img|\[link|`code|\*\*bold)/u);
    assert.equal(markdown.match(/^\| .* \|$/gmu)!.length, 3);
  });

  it('has the same numbers in its sentences as in its figures, in every format', () => {
    const inFigures = new Set(statement.figures.flatMap(({ text, of }) => [...numbersIn(text), of]));
    const years = new Set(['2021', '2022']);
    for (const { fact } of notEmpty(statement.items))
      for (const number of notEmpty(numbersIn(fact.sentence).map((one) => one.replace(/,$/u, ''))))
        assert.ok(inFigures.has(number) || years.has(number), `${number} of ${fact.sentence}`);
    const formats = [toMarkdown(statement, ENGLISH), templateHtml(wholeStatementView(statement, ENGLISH))];
    for (const text of formats)
      for (const figure of notEmpty(statement.figures)) assert.ok(text.includes(figure.text), figure.text);
  });

  it('is CSV with a row for each figure, unrounded, with sentence, date, areas, source and notes', () => {
    const csv = toCsv(toTable(statement, ENGLISH));
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    assert.equal(rows.length, statement.figures.length);
    assert.deepEqual(
      rows.map(({ value, unit, at_least, out_of }) => [value, unit, at_least, out_of]),
      [
        ['1850', 'people', 'yes', ''],
        ['', 'people', '', ''],
        ['3107', 'households', '', '7512'],
        ['41.4', 'percent', '', ''],
        ['1204', 'households', '', '7512'],
      ],
    );
    for (const row of notEmpty(rows)) {
      const fact = FACTS.find(({ sentence }) => sentence === row['sentence'])!;
      assert.equal(row['date'], fact.date);
      assert.equal(row['geography'], fact.geography);
      assert.equal(row['source_url'], fact.source.url);
      assert.equal(row['notes'], fact.caveats.join(' '));
      assert.equal(row['source'], `${fact.source.title} (${fact.source.publisher})`);
      assert.equal(row['licence'], fact.source.licence);
    }
  });
});
