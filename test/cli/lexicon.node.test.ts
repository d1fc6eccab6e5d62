import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseLexicon, type ContributionField } from '@odm-widgets/data/lexicon';
import fc from 'fast-check';
import { BASE, exampleFile, exampleObservations, lexiconFile, type LexiconFile } from '../support/lexicon.js';
import { lexiconFolder } from '../support/lexicon-folder.js';

const { read, write, lexicon } = lexiconFolder();

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
      '9 contributions: 3 taken, 0 there already, 6 not taken.',
      '',
      '1: “Wet leaves” new term, proposed: wet-leaves. Give it a theme.',
      '2: “dropped kerb” taken as a quote of the term dropped-kerb, which is there already.',
      '3: “The kerb is too high.” taken as the observation ID.',
      '4: not taken: there is no consent to publish it.',
      '  → Ask who sent it, or delete it.',
      '5: not taken: nobody has said that the contributor is over 13.',
      '  → Delete it, unless whoever sent it can say so.',
      '6: not taken: it holds what looks like an email address or a telephone number.',
      '  → Read it, and take that out.',
      '7: not taken: it says nothing.',
      '  → Write in what what it means or what is there, or delete it.',
      '8: not taken: the term has no name.',
      '  → Write it in name.',
      '9: not taken: it is neither a term nor an observation.',
      '  → Write term or observation in kind.',
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
    assert.match(out, /^row 2: “Low sun” new term/mu);
    assert.match(out, /^Fields that were not read: extra\. /mu);
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
      /row 1: there is no column "kind"\./u,
    );
    write('sent.json', '{}');
    assert.match(
      (await lexicon('merge', 'words.json', 'sent.json', '--out', 'merged.json')).err,
      /should be a list of contributions/u,
    );
  });
});

