import type { BadgeStrings } from './types.js';

const DECLARATION = 'Datganiad ar Arferion Data Cyfrifol a Deallus';
const CANNOT_CHECK = 'Ni ellir gwirio’r bathodyn hwn yma ar hyn o bryd';

export const cy: BadgeStrings = {
  heading: DECLARATION,
  sentences: {
    verified: ({ name, version, date }) =>
      `Mae ${name} yn cefnogi’r ${DECLARATION}, fersiwn ${version}${date && `, ers ${date}`}.`,
    'other-site': ({ name }) =>
      `Mae ${name} yn y gofrestr o gefnogwyr, ond nid yw wedi enwi’r wefan hon yn un o’i gwefannau ei hun.`,
    expired: ({ name, version, date }) =>
      `Roedd cofnod ${name} yn gefnogwr i’r ${DECLARATION}, fersiwn ${version}, yn rhedeg tan ${date}.`,
    withdrawn: ({ name, date }) => `Daeth cefnogaeth ${name} i’r ${DECLARATION} i ben ar ${date}.`,
  },
  unlisted: ({ id }) => `Nid oes cofnod “${id}” yn y gofrestr o gefnogwyr y ${DECLARATION}.`,
  sample: 'Sampl',
  sampleNote: 'O gofrestr sampl, nad yw’n dweud dim am neb.',
  pageKey: 'Gwiriwyd ag allwedd a ddewiswyd gan ei dudalen ei hun.',
  rows: {
    caption: 'Beth a wiriwyd',
    check: 'Gwiriad',
    result: 'Canlyniad',
    supporter: 'Cefnogwr',
    site: 'Gwefan',
    siteAllowed: ({ origin }) => `Caiff ${origin} ddangos y bathodyn`,
    siteNotAllowed: ({ origin, named }) => `${origin}; enwir: ${named}`,
    noSite: 'dim un',
    dates: 'Cofnod',
    active: ({ since, until }) => `Cyfredol${since && `, ers ${since}`}${until && `, tan ${until}`}`,
    ended: ({ date }) => `Daeth i ben ar ${date}`,
    expired: ({ date }) => `Yn rhedeg tan ${date}`,
    register: 'Cofrestr',
    registerIssue: ({ number, date, until }) => `Rhif ${number}, ${date}, yn ddilys tan ${until}`,
    signature: 'Llofnod',
    signatureValid: ({ key }) => `Yn cyfateb i’r gofrestr; Ed25519, allwedd ${key}`,
  },
  checkedAt: ({ date, time }) => `Gwiriwyd yn y porwr hwn ar ${date} am ${time}.`,
  detailsLabel: 'Beth a wiriwyd',
  close: 'Cau',
  statement: 'Yr hyn y mae’r cefnogwr yn dweud ei fod yn ei wneud',
  principles: 'Yr egwyddorion',
  aboutRegister: 'Am y gofrestr',
  method: 'Gwiriwyd y llofnod, y dyddiadau a chyfeiriad y wefan hon yn y porwr hwn.',
  saveSvg: 'Lawrlwytho’r bathodyn (SVG)',
  savePng: 'Lawrlwytho’r bathodyn (PNG)',
  core: {
    loading: 'Wrthi’n gwirio’r gofrestr…',
    stale: 'Gwiriwyd hwn yn gynharach; ni ellid ei wirio eto ar hyn o bryd.',
    error: {
      unsupported: `${CANNOT_CHECK}: nid yw’r porwr yn adnabod y math hwn o lofnod, neu nid yw’r dudalen ar https.`,
      signature: `${CANNOT_CHECK}: ni chyrhaeddodd y gofrestr fel y’i llofnodwyd.`,
      key: `${CANNOT_CHECK}: llofnodwyd y gofrestr ag allwedd nad yw’r dudalen hon yn ei hadnabod.`,
      early: `${CANNOT_CHECK}: mae dyddiad y gofrestr yn hwyrach na chloc y ddyfais hon.`,
      outdated: `${CANNOT_CHECK}: yn ôl cloc y ddyfais hon mae’n bryd cael cofrestr fwy newydd.`,
      replayed: `${CANNOT_CHECK}: mae cofrestr fwy newydd na’r un a gyrhaeddodd.`,
      config: 'Nid yw’r bathodyn hwn wedi’i osod eto.',
      network: `${CANNOT_CHECK}: ni ellid cyrraedd y gofrestr.`,
      http: `${CANNOT_CHECK}: ni chafwyd hyd i’r gofrestr lle y cedwir hi.`,
      busy: `${CANNOT_CHECK}: mae’r man sy’n cadw’r gofrestr yn brysur. Rhowch gynnig arall ymhen munud.`,
      shape: `${CANNOT_CHECK}: ni chyrhaeddodd y gofrestr yn gyfan.`,
    },
  },
};
