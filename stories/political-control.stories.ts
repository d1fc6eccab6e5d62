import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@odm-widgets/representation/define.js';

/** What a story may set: the tag's own attributes. */
interface Args {
  authorities?: string;
  region?: string;
  combinedAuthority?: string;
  england?: boolean;
  compare?: string;
  domain?: string;
  order?: string;
  highlight?: string;
  columns?: number;
  layout?: string;
  heading?: string;
  lang?: string;
  dir?: string;
  theme?: string;
  apiBase?: string;
  noHeading?: boolean;
  noActions?: boolean;
  noChart?: boolean;
  noTable?: boolean;
}

function widget(args: Args): TemplateResult {
  return html`<odm-political-control
    authorities=${args.authorities ?? nothing}
    region=${args.region ?? nothing}
    combined-authority=${args.combinedAuthority ?? nothing}
    ?england=${args.england}
    compare=${args.compare ?? nothing}
    domain=${args.domain ?? nothing}
    order=${args.order ?? nothing}
    highlight=${args.highlight ?? nothing}
    columns=${args.columns ?? nothing}
    layout=${args.layout ?? nothing}
    heading=${args.heading ?? nothing}
    lang=${args.lang ?? nothing}
    dir=${args.dir ?? nothing}
    theme=${args.theme ?? nothing}
    api-base=${args.apiBase ?? nothing}
    ?no-heading=${args.noHeading}
    ?no-actions=${args.noActions}
    ?no-chart=${args.noChart}
    ?no-table=${args.noTable}
    ><p>
      Figures by council are in the
      <a href="https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025"
        >English Indices of Deprivation</a
      >.
    </p></odm-political-control
  >`;
}

const meta: Meta<Args> = {
  title: 'Widgets/Political control',
  component: 'odm-political-control',
  tags: ['autodocs'],
  render: widget,
};
export default meta;

type Story = StoryObj<Args>;
const story = (args: Args): Story => ({ args });

export const GreaterManchester = story({ combinedAuthority: 'Greater Manchester' });
export const ARegion = story({ region: 'North East' });
export const England = story({ england: true });
export const EnglandOnAMap = story({ england: true, layout: 'hex', highlight: 'E08000003' });
export const RegionOnAMap = story({ region: 'South West', layout: 'hex' });
export const ManchesterAndTrafford = story({ compare: 'E08000003 E08000009' });
export const FourCompared = story({ compare: 'E08000003 E08000009 E06000009 E07000089' });
export const OneDomain = story({ combinedAuthority: 'Greater Manchester', domain: 'health' });
export const ByName = story({ combinedAuthority: 'Greater Manchester', order: 'name' });
export const PointedOut = story({ combinedAuthority: 'Greater Manchester', highlight: 'E08000009' });
export const ThreeInARow = story({ combinedAuthority: 'Greater Manchester', columns: 3 });

export const OneCouncil = story({ authorities: 'E08000003' });
export const IslesOfScilly = story({ authorities: 'E06000053' });
export const CityOfLondon = story({ authorities: 'E09000001' });
export const MayorOfAnotherParty = story({ authorities: 'E08000017 E09000030 E06000055 E09000008' });
export const LocalParties = story({ authorities: 'E07000069' });
export const CodesOf2025 = story({ authorities: 'E08000038 E08000039' });
export const SomeCodesUnknown = story({ authorities: 'E08000003 W06000015' });
export const NoSuchRegion = story({ region: 'Atlantis' });
export const NothingAsked = story({});
export const FiguresCannotBeHad = story({ england: true, apiBase: '/no/such/place/' });

export const Welsh = story({ combinedAuthority: 'Greater Manchester', lang: 'cy' });
export const Dark = story({ combinedAuthority: 'Greater Manchester', theme: 'dark' });
export const RightToLeft = story({ combinedAuthority: 'Greater Manchester', dir: 'rtl' });
export const WithoutLamps = story({ combinedAuthority: 'Greater Manchester', noChart: true });
export const WithoutTable = story({ combinedAuthority: 'Greater Manchester', noTable: true });
export const SentenceAlone = story({
  combinedAuthority: 'Greater Manchester',
  noChart: true,
  noTable: true,
  noHeading: true,
  noActions: true,
});
