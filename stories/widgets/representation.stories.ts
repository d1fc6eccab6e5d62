import type { Meta } from '@storybook/web-components-vite';
import '@odm-widgets/representation/define.js';
import { playground } from '../support/playground.js';

const meta: Meta = { title: 'Widgets/Representation', component: 'odm-representation' };
export default meta;

export const Playground = playground('odm-representation', {
  args: { authority: 'E08000003' },
  place: { kind: 'authority', name: 'E08000003', title: 'Manchester' },
  // Seats have the colours of parties.
  hidden: ['--odm-color-context', '--odm-color-accent-text'],
  changes: {
    year: { value: '2025', with: { view: 'turnout' } },
    nation: { value: 'wales', with: { authority: '' } },
    authority: { value: 'E08000009' },
    authorities: { value: 'E08000003 E08000009', with: { authority: '' } },
    region: { value: 'North East', with: { authority: '' } },
    'combined-authority': { value: 'Greater Manchester', with: { authority: '' } },
    // A widget with a theme of its own has a ground.
    '--odm-color-ground': { value: '#7b3fe4', with: { theme: 'light' } },
    heading: { value: 'Our councillors' },
  },
});
