import type { Meta } from '@storybook/web-components-vite';
import '@odm-widgets/lexicon/lexicon/define.js';
import { playground } from '../support/playground.js';

const meta: Meta = { title: 'Widgets/Lexicon', component: 'odm-lexicon' };
export default meta;

const FORM = { action: 'https://example.org/words', 'privacy-href': 'https://example.org/privacy' };

export const Playground = playground('odm-lexicon', {
  args: { topic: 'kerbs' },
  last: ['[data-action="json"]', '[part~="form"]'],
  // `send` is about what happens after a form is sent, streets are offered once the list of observations is open; words
  // have no marks, and no row that is pointed out.
  hidden: [
    'send',
    'tiles',
    'tiles-attribution',
    '--odm-color-context',
    '--odm-color-accent-text',
    '--odm-color-band',
  ],
  changes: {
    src: { value: 'examples/data/lexicon.json', with: { topic: '' } },
    observations: {
      value: 'examples/data/lexicon-observations.geojson',
      with: { src: 'examples/data/lexicon.json', topic: '' },
    },
    // The form offers its map to choose a place from.
    authority: { value: 'E08000007', with: { ...FORM, topic: '' } },
    authorities: { value: 'Stockport, Manchester', with: { ...FORM, topic: '' } },
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
