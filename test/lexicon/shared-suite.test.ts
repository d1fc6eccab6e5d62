import { runSharedSuite } from '../support/shared-suite.js';

runSharedSuite({
  tag: 'odm-lexicon',
  define: () => import('@odm-widgets/lexicon/lexicon/define.js'),
  attributes: { src: '/examples/data/lexicon.json' },
  emptyAttributes: { src: '/test/fixtures/lexicon/no-terms.json' },
  failingAttributes: { src: '/no/such/place/lexicon.json' },
  property: ['topic', 'kerbs'],
  parts: ['heading', 'headline', 'terms', 'table', 'provenance', 'actions'],
});
