import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@odm-widgets/declaration/principles/define.js';

/** Attributes that a story may set. */
interface Args {
  src?: string;
  practice?: string;
  place?: string;
  heading?: string;
  headingLevel?: number;
  lang?: string;
  dir?: string;
  theme?: string;
  assess?: boolean;
  noHeading?: boolean;
}

/** A text in words of our own, served with the stories. */
const SRC = 'examples/declaration-own-words.md';
const PRACTICE = 'examples/declaration-practice.json';

const declaration = (args: Args): TemplateResult =>
  html`<odm-declaration
    src=${args.src ?? SRC}
    practice=${args.practice ?? nothing}
    place=${args.place ?? nothing}
    heading=${args.heading ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    lang=${args.lang ?? nothing}
    dir=${args.dir ?? nothing}
    theme=${args.theme ?? nothing}
    ?assess=${args.assess}
    ?no-heading=${args.noHeading}
    ><p>
      <a href="https://github.com/OpenDataManchester/declaration-for-responsible-data-practice"
        >Declaration for Responsible and Intelligent Data Practice</a
      >
    </p></odm-declaration
  >`;

const meta: Meta<Args> = {
  title: 'Widgets/All states/Declaration',
  component: 'odm-declaration',
  render: declaration,
};
export default meta;

type Story = StoryObj<Args>;
const story = (args: Args, parameters: { logs?: boolean } = {}): Story => ({ args, parameters });

export const ChangedText = story({});
export const WithPlace = story({ place: 'Greater Manchester' });
export const WithEvidence = story({ practice: PRACTICE, place: 'Stockport' });
export const Statement = story({ assess: true });
export const EvidenceAndStatement = story({ practice: PRACTICE, assess: true });
export const TextUnavailable = story({ src: '/no/such/text.md' }, { logs: true });
export const EvidenceUnavailable = story({ practice: '/no/such/practice.json' }, { logs: true });
export const OwnHeading = story({ heading: 'What we promise', headingLevel: 3 });
export const LowHeadingLevel = story({ headingLevel: 5, practice: PRACTICE });
export const WithoutHeading = story({ noHeading: true });
export const Welsh = story({ lang: 'cy', place: 'Wrecsam', assess: true });
export const WelshWithEvidence = story({ lang: 'cy', practice: PRACTICE });
export const Dark = story({ theme: 'dark', practice: PRACTICE, assess: true });
export const RightToLeft = story({ dir: 'rtl', practice: PRACTICE });

/** A narrow column, in which text wraps and nothing is clipped. */
export const Narrow: Story = {
  render: () =>
    html`<table>
      <tbody>
        <tr>
          <td width="240">${declaration({ practice: PRACTICE, assess: true })}</td>
        </tr>
      </tbody>
    </table>`,
};
