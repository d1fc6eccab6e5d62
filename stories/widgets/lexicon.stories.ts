import type { Meta } from '@storybook/web-components-vite';
import '@odm-widgets/lexicon/lexicon/define.js';
import { playground } from '../support/playground.js';

const meta: Meta = { title: 'Widgets/Lexicon', component: 'odm-lexicon' };
export default meta;

/** A lexicon with observations. */
const observed = { src: 'examples/data/lexicon.json', topic: '' };
const TILES = 'examples/images/rivers.svg?{z}/{x}/{y}';
const DRAWN_BY = 'A drawing in place of a map';

export const Playground = playground('odm-lexicon', {
  args: { topic: 'kerbs' },
  content: 'Words for how people experience streets and buildings.',
  // `send` is about what happens after a form is sent; words have no marks, and no row that is pointed out.
  hidden: ['send', '--odm-color-context', '--odm-color-accent-text', '--odm-color-band'],
  changes: {
    src: { value: 'examples/data/lexicon.json', with: { topic: '' } },
    observations: {
      value: 'examples/data/lexicon-observations.geojson',
      with: { src: 'examples/data/lexicon.json', topic: '' },
    },
    authority: { value: 'E08000007', with: observed },
    tiles: { value: TILES, with: { ...observed, 'tiles-attribution': DRAWN_BY } },
    'tiles-attribution': { value: DRAWN_BY, with: { ...observed, tiles: TILES } },
    topic: { value: 'handrails' },
    who: { value: 'deaf' },
    action: { value: 'https://example.org/words', with: { 'privacy-href': 'https://example.org/privacy' } },
    'privacy-href': {
      value: 'https://example.org/privacy',
      with: { action: 'https://example.org/words' },
    },
    heading: { value: 'Our words' },
  },
});
