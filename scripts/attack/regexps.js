// @ts-check
/**
 * Regular expressions that take too long: every pattern of the compiled sources against long texts that are made to
 * keep it busy. A pattern that backtracks quadratically takes seconds for 100 kB, a linear one less than a
 * millisecond.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Script, createContext } from 'node:vm';
import { parseAst } from 'rollup/parseAst';
import { packagesIn } from '../discover-widgets.js';

const LENGTH = 100_000;

/**
 * @typedef {object} Pattern
 * @property {string} source
 * @property {string} flags
 * @property {string} where  the compiled file
 */

/**
 * @param {string} root
 * @returns {Pattern[]} every literal of every package that visitors or commands run
 */
export function patternsIn(root) {
  const patterns = packagesIn(root).flatMap(({ folder }) => {
    const lib = join(root, 'packages', folder, 'lib');
    if (!existsSync(lib)) return [];
    return readdirSync(lib, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
      .flatMap((entry) => patternsOf(join(entry.parentPath, entry.name), root));
  });
  return [...new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
}

/** @returns {Pattern[]} */
function patternsOf(/** @type {string} */ file, /** @type {string} */ root) {
  const where = relative(root, file).split(sep).join('/');
  /** @type {Pattern[]} */
  const found = [];
  const visit = (/** @type {unknown} */ node) => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node && typeof node === 'object') {
      const { regex } = /** @type {{ regex?: { pattern: string, flags: string } }} */ (node);
      if (regex) found.push({ source: regex.pattern, flags: regex.flags, where });
      else Object.values(node).forEach(visit);
    }
  };
  visit(parseAst(readFileSync(file, 'utf8')));
  return found;
}

/** What is repeated: kinds of characters, and pieces of the formats that are read. */
const PIECES = [
  ...' \t\n\r"\'<>/\\=&;:,.-_@%#?+*()[]{}0aAé\u00A0😀',
  ' \n',
  'a ',
  ' a',
  '\r\n ',
  '<a ',
  '<a',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  '<script ',
  '&#',
  '&amp;',
  '="',
  'a=',
  'http://',
  '//',
  '../',
  ', ',
  '0:',
  '1,',
  '-0',
  'a-',
  'a.',
  '.a',
  '\\"',
  '\\,',
  '%20',
  '+0',
  'aA',
  '[a]',
  '(a',
];

/**
 * Texts that may keep a pattern busy: each piece repeated, after what the pattern begins with and before what it
 * cannot take; what it is made of, repeated, as well.
 *
 * @param {string} source
 * @returns {Iterable<string>}
 */
function* textsFor(source) {
  const words = [...new Set(source.match(/[\p{L}\d <>/"'=:;,@-]{2,}/gu) ?? [])].slice(0, 6);
  for (const piece of [...PIECES, ...words]) {
    const body = piece.repeat(Math.ceil(LENGTH / piece.length));
    for (const start of ['', ...words.slice(0, 3)]) yield `${start}${body}\u0001`;
  }
}

/**
 * @param {Pattern} pattern
 * @param {number} limit milliseconds for one text
 * @returns {string | undefined} the beginning of a text that takes longer
 */
export function slowText({ source, flags }, limit) {
  const context = createContext({ pattern: new RegExp(source, flags.replaceAll(/[gy]/gu, '')), text: '' });
  const script = new Script('pattern.test(text)');
  for (const text of textsFor(source)) {
    context['text'] = text;
    try {
      script.runInContext(context, { timeout: limit });
    } catch {
      return text.slice(0, 40);
    }
  }
  return undefined;
}
