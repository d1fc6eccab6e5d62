import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { run } from '@odm-widgets/cli';
import { parseLexicon } from '@odm-widgets/data/lexicon';
import {
  BASE,
  exampleFile,
  exampleObservations,
  lexiconFile,
  stockportFile,
  starterFile,
} from '../support/lexicon.js';
import { WITHOUT_RAW } from '../support/raw-csv.js';

let folder: string;

const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const write = (name: string, content: unknown) =>
  writeFileSync(path(name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));

/** Runs `odm-widgets lexicon` with the names of files in the folder. */
async function lexicon(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const lines = { out: [] as string[], err: [] as string[] };
  const code = await run(['lexicon', ...args.map((arg) => (/\.\w+$/u.test(arg) ? path(arg) : arg))], {
    out: (text) => lines.out.push(text),
    err: (text) => lines.err.push(text),
    now: () => new Date(),
  });
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n').replaceAll(`${folder}/`, '') };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('odm-widgets lexicon check', () => {
  it('says that nothing is wrong, and what is missing', async () => {
    write('words.json', exampleFile());
    const { code, out } = await lexicon('check', 'words.json');
    assert.equal(code, 0);
    assert.equal(
      out,
      [
        '4 terms on 3 themes. Nothing is wrong.',
        '  "black ice" (black-ice) has no name in cy.',
        '  "black ice" (black-ice) has no meaning in cy.',
        '  "black ice" (black-ice) is proposed. Take "proposed" out when you accept it.',
      ].join('\n'),
    );
  });

  it('finds nothing missing in the starter', async () => {
    write('words.json', starterFile());
    const { out } = await lexicon('check', 'words.json');
    assert.equal(out, '73 terms on 18 themes. Nothing is wrong.');
  });

  it('names observations without a term, and counts those whose words are withheld', async () => {
    write('words.json', exampleFile());
    write('lexicon-observations.geojson', exampleObservations());
    const { code, out } = await lexicon('check', 'words.json', 'lexicon-observations.geojson');
    assert.equal(code, 0);
    assert.match(out, /5 observations, 1 without a term\.\n {2}walk-4: The clock strikes/u);
    assert.match(out, /The words of 1 are kept back/u);
  });

  it('reads Stockport’s 114 observations', { skip: WITHOUT_RAW }, async () => {
    write('words.json', starterFile());
    write('walks.geojson', { ...(stockportFile() as object), text: 'desc', consent: true });
    const { out } = await lexicon('check', 'words.json', 'walks.geojson');
    assert.match(out, /walks\.geojson: 114 observations, 1 without a term\.\n {2}40: /u);
  });

  it('says in which property it looked for words where there are none', { skip: WITHOUT_RAW }, async () => {
    write('words.json', starterFile());
    write('walks.geojson', stockportFile());
    const { out } = await lexicon('check', 'words.json', 'walks.geojson');
    assert.match(out, /None has words in "what"\. Where another property has them, name it/u);
  });

  it('does not list observations one by one whose words are withheld', { skip: WITHOUT_RAW }, async () => {
    write('words.json', starterFile());
    write('walks.geojson', { ...(stockportFile() as object), text: 'desc' });
    const { out } = await lexicon('check', 'words.json', 'walks.geojson');
    assert.equal(out.split('\n').length, 3, out);
    assert.match(out, /The words of 114 are kept back/u);
  });

  it('lists every error with its line, its field and what to write', async () => {
    const file = lexiconFile([
      { id: 'Dropped Kerb', meaning: undefined, osm: ['kerb'], naem: 'x' },
      { effects: [{ who: 'everybody', how: 'depends' }], name: { english: 'x' } },
    ]);
    write('words.json', { ...file, issued: 'November', publisher: 7 });
    const { code, err } = await lexicon('check', 'words.json');
    assert.equal(code, 1);
    const lines = err.split('\n').slice(1);
    for (const expected of [
      'words.json:8: publisher should be text in quotes.',
      'words.json:12: issued is not written as it should be. Write a day such as 2026-01-31.',
      'words.json:22: terms[0] has no "meaning". Add it.',
      'words.json:22: terms[0] has "naem", which is not known. Correct its spelling, or take it out.',
      'words.json:23: terms[0].id is not written as it should be. Write lower-case letters, digits and dashes, such as dropped-kerb.',
      'words.json:31: terms[0].osm[0] is not written as it should be. Write a tag such as kerb=lowered.',
      'words.json:37: terms[1].name has "english" where a language is expected, such as "en" or "cy".',
      'words.json:48: terms[1].effects[0].who should be one of: wheelchair, scooter, walking, tires, blind, deaf, mind, children.',
      'words.json:47: terms[1].effects[0] has no "on". Add it.',
    ])
      assert.ok(lines.includes(expected), `${expected}\n\n${err}`);
    assert.equal(lines.length, 9, err);
  });

  it('names the line of a missing comma', async () => {
    write('words.json', '{\n  "format": "odm-lexicon"\n  "version": 1\n}');
    const { code, err } = await lexicon('check', 'words.json');
    assert.equal(code, 1);
    assert.match(err, /words\.json:3: A comma is missing before this\./u);
  });

  it('names the line of a comment, which no browser reads', async () => {
    write('words.json', JSON.stringify(lexiconFile(), null, 2).replace('{', '{ // ours'));
    const { code, err } = await lexicon('check', 'words.json');
    assert.equal(code, 1);
    assert.match(err, /words\.json:1: JSON has no comments\. Take this one out\./u);
  });

  it('reports a relation to a term that does not exist', async () => {
    write('words.json', lexiconFile([{ broader: ['nowhere'] }]));
    const { code, err } = await lexicon('check', 'words.json');
    assert.equal(code, 1);
    assert.match(
      err,
      /words\.json:\d+: terms\[0\]\.broader should be ids of terms, and "nowhere" is none\./u,
    );
  });

  it('warns of cycles of relations and of two terms with one name', async () => {
    write(
      'words.json',
      lexiconFile([
        { id: 'a', broader: ['b'], name: { en: 'kerb' } },
        { id: 'b', broader: ['a'], name: { en: 'Kerb' } },
      ]),
    );
    const { out } = await lexicon('check', 'words.json');
    assert.match(out, /a is a kind of something that is a kind of it\./u);
    assert.match(out, /"Kerb" is the name of a and of b\./u);
  });
});

