import type { Meta } from '@storybook/web-components-vite';
import '@odm-widgets/ward-deprivation/define.js';
import { playground } from '../support/playground.js';

const meta: Meta = { title: 'Widgets/Ward deprivation', component: 'odm-ward-deprivation' };
export default meta;

export const Playground = playground('odm-ward-deprivation', {
  args: { ward: 'E05011351', authority: 'E08000003' },
  place: {
    kind: 'ward',
    name: 'E05011351',
    title: 'Ardwick',
    council: 'E08000003',
    councilTitle: 'Manchester',
  },
  // The same figures from their publisher, and so the same picture.
  hidden: ['source'],
  changes: {
    ward: { value: 'E05011368' },
    postcode: { value: 'nowhere', with: { ward: '', authority: '' } },
    authority: { value: 'E08000002', with: { ward: '', picker: true } },
    authorities: { value: 'E08000002 E08000003', with: { ward: 'Central', authority: '' } },
    nation: { value: 'wales', with: { ward: 'Canton', authority: '' } },
    release: { value: '2019' },
    compare: { value: 'england' },
    heading: { value: 'Our ward' },
  },
});
