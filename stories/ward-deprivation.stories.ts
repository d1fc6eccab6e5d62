import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@odm-widgets/ward-deprivation/define.js';

/** What a story may set: the tag's own attributes. */
interface Args {
  ward?: string;
  postcode?: string;
  authority?: string;
  authorities?: string;
  nation?: string;
  picker?: boolean;
  domain?: string;
  compare?: string;
  release?: string;
  view?: string;
  source?: string;
  heading?: string;
  lang?: string;
  dir?: string;
  theme?: string;
  apiBase?: string;
  noHeading?: boolean;
  noActions?: boolean;
  noChart?: boolean;
  noTable?: boolean;
  width?: number;
}

function widget(args: Args): TemplateResult {
  return html`<odm-ward-deprivation
    ward=${args.ward ?? nothing}
    postcode=${args.postcode ?? nothing}
    authority=${args.authority ?? nothing}
    authorities=${args.authorities ?? nothing}
    nation=${args.nation ?? nothing}
    ?picker=${args.picker}
    domain=${args.domain ?? nothing}
    compare=${args.compare ?? nothing}
    release=${args.release ?? nothing}
    view=${args.view ?? nothing}
    source=${args.source ?? nothing}
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
      Figures for this ward are in the
      <a href="https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025"
        >English Indices of Deprivation</a
      >.
    </p></odm-ward-deprivation
  >`;
}

const meta: Meta<Args> = {
  title: 'Widgets/All states/Ward deprivation',
  component: 'odm-ward-deprivation',
  render: widget,
};
export default meta;

type Story = StoryObj<Args>;
const story = (args: Args, parameters: { logs?: boolean } = {}): Story => ({ args, parameters });

export const OrdinaryWard = story({ ward: 'E05011351', authority: 'E08000003' });
export const CodeAlone = story({ ward: 'E05011351' });
export const AllDomains = story({ ward: 'E05011351', view: 'domains' });
export const OnAMap = story({ ward: 'E05011351', view: 'map' });
export const OnAMapInOneDomain = story({ ward: 'E05011351', view: 'map', domain: 'crime' });
export const OnAMapCompared = story({ ward: 'E05011351', view: 'map', compare: 'E05011368 E05009288' });
export const OnAMapDark = story({ ward: 'E05011351', view: 'map', theme: 'dark' });
export const OnAMapOfAWelshWard = story({ ward: 'W05001273', view: 'map', lang: 'cy' });
export const OnAMapOfARedrawnWard = story({ ward: 'E05015927', view: 'map' });
export const OnAMapWithPicker = story({
  authority: 'E08000003',
  ward: 'E05011351',
  view: 'map',
  picker: true,
});
export const NoMapOfScotland = story({ ward: 'S13002516', view: 'map' });
export const NoMapOf2019 = story({ ward: 'E05011351', view: 'map', release: '2019' });
export const OneDomain = story({ ward: 'E05011351', domain: 'crime' });
export const Compared = story({ ward: 'E05011351', compare: 'authority england E05011368 E05009288' });
export const Picker = story({ authority: 'E08000003', picker: true });
export const PickerWithWard = story({ authority: 'E08000003', ward: 'E05011351', picker: true });
export const PublishedDataset = story({ ward: 'E05011351', source: 'dataset' });
export const Release2019 = story({ ward: 'E05011351', release: '2019' });

export const LargestWard = story({ ward: 'E05011404' });
export const OneNeighbourhoodInTheTenth = story({ ward: 'E05009886' });
export const OneNeighbourhoodElsewhere = story({ ward: 'E05009288' });
export const EveryNeighbourhoodInTheTenth = story({ ward: 'E05014646' });
export const BothNeighbourhoodsInTheTenth = story({ ward: 'E05009867' });
export const EveryNeighbourhoodLeastDeprived = story({ ward: 'E05015789' });
export const NoNeighbourhoodByBestFit = story({ ward: 'E05015332' });
export const IslesOfScilly = story({ ward: 'E05011093' });
export const CityOfLondon = story({ ward: 'E05009304' });
export const LongName = story({ ward: 'Cadeby, Carlton and Market Bosworth with Shackerstone' });

