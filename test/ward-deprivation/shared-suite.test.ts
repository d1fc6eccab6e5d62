import { runSharedSuite } from '../support/shared-suite.js';

runSharedSuite(
  {
    tag: 'odm-ward-deprivation',
    define: () => import('@odm-widgets/ward-deprivation/define.js'),
    hasChart: true,
  },
  {
    England: {
      attributes: { ward: 'E05011351', authority: 'E08000003' },
      emptyAttributes: { ward: 'E05011094' },
      property: ['ward', 'E05011351'],
    },
    Wales: {
      attributes: { ward: 'W05001273', authority: 'W06000015' },
      emptyAttributes: { ward: 'W05001140' },
      property: ['ward', 'W05001273'],
    },
    Scotland: {
      attributes: { ward: 'S13002929', authority: 'S12000036' },
      emptyAttributes: { ward: 'S13999999' },
      property: ['ward', 'S13002929'],
    },
    'Northern Ireland': {
      attributes: { ward: 'N08000310', authority: 'N09000003' },
      emptyAttributes: { ward: 'N08999999' },
      property: ['ward', 'N08000310'],
    },
  },
);
