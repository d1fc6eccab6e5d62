import type { CheckStrings } from './types.js';

const COPY_FOLDER = 'Copïwch y ffolder embed i’r cyfeiriad hwn, neu cywirwch y cyfeiriad.';
const KEEP_COPY = 'Cadwch gopi o’r ffeil ar wefan y dudalen, ac enwch hwnnw.';
const EDITOR_KEEPS_LINKS = 'defnyddiwch ddolen i dudalen y teclyn, y mae pob golygydd yn ei chadw.';

/** What is said of a page and its tags, in Welsh. */
export const cy: CheckStrings = {
  tagAsText: (tag) => ({
    message: `Ysgrifennodd y golygydd <${tag}> fel testun, felly mae ymwelwyr yn darllen y tag.`,
    fix: `Gludwch ef mewn bloc ar gyfer HTML, neu ${EDITOR_KEEPS_LINKS}`,
  }),
  textNotUpgraded: (tag) => ({
    message: `Dangosir [${tag} …] fel testun: nid oes sgript ar y dudalen sy’n ei droi’n declyn.`,
    fix: 'Ychwanegwch data-odm-links="text" at dag sgript y teclynnau.',
  }),
  tagStripped: {
    message: 'Mae’r sgript yno ond nid oes teclyn: mae’r golygydd wedi tynnu’r tag allan.',
    fix: `Caniatewch y tag yn y golygydd, gludwch ef mewn bloc ar gyfer HTML, neu ${EDITOR_KEEPS_LINKS}`,
  },
  nothingFound: {
    message: 'Nid oes teclyn, dolen i un na sgript y teclynnau ar y dudalen hon.',
    fix: 'Gwiriwch y cyfeiriad. Os yw’r dudalen yn cael ei llunio gan sgript, cadwch hi o’r porwr a gwiriwch y ffeil.',
  },
  scriptMissing: (script) => ({
    message: 'Nid oes sgript y teclynnau, felly dim ond yr hyn sydd yn y tagiau y mae ymwelwyr yn ei weld.',
    fix: `Ychwanegwch ${script} unwaith, yn y templed os yw’r golygydd yn ei dynnu allan.`,
  }),
  scriptMayBeBundled: {
    message: 'Ni chafwyd hyd i sgript y teclynnau; efallai ei bod yn un o fodiwlau’r dudalen ei hun.',
    fix: 'Edrychwch ar y dudalen mewn porwr gyda ?odm-debug yn ei chyfeiriad, neu ychwanegwch y llwythwr.',
  },
  frameOfPage: (src) => ({
    message: `Mae’r ffrâm yn dangos ${src}, na chaiff gwefannau eraill ei rhoi mewn ffrâm.`,
    fix: 'Ychwanegwch embed/ at ddiwedd ei chyfeiriad.',
  }),
  scriptNotModule: (script) => ({
    message: 'Modiwl yw sgript y teclynnau, ac nid yw ei thag yn dweud hynny.',
    fix: `Ysgrifennwch ${script}, neu defnyddiwch odm-widgets-classic.js wrth ei ochr os yw’r golygydd yn tynnu type="module" allan.`,
  }),
  scriptInsecure: (script) => ({
    message: 'Mae porwyr yn gwrthod sgript o http:// ar dudalen https://.',
    fix: `Ysgrifennwch ${script}.`,
  }),
  scriptRefused: (directive, source) => ({
    message: `Mae polisi’r dudalen yn gwrthod sgript y teclynnau: ${directive}.`,
    fix: `Ychwanegwch ${source} at script-src yn Content-Security-Policy.`,
  }),
  scriptWithoutNonce: (directive) => ({
    message: `Mae polisi’r dudalen yn gwrthod sgript y teclynnau: ${directive}.`,
    fix: 'Rhowch nonce y dudalen i’r tag sgript.',
  }),
  figuresRefused: (directive, source) => ({
    message: `Mae polisi’r dudalen yn gwrthod y ffigurau: ${directive}.`,
    fix: `Ychwanegwch ${source} at connect-src yn Content-Security-Policy.`,
  }),
  trustedTypesRefused: {
    message: 'Mae polisi’r dudalen yn mynnu trusted types, ac nid yw’n caniatáu rhai’r teclynnau.',
    fix: 'Ychwanegwch lit-html at trusted-types yn Content-Security-Policy.',
  },
  integrityRequired: (policy, hasIntegrity) => ({
    message: `Mae Integrity-Policy y dudalen yn gwrthod sgriptiau heb hash: ${policy}.`,
    fix: hasIntegrity
      ? 'Ychwanegwch fap mewnforio gyda hashiau’r hyn y mae’r llwythwr yn ei nôl: integrity yn importmap.json y datganiad.'
      : 'Ychwanegwch integrity a crossorigin at y tag sgript, o sri.json y datganiad, a map mewnforio importmap.json.',
  }),
  versionOpen: (found, version) => ({
    message: `Nid yw cyfeiriad y sgript yn enwi fersiwn (@${found}), felly mae ei ffeiliau’n newid hebddoch.`,
    fix: `Ysgrifennwch @${version}.`,
  }),
  versionOld: (found, version) => ({
    message: `Fersiwn ${found} yw’r sgript; mae fersiwn ${version} ar gael.`,
    fix: `Ysgrifennwch @${version} yn ei chyfeiriad.`,
  }),
  twoVersions: (found, version) => ({
    message: `Mae’r dudalen yn llwytho sawl fersiwn o’r teclynnau: ${found.join(', ')}. Y gyntaf sy’n diffinio pob tag.`,
    fix: `Cadwch un tag sgript, o fersiwn ${version}.`,
  }),
  twoScripts: (found) => ({
    message: `Mae’r dudalen yn llwytho sgript y teclynnau o sawl cyfeiriad: ${found.join(', ')}. Y cyntaf sy’n diffinio pob tag.`,
    fix: 'Cadwch un tag sgript.',
  }),
  contentOld: (tag, found, version) => ({
    message: `Mae’r hyn sydd yn <${tag}> i ymwelwyr heb sgriptiau o fersiwn ${found}, a’r teclyn o fersiwn ${version}.`,
    fix: 'Rhedwch npx @odm-widgets/cli prerender eto, neu adeiladwch y wefan eto.',
  }),
  unknownTag: (tag, nearest, all) => ({
    message: `Nid yw <${tag}> yn declyn ODM.`,
    fix: nearest ? `Ysgrifennwch <${nearest}>.` : `Mae: ${all.join(', ')}.`,
  }),
  unknownAttribute: (tag, attribute, nearest, all) => ({
    message: `Nid oes gan <${tag}> briodoledd ${attribute}.`,
    fix: nearest ? `Ysgrifennwch ${nearest}.` : `Tynnwch ef allan. Mae: ${all.join(', ')}.`,
  }),
  wrongValue: (tag, attribute, wanted) => ({
    message: `Nid yw ${attribute} ar <${tag}> yn cael ei ddeall.`,
    fix:
      wanted.type === 'boolean'
        ? `Ysgrifennwch ${nameOf(attribute)} yn unig, neu gadewch ef allan.`
        : wanted.type === 'number'
          ? `Ysgrifennwch rif, megis ${nameOf(attribute)}="2".`
          : `Ysgrifennwch ${nameOf(attribute)}="${wanted.nearest}". Mae: ${wanted.all.join(', ')}.`,
  }),
  noEndTag: (tag) => ({
    message: `Nid yw <${tag}> wedi’i gau, felly mae popeth ar ei ôl y tu mewn iddo.`,
    fix: `Ysgrifennwch </${tag}> ar ei ôl; nid yw slaes yn y tag cyntaf yn ei gau.`,
  }),
  noFallback: (tag) => ({
    message: `Mae <${tag}> yn wag, felly nid oes dim i ymwelwyr heb sgriptiau, peiriannau chwilio na phrint.`,
    fix: 'Ysgrifennwch frawddeg a dolen ynddo, neu rhedwch: npx @odm-widgets/cli prerender.',
  }),
  scriptUnreachable: (address, reason) => ({
    message: `Ni ellir cyrraedd ${address}: ${reason}.`,
    fix: 'Gwiriwch gyfeiriad y sgript.',
  }),
  scriptAnswers: (address, status) => ({
    message: `Mae ${address} yn ateb gyda ${status}.`,
    fix: COPY_FOLDER,
  }),
  scriptOfWrongType: (address, type) => ({
    message: `Anfonir ${address} fel ${type || 'dim'}, nad yw porwyr yn ei redeg fel modiwl.`,
    fix: 'Gwnewch i’r gweinydd anfon ffeiliau sy’n gorffen gydag .js fel text/javascript.',
  }),
  scriptWithoutHeader: (address, origin) => ({
    message: `Mae ${address} ar wefan arall, nad yw’n gadael i dudalennau ${origin} lwytho modiwlau.`,
    fix: 'Anfonwch Access-Control-Allow-Origin: * gyda ffeiliau’r ffolder embed, neu cadwch nhw wrth ochr y dudalen.',
  }),
  noAddress: (tag, attribute) => ({
    message: `Nid yw ${attribute} ar <${tag}> yn gyfeiriad.`,
    fix: 'Ysgrifennwch un sy’n dechrau gyda https://.',
  }),
  sourceRefused: (tag, origin, directive, source) => ({
    message: `Mae polisi’r dudalen yn gwrthod ${origin}, y mae <${tag}> yn ei ddarllen: ${directive}.`,
    fix: `Ychwanegwch ${source} at connect-src yn Content-Security-Policy.`,
  }),
  sourceUnreachable: (address, reason) => ({
    message: `Ni ellir cyrraedd ${address}: ${reason}.`,
    fix: 'Gwiriwch y cyfeiriad.',
  }),
  sourceAnswers: (address, status) => ({
    message: `Mae ${address} yn ateb gyda ${status}.`,
    fix: 'Gwiriwch y cyfeiriad.',
  }),
  sourceWithoutHeader: (tag, { origin, pathname, href }) => ({
    message: `Nid yw ${origin} yn anfon pennyn sy’n gadael i dudalennau gwefannau eraill ddarllen ${pathname}, felly ni all <${tag}>.`,
    fix:
      tag === 'odm-events'
        ? `Darllenwch ef ar eich peiriant eich hun, neu wrth adeiladu’r wefan, ac enwch y ffeil: npx @odm-widgets/cli snapshot events --out events.json ${href}`
        : KEEP_COPY,
  }),
  unknownPlace: (tag, reason) => ({
    message: `Nid oes gan <${tag}> ddim i’w ddangos: ${reason}.`,
    fix: 'Ysgrifennwch god y lle, megis ward="E05011351" neu authority="E08000003". Mae adeiladwr y teclynnau’n dod o hyd iddo yn ôl ei enw.',
  }),
};

/** Of an attribute as it is written. */
const nameOf = (attribute: string) => attribute.split('=')[0]!;
