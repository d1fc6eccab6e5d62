import type { DebugStrings } from './types.js';

const counted = (count: number, one: string, other: string) =>
  `${count === 0 ? 'no' : count} ${count === 1 ? one : other}`;

export const en: DebugStrings = {
  title: 'Widgets on this page',
  why: 'Only you see this, because the address of the page has ?odm-debug. Visitors load none of it.',
  checking: 'Checking…',
  found: (problems, cautions) =>
    `There ${problems === 1 ? 'is' : 'are'} ${counted(problems, 'problem', 'problems')} and ${counted(cautions, 'piece of advice', 'pieces of advice')}.`,
  widgets: (count, version, address) =>
    `${count === 1 ? '1 widget' : `${count} widgets`}; version ${version}, from ${address}`,
  problem: 'Problem',
  caution: 'Advice',
  fix: 'What to do:',
  show: (tag) => `Go to <${tag}>`,
  showText: 'Go to the text',
  again: 'Check again',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied. Select the text instead.',
  remove: 'Remove this panel',
  notLoaded: (tag, reason) => ({
    message: `<${tag}> has not become a widget, because its script could not be loaded: ${reason}`,
    fix: 'Check that all files of the folder embed are at one address, and that the policy of the page allows them. The console of the browser says more.',
  }),
  failed: (tag, reason) => ({
    message: `<${tag}> cannot show its figures: ${reason}`,
    fix: 'Check that the folder dataset is beside embed, or that api-base names it.',
  }),
  mistaken: (tag, reason) => ({
    message: `<${tag}>: ${reason}`,
    fix: 'Correct the attribute, or write the tag anew with the builder of the widgets.',
  }),
  nothingAsked: (tag) => ({
    message: `<${tag}> does not say what it should show. The editor may have taken its attributes out.`,
    fix: 'Write the place, such as ward="E05011351" or authority="E08000003", and allow these attributes in the editor.',
  }),
  nothingToShow: (tag) => ({
    message: `<${tag}> has an answer with nothing in it, and says so to visitors.`,
    fix: 'Check the place or the address it names. If they are right, there is nothing to do.',
  }),
  refused: (address, directive, source) => ({
    message: `The policy of the page refuses ${address}.`,
    fix: `Add ${source} to ${directive} of Content-Security-Policy.`,
  }),
  noWebAddress: 'it is no address of the web',
  noAnswer: 'there was no answer',
};
