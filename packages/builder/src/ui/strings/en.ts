import type { BuilderStrings } from './types.js';

export const en: BuilderStrings = {
  title: 'Put civic figures on your website',
  intro: 'Choose a place and a widget, then copy what your site needs. Free to use, and nothing is stored.',
  otherLanguage: 'Cymraeg',
  place: {
    heading: 'Which place?',
    label: 'Name of a ward, council, region or nation, or a postcode',
    hint: 'For example “Ardwick”, “Manchester” or “M12 6FZ”. A postcode is sent to postcodes.io when you choose it.',
    ward: (council) => `ward of ${council}`,
    authority: (nation) => `council in ${nation}`,
    region: () => 'region of England',
    'combined-authority': () => 'combined authority',
    nation: 'nation',
    nations: {
      england: 'England',
      wales: 'Wales',
      scotland: 'Scotland',
      'northern-ireland': 'Northern Ireland',
    },
    found: (count) =>
      count === 1
        ? 'One place. Press Enter to choose it.'
        : `${count} places. Use the arrow keys, then Enter.`,
    similar: (text) =>
      `No place is called “${text}”. The list has names like it: use the arrow keys, then Enter.`,
    none: (text) =>
      `No place is called “${text}”. Check the spelling, or search for the name of its council.`,
    lookUp: (postcode) => `Look up the postcode ${postcode}`,
    lookingUp: 'Looking up the postcode…',
    unknownPostcode: (postcode) =>
      `There is no postcode ${postcode}. Check it, or search for the name of the ward.`,
    endedPostcode: (postcode) =>
      `${postcode} is no longer in use. Enter another, or search for the name of the ward.`,
    noFigures: (postcode) =>
      `There are no figures for the place of ${postcode}. Search for the name of a ward or council.`,
    failed: 'The postcode could not be looked up. Try again, or search for the name of the ward.',
    unavailable:
      'The list of places could not be loaded. Reload the page, or enter a code such as E05011351.',
    chosen: (title) => `${title} is chosen.`,
    showsCouncil: (council) => `This widget shows whole councils: ${council}.`,
  },
  paste: {
    summary: 'Change a tag you already have',
    label: 'Paste your tag, or the address of its page',
    read: 'Open it',
    done: (title) => `Opened: ${title}. Change what you like, then copy it again.`,
    ignored: (names) => `These parts were not understood and are left out: ${names}.`,
    nothing:
      'There is no widget of ours in this text. Paste all of it, from <odm- to the end, or an address with /w/ in it.',
  },
  widget: { heading: 'Which widget?', places: 'About the place', others: 'About other things' },
  target: { heading: 'Where does it go?', label: 'Your website is made with' },
  copy: {
    button: 'Copy the code',
    all: 'Copy',
    done: (what) => `Copied: ${what}.`,
    selected: 'Your browser did not allow copying. The text is selected: copy it with your keyboard.',
    one: (title) => `Copy: ${title}`,
  },
  missing: {
    place: 'Choose a place first: enter its name above.',
    kind: 'This widget does not show such places. Choose a ward or a council, or another widget.',
    attribute: (label) => `Enter “${label}” first, under “Change what it shows”.`,
  },
  preview: {
    heading: 'Preview',
    label: 'Show it',
    kinds: {
      desktop: 'on a computer',
      phone: 'on a phone',
      dark: 'in dark colours',
      welsh: 'in Welsh',
      'no-scripts': 'without scripts',
    },
    frame: (title) => `Preview: ${title}`,
    empty: 'The widget shows here once you have chosen what it is about.',
    example: 'See an example: Ardwick, Manchester',
    noScripts: 'What visitors without scripts, search engines and print have.',
  },
  options: {
    heading: 'Change what it shows',
    more: 'More choices',
    default: 'As it comes',
    hashes: 'My site refuses scripts without a hash (Integrity-Policy)',
    hashesHint: 'Adds the hashes of all scripts. Ask whoever looks after security if you do not know.',
    wrongAddress: 'Enter an address that begins with https://.',
    wrongNumber: 'Enter a whole number, such as 3.',
    wrongValue: 'This is too long. Enter at most 2,000 characters.',
  },
  output: {
    needs: 'What you need',
    steps: 'What to do',
    policy: 'If your site has a content security policy',
    policyHint:
      'Give these lines to whoever looks after the policy, to be added to the same lines there. Leave out trusted-types if your policy has no require-trusted-types-for.',
    noPolicy: 'Nothing has to be added.',
    updates: 'How new figures arrive',
    tested: 'Tried by our tests with every change.',
    parts: {
      drupal:
        'Tried by our tests with every change in Drupal’s editor, and in the filter that Drupal’s own was made from; not in Drupal as a whole.',
      umbraco:
        'Tried by our tests with every change in Umbraco’s editor, set up as Umbraco sets it up; not in Umbraco as a whole.',
    },
    documentation: (date) => `From documentation, not tried (${date}). Tell us if a step is different.`,
    local: (site) =>
      `This builder runs on your own computer, so addresses that begin with ${site} work only here. For your site, use the builder that is on the web, or have the pages on your own site.`,
    warning: 'Warning',
    ownSite: 'Address of your own site, where its pages are or will be',
    ownSiteHint: 'For example https://www.example.gov.uk/figures/. Leave it empty if you have none.',
    ownSiteWrong:
      'Enter an address such as https://www.example.gov.uk/figures/, of letters, digits and hyphens.',
  },
  footer: {
    by: 'By',
    code: 'Code',
    figures: 'figures under the licences of their publishers, which every widget names.',
  },
  developers: {
    heading: 'For developers',
    examples: 'Examples: whole pages to copy, one for each way of use',
    gallery: 'Gallery: every widget in the variants of the examples',
    storybook: 'Storybook: every state, after npm run storybook -- --build',
  },
};
