/** A caveat goes wherever its figures go: every one on the page, of every widget with figures, in its states. */
import '@odm-widgets/representation/define.js';
import '@odm-widgets/ward-deprivation/define.js';
import { expectCaveatsSaved } from '../support/contract/saved-caveats.js';
import { until } from '../support/until.js';
import { fakeFetch, jsonResponse } from '../support/fake-fetch.js';
import { textOf } from '../support/shadow-dom.js';
import {
  chartDrawn,
  inState,
  mount,
  mounted,
  type Widget,
} from '../support/shared-suite/widget-under-test.js';

/** Lines below the headline, notices, and what stands below the figure, in the open and folded. */
const caveatsOnPage = (widget: Widget) =>
  [...widget.shadowRoot!.querySelectorAll('.beside, .notice, .caveat')].map((line) => textOf(line));

const POSTCODE = {
  status: 200,
  result: {
    country: 'England',
    admin_ward: 'Portsoken',
    admin_district: 'City of London',
    codes: {
      admin_ward: 'E05009308',
      admin_district: 'E09000001',
      lsoa21: 'E01000005',
    },
  },
};

const STATES: readonly [tag: string, attributes: Record<string, string>, expected: RegExp][] = [
  ['odm-ward-deprivation', { ward: 'E05011351' }, /Deprivation is relative.*2021 census/u],
  ['odm-ward-deprivation', { ward: 'E05011351', lang: 'cy' }, /yng nghyfrifiad 2021/u],
  ['odm-ward-deprivation', { ward: 'E05011351', release: '2019' }, /in mid-2015/u],
  ['odm-ward-deprivation', { ward: 'E05008136' }, /redrawn in May 2025/u],
  ['odm-ward-deprivation', { ward: 'E05016193' }, /by our estimate/u],
  ['odm-ward-deprivation', { ward: 'E05011351', compare: 'E05999999' }, /Not compared/u],
  ['odm-ward-deprivation', { postcode: 'EC3N 1AA' }, /The neighbourhood of this postcode|is counted in/u],
  ['odm-representation', { 'combined-authority': 'Greater Manchester' }, /One councillor for every/u],
  ['odm-representation', { authority: 'E06000047' }, /LSOAs placed in wards of 2025 by our estimate/u],
  ['odm-representation', { authority: 'E09000001' }, /Seats are on record for 24 of 25 wards/u],
  ['odm-representation', { authority: 'E08000003', 'election-period': '' }, /To stay neutral/u],
  ['odm-representation', { authorities: 'Devon, Exeter' }, /Devon is a county council/u],
  ['odm-representation', { authorities: 'Exeter, Nowhere' }, /called Nowhere/u],
  ['odm-representation', { region: 'South East', view: 'deciles' }, /county councils are left out/u],
  ['odm-representation', { authority: 'E08000003', view: 'deciles', lang: 'cy' }, /cyn etholiadau Mai 2026/u],
  ['odm-representation', { region: 'North East', view: 'turnout', year: '2025' }, /valid vote/u],
  ['odm-representation', { authority: 'E08000003', view: 'turnout', year: '2024' }, /own figure/u],
  ['odm-representation', { authority: 'E07000090', view: 'over-time' }, /on record for 9 of 12 wards/u],
  ['odm-representation', { authority: 'E08000003', view: 'map' }, /councillors of more than one party/u],
  ['odm-representation', { authority: 'S12000036', view: 'map' }, /no boundaries of this nation/u],
  ['odm-representation', { view: 'grid' }, /before the elections of May 2026/u],
  ['odm-political-control', { region: 'South East' }, /Control as in late 2025, before the elections/u],
  ['odm-political-control', { authority: 'Devon' }, /its 8 districts/u],
  ['odm-political-control', { authorities: 'Devon, Exeter' }, /not shown beside other councils/u],
  ['odm-political-control', { compare: 'Bristol, Hull', lang: 'cy' }, /Rheolaeth fel yr oedd/u],
  ['odm-political-control', { authority: 'Doncaster' }, /The elected mayor is of another party/u],
];

describe('every caveat on the page', function () {
  this.timeout(30_000);
  afterEach(() => {
    for (const container of mounted.splice(0)) container.remove();
  });

  for (const [tag, attributes, expected] of STATES) {
    const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    it(`is in image, table and citation of <${tag}${names.join('')}>`, async () => {
      const { release } = fakeFetch({ 'api.postcodes.io': jsonResponse(POSTCODE) });
      try {
        const { widget } = mount(
          { tag, define: async () => {}, attributes, property: ['lang', ''] },
          { attributes },
        );
        await inState(widget);
        await chartDrawn(widget);
        await until(`${expected}`, () => expected.test(caveatsOnPage(widget).join(' ')));
        await expectCaveatsSaved(widget, caveatsOnPage(widget));
      } finally {
        release();
      }
    });
  }
});
