import type { Meta } from '@storybook/web-components-vite';
import '@odm-widgets/declaration/badge/define.js';
import { playground } from '../support/playground.js';

const meta: Meta = { title: 'Widgets/Declaration badge', component: 'odm-declaration-badge' };
export default meta;

export const Playground = playground('odm-declaration-badge', {
  args: { supporter: 'example-charity' },
  // A badge has a heading where `heading` says so, no chart, no table and a headline of the size of its text.
  hidden: [
    'no-heading',
    '--odm-color-context',
    '--odm-color-accent-text',
    '--odm-color-line',
    '--odm-color-band',
    '--odm-font-size-headline',
  ],
  changes: {
    supporter: { value: 'example-expired' },
    register: { value: '/no/such/register.json' },
    key: { value: 'A'.repeat(43) },
    'min-sequence': { value: 99 },
    heading: { value: 'Our promise about data' },
  },
});
