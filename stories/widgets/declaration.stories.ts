import type { Meta } from '@storybook/web-components-vite';
import '@odm-widgets/declaration/principles/define.js';
import { playground } from '../support/playground.js';

const meta: Meta = { title: 'Widgets/Declaration', component: 'odm-declaration' };
export default meta;

export const Playground = playground('odm-declaration', {
  args: { src: 'examples/declaration-own-words.md', place: 'Stockport' },
  samples: ['src'],
  // A text has no downloads, marks or tables. Here its note says of all principles at once that they are changed.
  hidden: [
    'no-actions',
    '--odm-color-context',
    '--odm-color-accent-text',
    '--odm-color-line',
    '--odm-color-band',
  ],
  changes: {
    src: { value: '/no/such/text.md' },
    place: { value: 'Greater Manchester' },
    practice: { value: 'examples/declaration-practice.json' },
    heading: { value: 'What we promise' },
  },
});
