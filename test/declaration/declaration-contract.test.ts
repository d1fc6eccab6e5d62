import { promisesOf } from '../support/shared-suite.js';

const text = '/examples/declaration-own-words.md';

promisesOf({
  tag: 'odm-declaration',
  define: () => import('@odm-widgets/declaration/principles/define.js'),
  attributes: { text, assess: '', place: 'Hull' },
  least: { text },
  failing: { text: '/no/such/place/declaration.md' },
  property: ['place', 'Hull'],
  parts: ['heading', 'headline', 'principles', 'provenance'],
});
