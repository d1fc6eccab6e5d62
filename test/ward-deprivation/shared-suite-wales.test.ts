import { runSharedSuite } from '../support/shared-suite.js';

runSharedSuite({
  tag: 'odm-ward-deprivation',
  define: () => import('@odm-widgets/ward-deprivation/define.js'),
  attributes: { ward: 'W05001273', authority: 'W06000015' },
  emptyAttributes: { ward: 'W05001140' },
  property: ['ward', 'W05001273'],
  hasChart: true,
});
