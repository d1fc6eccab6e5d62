import { runSharedSuite } from '../support/shared-suite.js';

const text = '/examples/declaration-own-words.md';

runSharedSuite({
  tag: 'odm-declaration',
  define: () => import('@odm-widgets/declaration/principles/define.js'),
  attributes: { text, assess: '', place: 'Hull' },
  minimalAttributes: { text },
  failingAttributes: { text: '/no/such/place/declaration.md' },
  property: ['place', 'Hull'],
  parts: ['heading', 'headline', 'principles', 'provenance'],
});
