import { runSharedSuite } from '../support/shared-suite.js';

const src = '/examples/declaration-own-words.md';

runSharedSuite({
  tag: 'odm-declaration',
  define: () => import('@odm-widgets/declaration/principles/define.js'),
  attributes: { src, assess: '', place: 'Hull' },
  minimalAttributes: { src },
  failingAttributes: { src: '/no/such/place/declaration.md' },
  property: ['place', 'Hull'],
  parts: ['heading', 'headline', 'principles', 'provenance'],
});
