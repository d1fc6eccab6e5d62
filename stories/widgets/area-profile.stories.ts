import type { Meta } from '@storybook/web-components-vite';
import '@odm-widgets/area-profile/define.js';
import { playground } from '../support/playground.js';

const meta: Meta = { title: 'Widgets/Area profile', component: 'odm-area-profile' };
export default meta;

export const Playground = playground('odm-area-profile', {
  args: { ward: 'E05011351', authority: 'E08000003' },
  place: {
    kind: 'ward',
    name: 'E05011351',
    title: 'Ardwick',
    council: 'E08000003',
    councilTitle: 'Manchester',
  },
  // The councils save a request. Grants, tenths and their colours are in sections, which are closed here.
  hidden: ['authorities', 'grants', '--odm-color-context', '--odm-color-accent-text', '--odm-color-band'],
  changes: {
    ward: { value: 'E05011368' },
    wards: { value: 'E05011351 E05011370', with: { ward: '', authority: '' } },
    lsoas: { value: 'E01005061 E01005063', with: { ward: '', authority: '' } },
    postcode: { value: 'nowhere', with: { ward: '', authority: '' } },
    authority: { value: 'E08000002', with: { ward: '' } },
    nation: { value: 'wales', with: { ward: 'Canton', authority: '' } },
    'area-name': { value: 'Our patch', with: { ward: '', authority: '', lsoas: 'E01005061 E01005063' } },
    compare: { value: 'none' },
    sections: { value: 'people tenure' },
    heading: { value: 'Our ward' },
  },
});
