import { runSharedSuite } from '../support/shared-suite.js';

runSharedSuite({
  tag: 'odm-ward-deprivation',
  define: () => import('@odm-widgets/ward-deprivation/define.js'),
  attributes: { ward: 'S13002929', authority: 'S12000036' },
  emptyAttributes: { ward: 'S13999999' },
  property: ['ward', 'S13002929'],
  hasChart: true,
});
