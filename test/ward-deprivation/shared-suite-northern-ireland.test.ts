import { runSharedSuite } from '../support/shared-suite.js';

runSharedSuite({
  tag: 'odm-ward-deprivation',
  define: () => import('@odm-widgets/ward-deprivation/define.js'),
  attributes: { ward: 'N08000310', authority: 'N09000003' },
  emptyAttributes: { ward: 'N08999999' },
  property: ['ward', 'N08000310'],
  hasChart: true,
});