describe('odm-widgets lexicon merge', () => {
  const given = { consent: 'yes', age: 'over-13', lang: 'en' };
  const contributions = [
    {
      ...given,
      kind: 'term',
      name: 'Wet leaves',
      what: 'Leaves on the ground that slide.',
      hinders: 'walking,scooter',
      strategy: 'I wait.',
      where: 'Mill Lane',
    },
    { ...given, kind: 'term', name: 'dropped kerb', what: 'My way into town.', by: 'Sam' },
    {
      ...given,
      kind: 'observation',
      what: 'The kerb is too high.',
      where: 'Mill Lane',
      latitude: '53.4',
      longitude: '-2.1',
      hinders: ['wheelchair'],
      when: 'Always',
    },
    { ...given, kind: 'observation', what: 'Secret.', consent: '' },
    { ...given, kind: 'observation', what: 'School.', age: 'under-13' },
    { ...given, kind: 'observation', what: 'Write to sam@example.org.' },
    { ...given, kind: 'observation', what: '' },
    { ...given, kind: 'term', name: '', what: 'x' },
    { ...given, kind: 'poem', what: 'x' },
  ];

  it('takes terms as proposals, words about a known term as a quote, observations as features, and says what became of each', async () => {
    write('words.json', exampleFile());
    write('sent.json', contributions);
    const { code, out, err } = await lexicon(
      'merge',
      'words.json',
      'sent.json',
      '--out',
      'merged.json',
      '--observations',
      'walks.geojson',
      '--report',
      'report.md',
    );
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(out.replace(/contribution-\w+/u, 'ID').split('\n'), [
      '1. “Wet leaves” new term, proposed: wet-leaves. Give it a theme.',
      '2. “dropped kerb” taken as a quote of the term dropped-kerb, which is there already.',
      '3. “The kerb is too high.” taken as the observation ID.',
      '4. not taken: no consent to publish it.',
      '5. not taken: nobody has said that the contributor is over 13.',
      '6. not taken: it holds what looks like an email address or a telephone number. Read it, and take that out.',
      '7. not taken: it says nothing.',
      '8. not taken: the term has no name.',
      '9. not taken: it is neither a term nor an observation.',
    ]);
    assert.equal(read('report.md').trim(), out);
    const merged = parseLexicon(JSON.parse(read('merged.json')), BASE);
    const wet = merged.terms.find(({ id }) => id === 'wet-leaves')!;
    assert.equal(wet.proposed, true);
    assert.deepEqual(
      wet.effects.map(({ who, how }) => [who, how]),
      [
        ['scooter', 'hinders'],
        ['walking', 'hinders'],
      ],
    );
    assert.deepEqual(merged.terms[0]!.quotes.at(-1), {
      text: 'My way into town.',
      lang: 'en',
      by: 'Sam',
      licence: 'CC BY 4.0',
    });
    const walks = read('walks.geojson');
    assert.match(walks, /"coordinates": \[\s*-2\.1,\s*53\.4\s*\]/u);
    assert.doesNotMatch(walks + read('merged.json'), /Secret|School|sam@example/u);
  });

  it('adds a contribution once', async () => {
    write('words.json', exampleFile());
    write('sent.json', contributions.slice(0, 3));
    const merge = (from: string) =>
      lexicon('merge', from, 'sent.json', '--out', 'merged.json', '--observations', 'walks.geojson');
    await merge('words.json');
    const before = [read('merged.json'), read('walks.geojson')];
    const { out } = await merge('merged.json');
    assert.deepEqual([read('merged.json'), read('walks.geojson')], before);
    assert.equal(out.match(/nothing new/gu)?.length, 3);
  });

  it('reads CSV as an export of a form has it', async () => {
    write('words.json', exampleFile());
    write(
      'sent.csv',
      '\uFEFFkind,name,what,consent,age,helps,extra\r\nterm,Low sun,"Sun in the eyes, in winter",Yes,over-13,,x\r\nterm,Formula,\'=1+1,yes,over-13,blind; deaf,\r\n',
    );
    const { code, out } = await lexicon('merge', 'words.json', 'sent.csv', '--out', 'merged.json');
    assert.equal(code, 0);
    assert.match(out, /1\. “Low sun” new term/u);
    const { terms } = parseLexicon(JSON.parse(read('merged.json')), BASE);
    const formula = terms.find(({ id }) => id === 'formula')!;
    assert.equal(formula.meaning['en'], '=1+1');
    assert.deepEqual(
      formula.effects.map(({ who }) => who),
      ['blind', 'deaf'],
    );
  });

  it('writes nothing when arguments are missing or unknown', async () => {
    write('words.json', exampleFile());
    write('sent.json', contributions.slice(2, 3));
    const { code, err } = await lexicon('merge', 'words.json', 'sent.json', '--out', 'merged.json');
    assert.equal(code, 2);
    assert.match(err, /1 of them are observations\. Add --observations/u);
    assert.throws(() => read('merged.json'));
    write('sent.csv', 'name\r\nx\r\n');
    assert.match(
      (await lexicon('merge', 'words.json', 'sent.csv', '--out', 'merged.json')).err,
      /has no column "kind"/u,
    );
    write('sent.json', '{}');
    assert.match(
      (await lexicon('merge', 'words.json', 'sent.json', '--out', 'merged.json')).err,
      /should be a list of contributions/u,
    );
  });
});

