/** What a keyboard and a screen reader meet in each widget and view, as data for runners in three engines. */

/** What is done to a part of a widget: the beginning of its role and name, as in `stops`. */
export interface Act {
  on: string;
  /** Keys that are pressed there, a value that is selected, or a text that is written. */
  press?: readonly string[];
  select?: string;
  write?: string;
  /** What a polite live region, which was there before, says then. */
  says?: RegExp;
  /** Where the focus is then. */
  reaches?: string;
  /** Selector of what is there then, and with Escape no more; the focus is back then. */
  opens?: string;
}

export interface Walk {
  /** As in `scripts/screenshots/views.js` where that has it. */
  name: string;
  html: string;
  /** Stops of Tab in order, each the beginning of its role and name; `…` for any number of others. */
  stops: readonly string[];
  /** Regions, groups, figures, lists and grids that are named, in any order. */
  parts?: readonly string[];
  acts?: readonly Act[];
}

/** What stands below every figure. */
const BELOW = [
  'DisclosureTriangle Figures as a table',
  'DisclosureTriangle About these figures',
  'DisclosureTriangle Save or cite',
  'button Explore this chart',
];
const EXPLORES: Act = { on: 'button Explore this chart', press: ['Enter'], opens: 'dialog[open]' };
const MAILCHIMP = 'https://example.us1.list-manage.com/subscribe/post?u=1&amp;id=2';
const NEWSLETTER = `<odm-newsletter provider="mailchimp" action="${MAILCHIMP}" fields="email first-name" privacy-href="/privacy" consent="Send me news."></odm-newsletter>`;
const OWN_WORDS = 'src="/examples/declaration-own-words.md"';
const LEXICON = 'src="/examples/data/lexicon.json"';

