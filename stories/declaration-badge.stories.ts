import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@odm-widgets/declaration/badge/define.js';

/** Attributes that a story may set. */
interface Args {
  supporter?: string;
  register?: string;
  key?: string;
  minSequence?: number;
  size?: string;
  layout?: string;
  heading?: string;
  lang?: string;
  dir?: string;
  theme?: string;
  noActions?: boolean;
}

const badge = (args: Args): TemplateResult =>
  html`<odm-declaration-badge
    supporter=${args.supporter ?? nothing}
    register=${args.register ?? nothing}
    key=${args.key ?? nothing}
    min-sequence=${args.minSequence ?? nothing}
    size=${args.size ?? nothing}
    layout=${args.layout ?? nothing}
    heading=${args.heading ?? nothing}
    lang=${args.lang ?? nothing}
    dir=${args.dir ?? nothing}
    theme=${args.theme ?? nothing}
    ?no-actions=${args.noActions}
    ><p>
      <a href="https://github.com/OpenDataManchester/declaration-for-responsible-data-practice"
        >Declaration for Responsible and Intelligent Data Practice</a
      >
    </p></odm-declaration-badge
  >`;

const meta: Meta<Args> = {
  title: 'Widgets/All states/Declaration badge',
  component: 'odm-declaration-badge',
  render: badge,
};
export default meta;

type Story = StoryObj<Args>;
const story = (args: Args, parameters: { logs?: boolean } = {}): Story => ({ args, parameters });

export const Verified = story({ supporter: 'example-charity' });
export const SupporterOfAnotherSite = story({ supporter: 'example-elsewhere' });
export const NoSiteNamed = story({ supporter: 'anyford-council' });
export const Expired = story({ supporter: 'example-expired' });
export const Withdrawn = story({ supporter: 'example-withdrawn' });
export const Unlisted = story({ supporter: 'nobody' });
export const WithoutSupporter = story({}, { logs: true });
export const UntrustedKey = story({ supporter: 'example-charity', key: 'A'.repeat(43) }, { logs: true });
export const ReplayedRegister = story({ supporter: 'example-charity', minSequence: 99 }, { logs: true });
export const RegisterUnavailable = story(
  {
    supporter: 'example-charity',
    register: '/no/such/register.json',
  },
  { logs: true },
);

export const Small = story({ supporter: 'example-charity', size: 'small' });
export const Large = story({ supporter: 'example-charity', size: 'large' });
export const LineLayout = story({ supporter: 'example-charity', layout: 'line', size: 'small' });
export const WithHeading = story({ supporter: 'example-charity', heading: 'Our promise about data' });
export const WithoutDownloads = story({ supporter: 'example-charity', noActions: true });
export const Welsh = story({ supporter: 'example-charity', lang: 'cy' });
export const WelshWithdrawn = story({ supporter: 'example-withdrawn', lang: 'cy' });
export const Dark = story({ supporter: 'example-charity', theme: 'dark' });
export const DarkExpired = story({ supporter: 'example-expired', theme: 'dark' });
export const RightToLeft = story({ supporter: 'example-charity', dir: 'rtl' });

/** Two badges that share one request for the register. */
export const TwoBadges: Story = {
  render: () => html`${badge({ supporter: 'example-charity' })} ${badge({ supporter: 'example-expired' })}`,
};

/** A narrow column, in which text wraps and nothing is clipped. */
export const Narrow: Story = {
  render: () =>
    html`<table>
      <tbody>
        <tr>
          <td width="200">${badge({ supporter: 'example-charity' })}</td>
        </tr>
      </tbody>
    </table>`,
};
