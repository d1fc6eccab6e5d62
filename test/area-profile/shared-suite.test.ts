import { runSharedSuite } from '../support/shared-suite.js';

runSharedSuite({
  tag: 'odm-area-profile',
  define: () => import('@odm-widgets/area-profile/define.js'),
  attributes: { ward: 'E05011351', authority: 'E08000003' },
  emptyAttributes: { ward: 'E05011094' },
  property: ['ward', 'E05011351'],
  hasChart: true,
});
