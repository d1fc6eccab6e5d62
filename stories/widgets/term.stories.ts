import { html } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import '@odm-widgets/lexicon/term/define.js';
import { playground } from '../support/playground.js';
import type { Args } from '../support/tag.js';

const meta: Meta = { title: 'Widgets/Term', component: 'odm-term' };
export default meta;

// An explanation in the open shows what the others change.
const OPEN: Args = { layout: 'block' };

export const Playground = playground('odm-term', {
  args: { term: 'dropped-kerb' },
  around: (term, { layout }) =>
    layout === 'block'
      ? term
      : html`<p lang="en">At the corner there is a ${term}, and further on another.</p>`,
  // The ground of the page; an explanation that opens has one of its own.
  hidden: ['--odm-color-ground'],
  changes: {
    term: { value: 'tactile-paving', with: OPEN },
    lang: { with: OPEN },
    src: { value: 'examples/data/lexicon.json', with: OPEN },
    href: { value: 'examples/lexicon.html', with: OPEN },
    theme: { with: OPEN },
    '--odm-color-text': { with: OPEN },
    '--odm-color-place': { with: OPEN },
  },
});
