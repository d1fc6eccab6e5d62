import { runSharedSuite } from '../support/shared-suite.js';

runSharedSuite({
  tag: 'odm-ward-deprivation',
  define: () => import('@odm-widgets/ward-deprivation/define.js'),
  attributes: { ward: 'E05011351', authority: 'E08000003' },
  emptyAttributes: { ward: 'E05011094' },
  property: ['ward', 'E05011351'],
  hasChart: true,
});
