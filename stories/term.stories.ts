import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@odm-widgets/lexicon/term/define.js';

/** Attributes that a story may set, and the word. */
interface Args {
  word?: string;
  link?: string;
  term?: string;
  src?: string;
  href?: string;
  layout?: string;
  apiBase?: string;
  lang?: string;
  theme?: string;
}

const termIn = (args: Args): TemplateResult => {
  const word = args.word ?? 'dropped kerb';
  return html`<p lang="en">
    At the corner there is a
    <odm-term
      term=${args.term ?? nothing}
      src=${args.src ?? nothing}
      href=${args.href ?? nothing}
      layout=${args.layout ?? nothing}
      api-base=${args.apiBase ?? nothing}
      lang=${args.lang ?? nothing}
      theme=${args.theme ?? nothing}
      >${args.link ? html`<a href=${args.link}>${word}</a>` : word}</odm-term
    >, and further on another.
  </p>`;
};

const meta: Meta<Args> = { title: 'Widgets/All states/Term', component: 'odm-term', render: termIn };
export default meta;

type Story = StoryObj<Args>;
const story = (args: Args, parameters: { logs?: boolean } = {}): Story => ({ args, parameters });

export const Word = story({});
export const WithLinkInside = story({ link: 'examples/lexicon.html#dropped-kerb' });
export const WithAddress = story({ href: 'examples/lexicon.html' });
export const OtherWord = story({ word: 'lowered edge', term: 'dropped-kerb' });
export const Plural = story({ word: 'dropped kerbs' });
export const Block = story({ layout: 'block' });
export const BlockWelsh = story({ layout: 'block', lang: 'cy', word: 'cwrb isel' });
export const BlockDark = story({ layout: 'block', theme: 'dark' });
export const BlockUnknownTerm = story({ layout: 'block', word: 'zebra stripes' });
export const OwnLexicon = story({
  layout: 'block',
  src: 'examples/data/lexicon.json',
  word: 'covered bench',
});
export const LexiconUnavailable = story({ layout: 'block', src: '/no/such/lexicon.json' }, { logs: true });
export const WrongAddress = story({ src: 'javascript:0' }, { logs: true });
export const HostileText = story({
  layout: 'block',
  src: 'test/fixtures/lexicon/hostile-text.json',
  term: 'constructor',
});
export const DatasetElsewhere = story({ layout: 'block', apiBase: 'dataset/' });
