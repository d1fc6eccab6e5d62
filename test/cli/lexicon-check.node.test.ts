import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseLexicon } from '@odm-widgets/data/lexicon';
import fc from 'fast-check';
import {
  BASE,
  exampleFile,
  exampleObservations,
  lexiconFile,
  starterFile,
  stockportFile,
} from '../support/lexicon.js';
import { lexiconFolder } from '../support/lexicon-folder.js';
import { WITHOUT_RAW } from '../support/raw-csv.js';

const { write, lexicon } = lexiconFolder();

/** What `check` says of a text as the only file. */
async function checkText(text: unknown): Promise<{ code: number; lines: string[] }> {
  write('words.json', text);
  const { code, out } = await lexicon('check', 'words.json');
  return { code, lines: out.split('\n') };
}

describe('odm-widgets lexicon check', () => {
  it('says that there are no mistakes, and what is missing', async () => {
    const { code, lines } = await checkText(exampleFile());
    assert.equal(code, 0);
    assert.deepEqual(lines, [
      'words.json: 4 terms on 3 themes, no mistakes',
      'advice, line 91, term “dropped-kerb”, quotes 2: these words have no consent. Pages leave them out, but whoever opens this file can read them.',
      '  → Delete the quote before you publish the file, unless the person agrees.',
      'advice, line 181, term “black-ice”, name: there is none in "cy", which the title of the lexicon has.',
      '  → Add "cy": "…" here, once somebody has translated it.',
      'advice, line 184, term “black-ice”, meaning: there is none in "cy", which the title of the lexicon has.',
      '  → Add "cy": "…" here, once somebody has translated it.',
      'advice, line 200, term “black-ice”, proposed: the term is proposed, and shown as such.',
      '  → Take "proposed" out once your group has accepted it.',
    ]);
  });

  it('finds nothing missing in the starter', async () =>
    assert.deepEqual((await checkText(starterFile())).lines, [
      'words.json: 73 terms on 18 themes, no mistakes',
    ]));

  it('lists mistakes of every kind in one run, in the order of the lines', async () => {
    const text = `{
  "format": "odm-lexicon",
  "version": 1,
  "id": "https://site.example/words#",
  "title": { "en": "Words", "cy": " " },
  "publisher": 7,
  "url": "javascript:alert(1)",
  "licence": "",
  "licenceUrl": "https://creativecommons.org/licenses/by/4.0/",
  "issued": "2026-02-30",
  "themes": [
    { "id": "kerbs", "name": { "en": "Kerbs" } },
    { "id": "kerbs", "name": { "en": "Kerbs again" }, "counted": -1 }
  ],
  "terms": [
    {
      "id": "Dropped Kerb",
      "name": { "english": "dropped kerb" },
      "themes": ["kerb"],
      "osm": ["kerb"],
      "naem": "x"
    },
    {
      "id": "step",
      "name": "step",
      "meaning": { "en": "A step.", "en": "One step." },
      "themes": ["kerbs"],
      "broader": ["stairs"],
      "related": ["stpe"],
      "effects": [
        { "who": "everybody", "how": "depends" },
        { "who": "blind", "how": "helps" },
        { "who": "blind", "how": "hinder" }
      ]
    },
    { "id": "step", "name": {}, "meaning": { "en": "x" }, "themes": [], "aka": ["x"], "quotes": [{ "text": "y" }] }
  ]
}
`;
    const { code, lines } = await checkText(text);
    assert.equal(code, 1);
    assert.deepEqual(lines, [
      'words.json: 26 mistakes',
      'line 5, title cy: there is no text.',
      '  → Write the text, or take the whole line out.',
      'line 6, publisher: 7 is not what is expected here.',
      '  → Write text in quotes, "…".',
      'line 7, url: "javascript:alert(1)" is no address that a page can follow.',
      '  → Write one that begins with https://, or that is relative to this file, such as "walks.geojson".',
      'line 8, licence: there is no text.',
      '  → Write the text, or take the whole line out.',
      'line 10, issued: "2026-02-30" is no day of the calendar.',
      '  → Write year, month and day, such as "2026-01-31".',
      'line 13, theme “kerbs”, id: "kerbs" is the id in line 12 already.',
      '  → Give this one another id, or bring the two together.',
      'line 13, theme “kerbs”, counted: -1 is too small.',
      '  → Write 0 or more.',
      'line 16, term “Dropped Kerb”: "meaning" is missing.',
      '  → Add "meaning": { "en": "…" }.',
      'line 17, term “Dropped Kerb”, id: "Dropped Kerb" is no id.',
      '  → Write lower-case letters, digits and dashes between them, such as "dropped-kerb".',
      'line 18, term “Dropped Kerb”, name english: "english" stands where a language is expected.',
      '  → Write the code of the language, such as "en" or "cy".',
      'line 19, term “Dropped Kerb”, themes 1: there is no theme with the id "kerb".',
      '  → Did you mean "kerbs"?',
      'line 20, term “Dropped Kerb”, osm 1: "kerb" is no OpenStreetMap tag.',
      '  → Write a key, = and a value, such as "kerb=lowered".',
      'line 21, term “Dropped Kerb”, naem: there is no property "naem".',
      '  → Did you mean "name"? Else take it out.',
      'line 25, term “step”, name: "step" is not what is expected here.',
      '  → Write it by language: { "en": "…" }.',
      'line 26, column 37, term “step”, meaning en: "en" is there twice, first in line 26; only this one is read.',
      '  → Bring the two together, and take one out.',
      'line 28, term “step”, broader 1: there is no term with the id "stairs".',
      '  → Add that term, or take this out.',
      'line 29, term “step”, related 1: there is no term with the id "stpe".',
      '  → Did you mean "step"?',
      'line 31, term “step”, effects 1: "on" is missing.',
      '  → Add "on": { "en": "…" }.',
      'line 31, term “step”, effects 1 who: "everybody" is not known here.',
      '  → Write one of: wheelchair, scooter, walking, tires, blind, deaf, mind, children.',
      'line 33, term “step”, effects 3: "blind" is in the effects of this term already.',
      '  → Write one for each group. Where it helps and hinders, write "how": "depends", and in "on" what it depends on.',
      'line 33, term “step”, effects 3 how: "hinder" is not known here.',
      '  → Did you mean "hinders"? Write one of: helps, hinders, depends.',
      'line 36, term “step”, id: "step" is the id in line 24 already.',
      '  → Give this one another id, or bring the two together.',
      'line 36, term “step”, name: there is no text in any language.',
      '  → Write { "en": "…" }.',
      'line 36, term “step”, aka: ["x"] is not what is expected here.',
      '  → Write it by language: { "en": ["…"] }.',
      'line 36, term “step”, quotes 1: "consent" is missing.',
      '  → Add "consent": true or false.',
      'line 36, term “step”, quotes 1: "licence" is missing.',
      '  → Add "licence": "…".',
      'What is missing, such as translations, is said once there are no mistakes.',
    ]);
  });

  const broken: [title: string, text: string, expected: string][] = [
    ['is cut off', '{\n  "format": "odm-lexicon",\n  "themes": [\n    { "id": "ker', 'line 4, column 13: '],
    ['ends before all is closed', '{\n  "themes": [\n    { "id": "kerbs" }\n', 'line 4, column 1: '],
    [
      'lacks a comma',
      '{\n  "format": "odm-lexicon"\n  "version": 1\n}',
      'line 3, column 3: a comma is missing before "version".',
    ],
    ['has a comma too many', '{\n  "format": "odm-lexicon",\n}', 'line 3, column 1: '],
    ['has curly quotes', '{\n  “format”: “odm-lexicon”\n}', 'line 2, column 3: '],
    ['has single quotes', "{\n  'format': 'odm-lexicon'\n}", 'line 2, column 3: '],
    ['has a text over two lines', '{\n  "format": "odm\nlexicon"\n}', 'line 2, column 13: '],
    ['has a tab in a text', '{\n  "format": "odm\tlexicon"\n}', 'line 2, column 13: '],
    ['has a single backslash', '{\n  "format": "odm\\lexicon"\n}', 'line 2, column 13: '],
    ['closes what is not open', '{\n  "themes": [ {] ] }\n}', 'line 2, column 16: '],
    ['closes too much', '{\n  "format": "odm-lexicon" }\n}', 'line 3, column 1: '],
    ['lacks a colon', '{\n  "format" "odm-lexicon"\n}', 'line 2, column 12: '],
    ['lacks a value', '{\n  "format": ,\n  "version": 1\n}', 'line 2, column 13: '],
    ['has a decimal comma', '{\n  "version": 1,5\n}', 'line 2, column 16: '],
    ['has a word without quotes', '{\n  "format": odm-lexicon\n}', 'line 2, column 13: '],
    ['is empty', ' \n', 'line 1, column 1: the file is empty.'],
  ];
  for (const [title, text, expected] of broken)
    it(`has one message, with line and column, for a file that ${title}`, async () => {
      const { code, lines } = await checkText(text);
      assert.equal(code, 1);
      assert.equal(lines[0], 'words.json: 1 mistake');
      assert.ok(lines[1]!.startsWith(expected), lines.join('\n'));
      assert.match(lines[2]!, /^ {2}→ [A-Z].*\.$/u);
      assert.equal(lines.filter((line) => line.startsWith('line ')).length, 1, lines.join('\n'));
    });

  it('reads JSON wherever a browser does, and nowhere else', async () => {
    const text = JSON.stringify(lexiconFile([{}]), null, 1);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: text.length }),
        fc.nat({ max: 3 }),
        fc.constantFrom(
          '',
          ',',
          '"',
          '{',
          '}',
          '[',
          ']',
          ':',
          '\\',
          '\u00A0',
          '\n',
          '\t',
          '0',
          '-',
          '.',
          'e',
          'x',
        ),
        async (at, removed, added) => {
          const changed = text.slice(0, at) + added + text.slice(at + removed);
          let isJson = true;
          try {
            JSON.parse(changed);
          } catch {
            isJson = false;
          }
          const { lines } = await checkText(changed);
          const isFatal = lines.some(
            (line) => /^line \d+, column \d+: /u.test(line) && !/ is there twice/u.test(line),
          );
          assert.equal(isFatal, !isJson, `${changed}\n${lines.join('\n')}`);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('finds everything for which the reader of pages refuses a lexicon', async () => {
    const values = [null, 7, '', ' ', 'x', [], {}, ['x'], { en: 'x' }, { xx: 7 }, [{ id: 'a' }], true];
    const paths = ['id', 'title', 'issued', 'counted', 'observations', 'details', 'themes', 'terms'];
    const fields = [
      'id',
      'name',
      'aka',
      'meaning',
      'osm',
      'themes',
      'effects',
      'strategies',
      'quotes',
      'broader',
    ];
    const files = values.flatMap((value) => [
      ...paths.map((name) => lexiconFile([{}], { [name]: value })),
      ...fields.map((name) => lexiconFile([{}, { [name]: value }])),
    ]);
    assert.equal(files.length, 216);
    for (const file of files) {
      let isRefused = false;
      try {
        parseLexicon(file, BASE);
      } catch {
        isRefused = true;
      }
      const { code, lines } = await checkText(file);
      if (isRefused) assert.equal(code, 1, JSON.stringify(file));
      if (code === 1) assert.match(lines[1]!, /^line \d+/u);
    }
  });

  it('says of comments that browsers do not read them, and what else is wrong', async () => {
    const text = JSON.stringify(lexiconFile([{ broader: ['nowhere'] }]), null, 2).replace('{', '{ // ours');
    const { code, lines } = await checkText(`${text} /* end */`);
    assert.equal(code, 1);
    assert.equal(lines[0], 'words.json: 3 mistakes');
    assert.match(lines[1]!, /^line 1, column 3: this is a comment/u);
    assert.match(lines[3]!, /term “term-1”, broader 1: there is no term with the id "nowhere"/u);
  });

  it('advises on circles, on terms related to themselves, and on two terms with one name', async () => {
    const { code, lines } = await checkText(
      lexiconFile([
        { id: 'a', broader: ['b'], name: { en: 'kerb' } },
        { id: 'b', broader: ['a'], name: { en: 'Kerb' }, related: ['b'] },
      ]),
    );
    assert.equal(code, 0);
    const text = lines.join('\n');
    assert.match(text, /term “a”, broader: the term is a kind of something that is a kind of it\./u);
    assert.match(text, /term “b”, name en: "Kerb" is the name of “a” too/u);
    assert.match(text, /term “b”, related: the term is related to itself\./u);
  });

  it('names files of another encoding, and files in the wrong order', async () => {
    write('words.json', new Uint8Array(Buffer.from(JSON.stringify(exampleFile()), 'utf16le')));
    assert.match((await lexicon('check', 'words.json')).err, /words\.json is not saved as UTF-8/u);
    write('words.json', new Uint8Array(Buffer.from('{ "title": { "cy": "pâr" } }', 'latin1')));
    assert.match((await lexicon('check', 'words.json')).err, /words\.json is not saved as UTF-8/u);
    write('words.json', exampleFile());
    write('walks.geojson', exampleObservations());
    const { out } = await lexicon('check', 'walks.geojson', 'words.json');
    assert.match(out, /walks\.geojson: 1 mistake\nline 1: these are observations/u);
    assert.match(out, /words\.json: 1 mistake\nline 1: this is a lexicon/u);
  });
});

describe('odm-widgets lexicon check, of observations', () => {
  it('names those without a term, and counts those whose words are kept back', async () => {
    write('words.json', exampleFile());
    write('lexicon-observations.geojson', exampleObservations());
    const { code, out } = await lexicon('check', 'words.json', 'lexicon-observations.geojson');
    assert.equal(code, 0);
    assert.match(out, /5 observations, 1 without a term, no mistakes\n/u);
    assert.match(out, /observation “walk-4”: no term is found for it: The clock strikes/u);
    assert.match(out, /the words of 1 have no consent/u);
    assert.doesNotMatch(out, /does not name this file/u);
  });

  it('lists every mistake in them, also where the lexicon has some', async () => {
    const feature = (id: string, properties: object, coordinates: unknown, type = 'Point') => ({
      type: 'Feature',
      id,
      properties,
      geometry: { type, coordinates },
    });
    const walks = {
      type: 'FeatureCollection',
      features: [
        feature('a', { what: 'x', terms: ['dropped-krb'] }, [-2.1, 999]),
        feature('a', { what: 'y', startegy: 'I wait.' }, ['-2.1', '53.4']),
        feature(
          'b',
          { what: 'z', effects: [{ who: 'blind', how: 'depends' }] },
          [
            [-2, 53],
            [-2, 95],
          ],
          'LineString',
        ),
        feature('c', { what: 7 }, [], 'Pint'),
      ],
    };
    write('words.json', exampleFile());
    write('walks.geojson', walks);
    const { code, out } = await lexicon('check', 'words.json', 'walks.geojson');
    assert.equal(code, 1);
    for (const expected of [
      /line \d+, observation “a”, properties terms 1: the lexicon has no term with the id "dropped-krb"\.\n {2}→ Did you mean "dropped-kerb"\?/u,
      /observation “a”, geometry coordinates: \[-2\.1,999\] is no position\./u,
      /observation “a”, geometry coordinates: \["-2\.1","53\.4"\] is no position\./u,
      /advice, line \d+, observation “a”: "a" is the id of the observation in line 4 already\./u,
      /"startegy" is not read\.\n {2}→ Did you mean "strategy"\?/u,
      /observation “b”, geometry coordinates: \[-2,95\] is no position\./u,
      /observation “b”, properties effects 1: "on" is missing\./u,
      /observation “c”, properties what: 7 is not what is expected here\.\n {2}→ Write text in quotes/u,
      /observation “c”, geometry type: "Pint" is not known here/u,
    ])
      assert.match(out, expected);
    write('words.json', '{');
    const both = await lexicon('check', 'words.json', 'walks.geojson');
    assert.match(both.out, /words\.json: 1 mistake\n[^]*walks\.geojson: 7 mistakes\n/u);
  });

  it('says that no page shows a file that the lexicon does not name', async () => {
    write('words.json', exampleFile());
    write('walks.geojson', { type: 'FeatureCollection', features: [] });
    const { out } = await lexicon('check', 'words.json', 'walks.geojson');
    assert.match(out, /the lexicon does not name this file.*\n.*"src": "walks\.geojson"/u);
  });

  it('reads Stockport’s 114 observations', { skip: WITHOUT_RAW }, async () => {
    write('words.json', starterFile());
    write('walks.geojson', { ...(stockportFile() as object), text: 'desc', consent: true });
    const { out } = await lexicon('check', 'words.json', 'walks.geojson');
    assert.match(out, /walks\.geojson: 114 observations, 1 without a term, no mistakes\n/u);
  });

  it('says in which property it looked for words where there are none', { skip: WITHOUT_RAW }, async () => {
    write('words.json', starterFile());
    write('walks.geojson', stockportFile());
    const { out } = await lexicon('check', 'words.json', 'walks.geojson');
    assert.match(out, /none has words in "what"\.\n.*Where another property has them, name it/u);
  });

  it('does not list observations one by one whose words are kept back', { skip: WITHOUT_RAW }, async () => {
    write('words.json', starterFile());
    write('walks.geojson', { ...(stockportFile() as object), text: 'desc' });
    const { out } = await lexicon('check', 'words.json', 'walks.geojson');
    assert.doesNotMatch(out, /no term is found/u);
    assert.match(out, /the words of 114 have no consent/u);
  });
});
