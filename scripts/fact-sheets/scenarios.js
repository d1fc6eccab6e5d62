// @ts-check
import { readFileSync } from 'node:fs';

/**
 * How each widget is put on a page to see what it asks for and stores: one scenario for each attribute that decides
 * which addresses are asked. A widget without an entry fails the test, as does an entry that asks for nothing it names.
 */

/**
 * @typedef {object} Scenario
 * @property {string} what  the author's choice, as a phrase of the sheet
 * @property {string} html  what the author writes
 * @property {string} [submit]  a value typed into the field for the email address before the form is sent
 */

const POSTCODE_ATTRIBUTE = 'a postcode in the tag';

const AGE = new URL('../../test/fixtures/nomis/age.csv', import.meta.url);
const ACTIVITY = new URL('../../test/fixtures/nomis/economic-activity.csv', import.meta.url);
/** Answers of data.police.uk by method. @type {Readonly<Record<string, object>>} */
const CRIMES = {
  'crimes-street-dates': [{ date: '2026-08', 'stop-and-search': [] }],
  'locate-neighbourhood': { force: 'greater-manchester', neighbourhood: 'x' },
  'all-crime': [],
};

const mailchimp =
  'action="https://example.us1.list-manage.com/subscribe/post?u=0a1b2c3d4e5f60718293a4b5c&amp;id=0a1b2c3d4e"';
const kit = 'action="https://app.kit.com/forms/1234567/subscriptions"';
const consent = 'consent="We will email you about once a month." privacy-href="https://example.org/privacy"';

/** @type {Readonly<Record<string, readonly Scenario[]>>} */
export const SCENARIOS = {
  'odm-ward-deprivation': [
    {
      what: 'the published dataset, with its picker',
      html: '<odm-ward-deprivation ward="E05011351" authority="E08000003" picker></odm-ward-deprivation>',
    },
    {
      what: POSTCODE_ATTRIBUTE,
      html: '<odm-ward-deprivation postcode="M12 6JH"></odm-ward-deprivation>',
    },
    {
      what: 'figures straight from the publishers',
      html: '<odm-ward-deprivation ward="E05011351" authority="E08000003" source="live"></odm-ward-deprivation>',
    },
  ],
  'odm-area-profile': [
    {
      what: 'the published dataset',
      html: '<odm-area-profile ward="E05011351" authority="E08000003"></odm-area-profile>',
    },
    {
      what: 'the published dataset, with its picker',
      html: '<odm-area-profile ward="E05011351" authority="E08000003" picker></odm-area-profile>',
    },
    {
      what: POSTCODE_ATTRIBUTE,
      html: '<odm-area-profile postcode="M12 6JH"></odm-area-profile>',
    },
    {
      what: 'a file of grants',
      html: '<odm-area-profile ward="E05011351" authority="E08000003" sections="grants" grants="/examples/data/grants.json"></odm-area-profile>',
    },
  ],
  'odm-political-control': [
    {
      what: 'the published dataset, with its picker',
      html: '<odm-political-control combined-authority="Greater Manchester" picker></odm-political-control>',
    },
  ],
  'odm-representation': [
    {
      what: 'the published dataset, with its picker',
      html: '<odm-representation authority="E08000003" picker></odm-representation>',
    },
  ],
  'odm-declaration-badge': [
    {
      what: 'a register on the site itself',
      html: '<odm-declaration-badge supporter="example-charity" register="/dataset/declaration/register.json"></odm-declaration-badge>',
    },
  ],
  'odm-declaration': [
    {
      what: 'the text where it is published',
      html: '<odm-declaration place="Anyford" assess></odm-declaration>',
    },
    {
      what: 'a copy of the text on the site itself',
      html: '<odm-declaration src="/examples/declaration-own-words.md"></odm-declaration>',
    },
  ],
  'odm-events': [
    {
      what: 'a file on the site itself',
      html: '<odm-events src="/examples/today/events-snapshot.json" filters="all"></odm-events>',
    },
    {
      what: 'a calendar on another server',
      html: '<odm-events src="https://calendar.example/events.ics" past></odm-events>',
    },
    {
      what: 'a calendar on another server, with its images',
      html: '<odm-events src="https://calendar.example/events.json" images></odm-events>',
    },
  ],
  'odm-lexicon': [
    {
      what: 'the starter lexicon of the dataset',
      html: '<odm-lexicon></odm-lexicon>',
    },
    {
      what: 'a lexicon of the site itself, with its observations',
      html: '<odm-lexicon src="/examples/data/lexicon.json"></odm-lexicon>',
    },
    {
      what: 'observations on a map, which may be one of streets',
      html: '<odm-lexicon src="/examples/data/lexicon.json" authority="E08000007" tiles="https://tiles.example/{z}/{x}/{y}.png" tiles-attribution="© OpenStreetMap contributors"></odm-lexicon>',
    },
  ],
  'odm-term': [
    {
      what: 'the starter lexicon of the dataset',
      html: '<odm-term>dropped kerb</odm-term>',
    },
  ],
  'odm-newsletter': [
    {
      what: 'a form that nobody has sent',
      html: `<odm-newsletter provider="mailchimp" ${mailchimp} ${consent}></odm-newsletter>`,
    },
    {
      what: 'a form that is sent, and answered in the page',
      html: `<odm-newsletter provider="kit" ${kit} ${consent}></odm-newsletter>`,
      submit: 'visitor@example.org',
    },
    {
      what: 'a form that is sent, and answered on the service’s page',
      html: `<odm-newsletter provider="mailchimp" ${mailchimp} ${consent}></odm-newsletter>`,
      submit: 'visitor@example.org',
    },
  ],
};

