import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@odm-widgets/area-profile/define.js';

/** What a story may set: the tag's own attributes. */
interface Args {
  ward?: string;
  wards?: string;
  lsoas?: string;
  postcode?: string;
  authority?: string;
  authorities?: string;
  nation?: string;
  areaName?: string;
  compare?: string;
  sections?: string;
  grants?: string;
  picker?: boolean;
  heading?: string;
  headingLevel?: number;
  lang?: string;
  dir?: string;
  theme?: string;
  apiBase?: string;
  noHeading?: boolean;
  noActions?: boolean;
  noChart?: boolean;
  noTable?: boolean;
}

const profile = (args: Args): TemplateResult =>
  html`<odm-area-profile
    ward=${args.ward ?? nothing}
    wards=${args.wards ?? nothing}
    lsoas=${args.lsoas ?? nothing}
    postcode=${args.postcode ?? nothing}
    authority=${args.authority ?? nothing}
    authorities=${args.authorities ?? nothing}
    nation=${args.nation ?? nothing}
    area-name=${args.areaName ?? nothing}
    compare=${args.compare ?? nothing}
    sections=${args.sections ?? nothing}
    grants=${args.grants ?? nothing}
    heading=${args.heading ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    lang=${args.lang ?? nothing}
    dir=${args.dir ?? nothing}
    theme=${args.theme ?? nothing}
    api-base=${args.apiBase ?? nothing}
    ?picker=${args.picker}
    ?no-heading=${args.noHeading}
    ?no-actions=${args.noActions}
    ?no-chart=${args.noChart}
    ?no-table=${args.noTable}
    ><p>
      The census is published by the
      <a href="https://www.ons.gov.uk/census">Office for National Statistics</a>.
    </p></odm-area-profile
  >`;

const meta: Meta<Args> = {
  title: 'Widgets/All states/Area profile',
  component: 'odm-area-profile',
  render: profile,
};
export default meta;

type Story = StoryObj<Args>;
const story = (args: Args, parameters: { logs?: boolean } = {}): Story => ({ args, parameters });

export const OneWard = story({ ward: 'E05011351', authority: 'E08000003' });
export const ByName = story({ ward: 'Ardwick, Manchester' });
export const SeveralWards = story({ wards: 'E05011351 E05011370', areaName: 'Ardwick and Longsight' });
export const SeveralWardsWithoutName = story({ wards: 'E05011351 E05011370' });
export const PickedNeighbourhoods = story({
  lsoas: 'E01005061 E01005063 E01033653',
  authorities: 'E08000003',
  areaName: 'Our patch',
});
export const OneNeighbourhood = story({ lsoas: 'E01005061' });
export const PatchInTwoCouncils = story({ lsoas: 'E01005061 E01005599' });
export const PatchInTwoNations = story({ lsoas: 'E01005061 W01000003' });
export const WholeCouncil = story({ authority: 'E08000003' });
export const IslesOfScilly = story({ authority: 'E06000053' });
export const CityOfLondon = story({ authority: 'E09000001' });
export const RedrawnWard = story({ ward: 'E05008136' });
export const WardDrawnIn2025 = story({ ward: 'E05015927' });
export const WelshWard = story({ ward: 'W05001273' });
export const WelshWardByName = story({ ward: 'Canton, Cardiff', nation: 'wales' });
export const ScottishWard = story({ ward: 'S13002929' });
export const NorthernIrishWard = story({ ward: 'N08000301' });
export const ComparedWithWards = story({ ward: 'E05011351', compare: 'authority E05011368 E05009288' });
export const ComparedWithNothing = story({ ward: 'E05011351', compare: 'none' });
export const SomeSections = story({ ward: 'E05011351', sections: 'crime income tenure' });
export const SectionsFromServices = story({
  ward: 'E05011351',
  sections: 'age work crime-reports grants',
  grants: '/examples/data/grants.json',
});
export const OnAMap = story({ ward: 'E05011351', sections: 'map' });
export const Picker = story({ ward: 'E05011351', authority: 'E08000003', picker: true });
export const PickerAlone = story({ picker: true });
export const PickerInWales = story({ ward: 'W05001273', picker: true, lang: 'cy' });
export const WithoutSections = story({ ward: 'E05011351', sections: 'none' });
export const WardWithoutNeighbourhoods = story({ ward: 'E05015332' });
export const UnknownWard = story({ ward: 'E05000000' });
export const UnknownNeighbourhood = story({ lsoas: 'E01999999' });
export const NamesakeWards = story({ ward: 'Central' });
export const PlacesOfSeveralNations = story({ wards: 'E05011351 S13002929' }, { logs: true });
export const UnknownSection = story({ ward: 'E05011351', sections: 'weather' }, { logs: true });
export const UnknownComparison = story({ ward: 'E05011351', compare: 'everything' }, { logs: true });
export const WithoutAttributes = story({}, { logs: true });
export const PostcodeThatIsNone = story({ postcode: 'not a postcode' });
export const FiguresUnavailable = story({ ward: 'E05011351', apiBase: '/no/such/dataset/' }, { logs: true });
export const OwnHeading = story({ ward: 'E05011351', heading: 'Our ward in figures', headingLevel: 3 });
export const WithoutHeadingAndDownloads = story({ ward: 'E05011351', noHeading: true, noActions: true });
export const WithoutChart = story({ ward: 'E05011351', noChart: true });
export const WithoutTable = story({ ward: 'E05011351', noTable: true });
export const Welsh = story({ ward: 'W05001273', lang: 'cy' });
export const WelshForEngland = story({ ward: 'E05011351', lang: 'cy' });
export const Dark = story({ ward: 'E05011351', theme: 'dark' });
export const LightTheme = story({ ward: 'E05011351', theme: 'light' });
export const FollowsTheVisitor = story({ ward: 'E05011351', theme: 'auto' });
export const RightToLeft = story({ ward: 'E05011351', dir: 'rtl' });
