import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { runAtOnce, SearchIndex } from '@odm-widgets/data/lexicon';
import { EFFECTS, GROUPS } from '@odm-widgets/data/model';
import { ObservationList } from '../../packages/lexicon/src/lexicon/lazy/observations/observations.model.js';
import { filterTerms, toModel } from '../../packages/lexicon/src/lexicon/lexicon.model.js';
import { BASE, SOURCE, starter, stockport } from '../support/lexicon.js';
import { WITHOUT_RAW } from '../support/raw-csv.js';

describe('the observations that fit a filter', { skip: WITHOUT_RAW }, () => {
  const model = toModel(starter(), BASE);
  const { terms, themes } = model.lexicon;
  const observations = stockport();
  const list = new ObservationList();
  runAtOnce(list.fill(model, [{ source: SOURCE, observations }]));
  const words = new SearchIndex();
  for (const { text, place, strategy } of observations) words.add([[`${text} ${place} ${strategy}`, 1]]);

  it('are those that a plain look through all of them finds, in their order', () => {
    const some = list.all.flatMap(({ observation }) => observation.text.split(/\s+/u)).filter(Boolean);
    const filter = fc.record({
      search: fc.array(fc.constantFrom('', ...some), { maxLength: 2 }).map((chosen) => chosen.join(' ')),
      topic: fc.constantFrom('', ...themes.map(({ id }) => id)),
      who: fc.constantFrom('' as const, ...GROUPS),
      effect: fc.constantFrom('' as const, ...EFFECTS),
    });
    const sizes = new Set<number>();
    fc.assert(
      fc.property(filter, fc.nat(terms.length), (given, count) => {
        const found = filterTerms(terms.slice(0, count), given);
        const { search, topic, who, effect } = given;
        const isAll = !search && !topic && !who && !effect;
        const own = topic || who || effect ? [] : (words.search(search) ?? []);
        const plain = list.all.filter(
          (one, at) => isAll || own.includes(at) || one.terms.some((term) => found.includes(term)),
        );
        const fitting = list.fitting(given, found);
        sizes.add(fitting.length);
        assert.deepEqual(
          fitting.map(({ observation }) => observation.id),
          plain.map(({ observation }) => observation.id),
        );
      }),
    );
    assert.ok(sizes.size > 5, [...sizes].join());
  });
});