const NEIGHBOURHOOD = 'E01005062';
const PLACE = {
  LSOA21CD: NEIGHBOURHOOD,
  LSOA21NM: 'Manchester 018B',
  WD24CD: 'E05011351',
  WD24NM: 'Ardwick',
  LAD24CD: 'E08000003',
  LAD24NM: 'Manchester',
};

const POSTCODE = {
  country: 'England',
  admin_ward: 'Ardwick',
  admin_district: 'Manchester',
  codes: {
    admin_ward: 'E05011351',
    admin_district: 'E08000003',
    lsoa: NEIGHBOURHOOD,
    lsoa11: NEIGHBOURHOOD,
  },
};
const TEXT = new URL('../../examples/declaration-own-words.md', import.meta.url);

/** What other servers answer, by host; the test reaches none of them. @type {Readonly<Record<string, (url: URL) => object | string>>} */
export const ANSWERS = {
  'services1.arcgis.com': () => ({ features: [{ attributes: PLACE }] }),
  'services-eu1.arcgis.com': () => ({
    features: [{ attributes: { LSOA21CD: NEIGHBOURHOOD, IMDRank: 1, IMDDecil: 1 } }],
  }),
  'api.postcodes.io': () => ({ status: 200, result: POSTCODE }),
  'raw.githubusercontent.com': () => readFileSync(TEXT, 'utf8'),
  'app.kit.com': () => ({ status: 'success' }),
  'www.nomisweb.co.uk': ({ pathname }) =>
    readFileSync(pathname.includes('NM_2020_1') ? AGE : ACTIVITY, 'utf8'),
  'data.police.uk': ({ pathname }) => CRIMES[pathname.split('/').at(-1) ?? ''] ?? [],
  'calendar.example': ({ pathname }) =>
    pathname.endsWith('.ics')
      ? 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Talk\r\nDTSTART:20200101T180000Z\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
      : {
          '@context': 'https://schema.org',
          '@type': 'Event',
          name: 'Talk',
          startDate: new Date(Date.now() + 86_400_000).toISOString(),
          image: 'https://images.example/talk.png',
        },
};

/** Every other host that the scenarios ask. */
export const HOSTS = [...Object.keys(ANSWERS), 'images.example', 'example.us1.list-manage.com'];