describe('odm-widgets lexicon export', () => {
  const starts: Record<string, RegExp> = {
    json: /^\{\n {2}"format": "odm-lexicon"/u,
    csv: /^id,name_en,name_cy,meaning_en/u,
    turtle: /^@prefix skos:/u,
    'skos-json-ld': /"@graph"/u,
    'json-ld': /"DefinedTermSet"/u,
    booklet: /^<!doctype html>/u,
    tags: /^key,value,term_id,term,/u,
  };
  for (const [format, start] of Object.entries(starts)) {
    it(`writes ${format}`, async () => {
      write('words.json', exampleFile());
      const { code } = await lexicon('export', 'words.json', '--format', format, '--out', 'out.txt');
      assert.equal(code, 0);
      assert.match(read('out.txt'), start);
    });
  }

  it('keeps addresses in JSON as they were written', async () => {
    const file = exampleFile();
    write('words.json', file);
    await lexicon('export', 'words.json', '--format', 'json', '--out', 'out.json');
    const { observations, url } = JSON.parse(read('out.json')) as typeof file;
    assert.deepEqual([observations, url], [file['observations'], file['url']]);
  });

  it('writes observations without words that nobody has consented to publish', async () => {
    write('words.json', exampleFile());
    write('lexicon-observations.geojson', exampleObservations());
    const { out } = await lexicon(
      'export',
      'words.json',
      '--format',
      'geojson',
      '--observations',
      'lexicon-observations.geojson',
      '--out',
      'out.geojson',
    );
    assert.match(out, /^5 observations written to /u);
    assert.match(out, /The words of 1 observations were left out: no consent\./u);
    const { features } = JSON.parse(read('out.geojson')) as {
      features: { properties: { terms: string[] } }[];
    };
    assert.equal(features.length, 5);
    assert.deepEqual(features[0]!.properties.terms, ['dropped-kerb']);
    assert.doesNotMatch(read('out.geojson'), /nobody has agreed/u);
  });

  it('says what to write instead of an unknown format, language or file', async () => {
    write('words.json', exampleFile());
    const wrong = async (...args: string[]) => {
      const { code, err } = await lexicon('export', 'words.json', ...args);
      assert.notEqual(code, 0);
      return err;
    };
    assert.match(
      await wrong('--format', 'xls', '--out', 'o.x'),
      /--format xls is not known\. Use one of: json, csv/u,
    );
    assert.match(await wrong('--format', 'json', '--lang', 'fr', '--out', 'o.x'), /Use en or cy/u);
    assert.match(await wrong('--format', 'json', '--out', 'words.json'), /choose another name/u);
    assert.match(await wrong('--format', 'geojson', '--out', 'o.x'), /Add --observations/u);
  });
});
