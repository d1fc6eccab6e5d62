// @ts-check
/**
 * Every widget and view of which pictures are taken. `test/scripts/screenshots.node.test.ts` says which value of `view` or
 * `layout` has none.
 *
 * @typedef {object} View
 * @property {string} name of its pictures' files
 * @property {string} title
 * @property {string} tag
 * @property {string} html
 * @property {string | readonly string[]} [click] selectors of what is clicked in turn once all is there, in whatever shadow root
 */

/** @type {readonly View[]} */
export const VIEWS = [
  {
    name: 'ward-deprivation',
    title: 'Ward deprivation, a ward',
    tag: 'odm-ward-deprivation',
    html: '<odm-ward-deprivation ward="E05011351" authority="E08000003" view="overall"></odm-ward-deprivation>',
  },
  {
    name: 'ward-deprivation-table',
    title: 'Ward deprivation, its table opened',
    tag: 'odm-ward-deprivation',
    html: '<odm-ward-deprivation ward="E05011351" authority="E08000003" view="overall"></odm-ward-deprivation>',
    click: 'odm-ward-deprivation .table summary',
  },
  {
    name: 'ward-deprivation-compare',
    title: 'Ward deprivation, compared wards',
    tag: 'odm-ward-deprivation',
    html: '<odm-ward-deprivation ward="E05011351" authority="E08000003" compare="E05011369 E05011357"></odm-ward-deprivation>',
  },
  {
    name: 'ward-deprivation-domains',
    title: 'Ward deprivation, all kinds of deprivation',
    tag: 'odm-ward-deprivation',
    html: '<odm-ward-deprivation ward="E05011351" authority="E08000003" view="domains"></odm-ward-deprivation>',
  },
  {
    name: 'ward-deprivation-map',
    title: 'Ward deprivation, a map',
    tag: 'odm-ward-deprivation',
    html: '<odm-ward-deprivation ward="E05011351" authority="E08000003" view="map"></odm-ward-deprivation>',
  },
  {
    name: 'ward-deprivation-picker',
    title: 'Ward deprivation, a picker',
    tag: 'odm-ward-deprivation',
    html: '<odm-ward-deprivation authority="E08000003" picker><p>Choose a ward of Manchester.</p></odm-ward-deprivation>',
  },
  {
    name: 'ward-deprivation-empty',
    title: 'Ward deprivation, no such ward',
    tag: 'odm-ward-deprivation',
    html: '<odm-ward-deprivation ward="Central" authority="Bury"><p><a href="/">Wards of Bury</a></p></odm-ward-deprivation>',
  },
  {
    name: 'political-control',
    title: 'Political control, lamps',
    tag: 'odm-political-control',
    html: '<odm-political-control combined-authority="Greater Manchester" layout="grid"></odm-political-control>',
  },
  {
    name: 'political-control-details',
    title: 'Political control, a lamp chosen',
    tag: 'odm-political-control',
    html: '<odm-political-control combined-authority="Greater Manchester" layout="grid"></odm-political-control>',
    click: 'odm-political-control .lamp >> nth=0',
  },
  {
    name: 'political-control-map',
    title: 'Political control, a map of councils',
    tag: 'odm-political-control',
    html: '<odm-political-control nation="england" layout="hex" highlight="E08000003"></odm-political-control>',
  },
  {
    name: 'political-control-compare',
    title: 'Political control, two councils compared',
    tag: 'odm-political-control',
    html: '<odm-political-control compare="E08000003 E08000009"></odm-political-control>',
  },
  {
    name: 'representation',
    title: 'Representation, wards',
    tag: 'odm-representation',
    html: '<odm-representation authority="E08000007" view="wards"></odm-representation>',
  },
  {
    name: 'representation-details',
    title: 'Representation, a ward chosen',
    tag: 'odm-representation',
    html: '<odm-representation authority="E08000007" view="wards"></odm-representation>',
    click: 'odm-representation .ward >> nth=0',
  },
  {
    name: 'representation-map',
    title: 'Representation, a map of wards',
    tag: 'odm-representation',
    html: '<odm-representation authority="E08000007" view="map"></odm-representation>',
  },
  {
    name: 'representation-deciles',
    title: 'Representation, tenths',
    tag: 'odm-representation',
    html: '<odm-representation region="North West" view="deciles"></odm-representation>',
  },
  {
    name: 'representation-grid',
    title: 'Representation, the tenths of England',
    tag: 'odm-representation',
    html: '<odm-representation nation="england" view="grid"></odm-representation>',
  },
  {
    name: 'representation-squares',
    title: 'Representation, England in squares',
    tag: 'odm-representation',
    html: '<odm-representation nation="england" view="grid"></odm-representation>',
    click: 'odm-representation .more',
  },
  {
    name: 'representation-turnout',
    title: 'Representation, turnout',
    tag: 'odm-representation',
    html: '<odm-representation authority="E08000007" view="turnout"></odm-representation>',
  },
  {
    name: 'representation-over-time',
    title: 'Representation, seats by year',
    tag: 'odm-representation',
    html: '<odm-representation authority="E08000007" view="over-time"></odm-representation>',
  },
  {
    name: 'area-profile',
    title: 'Area profile',
    tag: 'odm-area-profile',
    html: '<odm-area-profile ward="E05011351"></odm-area-profile>',
  },
  {
    name: 'area-profile-section',
    title: 'Area profile, a section opened',
    tag: 'odm-area-profile',
    html: '<odm-area-profile ward="E05011351"></odm-area-profile>',
    click: 'odm-area-profile .section summary >> nth=4',
  },
  {
    name: 'area-profile-map',
    title: 'Area profile, its map opened',
    tag: 'odm-area-profile',
    html: '<odm-area-profile ward="E05011351" sections="map"></odm-area-profile>',
    click: 'odm-area-profile [data-section=map] summary',
  },
  {
    name: 'area-profile-picker',
    title: 'Area profile, a picker',
    tag: 'odm-area-profile',
    html: '<odm-area-profile ward="E05011351" authority="E08000003" picker sections="none"></odm-area-profile>',
  },
  {
    name: 'area-profile-statement',
    title: 'Area profile, a statement being written',
    tag: 'odm-area-profile',
    html: '<odm-area-profile ward="E05011351" sections="tenure"></odm-area-profile>',
    click: [
      'odm-area-profile [data-section=tenure] summary',
      'odm-area-profile [data-section=statement] summary',
      'odm-area-profile [data-fact] >> nth=0',
      'odm-area-profile [data-fact] >> nth=1',
    ],
  },
  {
    name: 'events-list',
    title: 'Events, a list',
    tag: 'odm-events',
    html: '<odm-events src="/examples/data/events-tec.json" now="2026-03-01" layout="list" filters="search place" limit="6"></odm-events>',
  },
  {
    name: 'events-cards',
    title: 'Events, cards',
    tag: 'odm-events',
    html: '<odm-events src="/examples/data/events-snapshot.json" now="2026-03-01" layout="cards" images limit="6"></odm-events>',
  },
  {
    name: 'events-agenda',
    title: 'Events, an agenda',
    tag: 'odm-events',
    html: '<odm-events src="/examples/data/events.ics" now="2026-03-01" layout="agenda" limit="6"></odm-events>',
  },
  {
    name: 'events-month',
    title: 'Events, a month',
    tag: 'odm-events',
    html: '<odm-events src="/examples/data/events.ics" now="2026-03-01" layout="month"></odm-events>',
  },
  {
    name: 'newsletter',
    title: 'Newsletter',
    tag: 'odm-newsletter',
    html: '<odm-newsletter provider="mailchimp" action="https://example.us1.list-manage.com/subscribe/post?u=1&amp;id=2" fields="email first-name" privacy-href="/privacy" consent="Send me news about once a month."></odm-newsletter>',
  },
  {
    name: 'newsletter-errors',
    title: 'Newsletter, with mistakes',
    tag: 'odm-newsletter',
    html: '<odm-newsletter provider="mailchimp" action="https://example.us1.list-manage.com/subscribe/post?u=1&amp;id=2" fields="email first-name" privacy-href="/privacy" consent="Send me news about once a month."></odm-newsletter>',
    click: 'odm-newsletter button[type=submit]',
  },
  {
    name: 'declaration',
    title: 'Declaration',
    tag: 'odm-declaration',
    html: '<odm-declaration src="/examples/declaration-own-words.md" place="Greater Manchester"></odm-declaration>',
  },
  {
    name: 'declaration-practice',
    title: 'Declaration, with evidence',
    tag: 'odm-declaration',
    html: '<odm-declaration src="/examples/declaration-own-words.md" practice="/examples/declaration-practice.json" place="Stockport"></odm-declaration>',
  },
  {
    name: 'declaration-statement',
    title: 'Declaration, a statement being written',
    tag: 'odm-declaration',
    html: '<odm-declaration src="/examples/declaration-own-words.md" assess></odm-declaration>',
  },
  {
    name: 'declaration-badge',
    title: 'Declaration badge, a card',
    tag: 'odm-declaration-badge',
    html: '<odm-declaration-badge supporter="example-charity" layout="card"></odm-declaration-badge>',
  },
  {
    name: 'declaration-badge-line',
    title: 'Declaration badge, a line',
    tag: 'odm-declaration-badge',
    html: '<odm-declaration-badge supporter="example-charity" layout="line"></odm-declaration-badge>',
  },
  {
    name: 'lexicon',
    title: 'Lexicon',
    tag: 'odm-lexicon',
    html: '<odm-lexicon src="/examples/data/lexicon.json"></odm-lexicon>',
  },
  {
    name: 'lexicon-term',
    title: 'Lexicon, a term opened',
    tag: 'odm-lexicon',
    html: '<odm-lexicon src="/examples/data/lexicon.json"></odm-lexicon>',
    click: 'odm-lexicon details summary >> nth=0',
  },
  {
    name: 'lexicon-contribute',
    title: 'Lexicon, a contribution',
    tag: 'odm-lexicon',
    html: '<odm-lexicon src="/examples/data/lexicon.json" action="https://example.org/contributions" privacy-href="/privacy"></odm-lexicon>',
  },
  {
    name: 'term',
    title: 'Term, in a text',
    tag: 'odm-term',
    html: '<p>At the corner there is a <odm-term layout="popover">dropped kerb</odm-term>, but the other side has none.</p>',
    click: 'odm-term .term',
  },
  {
    name: 'term-block',
    title: 'Term, a block',
    tag: 'odm-term',
    html: '<odm-term layout="block">dropped kerb</odm-term>',
  },
];
