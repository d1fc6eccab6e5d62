import type { CheckStrings } from './types.js';

const COPY_FOLDER = 'Copy the folder embed to this address, or correct the address.';
const KEEP_COPY = 'Keep a copy of the file on the site of the page, and name that.';
const EDITOR_KEEPS_LINKS = 'use a link to the page of the widget, which every editor keeps.';

/** What is said of a page and its tags, in English. */
export const en: CheckStrings = {
  tagAsText: (tag) => ({
    message: `The editor wrote <${tag}> as text, so visitors read the tag.`,
    fix: `Paste it into a block for HTML, or ${EDITOR_KEEPS_LINKS}`,
  }),
  textNotUpgraded: (tag) => ({
    message: `[${tag} …] is shown as text: no script of the page turns it into a widget.`,
    fix: 'Add data-odm-links="text" to the script tag of the widgets.',
  }),
  tagStripped: {
    message: 'The script is there and no widget is: the editor has taken the tag out.',
    fix: `Allow the tag in the editor, paste it into a block for HTML, or ${EDITOR_KEEPS_LINKS}`,
  },
  nothingFound: {
    message: 'There is no widget, no link to one and no script of the widgets on this page.',
    fix: 'Check the address. Where the page is put together by a script, save it from the browser and check the file.',
  },
  scriptMissing: (script) => ({
    message: 'There is no script of the widgets, so what is inside the tags is all that visitors see.',
    fix: `Add ${script} once, in the template where the editor takes it out.`,
  }),
  scriptMayBeBundled: {
    message: 'No script of the widgets was found; one of the page’s own modules may have it.',
    fix: 'Look at the page in a browser with ?odm-debug in its address, or add the loader.',
  },
  frameOfPage: (src) => ({
    message: `The frame shows ${src}, which other sites may not put in a frame.`,
    fix: 'Add embed/ to the end of its address.',
  }),
  scriptNotModule: (script) => ({
    message: 'The script of the widgets is a module, and its tag does not say so.',
    fix: `Write ${script}, or use odm-widgets-classic.js beside it where the editor takes type="module" out.`,
  }),
  scriptInsecure: (script) => ({
    message: 'Browsers refuse a script from http:// on a page of https://.',
    fix: `Write ${script}.`,
  }),
  scriptRefused: (directive, source) => ({
    message: `The policy of the page refuses the script of the widgets: ${directive}.`,
    fix: `Add ${source} to script-src of Content-Security-Policy.`,
  }),
  scriptWithoutNonce: (directive) => ({
    message: `The policy of the page refuses the script of the widgets: ${directive}.`,
    fix: 'Give the script tag the nonce of the page.',
  }),
  figuresRefused: (directive, source) => ({
    message: `The policy of the page refuses the figures: ${directive}.`,
    fix: `Add ${source} to connect-src of Content-Security-Policy.`,
  }),
  trustedTypesRefused: {
    message: 'The policy of the page requires trusted types, and does not allow those of the widgets.',
    fix: 'Add lit-html to trusted-types of Content-Security-Policy.',
  },
  integrityRequired: (policy, hasIntegrity) => ({
    message: `Integrity-Policy of the page refuses scripts without a hash: ${policy}.`,
    fix: hasIntegrity
      ? 'Add an import map with the hashes of what the loader fetches: integrity in importmap.json of the release.'
      : 'Add integrity and crossorigin to the script tag, from sri.json of the release, and the import map of importmap.json.',
  }),
  versionOpen: (found, version) => ({
    message: `The address of the script names no version (@${found}), so its files change without you.`,
    fix: `Write @${version}.`,
  }),
  versionOld: (found, version) => ({
    message: `The script is version ${found}; there is version ${version}.`,
    fix: `Write @${version} in its address.`,
  }),
  twoVersions: (found, version) => ({
    message: `The page loads several versions of the widgets: ${found.join(', ')}. The first one defines each tag.`,
    fix: `Keep one script tag, of version ${version}.`,
  }),
  twoScripts: (found) => ({
    message: `The page loads the script of the widgets from several addresses: ${found.join(', ')}. The first one defines each tag.`,
    fix: 'Keep one script tag.',
  }),
  contentOld: (tag, found, version) => ({
    message: `What is written in <${tag}> for visitors without scripts is of version ${found}, and the widget of version ${version}.`,
    fix: 'Run npx @odm-widgets/cli prerender again, or build the site again.',
  }),
  unknownTag: (tag, nearest, all) => ({
    message: `<${tag}> is no ODM widget.`,
    fix: nearest ? `Write <${nearest}>.` : `There is ${all.join(', ')}.`,
  }),
  unknownAttribute: (tag, attribute, nearest, all) => ({
    message: `<${tag}> has no attribute ${attribute}.`,
    fix: nearest ? `Write ${nearest}.` : `Take it out. There is ${all.join(', ')}.`,
  }),
  wrongValue: (tag, attribute, wanted) => ({
    message: `${attribute} on <${tag}> is not understood.`,
    fix:
      wanted.type === 'boolean'
        ? `Write ${nameOf(attribute)} alone, or leave it out.`
        : wanted.type === 'number'
          ? `Write a number, such as ${nameOf(attribute)}="2".`
          : `Write ${nameOf(attribute)}="${wanted.nearest}". There is ${wanted.all.join(', ')}.`,
  }),
  noEndTag: (tag) => ({
    message: `<${tag}> is not closed, so everything after it is inside it.`,
    fix: `Write </${tag}> after it; a slash in the first tag does not close it.`,
  }),
  noFallback: (tag) => ({
    message: `<${tag}> is empty, so visitors without scripts, search engines and print have nothing.`,
    fix: 'Write a sentence and a link inside it, or run: npx @odm-widgets/cli prerender.',
  }),
  scriptUnreachable: (address, reason) => ({
    message: `${address} cannot be reached: ${reason}.`,
    fix: 'Check the address of the script.',
  }),
  scriptAnswers: (address, status) => ({ message: `${address} answers with ${status}.`, fix: COPY_FOLDER }),
  scriptOfWrongType: (address, type) => ({
    message: `${address} is sent as ${type || 'nothing'}, which browsers do not run as a module.`,
    fix: 'Have the server send files that end with .js as text/javascript.',
  }),
  scriptWithoutHeader: (address, origin) => ({
    message: `${address} is on another site, which does not let pages of ${origin} load modules.`,
    fix: 'Send Access-Control-Allow-Origin: * with the files of the folder embed, or host them beside the page.',
  }),
  noAddress: (tag, attribute) => ({
    message: `${attribute} on <${tag}> is no address.`,
    fix: 'Write one that begins with https://.',
  }),
  sourceRefused: (tag, origin, directive, source) => ({
    message: `The policy of the page refuses ${origin}, which <${tag}> reads: ${directive}.`,
    fix: `Add ${source} to connect-src of Content-Security-Policy.`,
  }),
  sourceUnreachable: (address, reason) => ({
    message: `${address} cannot be reached: ${reason}.`,
    fix: 'Check the address.',
  }),
  sourceAnswers: (address, status) => ({
    message: `${address} answers with ${status}.`,
    fix: 'Check the address.',
  }),
  sourceWithoutHeader: (tag, { origin, pathname, href }) => ({
    message: `${origin} sends no header that lets pages of other sites read ${pathname}, so <${tag}> cannot.`,
    fix:
      tag === 'odm-events'
        ? `Read it on your own machine, or in the build of the site, and name the file: npx @odm-widgets/cli snapshot events --out events.json ${href}`
        : KEEP_COPY,
  }),
  unknownPlace: (tag, reason) => ({
    message: `<${tag}> has nothing to show: ${reason}.`,
    fix: 'Write the code of the place, such as ward="E05011351" or authority="E08000003". The builder of the widgets finds it by name.',
  }),
};

/** Of an attribute as it is written. */
const nameOf = (attribute: string) => attribute.split('=')[0]!;
