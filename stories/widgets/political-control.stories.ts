import type { Meta } from '@storybook/web-components-vite';
import '@odm-widgets/representation/define.js';
import { playground } from '../support/playground.js';

const meta: Meta = { title: 'Widgets/Political control', component: 'odm-political-control' };
export default meta;

export const Playground = playground('odm-political-control', {
  args: { 'combined-authority': 'Greater Manchester' },
  place: { kind: 'combined-authority', name: 'greater-manchester', title: 'Greater Manchester' },
  // Control is held for one release of each nation, and lamps have the colours of who runs the councils.
  hidden: [
    'release',
    '--odm-color-place',
    '--odm-color-context',
    '--odm-color-accent-text',
    '--odm-color-band',
  ],
  changes: {
    compare: { value: 'E08000003 E08000009', with: { 'combined-authority': '' } },
    highlight: { value: 'E08000003' },
    columns: { value: 2 },
    layout: { value: 'hex', with: { 'combined-authority': '', nation: 'england' } },
    nation: { value: 'wales', with: { 'combined-authority': '' } },
    picker: { value: true, with: { 'combined-authority': '', nation: 'england' } },
    authority: { value: 'E08000003', with: { 'combined-authority': '' } },
    authorities: { value: 'E08000003 E08000009', with: { 'combined-authority': '' } },
    region: { value: 'North East', with: { 'combined-authority': '' } },
    'combined-authority': { value: 'North East' },
    // A widget with a theme of its own has a ground.
    '--odm-color-ground': { value: '#7b3fe4', with: { theme: 'light' } },
    heading: { value: 'Our councils' },
  },
});
