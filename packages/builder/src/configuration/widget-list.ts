/** What an attribute may be: any text, a number, a switch, or one of a list of values. */
export type AttributeType = 'text' | 'number' | 'boolean' | readonly string[];

export interface AttributeInfo {
  name: string;
  type: AttributeType;
  /** As developers read it, with code between backticks. */
  description: string;
}

export interface WidgetInfo {
  tag: string;
  /** Package of npm that defines the tag. */
  package: string;
  title: string;
  description: string;
  attributes: readonly AttributeInfo[];
}

/** Every widget; written by scripts/docs.js from the manifests. */
export const WIDGETS: readonly WidgetInfo[] = [
  {
    tag: 'odm-area-profile',
    package: '@odm-widgets/area-profile',
    title: 'What is an area like, and how does it compare?',
    description:
      'Says what an area is like: how many people live there, how many of its households are deprived, and, in sections that are opened one by one, tenure, qualifications, occupation, income, crime, services, deprivation and who represents it, each beside the council, the region and the nation, with its source. The area is a ward, several wards, a council, or neighbourhoods picked one by one.',
    attributes: [
      {
        name: 'ward',
        type: 'text',
        description:
          'Code of a ward, such as E05011351 or W05001273, or its name, as "Ardwick, Manchester"; or a full postcode.',
      },
      {
        name: 'wards',
        type: 'text',
        description: 'Codes of several wards, with spaces between, which are added up.',
      },
      {
        name: 'lsoas',
        type: 'text',
        description:
          'Codes of neighbourhoods (LSOAs of 2021), with spaces between: an area that is drawn by hand.',
      },
      {
        name: 'postcode',
        type: 'text',
        description:
          'A full postcode: the ward its neighbourhood is counted in is shown. It is sent to postcodes.io.',
      },
      {
        name: 'authority',
        type: 'text',
        description:
          'Code or name of a council: without a ward or neighbourhoods it is the area; beside them it saves a request.',
      },
      {
        name: 'authorities',
        type: 'text',
        description: 'Codes of the councils that `lsoas` are in, with spaces between, which saves a request.',
      },
      {
        name: 'nation',
        type: ['england', 'wales', 'scotland', 'northern-ireland'],
        description:
          '`england`, `wales`, `scotland` or `northern-ireland`, for names; codes and postcodes say their nation themselves.',
      },
      {
        name: 'area-name',
        type: 'text',
        description: 'What the area is called, for several wards or for neighbourhoods.',
      },
      {
        name: 'compare',
        type: 'text',
        description:
          'What the area is beside: `authority`, `region`, `nation`, `none`, and up to three ward codes, with spaces between.',
      },
      {
        name: 'sections',
        type: 'text',
        description:
          'Sections and their order: `map`, `people`, `households`, `tenure`, `qualifications`, `occupation`, `income`, `deprivation`, `domains`, `crime`, `services`, `representation`, `turnout`, and, read from public services when they are opened, `age`, `work`, `crime-reports`, `grants`; or `none`.',
      },
      {
        name: 'grants',
        type: 'text',
        description:
          'Address of a file in the 360Giving Data Standard with grants to the area, for the section `grants`.',
      },
      {
        name: 'picker',
        type: 'boolean',
        description:
          'Lets the visitor put an area together: search for a place or postcode, choose wards and neighbourhoods on a map or from a list, name them, and copy the tag or a link that holds their codes.',
      },
      { name: 'no-chart', type: 'boolean', description: 'Leaves out the chart.' },
      {
        name: 'no-table',
        type: 'boolean',
        description: 'Leaves out the table; its figures stay in the download.',
      },
      { name: 'no-actions', type: 'boolean', description: 'Leaves out the downloads and the citation.' },
      {
        name: 'api-base',
        type: 'text',
        description:
          'Address of the dataset; taken from the nearest ancestor that has one, then from the script’s own address.',
      },
      {
        name: 'lang',
        type: ['en', 'cy'],
        description: 'Language of the widget; without it, the page’s language.',
      },
      { name: 'heading', type: 'text', description: 'Replaces the text of the heading.' },
      { name: 'heading-level', type: 'number', description: 'Level of the heading on the page, 2 to 6.' },
      { name: 'no-heading', type: 'boolean', description: 'Leaves out the heading; the page has its own.' },
      {
        name: 'theme',
        type: ['light', 'dark', 'auto'],
        description:
          'Colour theme with a background of its own; `auto` follows the visitor’s system. Without it, colours follow the page’s `color-scheme`.',
      },
    ],
  },
  {
    tag: 'odm-declaration',
    package: '@odm-widgets/declaration',
    title: 'The principles of the Declaration',
    description:
      'Shows the 23 principles of the Declaration for Responsible and Intelligent Data Practice, to read, to search and to link to; with each, an organisation’s evidence; and a form to write a statement.',
    attributes: [
      { name: 'place', type: 'text', description: 'The place to put into the text, which names none.' },
      {
        name: 'src',
        type: 'text',
        description: 'Address of a copy of the text; without it, where Open Data Manchester publishes it.',
      },
      {
        name: 'practice',
        type: 'text',
        description: 'Address of a file of evidence: how an organisation follows the principles.',
      },
      {
        name: 'assess',
        type: 'boolean',
        description: 'Offers a form to write a statement, which stays in the page.',
      },
      { name: 'no-actions', type: 'boolean', description: 'Leaves out the downloads and the citation.' },
      {
        name: 'api-base',
        type: 'text',
        description:
          'Address of the dataset; taken from the nearest ancestor that has one, then from the script’s own address.',
      },
      {
        name: 'lang',
        type: ['en', 'cy'],
        description: 'Language of the widget; without it, the page’s language.',
      },
      { name: 'heading', type: 'text', description: 'Replaces the text of the heading.' },
      { name: 'heading-level', type: 'number', description: 'Level of the heading on the page, 2 to 6.' },
      { name: 'no-heading', type: 'boolean', description: 'Leaves out the heading; the page has its own.' },
      {
        name: 'theme',
        type: ['light', 'dark', 'auto'],
        description:
          'Colour theme with a background of its own; `auto` follows the visitor’s system. Without it, colours follow the page’s `color-scheme`.',
      },
    ],
  },
  {
    tag: 'odm-declaration-badge',
    package: '@odm-widgets/declaration',
    title: 'A badge for supporters of the Declaration',
    description:
      'Says that an organisation supports the Declaration for Responsible and Intelligent Data Practice. A button opens what was checked, when and with which key. Only support that is verified for this site looks like a badge.',
    attributes: [
      { name: 'supporter', type: 'text', description: 'Id of the supporter in the register.' },
      {
        name: 'register',
        type: 'text',
        description: 'Address of the signed register; without it, the sample beside the dataset.',
      },
      {
        name: 'key',
        type: 'text',
        description:
          'Public keys, or their ids, whose signature is accepted, separated by spaces; without it, the project’s own.',
      },
      {
        name: 'min-sequence',
        type: 'number',
        description: 'Lowest number of a register that is accepted, so that an old one cannot be replayed.',
      },
      { name: 'size', type: ['medium', 'small', 'large'], description: '`medium`, `small` or `large`.' },
      { name: 'layout', type: ['card', 'line'], description: '`card`, or `line` for a badge in a footer.' },
      { name: 'no-actions', type: 'boolean', description: 'Leaves out the downloads and the citation.' },
      {
        name: 'api-base',
        type: 'text',
        description:
          'Address of the dataset; taken from the nearest ancestor that has one, then from the script’s own address.',
      },
      {
        name: 'lang',
        type: ['en', 'cy'],
        description: 'Language of the widget; without it, the page’s language.',
      },
      { name: 'heading', type: 'text', description: 'Replaces the text of the heading.' },
      { name: 'heading-level', type: 'number', description: 'Level of the heading on the page, 2 to 6.' },
      { name: 'no-heading', type: 'boolean', description: 'Leaves out the heading; the page has its own.' },
      {
        name: 'theme',
        type: ['light', 'dark', 'auto'],
        description:
          'Colour theme with a background of its own; `auto` follows the visitor’s system. Without it, colours follow the page’s `color-scheme`.',
      },
    ],
  },
  {
    tag: 'odm-events',
    package: '@odm-widgets/events',
    title: 'What’s on',
    description:
      'A list of events: a sentence that says how many there are and which comes next, then each event with its time, place and price, and ways to add it to a calendar.',
    attributes: [
      {
        name: 'src',
        type: 'text',
        description:
          'Addresses of calendars, feeds or pages, with spaces between; `#id` is a script of the page. Without it, a JSON-LD script inside the tag.',
      },
      {
        name: 'type',
        type: 'text',
        description:
          'The format of the sources, when it should not be detected: `auto`, `ical`, `tec`, `eventbrite`, `json-ld`, `json-feed`, `rss` or `snapshot`, one for all sources or one for each.',
      },
      {
        name: 'layout',
        type: ['list', 'cards', 'agenda', 'month'],
        description:
          '`list`, `cards`, `agenda` (a line for each event, by day) or `month` (a calendar of a month).',
      },
      {
        name: 'group',
        type: ['none', 'month', 'series'],
        description: 'Groups events under headings: `none`, `month` or `series`.',
      },
      {
        name: 'filters',
        type: 'text',
        description: 'The filters offered: `search`, `tag`, `place`, `free` and `dates`, or `all`.',
      },
      {
        name: 'limit',
        type: 'number',
        description: 'How many events are shown before a button shows as many again.',
      },
      {
        name: 'past',
        type: 'boolean',
        description: 'Also lists the events of the past year, in a disclosure.',
      },
      {
        name: 'images',
        type: 'boolean',
        description: 'Shows the images of events; they are loaded from the organisers’ servers.',
      },
      {
        name: 'json-ld',
        type: 'boolean',
        description:
          'Adds the events for search engines, as a script of schema.org JSON-LD after the author’s content.',
      },
      {
        name: 'subscribe',
        type: 'text',
        description: 'Address of a calendar to subscribe to; by default that of the first iCalendar source.',
      },
      {
        name: 'zone',
        type: 'text',
        description: 'IANA name of the time zone of events that do not name one.',
      },
      { name: 'now', type: 'text', description: 'A date used instead of today, for previews and tests.' },
      { name: 'no-actions', type: 'boolean', description: 'Leaves out the downloads and the citation.' },
      {
        name: 'api-base',
        type: 'text',
        description:
          'Address of the dataset; taken from the nearest ancestor that has one, then from the script’s own address.',
      },
      {
        name: 'lang',
        type: ['en', 'cy'],
        description: 'Language of the widget; without it, the page’s language.',
      },
      { name: 'heading', type: 'text', description: 'Replaces the text of the heading.' },
      { name: 'heading-level', type: 'number', description: 'Level of the heading on the page, 2 to 6.' },
      { name: 'no-heading', type: 'boolean', description: 'Leaves out the heading; the page has its own.' },
      {
        name: 'theme',
        type: ['light', 'dark', 'auto'],
        description:
          'Colour theme with a background of its own; `auto` follows the visitor’s system. Without it, colours follow the page’s `color-scheme`.',
      },
    ],
  },
  {
    tag: 'odm-lexicon',
    package: '@odm-widgets/lexicon',
    title: 'Words for how people experience places',
    description:
      'Shows words for how people experience streets and buildings, to search, to filter and to link to: what each means, what planners and maps call it, whom it helps, hinders or depends on what, what people do about it, and what has been observed where.',
    attributes: [
      {
        name: 'src',
        type: 'text',
        description:
          'Address of a lexicon as JSON; `{lang}` in it stands for the page’s language. Without it, the starter.',
      },
      {
        name: 'observations',
        type: 'text',
        description: 'Address of observations as GeoJSON, beside those that the lexicon names.',
      },
      {
        name: 'authority',
        type: 'text',
        description:
          'Name or code of a council of England or Wales, such as `Stockport`, on whose wards the observations are shown.',
      },
      {
        name: 'authorities',
        type: 'text',
        description: 'Names or codes of several councils, separated by commas.',
      },
      {
        name: 'tiles',
        type: 'text',
        description:
          'Address of pictures of streets with `{z}`, `{x}` and `{y}`, on which the observations are shown once the visitor asks for it.',
      },
      {
        name: 'tiles-attribution',
        type: 'text',
        description:
          'Who made the pictures of streets, such as `© OpenStreetMap contributors`; there are none without it.',
      },
      {
        name: 'topic',
        type: 'text',
        description: 'Id of a theme, such as `kerbs`, whose terms are shown at first.',
      },
      {
        name: 'who',
        type: ['wheelchair', 'scooter', 'walking', 'tires', 'blind', 'deaf', 'mind', 'children'],
        description:
          'Shows terms that affect one group at first: `wheelchair`, `scooter`, `walking`, `tires`, `blind`, `deaf`, `mind` or `children`.',
      },
      {
        name: 'effect',
        type: ['helps', 'hinders', 'depends'],
        description: 'Shows terms with one effect at first: `helps`, `hinders` or `depends`.',
      },
      {
        name: 'action',
        type: 'text',
        description: 'Where a form to contribute posts to; without it there is no form.',
      },
      {
        name: 'privacy-href',
        type: 'text',
        description: 'Address of the privacy notice; there is no form without it.',
      },
      {
        name: 'send',
        type: ['in-page', 'visit'],
        description:
          '`in-page` reads the answer here, where the address allows it; `visit` goes to its page. Left out, it is `in-page` on the site’s own origin.',
      },
      { name: 'no-actions', type: 'boolean', description: 'Leaves out the downloads and the citation.' },
      {
        name: 'api-base',
        type: 'text',
        description:
          'Address of the dataset; taken from the nearest ancestor that has one, then from the script’s own address.',
      },
      {
        name: 'lang',
        type: ['en', 'cy'],
        description: 'Language of the widget; without it, the page’s language.',
      },
      { name: 'heading', type: 'text', description: 'Replaces the text of the heading.' },
      { name: 'heading-level', type: 'number', description: 'Level of the heading on the page, 2 to 6.' },
      { name: 'no-heading', type: 'boolean', description: 'Leaves out the heading; the page has its own.' },
      {
        name: 'theme',
        type: ['light', 'dark', 'auto'],
        description:
          'Colour theme with a background of its own; `auto` follows the visitor’s system. Without it, colours follow the page’s `color-scheme`.',
      },
    ],
  },
  {
    tag: 'odm-term',
    package: '@odm-widgets/lexicon',
    title: 'A word explained where it stands',
    description:
      'Explains a word where it stands in a text: by keyboard, mouse, touch and screen reader, one definition at a time. Nothing is fetched before somebody asks for a definition, and then one file for all terms of the page.',
    attributes: [
      {
        name: 'lang',
        type: ['en', 'cy'],
        description: 'Language of the definition; without it, the page’s language.',
      },
      {
        name: 'term',
        type: 'text',
        description:
          'Id of the term, such as `dropped-kerb`, where the word in the text is not one of its names.',
      },
      {
        name: 'src',
        type: 'text',
        description:
          'Address of a lexicon as JSON; `{lang}` in it stands for the page’s language. Without it, the starter.',
      },
      {
        name: 'href',
        type: 'text',
        description:
          'Address of the page with the lexicon, to which the id of the term is added; taken from the link inside when left out.',
      },
      {
        name: 'layout',
        type: ['popover', 'block'],
        description:
          '`popover` shows the definition on demand; `block` shows it in the open, below the word.',
      },
      {
        name: 'theme',
        type: ['light', 'dark', 'auto'],
        description: 'Colour theme of the definition; without it, colours follow the page’s `color-scheme`.',
      },
      {
        name: 'api-base',
        type: 'text',
        description:
          'Address of the dataset; taken from the nearest ancestor that has one, then from the script’s own address.',
      },
    ],
  },
  {
    tag: 'odm-newsletter',
    package: '@odm-widgets/newsletter',
    title: 'A newsletter sign-up',
    description:
      'A sign-up form for the newsletter service a site already uses. It is a plain form in the page, so that it works without scripts, and browsers and password managers fill it in; with scripts, errors are shown beside the field, and the response is read in the page where the service allows it. Nothing is sent before the visitor signs up, and then only to that service.',
    attributes: [
      {
        name: 'provider',
        type: [
          'mailchimp',
          'brevo',
          'mailerlite',
          'emailoctopus',
          'buttondown',
          'kit',
          'campaign-monitor',
          'listmonk',
          'mautic',
          'civicrm',
          'generic',
        ],
        description:
          '`mailchimp`, `brevo`, `mailerlite`, `emailoctopus`, `buttondown`, `kit`, `campaign-monitor`, `listmonk`, `mautic`, `civicrm` or `generic`. May be left out where `action` is an address of one of them; any other address needs `generic`.',
      },
      {
        name: 'action',
        type: 'text',
        description:
          'Where the form posts to, as the service gives it; taken from the form inside the tag when left out.',
      },
      {
        name: 'list',
        type: 'text',
        description:
          'Which lists, for listmonk and CiviCRM, with spaces between; for Mautic the name of the form.',
      },
      {
        name: 'fields',
        type: 'text',
        description:
          'Of `email`, `first-name`, `last-name` and `name`, with spaces between; `first-name=FNAME` gives a service’s own name.',
      },
      {
        name: 'tags',
        type: 'text',
        description: 'Tags, as the service numbers or names them, with spaces between.',
      },
      {
        name: 'consent',
        type: 'text',
        description: 'What people agree to when they sign up; there is no form without it.',
      },
      {
        name: 'consent-field',
        type: 'text',
        description: 'Name of a field that keeps consent, such as `gdpr[1234]`: a box to tick.',
      },
      {
        name: 'privacy-href',
        type: 'text',
        description: 'Address of the privacy notice; there is no form without it.',
      },
      {
        name: 'send',
        type: ['in-page', 'visit'],
        description:
          '`in-page` reads the answer here, where the service allows it; `visit` goes to its page. Left out, it is what the service allows everybody.',
      },
      {
        name: 'double-opt-in',
        type: 'boolean',
        description: 'Says that an email comes with a link to follow.',
      },
      { name: 'new-tab', type: 'boolean', description: 'Opens the service’s page in a new tab.' },
      {
        name: 'lang',
        type: ['en', 'cy'],
        description: 'Language of the widget; without it, the page’s language.',
      },
      { name: 'heading', type: 'text', description: 'Replaces the text of the heading.' },
      { name: 'heading-level', type: 'number', description: 'Level of the heading on the page, 2 to 6.' },
      { name: 'no-heading', type: 'boolean', description: 'Leaves out the heading; the page has its own.' },
      {
        name: 'theme',
        type: ['light', 'dark', 'auto'],
        description:
          'Colour theme with a background of its own; `auto` follows the visitor’s system. Without it, colours follow the page’s `color-scheme`.',
      },
    ],
  },
  {
    tag: 'odm-political-control',
    package: '@odm-widgets/representation',
    title: 'Who runs the councils?',
    description:
      'Shows who runs councils and how deprived their neighbourhoods are: a lamp for each council, wide where many of its neighbourhoods are in the ranking of its nation, filled by who runs it; in Northern Ireland, seats by party.',
    attributes: [
      {
        name: 'compare',
        type: 'text',
        description:
          'Two to four councils to draw large, side by side: codes or names, with commas or semicolons between them.',
      },
      {
        name: 'domain',
        type: [
          'overall',
          'income',
          'employment',
          'education',
          'health',
          'crime',
          'barriers',
          'environment',
          'access',
          'housing',
        ],
        description:
          '`overall`, `income`, `employment`, `education`, `health`, `crime`, `barriers` or `environment`; outside England also `access` and `housing`, where the nation’s index has them.',
      },
      {
        name: 'order',
        type: ['deprivation', 'name', 'control', 'region'],
        description: '`deprivation` (the most deprived first), `name`, `control` or `region`.',
      },
      {
        name: 'highlight',
        type: 'text',
        description:
          'Councils to point out among those shown: codes or names, with commas or semicolons between them.',
      },
      {
        name: 'columns',
        type: 'number',
        description: 'Lamps in a row, 1 to 12; as many as there is room for when left out.',
      },
      {
        name: 'layout',
        type: ['grid', 'hex'],
        description: '`grid`, or `hex` for a map of England with one hexagon for each council.',
      },
      {
        name: 'release',
        type: 'text',
        description: 'Release of the indices; control is known for one of each nation.',
      },
      {
        name: 'authority',
        type: 'text',
        description: 'One council: its code or its name, in English or Welsh.',
      },
      {
        name: 'authorities',
        type: 'text',
        description:
          'Several councils: codes or names, with commas or semicolons between them. Names that have commas need nothing else.',
      },
      { name: 'region', type: 'text', description: 'A region of England, such as North West.' },
      {
        name: 'combined-authority',
        type: 'text',
        description: 'A combined authority, such as Greater Manchester.',
      },
      {
        name: 'nation',
        type: ['england', 'wales', 'scotland', 'northern-ireland'],
        description:
          'All councils of a nation: `england`, `wales`, `scotland` or `northern-ireland`. Beside `authority` or `authorities`, the nation whose councils the names are.',
      },
      {
        name: 'picker',
        type: 'boolean',
        description:
          'Lets visitors choose what is shown: search, filters, order, and what else the widget offers.',
      },
      { name: 'no-chart', type: 'boolean', description: 'Leaves out the figure.' },
      {
        name: 'no-table',
        type: 'boolean',
        description: 'Leaves out the table; its figures stay in the download.',
      },
      { name: 'no-actions', type: 'boolean', description: 'Leaves out the downloads and the citation.' },
      {
        name: 'api-base',
        type: 'text',
        description:
          'Address of the dataset; taken from the nearest ancestor that has one, then from the script’s own address.',
      },
      {
        name: 'lang',
        type: ['en', 'cy'],
        description: 'Language of the widget; without it, the page’s language.',
      },
      { name: 'heading', type: 'text', description: 'Replaces the text of the heading.' },
      { name: 'heading-level', type: 'number', description: 'Level of the heading on the page, 2 to 6.' },
      { name: 'no-heading', type: 'boolean', description: 'Leaves out the heading; the page has its own.' },
      {
        name: 'theme',
        type: ['light', 'dark', 'auto'],
        description:
          'Colour theme with a background of its own; `auto` follows the visitor’s system. Without it, colours follow the page’s `color-scheme`.',
      },
    ],
  },
  {
    tag: 'odm-representation',
    package: '@odm-widgets/representation',
    title: 'Who represents the wards?',
    description:
      'Shows who represents the wards of councils and how deprived their neighbourhoods are: seat by seat or by decile of their nation; in England and Wales also on a map; in England also every neighbourhood as a square, turnout, or seats over time.',
    attributes: [
      {
        name: 'view',
        type: ['wards', 'map', 'deciles', 'grid', 'turnout', 'over-time'],
        description:
          '`wards`, `map` (wards by who holds their seats, of up to 20 councils), `deciles`, `grid` (always all of England), `turnout` or `over-time`. In Wales the first three, in Scotland and Northern Ireland `wards` and `deciles`.',
      },
      {
        name: 'year',
        type: ['2024', '2025'],
        description:
          'Election of `turnout`, 2024 or 2025; the newest in which any of the wards voted when left out. There is no `map` of 2024, when many wards had other boundaries.',
      },
      {
        name: 'election-period',
        type: 'boolean',
        description:
          'Leaves out which parties hold which seats, and says why: for the weeks before an election.',
      },
      {
        name: 'authority',
        type: 'text',
        description: 'One council: its code or its name, in English or Welsh.',
      },
      {
        name: 'authorities',
        type: 'text',
        description:
          'Several councils: codes or names, with commas or semicolons between them. Names that have commas need nothing else.',
      },
      { name: 'region', type: 'text', description: 'A region of England, such as North West.' },
      {
        name: 'combined-authority',
        type: 'text',
        description: 'A combined authority, such as Greater Manchester.',
      },
      {
        name: 'nation',
        type: ['england', 'wales', 'scotland', 'northern-ireland'],
        description:
          'All councils of a nation: `england`, `wales`, `scotland` or `northern-ireland`. Beside `authority` or `authorities`, the nation whose councils the names are.',
      },
      {
        name: 'picker',
        type: 'boolean',
        description:
          'Lets visitors choose what is shown: search, filters, order, and what else the widget offers.',
      },
      { name: 'no-chart', type: 'boolean', description: 'Leaves out the figure.' },
      {
        name: 'no-table',
        type: 'boolean',
        description: 'Leaves out the table; its figures stay in the download.',
      },
      { name: 'no-actions', type: 'boolean', description: 'Leaves out the downloads and the citation.' },
      {
        name: 'api-base',
        type: 'text',
        description:
          'Address of the dataset; taken from the nearest ancestor that has one, then from the script’s own address.',
      },
      {
        name: 'lang',
        type: ['en', 'cy'],
        description: 'Language of the widget; without it, the page’s language.',
      },
      { name: 'heading', type: 'text', description: 'Replaces the text of the heading.' },
      { name: 'heading-level', type: 'number', description: 'Level of the heading on the page, 2 to 6.' },
      { name: 'no-heading', type: 'boolean', description: 'Leaves out the heading; the page has its own.' },
      {
        name: 'theme',
        type: ['light', 'dark', 'auto'],
        description:
          'Colour theme with a background of its own; `auto` follows the visitor’s system. Without it, colours follow the page’s `color-scheme`.',
      },
    ],
  },
  {
    tag: 'odm-ward-deprivation',
    package: '@odm-widgets/ward-deprivation',
    title: 'How deprived are the neighbourhoods of a ward?',
    description:
      'Says in a sentence how many of a ward’s neighbourhoods are among the most deprived 10% of its nation, and shows each of them in a chart and a table, beside the council and other wards.',
    attributes: [
      {
        name: 'ward',
        type: 'text',
        description:
          'Code of a ward, such as E05011351 or W05001273: of England of 2019, 2021, 2024, 2025 or 2026, elsewhere of 2025; its name, alone or as "Ardwick, Manchester"; or a full postcode.',
      },
      {
        name: 'postcode',
        type: 'text',
        description: 'A full postcode of any nation instead of a ward. It is sent to postcodes.io.',
      },
      {
        name: 'authority',
        type: 'text',
        description:
          'Code or name of the council: needed by `picker` when there is no ward; with a ward, its code saves a request.',
      },
      {
        name: 'authorities',
        type: 'text',
        description: 'The same as `authority`, as other tags name it; the first of several is used.',
      },
      {
        name: 'nation',
        type: ['england', 'wales', 'scotland', 'northern-ireland'],
        description:
          '`england`, `wales`, `scotland` or `northern-ireland`. The code of a ward or council and a postcode say their nation by themselves; names of other nations than England need it. Each nation has its own index: places of several nations are refused with the reason.',
      },
      {
        name: 'picker',
        type: 'boolean',
        description: 'Lets the visitor choose a ward of the council, a domain, a view, and wards to compare.',
      },
      {
        name: 'domain',
        type: [
          'overall',
          'income',
          'employment',
          'education',
          'health',
          'crime',
          'barriers',
          'environment',
          'access',
          'housing',
        ],
        description:
          '`overall`, `income`, `employment`, `education`, `health`, `crime`, `barriers` or `environment`; outside England also `access` and `housing`, where the nation’s index has them.',
      },
      {
        name: 'compare',
        type: 'text',
        description:
          'What the chart compares with: `authority`, `nation` (or its name), `none`, and up to three ward codes, with spaces between.',
      },
      {
        name: 'release',
        type: ['2025', '2020', '2019', '2017'],
        description:
          'Release of the indices: in England `2025` or `2019`, in Wales `2025`, in Scotland `2020`, in Northern Ireland `2017`. They are not comparable with each other.',
      },
      {
        name: 'view',
        type: ['overall', 'domains', 'map'],
        description:
          '`overall` shows one domain in detail, `domains` all of them side by side, `map` one domain on a map: in England of 2025, and in Wales.',
      },
      {
        name: 'source',
        type: ['dataset', 'live'],
        description:
          '`dataset` reads the published dataset, `live` the services of the publishers (2025 and the overall index only).',
      },
      { name: 'no-chart', type: 'boolean', description: 'Leaves out the chart.' },
      {
        name: 'no-table',
        type: 'boolean',
        description: 'Leaves out the table; its figures stay in the download.',
      },
      { name: 'no-actions', type: 'boolean', description: 'Leaves out the downloads and the citation.' },
      {
        name: 'api-base',
        type: 'text',
        description:
          'Address of the dataset; taken from the nearest ancestor that has one, then from the script’s own address.',
      },
      {
        name: 'lang',
        type: ['en', 'cy'],
        description: 'Language of the widget; without it, the page’s language.',
      },
      { name: 'heading', type: 'text', description: 'Replaces the text of the heading.' },
      { name: 'heading-level', type: 'number', description: 'Level of the heading on the page, 2 to 6.' },
      { name: 'no-heading', type: 'boolean', description: 'Leaves out the heading; the page has its own.' },
      {
        name: 'theme',
        type: ['light', 'dark', 'auto'],
        description:
          'Colour theme with a background of its own; `auto` follows the visitor’s system. Without it, colours follow the page’s `color-scheme`.',
      },
    ],
  },
];
