import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@odm-widgets/representation/define.js';

/** Attributes of the tag. */
interface Args {
  authority?: string;
  authorities?: string;
  region?: string;
  combinedAuthority?: string;
  nation?: string;
  compare?: string;
  domain?: string;
  order?: string;
  highlight?: string;
  columns?: number;
  layout?: string;
  release?: string;
  picker?: boolean;
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
    authority=${args.authority ?? nothing}
    authorities=${args.authorities ?? nothing}
    region=${args.region ?? nothing}
    combined-authority=${args.combinedAuthority ?? nothing}
    nation=${args.nation ?? nothing}
    compare=${args.compare ?? nothing}
    domain=${args.domain ?? nothing}
    order=${args.order ?? nothing}
    highlight=${args.highlight ?? nothing}
    columns=${args.columns ?? nothing}
    layout=${args.layout ?? nothing}
    release=${args.release ?? nothing}
    ?picker=${args.picker}
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
  title: 'Widgets/All states/Political control',
  component: 'odm-political-control',
  render: widget,
};
export default meta;

type Story = StoryObj<Args>;
const story = (args: Args, parameters: { logs?: boolean } = {}): Story => ({ args, parameters });

export const GreaterManchester = story({ combinedAuthority: 'Greater Manchester' });
export const OneRegion = story({ region: 'North East' });
export const England = story({ nation: 'england' });
export const EnglandWithPicker = story({ nation: 'england', picker: true });
export const EnglandOnAMap = story({ nation: 'england', layout: 'hex', highlight: 'E08000003' });
export const RegionOnAMap = story({ region: 'South West', layout: 'hex' });
export const ManchesterAndTrafford = story({ compare: 'E08000003 E08000009' });
export const ComparedWithPicker = story({ compare: 'E08000003 E08000009', picker: true });
export const FourCompared = story({ compare: 'E08000003 E08000009 E06000009 E07000089' });
export const OneDomain = story({ combinedAuthority: 'Greater Manchester', domain: 'health' });
export const ByName = story({ combinedAuthority: 'Greater Manchester', order: 'name' });
export const Highlighted = story({ combinedAuthority: 'Greater Manchester', highlight: 'E08000009' });
export const ThreeInARow = story({ combinedAuthority: 'Greater Manchester', columns: 3 });

export const OneCouncil = story({ authority: 'E08000003' });
export const CouncilsByName = story({ authorities: 'Manchester, Trafford, City of Bristol' });
export const IslesOfScilly = story({ authorities: 'E06000053' });
export const CityOfLondon = story({ authorities: 'E09000001' });
export const MayorOfAnotherParty = story({ authorities: 'E08000017 E09000030 E06000055 E09000008' });
export const RunByIndependents = story({ authority: 'E07000069' });
export const MinorityOfTwoParties = story({ authority: 'Rutland' });
export const CountyCouncil = story({ authority: 'Devon' });
export const CountyCouncilBesideADistrict = story({ authorities: 'Devon, Exeter' });
export const CombinedAuthorityNamedLikeARegion = story({ combinedAuthority: 'West Midlands' });
export const CodesOf2025 = story({ authorities: 'E08000038 E08000039' });
export const UnknownCode = story({ authorities: 'E08000003 E06099999' });
export const ReplacedCouncil = story({ authority: 'Allerdale' });
export const UnknownRegion = story({ region: 'Atlantis' });
export const ReleaseWithoutControl = story({ nation: 'england', release: '2019' }, { logs: true });
export const WithoutAttributes = story({}, { logs: true });
export const FiguresUnavailable = story({ nation: 'england', apiBase: '/no/such/place/' }, { logs: true });

export const Wales = story({ nation: 'wales' });
export const WalesInWelsh = story({ nation: 'wales', lang: 'cy' });
export const WelshCouncil = story({ authority: 'W06000002', lang: 'cy' });
export const Scotland = story({ nation: 'scotland', picker: true });
export const ScottishCouncilsCompared = story({ compare: 'S12000036 S12000049' });
export const NorthernIreland = story({ nation: 'northern-ireland' });
export const NorthernIrelandDark = story({ nation: 'northern-ireland', theme: 'dark' });
export const NamesWithCommas = story({
  authorities: 'Bristol, City of, Bournemouth, Christchurch and Poole',
});
export const NorthernIrelandInWelsh = story({ nation: 'northern-ireland', lang: 'cy' });
export const Belfast = story({ authority: 'N09000003', theme: 'dark' });
export const SeveralNations = story({ compare: 'E08000003 W06000015' }, { logs: true });
export const SeveralNationsInWelsh = story({ compare: 'W06000015 S12000036', lang: 'cy' }, { logs: true });

export const Welsh = story({ combinedAuthority: 'Greater Manchester', lang: 'cy' });
export const WelshCompared = story({ compare: 'E08000003 E08000009', lang: 'cy' });
export const Dark = story({ combinedAuthority: 'Greater Manchester', theme: 'dark' });
export const RightToLeft = story({ combinedAuthority: 'Greater Manchester', dir: 'rtl' });
export const WithoutChart = story({ combinedAuthority: 'Greater Manchester', noChart: true });
export const WithoutTable = story({ combinedAuthority: 'Greater Manchester', noTable: true });
export const SentenceOnly = story({
  combinedAuthority: 'Greater Manchester',
  noChart: true,
  noTable: true,
  noHeading: true,
  noActions: true,
});