export const WALKS: readonly Walk[] = [
  {
    name: 'ward-deprivation',
    html: '<odm-ward-deprivation ward="E05011351" authority="E08000003"></odm-ward-deprivation>',
    stops: ['listitem Manchester 0', ...BELOW],
    parts: ['figure 6 of Ardwick’s 10 neighbourhoods'],
    acts: [{ on: 'listitem Manchester 0', press: ['End'], reaches: 'listitem Manchester 0' }, EXPLORES],
  },
  {
    name: 'ward-deprivation-compare',
    html: '<odm-ward-deprivation ward="E05011351" authority="E08000003" compare="E05011369 E05011357"></odm-ward-deprivation>',
    stops: ['listitem Ardwick: 6 of 10', ...BELOW],
  },
  {
    name: 'ward-deprivation-domains',
    html: '<odm-ward-deprivation ward="E05011351" view="domains"></odm-ward-deprivation>',
    stops: ['listitem Overall deprivation: 6 of 10', ...BELOW],
    parts: ['figure 6 of Ardwick’s'],
    acts: [{ on: 'listitem Overall', press: ['End'], reaches: 'listitem Living environment: ' }],
  },
  {
    name: 'ward-deprivation-map',
    html: '<odm-ward-deprivation ward="E05011351" view="map"></odm-ward-deprivation>',
    stops: ['listitem Manchester 0', ...BELOW],
    parts: ['figure 6 of Ardwick’s'],
  },
  {
    name: 'ward-deprivation-picker',
    html: '<odm-ward-deprivation authority="E08000003" picker></odm-ward-deprivation>',
    stops: ['combobox Ward', 'combobox Kind of deprivation', 'combobox View'],
    parts: ['group Choose what to show'],
    acts: [
      { on: 'combobox Ward', select: 'E05011351', says: /^6 of Ardwick’s 10 neighbourhoods are among/u },
      { on: 'combobox Kind', select: 'income', says: /^5 of Ardwick’s 10 neighbourhoods .* for income/u },
    ],
  },
  {
    name: 'ward-deprivation-empty',
    html: '<odm-ward-deprivation ward="Central" authority="Bury"></odm-ward-deprivation>',
    stops: ['button Show Central, Barnsley', '…', 'button Show Central, Worthing'],
  },
  {
    name: 'political-control',
    html: '<odm-political-control combined-authority="Greater Manchester"></odm-political-control>',
    stops: ['button Manchester', ...BELOW],
    parts: ['list Councils as lamps', 'list How to read a lamp'],
    acts: [
      { on: 'button Manchester', press: ['ArrowRight'], reaches: 'button ' },
      { on: 'button Manchester', press: ['Enter'], opens: '.details' },
    ],
  },
  {
    name: 'political-control-map',
    html: '<odm-political-control nation="england" layout="hex" highlight="E08000003"></odm-political-control>',
    stops: ['region Councils on a map of hexagons', 'button North Tyneside: Lab', ...BELOW],
    parts: ['region Councils on a map of hexagons', 'group Councils as lamps'],
    acts: [{ on: 'button North Tyneside', press: ['Enter'], opens: '.details' }],
  },
  {
    name: 'political-control-picker',
    html: '<odm-political-control region="North West" picker></odm-political-control>',
    stops: [
      'searchbox Find a council',
      'combobox Who runs it',
      'combobox Order',
      'button Blackpool',
      ...BELOW,
    ],
    acts: [{ on: 'searchbox', write: 'man', says: /^1 of 35 /u }],
  },
  {
    name: 'political-control-compare',
    html: '<odm-political-control compare="E08000003 E08000009"></odm-political-control>',
    stops: BELOW,
    parts: ['list Councils as lamps'],
  },
  {
    name: 'representation',
    html: '<odm-representation authority="E08000007"></odm-representation>',
    stops: ['button Brinnington & Stockport Central. 7 neighbourhoods. 6 of 7 are', ...BELOW],
    parts: ['list Wards by deprivation, with their seats', 'list Key'],
    acts: [
      { on: 'button Brinnington', press: ['ArrowDown'], reaches: 'button ' },
      { on: 'button Brinnington', press: ['Enter'], opens: '.details' },
    ],
  },
  {
    name: 'representation-picker',
    html: '<odm-representation authority="E08000007" picker></odm-representation>',
    stops: [
      'combobox Show',
      'searchbox Find a ward',
      'combobox Who represents it',
      'button Brinnington',
      ...BELOW,
    ],
    parts: ['group Choose what is shown'],
    acts: [
      { on: 'searchbox', write: 'edg', says: /^1 of 21 wards shown\.$/u },
      { on: 'combobox Show', select: 'over-time', says: /^From 2023 to 2025 Labour/u },
    ],
  },
  {
    name: 'representation-map',
    html: '<odm-representation authority="E08000007" view="map"></odm-representation>',
    stops: ['listitem Brinnington', ...BELOW],
    parts: ['figure In late 2025 Stockport had 63'],
  },
  {
    name: 'representation-deciles',
    html: '<odm-representation region="North West" view="deciles"></odm-representation>',
    stops: BELOW,
    parts: ['list Neighbourhoods of each tenth', 'list Key'],
  },
  {
    name: 'representation-grid',
    html: '<odm-representation nation="england" view="grid"></odm-representation>',
    stops: ['button Show every neighbourhood as a square', ...BELOW],
    parts: ['list Neighbourhoods of each tenth of England', 'list Key'],
  },
  {
    name: 'representation-turnout',
    html: '<odm-representation authority="E08000007" view="turnout"></odm-representation>',
    stops: ['button ', ...BELOW],
    parts: ['list Wards by'],
    acts: [{ on: 'button Brinnington', press: ['Enter'], opens: '.details' }],
  },
  {
    name: 'representation-over-time',
    html: '<odm-representation authority="E08000007" view="over-time"></odm-representation>',
    stops: BELOW,
    parts: ['list Seats by party, year by year', 'list Key'],
  },
  {
    name: 'area-profile',
    html: '<odm-area-profile ward="E05011351"></odm-area-profile>',
    stops: [
      'listitem Ardwick',
      ...BELOW,
      'DisclosureTriangle Questions people ask',
      'DisclosureTriangle Map',
      'DisclosureTriangle People',
      '…',
      'DisclosureTriangle Grants',
      'DisclosureTriangle Evidence statement',
    ],
    parts: ['figure 18,883 people live in Ardwick', 'group Sections'],
    acts: [EXPLORES],
  },
  {
    name: 'area-profile-picker',
    html: '<odm-area-profile picker authority="E08000003"></odm-area-profile>',
    stops: [
      'searchbox Place or postcode',
      'button Find',
      'combobox A click on the map chooses',
      'option Manchester 018A, counted in Ardwick',
      'checkbox Ancoats & Beswick',
      'DisclosureTriangle The 10 neighbourhoods of Ancoats & Beswick',
      'checkbox Ardwick',
      '…',
      'DisclosureTriangle Evidence statement',
    ],
    parts: [
      'group Choose an area',
      'figure Map of the neighbourhoods of Manchester',
      'list Wards of Manchester',
    ],
    acts: [
      { on: 'checkbox Ardwick', press: ['Space'], says: /^Ardwick was added\. Chosen: 1 ward\.$/u },
      { on: 'button Show this area', press: ['Enter'], says: /^18,883 people live in Ardwick/u },
    ],
  },
  {
    name: 'area-profile-statement',
    html: '<odm-area-profile ward="E05011351" sections="people"></odm-area-profile>',
    stops: [
      'listitem Ardwick',
      ...BELOW,
      '…',
      'DisclosureTriangle People',
      'DisclosureTriangle Evidence statement',
    ],
    acts: [
      {
        on: 'DisclosureTriangle Evidence statement',
        press: ['Enter'],
        reaches: 'DisclosureTriangle Evidence statement',
      },
    ],
  },
  {
    name: 'events-list',
    html: '<odm-events src="/examples/data/events-tec.json" now="2026-03-01" filters="search place" limit="6"></odm-events>',
    stops: [
      'searchbox Search events',
      'combobox Where',
      'link Maps & Tea: draw your neighbourhood',
      'DisclosureTriangle About this event: Maps & Tea',
      'DisclosureTriangle Add to calendar: Maps & Tea',
      'link Council budgets in plain words',
      'link Book a place: Council budgets',
      '…',
      'button Show 1 more event',
      'link This site',
      'button Download these events (.ics)',
    ],
    parts: ['group Choose events', 'group Save the events'],
    acts: [
      { on: 'searchbox', write: 'budget', says: /^1 event/u },
      { on: 'searchbox', write: 'xyzzy', says: /^No events? / },
    ],
  },
  {
    name: 'events-cards',
    html: '<odm-events src="/examples/data/events-snapshot.json" now="2026-03-01" layout="cards" images limit="6"></odm-events>',
    stops: [
      'link Lunchtime data clinic',
      'DisclosureTriangle About this event: Lunchtime data clinic',
      'DisclosureTriangle Add to calendar: Lunchtime data clinic',
      '…',
      'button Show 6 more events',
      'button Download these events (.ics)',
    ],
    acts: [{ on: 'button Show 6 more', press: ['Enter'], reaches: 'listitem ' }],
  },
  {
    name: 'events-agenda',
    html: '<odm-events src="/examples/data/events.ics" now="2026-03-01" layout="agenda" limit="6"></odm-events>',
    stops: [
      'link Lunchtime data clinic',
      '…',
      'button Show 6 more events',
      'link Sample programme of Anyford Data Club',
      'button Download these events (.ics)',
      'link Subscribe in your calendar',
    ],
  },
  {
    name: 'events-month',
    html: '<odm-events src="/examples/data/events.ics" now="2026-03-01" layout="month"></odm-events>',
    stops: [
      'button Previous month',
      'button Next month',
      'button Wednesday 4 March 2026, 1 event: Lunchtime data clinic',
      'link Lunchtime data clinic',
      '…',
      'button Download these events (.ics)',
      'link Subscribe in your calendar',
    ],
    parts: ['grid Events in March 2026'],
    acts: [
      { on: 'button Wednesday 4', press: ['ArrowRight'], reaches: 'button Thursday 5 March 2026, no events' },
      { on: 'button Thursday 5', press: ['PageDown'], says: /^April 2026, 4 events$/u },
      { on: 'button Next month', press: ['Enter'], says: /^May 2026, / },
    ],
  },
  {
    name: 'newsletter',
    html: NEWSLETTER,
    stops: [
      'textbox Email address',
      'textbox First name (optional)',
      'link How we look after what you tell us (privacy notice)',
      'button Sign up',
    ],
    acts: [{ on: 'button Sign up', press: ['Enter'], reaches: 'group There is a problem' }],
  },
  {
    name: 'declaration',
    html: `<odm-declaration ${OWN_WORDS} place="Greater Manchester"></odm-declaration>`,
    stops: [
      'searchbox Find in the principles',
      'button Open all',
      'DisclosureTriangle 1 Remember in Greater Manchester that a figure is not…',
      '…',
      'DisclosureTriangle 23 ',
      'DisclosureTriangle Source: A declaration in words of our own',
    ],
    acts: [{ on: 'searchbox', write: 'machine', says: /^\d of 23 / }],
  },
  {
    name: 'declaration-practice',
    html: `<odm-declaration ${OWN_WORDS} practice="/examples/declaration-practice.json"></odm-declaration>`,
    stops: ['link “How we do this” is by Example Charity', 'searchbox Find in the principles', '…'],
  },
  {
    name: 'declaration-statement',
    html: `<odm-declaration ${OWN_WORDS} assess></odm-declaration>`,
    stops: [
      'searchbox Find in the principles',
      'button Open all',
      'textbox Name of your organisation',
      'button Save as web page (HTML)',
      'button Save as Markdown',
      'button Save to go on later (JSON)',
      'button Go on from a saved file (JSON)',
      'DisclosureTriangle 1 Remember',
      '…',
    ],
    parts: ['group Your own statement'],
  },
  {
    name: 'declaration-badge',
    html: '<odm-declaration-badge supporter="example-charity"></odm-declaration-badge>',
    stops: ['button What was checked', 'DisclosureTriangle Source: Sample register of supporters'],
    acts: [{ on: 'button What was checked', press: ['Enter'], opens: '#checks:popover-open' }],
  },
  {
    name: 'declaration-badge-line',
    html: '<odm-declaration-badge supporter="example-charity" layout="line"></odm-declaration-badge>',
    stops: ['button What was checked', 'DisclosureTriangle Source: Sample register of supporters'],
    acts: [{ on: 'button What was checked', press: ['Enter'], opens: '#checks:popover-open' }],
  },
  {
    name: 'lexicon',
    html: `<odm-lexicon ${LEXICON}></odm-lexicon>`,
    stops: [
      'searchbox Find a term',
      'combobox Theme',
      'combobox Who is affected',
      'combobox How',
      'DisclosureTriangle dropped kerb Where the kerb comes down',
      '…',
      'DisclosureTriangle black ice proposed Ice on the ground',
      'DisclosureTriangle 5 of 5 observations',
      '…',
      'DisclosureTriangle Save or cite',
    ],
    parts: ['group Find and filter terms', 'region Observations'],
    acts: [{ on: 'searchbox', write: 'high', says: /^1 of 4 terms\.$/u }],
  },
  {
    name: 'lexicon-contribute',
    html: `<odm-lexicon ${LEXICON} action="https://example.org/contributions" privacy-href="/privacy"></odm-lexicon>`,
    stops: [
      'searchbox Find a term',
      '…',
      'radio Something I noticed in a place',
      'textbox The word (optional)',
      '…',
      'link How we look after what you tell us',
      'button Send',
    ],
    parts: ['group What do you want to add?', 'group Who does it help?', 'group Who does it hinder?'],
  },
  {
    name: 'term',
    html: '<p>A <odm-term>dropped kerb</odm-term> helps.</p>',
    stops: ['button dropped kerb'],
    acts: [{ on: 'button dropped kerb', press: ['Enter'], says: /kerb/u, opens: '.definition:popover-open' }],
  },
  { name: 'term-block', html: '<odm-term layout="block">dropped kerb</odm-term>', stops: [] },
];

/** Roles that say what a key does there. */
export const OPERABLE: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'gridcell',
  'link',
  'listitem',
  'option',
  'radio',
  'region',
  'searchbox',
  'textbox',
]);

/** Where a list of stops is not as expected; undefined where it is. */
export function difference(stops: readonly string[], expected: readonly string[]): string | undefined {
  let at = 0;
  let mayPass = false;
  for (const one of expected) {
    if (one === '…') {
      mayPass = true;
      continue;
    }
    if (mayPass) while (at < stops.length && !stops[at]!.startsWith(one)) at += 1;
    if (!stops[at]?.startsWith(one)) return `${one} expected as number ${at + 1} of ${stops.join(' | ')}`;
    mayPass = false;
    at += 1;
  }
  return at < stops.length && !mayPass ? `not expected: ${stops.slice(at).join(' | ')}` : undefined;
}
