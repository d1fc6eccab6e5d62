import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseLexicon } from '@odm-widgets/data/lexicon';
import { parse } from 'csv-parse/sync';
import { BASE, exampleFile, lexiconFile, starterFile, type LexiconFile } from '../support/lexicon.js';
import { lexiconFolder } from '../support/lexicon-folder.js';

const { read, write, lexicon } = lexiconFolder();

const exportCsv = async (file: LexiconFile): Promise<string[][]> => {
  write('words.json', file);
  await lexicon('export', 'words.json', '--format', 'csv', '--out', 'terms.csv');
  return parse(read('terms.csv'), { bom: true });
};
const importCsv = () => lexicon('import', 'words.json', 'terms.csv', '--out', 'edited.json');
const edited = () => JSON.parse(read('edited.json')) as LexiconFile;

/** Ways in which spreadsheets save the same cells. */
const cell = (value: string, separator: string) =>
  value.includes(separator) || /["\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
const table = (rows: string[][], separator: string, end: string) =>
  rows.map((row) => row.map((value) => cell(value, separator)).join(separator) + end).join('');
const SPREADSHEETS: Record<string, (rows: string[][]) => string> = {
  'Excel in Europe: semicolons, CRLF, a byte order mark': (rows) => `\uFEFF${table(rows, ';', '\r\n')}`,
  'Excel in Britain: commas, CRLF, a byte order mark': (rows) => `\uFEFF${table(rows, ',', '\r\n')}`,
  'LibreOffice: commas, LF, empty rows at the end': (rows) =>
    table([...rows, rows[0]!.map(() => ''), rows[0]!.map(() => '')], ',', '\n'),
  'a program that writes tabs, CRLF in cells, and an empty column at the end': (rows) =>
    table(
      rows.map((row) => [...row.map((value) => value.replaceAll('\n', '\r\n')), '']),
      '\t',
      '\r\n',
    ),
};

describe('odm-widgets lexicon import', () => {
  for (const [title, save] of Object.entries(SPREADSHEETS)) {
    it(`changes nothing in what was exported and saved by ${title}`, async () => {
      for (const file of [starterFile(), exampleFile()]) {
        const rows = await exportCsv(file);
        write('terms.csv', save(rows));
        const { code, out, err } = await importCsv();
        assert.deepEqual([code, err], [0, '']);
        assert.match(
          out,
          new RegExp(`^${file.terms.length} terms written to edited\\.json: 0 new, 0 changed`, 'u'),
        );
        assert.deepEqual(edited(), file);
      }
    });

    it(`takes every edit that was saved by ${title}`, async () => {
      const file = exampleFile();
      const rows = await exportCsv(file);
      const header = rows[0]!;
      const row = rows.find(([id]) => id === 'dropped-kerb')!;
      const set = (cells: string[], name: string, value: string) => (cells[header.indexOf(name)] = value);
      const meaning = 'Where the kerb "drops"; so that wheels, and feet, cross.\nLook for the flat part.';
      set(row, 'meaning_en', meaning);
      set(row, 'meaning_cy', 'Lle mae’r cwrb yn gostwng: tŷ, dŵr, ŵyn.');
      set(row, 'osm', 'kerb=lowered | kerb=flush');
      set(row, 'effect_blind', 'Depends');
      set(row, 'on_blind_en', 'Tactile paving.');
      set(row, 'on_blind_cy', '');
      const added = header.map(() => '');
      set(added, 'id', 'low-sun');
      set(added, 'name_en', 'low sun');
      set(added, 'meaning_en', "'=Sun in the eyes.");
      set(added, 'themes', 'weather');
      set(added, 'proposed', 'TRUE');
      write('terms.csv', save([...rows, added]));
      const { code, out, err } = await importCsv();
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^5 terms written to edited\.json: 1 new, 1 changed, 3 as they were\.$/mu);
      assert.match(out, /^new: low-sun$/mu);
      assert.match(
        out,
        /^changed: dropped-kerb \(meaning_en, meaning_cy, osm, effect_blind, on_blind_en, on_blind_cy emptied\)$/mu,
      );
      const { terms } = parseLexicon(edited(), BASE);
      const kerb = terms.find(({ id }) => id === 'dropped-kerb')!;
      assert.deepEqual(kerb.meaning, { en: meaning, cy: 'Lle mae’r cwrb yn gostwng: tŷ, dŵr, ŵyn.' });
      assert.deepEqual(kerb.osm, ['kerb=lowered', 'kerb=flush']);
      assert.deepEqual(
        kerb.effects.find(({ who }) => who === 'blind'),
        { who: 'blind', how: 'depends', on: { en: 'Tactile paving.' } },
      );
      const before = parseLexicon(file, BASE).terms.find(({ id }) => id === 'dropped-kerb')!;
      assert.deepEqual([kerb.quotes, kerb.relations], [before.quotes, before.relations]);
      assert.equal(terms.at(-1)!.meaning['en'], '=Sun in the eyes.');
      assert.equal(terms.at(-1)!.proposed, true);
      // Nothing else is different, quotes without consent included.
      const others = (lexicon: LexiconFile) =>
        lexicon.terms.filter(({ id }) => id !== 'dropped-kerb' && id !== 'low-sun');
      assert.deepEqual(others(edited()), others(file));
    });
  }

  it('keeps terms that have no row, and names them', async () => {
    const rows = await exportCsv(exampleFile());
    write(
      'terms.csv',
      table(
        rows.filter(([id]) => id !== 'black-ice'),
        ',',
        '\n',
      ),
    );
    const { code, out } = await importCsv();
    assert.equal(code, 0);
    assert.match(
      out,
      /^not in the table, and kept as they were: black-ice\n {2}→ If one should go, delete it in edited\.json/mu,
    );
    assert.deepEqual(edited(), exampleFile());
  });

  it('lists every mistake with its row and column, and writes nothing', async () => {
    write('words.json', lexiconFile([{ id: 'kerb' }, { id: 'step' }]));
    write(
      'terms.csv',
      [
        'id,name_en,meaning_en,themes,osm,effect_blind,on_blind_en,effect_deaf,broader,proposed,naem_en',
        'kerb,kerb,"A kerb,\nof stone.",kerb,kerb,helpz,,,stpe,perhaps,',
        'kerb,kerb,x,kerbs,,,At night.,,,,',
        ',new,x,kerbs,,,,depends,,,',
        'Low Sun,,x,kerbs,,,,,,,',
      ].join('\r\n'),
    );
    const { code, out, err } = await importCsv();
    assert.deepEqual([code, out], [1, '']);
    assert.throws(() => read('edited.json'));
    assert.deepEqual(err.split('\n'), [
      'odm-widgets lexicon: terms.csv: 12 mistakes',
      'row 1, column naem_en: there is no column of this name.',
      '  → Did you mean name_en?',
      'row 2, column proposed: “perhaps” is neither yes nor no.',
      '  → Write yes, or nothing.',
      'row 2, term “kerb”, column osm: "kerb" is no OpenStreetMap tag.',
      '  → Write a key, = and a value, such as "kerb=lowered".',
      'row 2, term “kerb”, column effect_blind: "helpz" is not known here.',
      '  → Did you mean "helps"? Write one of: helps, hinders, depends.',
      'row 2, term “kerb”, column themes: there is no theme with the id "kerb".',
      '  → Did you mean "kerbs"?',
      'row 2, term “kerb”, column broader: there is no term with the id "stpe".',
      '  → Did you mean "step"?',
      'row 3, column on_blind_en: it says on what something depends, and effect_blind is empty.',
      '  → Write helps, hinders or depends in effect_blind, or empty this cell.',
      'row 3, column id: “kerb” is the id in row 2 already.',
      '  → Give this one another id, or bring the two rows together.',
      'row 4, column id: there is no text.',
      '  → Write it in this cell.',
      'row 4, column on_deaf_en: it does not say on what it depends.',
      '  → Write it in this cell.',
      'row 5, term “Low Sun”, column id: "Low Sun" is no id.',
      '  → Write lower-case letters, digits and dashes between them, such as "dropped-kerb".',
      'row 5, term “Low Sun”, column name_en: there is no text in any language.',
      '  → Write it in this cell.',
    ]);
  });

  it('says what is wrong with a table that is none', async () => {
    write('words.json', exampleFile());
    const refusal = async (text: string | Uint8Array) => {
      write('terms.csv', text);
      return (await importCsv()).err;
    };
    assert.match(
      await refusal('name_en,meaning_en\nx,y\n'),
      /row 1: there is no column "id", by which terms are found/u,
    );
    assert.match(await refusal('id,id\na,b\n'), /row 1, column id: there are two columns of this name/u);
    assert.match(await refusal('id,,name_en\na,b,c\n'), /row 1, column 2: it has no name/u);
    assert.match(
      await refusal('id,meaning_en\na,"b\nc\n'),
      /row 2: a text in quotes begins here and does not end/u,
    );
    assert.match(await refusal('id,meaning_en\na,b "c" d\n'), /row 2: a quote stands where/u);
    assert.match(
      await refusal('id,meaning_en\na,b,c\n'),
      /row 2: it has 3 cells, and the first row names 2 columns/u,
    );
    assert.match(
      await refusal(new Uint8Array(Buffer.from('id;meaning_en\na;pâr\n', 'latin1'))),
      /is not saved as UTF-8.*in Excel as “CSV UTF-8”/u,
    );
    assert.match(
      await refusal(new Uint8Array(Buffer.from('\uFEFFid\ta\n', 'utf16le'))),
      /is not saved as UTF-8/u,
    );
  });

  it('does not write over a file that it reads but the lexicon itself', async () => {
    write('words.json', exampleFile());
    write('terms.csv', 'id\n');
    const { code, err } = await lexicon('import', 'words.json', 'terms.csv', '--out', 'terms.csv');
    assert.equal(code, 2);
    assert.match(err, /is a file that is read/u);
  });
});