export const Renamed = story({ ward: 'E05009317' });
export const RedrawnIn2025 = story({ ward: 'E05008136' });
export const DrawnIn2025 = story({ ward: 'E05015927' });
export const DrawnIn2026 = story({ ward: 'E05016262' });
export const NameOfAnotherCouncil = story({ ward: 'Central', authority: 'Bury' });
export const NamedWithItsCouncil = story({ ward: 'Ardwick, Manchester' });
export const FirstOfTwoCouncils = story(
  { ward: 'Central', authorities: 'E08000002 E08000003' },
  { logs: true },
);
export const AbolishedWithItsCouncil = story({ ward: 'E05011720' });
export const ReplacedCouncil = story({ authority: 'Taunton Deane', picker: true });
export const ReplacedCouncilInWelsh = story({ authority: 'E07000026', picker: true, lang: 'cy' });
export const CouncilAfterTheRelease = story({ authority: 'Buckinghamshire', release: '2019', picker: true });
export const CouncilWithANewCode = story({ ward: 'E05000976', authority: 'E08000038' });
export const WelshWard = story({ ward: 'W05001492' });
export const ScottishWard = story({ ward: 'S13002516' });
export const NorthernIrishWard = story({ ward: 'N08000101' });
export const WelshWardInWelsh = story({ ward: 'W05001273', lang: 'cy', compare: 'authority nation' });
export const WelshWardByName = story({ ward: 'Canton, Cardiff', nation: 'wales' });
export const WelshWardWithoutNeighbourhoods = story({ ward: 'W05001140' });
export const ScottishDomains = story({ ward: 'S13002929', view: 'domains' });
export const ScottishPicker = story({ authority: 'S12000036', picker: true });
export const NorthernIrishWardDark = story({ ward: 'N08000301', theme: 'dark', compare: 'authority nation' });
export const WelshPickerInWelsh = story({
  authority: 'W06000015',
  ward: 'W05001273',
  picker: true,
  lang: 'cy',
});
export const PlacesOfSeveralNations = story({ ward: 'W05001273', compare: 'E05011351' }, { logs: true });
export const CodeAgainstItsNation = story({ ward: 'S13002929', nation: 'wales', lang: 'cy' }, { logs: true });
export const AmbiguousName = story({ ward: 'Abbey' });
export const MistypedCode = story({ ward: 'E05O11351' });
export const CodeOfACouncil = story({ ward: 'E08000003' });
export const NoSuchPlace = story({ ward: 'no such ward at all' });
export const MalformedPostcode = story({ postcode: 'M12' });

export const WithoutAttributes = story({}, { logs: true });
export const FiguresUnavailable = story({ ward: 'E05011351', apiBase: '/nowhere/' }, { logs: true });
export const Welsh = story({ ward: 'E05011351', lang: 'cy', compare: 'authority england' });
export const WelshPicker = story({ authority: 'E08000003', ward: 'E05011351', picker: true, lang: 'cy' });
export const Dark = story({ ward: 'E05011351', theme: 'dark', compare: 'authority E05011368' });
export const RightToLeft = story({ ward: 'E05011351', dir: 'rtl' });
export const OwnHeading = story({ ward: 'E05011351', heading: 'Our ward at a glance' });
export const WithoutHeadingAndDownloads = story({ ward: 'E05011351', noHeading: true, noActions: true });
export const WithoutChart = story({ ward: 'E05011351', noChart: true });
export const WithoutTable = story({ ward: 'E05011351', noTable: true });

export const TwoOnAPage: Story = {
  render: () => html`${widget({ ward: 'E05011351' })}${widget({ ward: 'E05011368' })}`,
};

export const InAHiddenTab: Story = {
  render: () =>
    html`<details>
      <summary>A tab that is opened later</summary>
      ${widget({ ward: 'E05011351' })}
    </details>`,
};

export const Narrow: Story = {
  render: () => html`<div class="narrow-column">${widget({ ward: 'E05011351', compare: 'E05011368' })}</div>`,
};