describe('what a merge leaves out', () => {
  const given = { consent: 'yes', age: 'over-13' };
  const merge = async (...contributions: object[]) => {
    write('words.json', exampleFile());
    write('walks.geojson', { type: 'FeatureCollection', features: [] });
    write('sent.json', contributions);
    const { code, out, err } = await lexicon(
      'merge',
      'words.json',
      'sent.json',
      '--out',
      'merged.json',
      '--observations',
      'walks.geojson',
    );
    assert.deepEqual([code, err], [0, ''], out);
    const { terms } = JSON.parse(read('merged.json')) as LexiconFile;
    const { features } = JSON.parse(read('walks.geojson')) as { features: { properties: object }[] };
    return { out, all: read('merged.json') + read('walks.geojson') + out, terms, features };
  };

  /** A value of each field that is found again wherever it goes; the others say whether it may be taken. */
  const VALUES: Record<Exclude<ContributionField, 'consent' | 'age' | 'kind'>, string[]> = {
    name: ['Wet leaves', 'dropped kerb', 'Cwrb isel'],
    what: ['Leaves that slide.'],
    where: ['Mill Lane'],
    latitude: ['53.41', '999', 'north', '53,42'],
    longitude: ['-2.15', '-999', 'west', '-2,16'],
    helps: ['blind', 'blind, deaf', 'pram', 'Wheelchair'],
    hinders: ['blind', 'scooter', 'trolley'],
    depends: ['Only by daylight.', ''],
    when: ['In autumn.'],
    strategy: ['I wait for the sweeper.'],
    photo: ['A heap of leaves.'],
    by: ['Sam of the walks', ''],
    lang: ['en', 'cy', 'en-GB', 'Klingon'],
    id: ['sent-17', ''],
  };

  it('stands in the report: every value of every field is there, or in the lexicon or the observations', async () => {
    const some = (values: readonly string[]) => fc.constantFrom(...values, undefined);
    const contribution = fc
      .record({
        ...(Object.fromEntries(
          Object.entries(VALUES).map(([name, values]) => [name, some(values)]),
        ) as Record<keyof typeof VALUES, fc.Arbitrary<string | undefined>>),
        kind: fc.constantFrom('term', 'observation'),
      })
      .map((one) => ({
        ...given,
        ...one,
        what: VALUES.what[0],
        name: one.name ?? (one.kind === 'term' ? 'Step' : ''),
      }));
    await fc.assert(
      fc.asyncProperty(contribution, async (one) => {
        const { out, terms, features } = await merge(one);
        const id = /(?:proposed: |of the term )([\w-]+)/u.exec(out)?.[1];
        const kept = terms.find((term) => term['id'] === id) ?? features[0]?.properties ?? {};
        const effects = ((kept as Record<string, unknown>)['effects'] ?? []) as {
          who: string;
          how: string;
        }[];
        // A decimal comma is read as a point; groups and languages are read in any case.
        const fold = (text: string) => text.toLowerCase().replaceAll(',', '.');
        const there = fold(JSON.stringify([kept, features, out]));
        for (const name of Object.keys(VALUES) as (keyof typeof VALUES)[]) {
          const value = one[name];
          if (!value) continue;
          if (name !== 'helps' && name !== 'hinders') {
            const text = fold(value.replace('en-GB', 'en'));
            assert.ok(there.includes(text), `${name}: ${value}\n${JSON.stringify([one, kept, out])}`);
            continue;
          }
          for (const who of value.toLowerCase().split(', '))
            assert.ok(
              effects.some((own) => own.who === who && [name, 'depends'].includes(own.how)) ||
                out.includes(`“${who}`),
              `${name}: ${who}\n${JSON.stringify([one, kept, out])}`,
            );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is named with the reason and with what to do', async () => {
    const { out } = await merge(
      {
        ...given,
        kind: 'observation',
        name: 'Heap',
        what: 'Leaves.',
        latitude: '999',
        longitude: '-2.15',
        helps: 'blind, pram',
        hinders: 'blind',
        lang: 'Klingon',
      },
      {
        ...given,
        kind: 'term',
        name: 'dropped kerb',
        what: 'Mine.',
        where: 'Mill Lane',
        helps: 'deaf',
        strategy: 'I wait.',
        id: '17',
      },
      {
        ...given,
        kind: 'term',
        name: 'Low sun',
        what: 'Glare.',
        when: 'In winter.',
        latitude: '53',
        longitude: '-2',
        depends: 'The hour.',
        by: 'Sam',
      },
    );
    assert.deepEqual(out.replace(/contribution-\w+/u, 'ID').split('\n'), [
      '3 contributions: 3 taken, 0 there already, 0 not taken.',
      'Of 3, a part was left out, which stands below each. Add it to the files that were written, or mend what was sent and merge anew into the files as they were.',
      '',
      '1: “Leaves.” taken as the observation ID.',
      '  left out: name “Heap”, since an observation has no name.',
      '  → Write it into what, if it matters.',
      '  left out: latitude, longitude “999, -2.15”, which is no position on Earth.',
      '  → Write a latitude from -90 to 90 and a longitude from -180 to 180, each as one number.',
      '  left out: helps “pram”, which is no group that is known.',
      '  → Write one or several of: wheelchair, scooter, walking, tires, blind, deaf, mind, children.',
      '  left out: helps “blind”, which is in helps and in hinders, and nothing says on what it depends.',
      '  → Write that in depends, or take the group out of one of them.',
      '  left out: lang “Klingon”, which is no code of a language; taken as English.',
      '  → Write one such as en or cy.',
      '2, id 17: “dropped kerb” taken as a quote of the term dropped-kerb, which is there already.',
      '  left out: helps “deaf”, which the term does not say.',
      '  → Your group decides: if you agree, add it to the term.',
      '  left out: strategy “I wait.”, which the term does not say.',
      '  → Your group decides: if you agree, add it to the term.',
      '3: “Low sun” new term, proposed: low-sun. Give it a theme.',
      '  left out: depends “The hour.”, which is about groups in both helps and hinders, and there is none.',
      '  → Write the group in both, or write this into "on" of one of the effects.',
      '  left out: latitude, longitude “53, -2”, which a term does not keep.',
      '  → If it matters, write it into the meaning, or send it as an observation, which keeps it.',
      '  left out: when “In winter.”, which a term does not keep.',
      '  → If it matters, write it into the meaning, or send it as an observation, which keeps it.',
      '  left out: by “Sam”, since a term names nobody.',
      '  → Thank them elsewhere, if they wish.',
    ]);
  });

  it('is nothing of another observation with the same id: the first stays, and the report says so', async () => {
    const one = { ...given, kind: 'observation', id: '7', what: 'A high kerb.' };
    const { out, all } = await merge(one, one, { ...one, what: 'A bench.' });
    assert.match(out, /^2: .*nothing new: 7 has it already\.$/mu);
    assert.match(
      out,
      /^3: “A bench\.” not taken: the observation 7 is there already and says something else, which stays\./mu,
    );
    assert.doesNotMatch(all, /"what": "A bench/u);
  });

  it('is nothing of words whose consent was taken back: they do not return with an old file', async () => {
    const file = exampleFile();
    file.terms[0]!['quotes'] = [{ text: 'Mine.', consent: false, licence: 'CC BY 4.0' }];
    write('words.json', file);
    write('walks.geojson', {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: '7', geometry: null, properties: { consent: false } }],
    });
    write('sent.json', [
      { ...given, kind: 'term', name: 'dropped kerb', what: 'Mine.', where: 'At home' },
      { ...given, kind: 'observation', id: '7', what: 'Mine too.' },
    ]);
    const { out } = await lexicon(
      'merge',
      'words.json',
      'sent.json',
      '--out',
      'merged.json',
      '--observations',
      'walks.geojson',
    );
    assert.match(out, /^1: not taken: dropped-kerb has it without consent, which was taken back\./mu);
    assert.match(out, /^2: not taken: 7 has it without consent, which was taken back\./mu);
    assert.deepEqual(JSON.parse(read('merged.json')), file);
    assert.doesNotMatch(out + read('walks.geojson'), /Mine/u);
  });

  it('is nothing without its own reasons, where a contribution is not taken for several', async () => {
    const { out } = await merge({
      kind: 'term',
      what: 'x'.repeat(5001),
      website: 'spam',
      where: { town: 'x' },
    });
    assert.match(
      out,
      /^1: not taken: a field is filled in that people do not see; there is no consent to publish it; nobody has said that the contributor is over 13; the term has no name; one of its fields is an object or a list of lists; one of its texts has more than 5,000 characters\.$/mu,
    );
  });

  it('is never somebody’s address, whichever field it stands in', async () => {
    const one = { ...given, kind: 'observation', what: 'A kerb.' };
    const { all, out } = await merge(
      ...['depends', 'helps', 'id', 'by', 'lang', 'name'].map((field) => ({
        ...one,
        [field]: 'sam@example.org',
      })),
      { ...one, email: 'sam@example.org' },
    );
    assert.doesNotMatch(all, /sam@example/u);
    assert.match(
      out,
      /^7 contributions: 1 taken, 0 there already, 6 not taken\.\n.*\n?Fields that were not read: email\./u,
    );
  });

  it('is no contribution of a file in which a field stands twice, or a row is too long', async () => {
    write('words.json', exampleFile());
    const refusal = async (name: string, text: string) => {
      write(name, text);
      const { code, err } = await lexicon('merge', 'words.json', name, '--out', 'merged.json');
      assert.equal(code, 1);
      assert.throws(() => read('merged.json'));
      return err;
    };
    assert.match(
      await refusal('sent.json', '[\n{ "kind": "term",\n"what": "a", "what": "b" }]'),
      /sent\.json: 1 mistake\nline 3, column 14, item 1 what: "what" is there twice/u,
    );
    assert.match(await refusal('sent.json', '[{ "kind": "term" '), /line 1, column 1\d: the file ends here/u);
    assert.match(
      await refusal('sent.csv', 'kind,what,consent,age\r\nterm,a, b and c,yes,over-13\r\n'),
      /row 2: it has 5 cells, and the first row names 4 columns\./u,
    );
    assert.match(
      await refusal('sent.csv', 'id,name_en,meaning_en\r\na,b,c\r\n'),
      /sent\.csv: 1 mistake\nrow 1: this is a table of terms.*\n.*“lexicon import”/u,
    );
    assert.match(
      await refusal('sent.csv', 'kind,what,what,consent,age\r\n'),
      /row 1, column what: there are two columns of this name\./u,
    );
    assert.match(
      await refusal('sent.csv', 'kind,what,consent,age\r\nterm,"a,yes,over-13\r\n'),
      /row 2: a text in quotes begins here and does not end\./u,
    );
  });

  it('is no file that is written over: outputs are files of their own', async () => {
    write('words.json', exampleFile());
    write('sent.json', []);
    const merged = async (...args: string[]) =>
      (await lexicon('merge', 'words.json', 'sent.json', ...args)).err;
    assert.match(await merged('--out', 'a.json', '--report', 'a.json'), /need a file each/u);
    assert.match(await merged('--out', 'a.json', '--report', 'words.json'), /is a file that is read/u);
    assert.match(await merged('--out', 'sent.json'), /is a file that is read/u);
  });
});

describe('odm-widgets lexicon export', () => {
  const starts: Record<string, RegExp> = {
    json: /^\{\n {2}"\$schema": .*\n {2}"format": "odm-lexicon"/u,
    csv: /^\uFEFFid,name_en,name_cy,meaning_en/u,
    turtle: /^@prefix skos:/u,
    'skos-json-ld': /"@graph"/u,
    'json-ld': /"DefinedTermSet"/u,
    booklet: /^<!doctype html>/u,
    tags: /^\uFEFFkey,value,term_id,term,/u,
  };
  for (const [format, start] of Object.entries(starts)) {
    it(`writes ${format}`, async () => {
      write('words.json', exampleFile());
      const { code } = await lexicon('export', 'words.json', '--format', format, '--out', 'out.txt');
      assert.equal(code, 0);
      assert.match(read('out.txt'), start);
    });
  }

  it('says what it leaves out: quotes without consent, and terms that there are not', async () => {
    write('words.json', exampleFile());
    const json = await lexicon('export', 'words.json', '--format', 'json', '--out', 'out.json');
    assert.equal(json.out, '4 terms written to out.json.\n1 quote was left out: no consent.');
    write('walks.geojson', {
      type: 'FeatureCollection',
      consent: true,
      licence: 'CC BY 4.0',
      url: 'https://site.example/walks',
      features: [
        { type: 'Feature', geometry: null, properties: { what: 'x', terms: ['dropped-kerb', 'no-such'] } },
      ],
    });
    const walks = await lexicon(
      'export',
      'words.json',
      '--format',
      'geojson',
      '--observations',
      'walks.geojson',
      '--out',
      'out.geojson',
    );
    assert.match(walks.out, /^Ids of terms that the lexicon does not have were left out: "no-such"\.$/mu);
    write('before.geojson', read('walks.geojson'));
    const same = await lexicon(
      'export',
      'words.json',
      '--format',
      'geojson',
      '--observations',
      'walks.geojson',
      '--out',
      'walks.geojson',
    );
    assert.match(same.err, /is a file that is read/u);
    assert.equal(read('walks.geojson'), read('before.geojson'));
  });

  it('writes no address that it had to invent', async () => {
    write('words.json', { ...lexiconFile([{}]), licenceUrl: '/licence' });
    const { code, err } = await lexicon('export', 'words.json', '--format', 'turtle', '--out', 'o.ttl');
    assert.equal(code, 1);
    assert.match(
      err,
      /words\.json: an address in it is relative.*\n {2}→ Write "id", "url" and "licenceUrl" in full/u,
    );
    assert.throws(() => read('o.ttl'));
    write('walks.geojson', { type: 'FeatureCollection', features: [] });
    const walks = await lexicon(
      'export',
      'words.json',
      '--format',
      'geojson',
      '--observations',
      'walks.geojson',
      '--out',
      'o.geojson',
    );
    assert.match(walks.err, /walks\.geojson: neither the lexicon nor the file says under which licence/u);
    for (const format of ['csv', 'tags', 'json'])
      assert.equal((await lexicon('export', 'words.json', '--format', format, '--out', 'o.txt')).code, 0);
  });

  it('keeps addresses in JSON as they were written', async () => {
    const file = { ...exampleFile(), id: 'words#' };
    write('words.json', file);
    await lexicon('export', 'words.json', '--format', 'json', '--out', 'out.json');
    const exported = JSON.parse(read('out.json')) as LexiconFile;
    for (const name of ['$schema', 'id', 'url', 'observations'] as const)
      assert.deepEqual(exported[name], (file as LexiconFile)[name], name);
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
    assert.match(out, /The words of 1 observation were left out: no consent\./u);
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
    assert.match(await wrong('--format', 'tags', '--lang', 'fr', '--out', 'o.x'), /Use en or cy/u);
    assert.match(await wrong('--format', 'json', '--lang', 'cy', '--out', 'o.x'), /json has every language/u);
    assert.match(
      await wrong('--format', 'csv', '--observations', 'w.geojson', '--out', 'o.x'),
      /--observations is for --format geojson alone/u,
    );
    assert.match(await wrong('--format', 'csv', '--out', 'a.csv', '--out', 'b.csv'), /--out is there twice/u);
    assert.match(await wrong('--format', 'json', '--out', 'words.json'), /choose another name/u);
    assert.match(await wrong('--format', 'geojson', '--out', 'o.x'), /Add --observations/u);
  });
});
