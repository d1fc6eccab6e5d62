// @ts-check
/**
 * How each view is looked at. In this order, so that the page is changed from one to the next and loaded once: colours
 * first, which draw nothing anew.
 *
 * @typedef {object} Variant
 * @property {string} name of its pictures' files
 * @property {string} title
 * @property {number} width of the window, in CSS pixels
 * @property {'light' | 'dark'} [colorScheme] light if left out
 * @property {boolean} [forcedColors]
 * @property {boolean} [print]
 * @property {string} [lang] English if left out
 * @property {number} [textSize] of the page, in percent; 100 if left out
 */

/** Of a page of A4 with usual margins. */
const PAPER = 718;

/** @type {readonly Variant[]} */
export const VARIANTS = [
  { name: 'wide', title: '1280 pixels', width: 1280 },
  { name: 'dark', title: 'Dark', width: 1280, colorScheme: 'dark' },
  { name: 'forced-colours', title: 'Forced colours', width: 1280, forcedColors: true },
  { name: 'large-text', title: 'Text of 200%', width: 1280, textSize: 200 },
  { name: 'narrow', title: '320 pixels', width: 320 },
  { name: 'print', title: 'Print', width: PAPER, print: true },
  { name: 'welsh', title: 'Welsh', width: 1280, lang: 'cy' },
];
