// @ts-check
/** The generated parts of a README: tables from the manifest, snippets from example pages. */
import { cdnAddress } from '../build/cdn.js';

/**
 * Replaces the text between `<!-- api: TAG -->` and `<!-- /api -->`.
 *
 * @param {string} text
 * @param {(tag: string) => any} elementOf declaration of a tag in a manifest
 */
export function fillTables(text, elementOf) {
  return text.replace(
    /(<!-- api: ([\w-]+) -->)[\s\S]*?(<!-- \/api -->)/gu,
    (_, open, tag, close) => `${open}\n\n${tables(elementOf(tag))}\n\n${close}`,
  );
}

/**
 * Replaces the text between `<!-- example: file#region -->` and `<!-- /example -->` with the region of a page.
 *
 * @param {string} text
 * @param {(file: string, region: string) => string} snippet
 */
export function fillSnippets(text, snippet) {
  return text.replace(
    /(<!-- example: ([\w./-]+)#([\w-]+) -->)[\s\S]*?(<!-- \/example -->)/gu,
    (_, open, file, region, close) => `${open}\n\n\`\`\`html\n${snippet(file, region)}\n\`\`\`\n\n${close}`,
  );
}

/**
 * Reads regions of pages in examples/, marked there by `<!-- region: name -->` and `<!-- /region -->`. Examples load their
 * scripts and their sample files from the server that shows them; who copies from a README has neither, so there the
 * scripts come from a CDN, and files have an address that stands for the reader's own.
 *
 * @param {(file: string) => string} readExample
 * @param {string} version of @odm-widgets/embed
 * @returns {(file: string, region: string) => string}
 */
export function snippets(readExample, version) {
  const cdn = cdnAddress(version);
  return (file, region) =>
    regionOf(readExample(file), file, region)
      .replaceAll('"/embed/', `"${cdn}`)
      .replaceAll(/(?<=[" ])\/examples\/(?:today\/|data\/)?/gu, 'https://www.example.org/');
}

/** @returns {string} the lines of a region, without their common indent */
function regionOf(/** @type {string} */ page, /** @type {string} */ file, /** @type {string} */ region) {
  const pattern = new RegExp(`<!-- region: ${region} -->\\n([\\s\\S]*?)\\n[ \\t]*<!-- /region -->`, 'u');
  const found = pattern.exec(page)?.[1];
  if (found === undefined) throw new Error(`examples/${file} has no region "${region}"`);
  const lines = found.split('\n');
  const indent = Math.min(
    ...lines.filter((line) => line.trim()).map((line) => /^ */u.exec(line)?.[0].length ?? 0),
  );
  return lines
    .map((line) => line.slice(indent))
    .join('\n')
    .trim();
}

/** @returns {string} */
function tables(/** @type {any} */ element) {
  const {
    attributes = [],
    slots = [],
    events = [],
    cssParts = [],
    cssProperties = [],
    cssStates = [],
    members = [],
  } = element;
  const properties = members.filter((/** @type {any} */ one) => one.kind === 'field' && one.readonly);
  const methods = members.filter((/** @type {any} */ one) => one.kind === 'method');
  return [
    section(
      'Attributes',
      ['attribute', 'property', 'values', 'default', 'what it does'],
      attributes.map((/** @type {any} */ one) => [
        code(one.name),
        code(one.fieldName ?? one.name),
        valuesOf(one.type?.text),
        code(one.default),
        one.description,
      ]),
    ),
    section(
      'Read-only properties',
      ['property', 'type', 'what it is'],
      properties.map((/** @type {any} */ one) => [code(one.name), code(one.type?.text), one.description]),
    ),
    section(
      'Events',
      ['event', 'type', 'when'],
      events
        .filter((/** @type {any} */ one) => one.name)
        .map((/** @type {any} */ one) => [code(one.name), code(one.type?.text), one.description]),
    ),
    section(
      'Methods',
      ['method', 'what it does'],
      methods.map((/** @type {any} */ one) => [code(signature(one)), one.description]),
    ),
    section(
      'Slots',
      ['slot', 'what it is for'],
      slots.map((/** @type {any} */ one) => [one.name ? code(one.name) : 'default', one.description]),
    ),
    section(
      'Parts',
      ['part', 'what it is'],
      cssParts.map((/** @type {any} */ one) => [code(one.name), one.description]),
    ),
    section(
      'CSS properties',
      ['property', 'default', 'what it sets'],
      cssProperties.map((/** @type {any} */ one) => [code(one.name), code(one.default), one.description]),
    ),
    section(
      'States',
      ['state', 'when'],
      cssStates.map((/** @type {any} */ one) => [code(`:state(${one.name})`), one.description]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** @returns {string} what an author may write: the words of a closed list, or the kind of value */
function valuesOf(/** @type {string | undefined} */ type) {
  const values = (type ?? '')
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one && one !== 'undefined');
  if (values.join() === 'boolean') return 'present or absent; `"false"` is absent';
  if (!values.every((one) => /^'.*'$/u.test(one))) return values.join(' or ').replace('string', 'text');
  const words = values.map((one) => one.slice(1, -1));
  return words.map((word) => (word ? code(word) : 'nothing')).join(', ');
}

/** @returns {string} "announce(text: string)" */
function signature(/** @type {any} */ { name, parameters = [] }) {
  const list = parameters.map((/** @type {any} */ one) => `${one.name}: ${one.type?.text ?? 'unknown'}`);
  return `${name}(${list.join(', ')})`;
}

function section(/** @type {string} */ title, /** @type {string[]} */ head, /** @type {string[][]} */ rows) {
  if (rows.length === 0) return '';
  const line = (/** @type {string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(/** @type {string | undefined} */ text) {
  return (text ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<!\\)\|/gu, '\\|')
    .trim();
}

function code(/** @type {string | undefined} */ text) {
  return text ? `\`${text}\`` : '';
}
