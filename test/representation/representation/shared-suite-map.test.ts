import { runSharedSuite } from '../../support/shared-suite.js';

runSharedSuite({
  tag: 'odm-representation',
  define: () => import('@odm-widgets/representation/define.js'),
  attributes: { authority: 'E08000003', view: 'map' },
  property: ['authority', 'E08000003'],
  hasChart: true,
});
