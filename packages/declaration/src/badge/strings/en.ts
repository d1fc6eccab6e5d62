import type { BadgeStrings } from './types.js';

const DECLARATION = 'the Declaration for Responsible and Intelligent Data Practice';
const CANNOT_CHECK = 'This badge cannot be checked here just now';

export const en: BadgeStrings = {
  heading: 'Declaration for Responsible and Intelligent Data Practice',
  sentences: {
    verified: ({ name, version, date }) =>
      `${name} supports ${DECLARATION}, version ${version}${date && `, since ${date}`}.`,
    'other-site': ({ name }) =>
      `${name} is in the register of supporters, but has not named this site as one of its own.`,
    expired: ({ name, version, date }) =>
      `The entry of ${name} as a supporter of ${DECLARATION}, version ${version}, ran until ${date}.`,
    withdrawn: ({ name, date }) => `The support of ${name} for ${DECLARATION} ended on ${date}.`,
  },
  unlisted: ({ id }) => `The register of supporters of ${DECLARATION} has no entry “${id}”.`,
  sample: 'Sample',
  sampleNote: 'From a sample register, which says nothing about anybody.',
  pageKey: 'Checked with a key chosen by its own page.',
  rows: {
    caption: 'What was checked',
    check: 'Check',
    result: 'Result',
    supporter: 'Supporter',
    site: 'Site',
    siteAllowed: ({ origin }) => `${origin} may show the badge`,
    siteNotAllowed: ({ origin, named }) => `${origin}; named are: ${named}`,
    noSite: 'none',
    dates: 'Entry',
    active: ({ since, until }) => `Active${since && `, since ${since}`}${until && `, until ${until}`}`,
    ended: ({ date }) => `Ended on ${date}`,
    expired: ({ date }) => `Ran until ${date}`,
    register: 'Register',
    registerIssue: ({ number, date, until }) => `Number ${number} of ${date}, counts until ${until}`,
    signature: 'Signature',
    signatureValid: ({ key }) => `Fits the register; Ed25519, key ${key}`,
  },
  checkedAt: ({ date, time }) => `Checked in this browser on ${date} at ${time}.`,
  detailsLabel: 'What was checked',
  close: 'Close',
  statement: 'What the supporter says it does',
  principles: 'The principles',
  aboutRegister: 'About the register',
  method: 'The signature, the dates and this site’s address were checked in this browser.',
  saveSvg: 'Download badge (SVG)',
  savePng: 'Download badge (PNG)',
  core: {
    loading: 'Checking the register…',
    stale: 'This was checked before; it could not be checked again just now.',
    error: {
      unsupported: `${CANNOT_CHECK}: the browser does not know this kind of signature, or the page is not on https.`,
      signature: `${CANNOT_CHECK}: the register did not arrive as it was signed.`,
      key: `${CANNOT_CHECK}: the register is signed with a key this page does not know.`,
      early: `${CANNOT_CHECK}: the register is dated later than this device’s clock.`,
      outdated: `${CANNOT_CHECK}: by this device’s clock a newer register is due.`,
      replayed: `${CANNOT_CHECK}: there is a newer register than the one that arrived.`,
      config: 'This badge is not set up yet.',
      network: `${CANNOT_CHECK}: the register could not be reached.`,
      http: `${CANNOT_CHECK}: the register was not found where it is kept.`,
      busy: `${CANNOT_CHECK}: the place that keeps the register is busy. Try again in a minute.`,
      shape: `${CANNOT_CHECK}: the register did not arrive whole.`,
    },
  },
};
