import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { SearchIndex, type WeightedText } from '@odm-widgets/data/lexicon';
import { normaliseName } from '@odm-widgets/data/model';

function indexOf(...entries: string[]): SearchIndex {
  const index = new SearchIndex();
  for (const text of entries) index.add([[text, 1]]);
  return index;
}

/** The word without each of its letters. */
const restsOf = (word: string) => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
/** The word with each two neighbours swapped. */
const swapsOf = (word: string) =>
  restsOf(word).map((rest, at) => rest.slice(0, at + 1) + word[at]! + rest.slice(at + 1));
const differsInOneLetter = (a: string, b: string) =>
  a.length === b.length && [...a].filter((letter, at) => letter !== b[at]).length === 1;

/** What the index promises, without one: every entry is looked through for every word. */
function plainSearch(entries: readonly (readonly WeightedText[])[], search: string): number[] {
  const wanted = search.split(' ').filter(Boolean);
  const wordsOf = (texts: readonly WeightedText[]) =>
    texts.flatMap(([text, weight]) =>
      text
        .split(' ')
        .filter(Boolean)
        .map((word) => ({ word, weight })),
    );
  const all = entries.map(wordsOf);
  const isMeant = (word: string, own: string) =>
    word.length >= 4 &&
    own.length >= 4 &&
    word !== own &&
    (restsOf(word).includes(own) ||
      restsOf(own).includes(word) ||
      swapsOf(word).includes(own) ||
      differsInOneLetter(word, own));
  const score = (words: (typeof all)[number], word: string): number => {
    const isKnown = all.flat().some((one) => one.word.startsWith(word));
    const factors = words.map((own) => {
      if (isKnown) return own.word.startsWith(word) ? own.weight * (own.word === word ? 1.5 : 1) : 0;
      return isMeant(word, own.word) ? own.weight * 0.5 : 0;
    });
    return Math.max(0, ...factors);
  };
  return all
    .map((words, entry) => {
      const scores = wanted.map((word) => score(words, word));
      return { entry, total: scores.includes(0) ? 0 : scores.reduce((sum, one) => sum + one, 0) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || a.entry - b.entry)
    .map(({ entry }) => entry);
}

describe('the search index', () => {
  const index = indexOf('dropped kerb', 'high kerb', 'tactile paving', 'Café on the corner');
  const cases: [search: string, found: number[]][] = [
    ['k', [0, 1]],
    ['kerb', [0, 1]],
    ['kerb drop', [0]],
    ['DROPPED', [0]],
    ['cafe', [3]],
    ['kreb', [0, 1]],
    ['pavng', [2]],
    ['tactle pav', [2]],
    ['droppped kerb', [0]],
    ['xyzzy', []],
    ['kerb xyzzy', []],
  ];
  for (const [search, found] of cases)
    it(`finds ${found.join(' and ') || 'nothing'} for “${search}”`, () =>
      assert.deepEqual(index.search(search), found));

  it('returns undefined for a search without words', () => {
    assert.equal(index.search(' - '), undefined);
  });

  it('does not correct a word that some entry has', () => {
    assert.deepEqual(indexOf('steps', 'stops').search('stops'), [1]);
  });

  it('ranks texts of greater weight and whole words first', () => {
    const weighted = new SearchIndex();
    weighted.add([['a step in the meaning', 1]]);
    weighted.add([['steps', 8]]);
    weighted.add([['step', 8]]);
    assert.deepEqual(weighted.search('step'), [2, 1, 0]);
  });

  it('finds what was added after a search', () => {
    const growing = indexOf('one');
    assert.deepEqual(growing.search('two'), []);
    growing.add([['two', 1]]);
    assert.deepEqual(growing.search('two'), [1]);
  });

  it('finds every entry by the start of every word of it', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (entries) => {
        const texts = entries.map((one) => one.join(' '));
        const built = indexOf(...texts);
        for (const [at, text] of texts.entries())
          assert.deepEqual(
            normaliseName(text)
              .split(' ')
              .filter(
                (word) => word && !built.search(word.slice(0, Math.ceil(word.length / 2)))?.includes(at),
              ),
            [],
          );
      }),
    );
  });

  it('finds and ranks what a plain look through all entries does', () => {
    const word = fc.stringMatching(/^[abc]{1,6}$/u);
    const texts = fc.array(
      fc.tuple(
        fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
        fc.constantFrom(1, 3, 8),
      ),
      { maxLength: 3 },
    );
    const search = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 12 }), search, (entries, text) => {
        const built = new SearchIndex();
        for (const one of entries) built.add(one);
        assert.deepEqual(built.search(text), plainSearch(entries, text));
      }),
      { numRuns: 300 },
    );
  });

  it('finds words with one letter left out, added or swapped', () => {
    const word = fc.stringMatching(/^[a-z]{5,12}$/u);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('drop', 'add', 'swap'), (text, seed, edit) => {
        const at = seed % (text.length - 1);
        const [before, after] = [text.slice(0, at), text.slice(at)];
        const wrong =
          edit === 'drop'
            ? before + after.slice(1)
            : edit === 'add'
              ? `${before}q${after}`
              : before + after[1]! + after[0]! + after.slice(2);
        assert.deepEqual(indexOf(text).search(wrong), [0], wrong);
      }),
    );
  });
});
