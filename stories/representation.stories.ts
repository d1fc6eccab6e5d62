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
  view?: string;
  year?: string;
  electionPeriod?: boolean;
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
  return html`<odm-representation
    authority=${args.authority ?? nothing}
    authorities=${args.authorities ?? nothing}
    region=${args.region ?? nothing}
    combined-authority=${args.combinedAuthority ?? nothing}
    nation=${args.nation ?? nothing}
    view=${args.view ?? nothing}
    year=${args.year ?? nothing}
    ?election-period=${args.electionPeriod}
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
      Councillors by ward are at
      <a href="https://opencouncildata.co.uk/">Open Council Data UK</a>.
    </p></odm-representation
  >`;
}

const meta: Meta<Args> = {
  title: 'Widgets/All states/Representation',
  component: 'odm-representation',
  render: widget,
};
export default meta;

type Story = StoryObj<Args>;
const story = (args: Args, parameters: { logs?: boolean } = {}): Story => ({ args, parameters });
const MANCHESTER = { authority: 'E08000003' };

export const OneCouncil = story({ ...MANCHESTER, picker: true });
export const SeveralCouncils = story({ authorities: 'E08000003 E08000009' });
export const CombinedAuthority = story({ combinedAuthority: 'Greater Manchester' });
export const OneRegion = story({ region: 'North East' });
export const England = story({ nation: 'england' });

export const OnAMap = story({ ...MANCHESTER, view: 'map' });
export const OnAMapWithPicker = story({ ...MANCHESTER, view: 'map', picker: true });
export const OnAMapOfSeveralCouncils = story({ combinedAuthority: 'Greater Manchester', view: 'map' });
export const OnAMapWhereNoneHasMost = story({ authority: 'E06000001', view: 'map' });
export const OnAMapWithoutARecord = story({ authority: 'E09000001', view: 'map' });
export const OnAMapOfARedrawnCouncil = story({ authority: 'E06000047', view: 'map' });
export const OnAMapOfWales = story({ authority: 'W06000015', view: 'map', lang: 'cy' });
export const OnAMapDark = story({ ...MANCHESTER, view: 'map', theme: 'dark' });
export const OnAMapBeforeAnElection = story({ ...MANCHESTER, view: 'map', electionPeriod: true });
export const NoMapOf2024 = story({ ...MANCHESTER, view: 'map', year: '2024' });
export const NoMapOfARegion = story({ region: 'North West', view: 'map' });
export const NoMapOfScotland = story({ authority: 'S12000036', view: 'map' });

export const Deciles = story({ ...MANCHESTER, view: 'deciles' });
export const DecilesOfARegion = story({ region: 'North West', view: 'deciles' });
export const DecilesOfEngland = story({ nation: 'england', view: 'deciles' });
export const Grid = story({ view: 'grid' });
export const GridWithACouncil = story({ ...MANCHESTER, view: 'grid' });
export const GridWithPicker = story({ ...MANCHESTER, view: 'grid', picker: true });
export const Turnout = story({ ...MANCHESTER, view: 'turnout' });
export const TurnoutWhereSomeDidNotVote = story({ region: 'North East', view: 'turnout', year: '2024' });
export const TurnoutOf2025 = story({ authorities: 'E08000017', view: 'turnout', year: '2025' });
export const NoWardVoted = story({ ...MANCHESTER, view: 'turnout', year: '2025' });
export const OverTime = story({ authorities: 'E08000007', view: 'over-time' });
export const OverTimeWithGaps = story({ authorities: 'E07000090', view: 'over-time' });

export const RedrawnCouncil = story({ authority: 'E06000047' });
export const RedrawnCouncilByDecile = story({ authority: 'E06000047', view: 'deciles' });
export const OneWardWithoutRecord = story({ authority: 'E09000001' });
export const CountyCouncil = story({ authority: 'Devon' });
export const CountyCouncilBesideADistrict = story({ authorities: 'Devon, Exeter' });
export const CombinedAuthorityNamedLikeARegion = story({ combinedAuthority: 'North East' });
export const RegionWithCountyCouncils = story({ region: 'South East' });
export const IslesOfScilly = story({ authorities: 'E06000053' });
export const LocalParties = story({ authorities: 'E07000208' });
export const CodesOf2025 = story({ authorities: 'E08000038' });
export const UnknownCode = story({ authorities: 'E08000003 E06099999' });
export const ReplacedCouncil = story({ authority: 'Allerdale' });
export const CouncilToCome = story({ authority: 'West Surrey' });
export const UnknownRegion = story({ region: 'Atlantis' });
export const WithoutAttributes = story({}, { logs: true });
export const FiguresUnavailable = story({ ...MANCHESTER, apiBase: '/no/such/place/' }, { logs: true });
export const ElectionPeriod = story({ ...MANCHESTER, electionPeriod: true });
export const TurnoutInElectionPeriod = story({ ...MANCHESTER, view: 'turnout', electionPeriod: true });

export const Cardiff = story({ authority: 'W06000015', picker: true });
export const CardiffInWelsh = story({ authority: 'W06000015', lang: 'cy' });
export const DecilesOfWales = story({ nation: 'wales', view: 'deciles' });
export const Edinburgh = story({ authority: 'S12000036' });
export const DecilesOfScotland = story({ nation: 'scotland', view: 'deciles' });
export const Belfast = story({ authority: 'N09000003' });
export const BelfastInWelsh = story({ authority: 'N09000003', lang: 'cy' });
export const NorthernIreland = story({ nation: 'northern-ireland', picker: true });
export const DecilesOfNorthernIreland = story({ nation: 'northern-ireland', view: 'deciles' });
export const NamesWithCommas = story({
  authorities: 'Newry, Mourne and Down; Armagh City, Banbridge and Craigavon',
});
export const SeveralNations = story({ authorities: 'S12000036 N09000003' }, { logs: true });
export const TurnoutOutsideEngland = story({ authority: 'W06000015', view: 'turnout' });

export const Welsh = story({ ...MANCHESTER, lang: 'cy' });
export const WelshGrid = story({ view: 'grid', lang: 'cy' });
export const WelshRegion = story({ region: 'North West', view: 'turnout', year: '2024', lang: 'cy' });
export const Dark = story({ ...MANCHESTER, theme: 'dark' });
export const DarkDeciles = story({ ...MANCHESTER, view: 'deciles', theme: 'dark' });
export const RightToLeft = story({ ...MANCHESTER, dir: 'rtl' });
export const WithoutChart = story({ ...MANCHESTER, noChart: true });
export const WithoutTable = story({ ...MANCHESTER, noTable: true });
export const SentenceOnly = story({
  ...MANCHESTER,
  noChart: true,
  noTable: true,
  noHeading: true,
  noActions: true,
});
