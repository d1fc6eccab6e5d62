import { html } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import '@odm-widgets/lexicon/term/define.js';
import { playground } from '../support/playground.js';

const meta: Meta = { title: 'Widgets/Term', component: 'odm-term' };
export default meta;

export const Playground = playground('odm-term', {
  args: { layout: 'block' },
  content: 'dropped kerb',
  around: (term) => html`<div lang="en">At the corner there is a ${term}, and further on another.</div>`,
  // The ground of the page; an explanation that opens has one of its own.
  hidden: ['--odm-color-ground'],
  changes: {
    term: { value: 'tactile-paving' },
    src: { value: 'examples/data/lexicon.json' },
    href: { value: 'examples/lexicon.html' },
  },
});
