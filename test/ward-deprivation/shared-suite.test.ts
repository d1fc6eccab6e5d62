import { loadRenderer } from '@odm-widgets/charts';
import { runSharedSuite } from '../support/shared-suite.js';

// Here the chart's code comes as hundreds of separate modules, which a busy machine serves slowly.
await loadRenderer();

runSharedSuite({
  tag: 'odm-ward-deprivation',
  define: () => import('@odm-widgets/ward-deprivation/define.js'),
  attributes: { ward: 'E05011351', authority: 'E08000003' },
  emptyAttributes: { ward: 'E05011094' },
  property: ['ward', 'E05011351'],
  hasChart: true,
});
