// @ts-check
/** The generated parts of a README: tables from the manifest, snippets from example pages. */

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
 * Replaces the text between `<!-- example: file#region -->` and `<!-- /example -->` with the region of a page
 * in examples/, marked there by `<!-- region: name -->` and `<!-- /region -->`. Examples load their scripts from the
 * server that shows them; who copies from a README has none, so there the scripts come from a CDN.
 *
 * @param {string} text
 * @param {{ readExample: (file: string) => string, version: string }} options `version` of @odm-widgets/embed
 */
export function fillSnippets(text, { readExample, version }) {
  const cdn = `https://cdn.jsdelivr.net/npm/@odm-widgets/embed@${version}/dist/embed/`;
  return text.replace(
    /(<!-- example: ([\w./-]+)#([\w-]+) -->)[\s\S]*?(<!-- \/example -->)/gu,
    (_, open, file, region, close) =>
      `${open}\n\n\`\`\`html\n${regionOf(readExample(file), file, region).replaceAll('"/embed/', `"${cdn}`)}\n\`\`\`\n\n${close}`,
  );
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
  return [
    section(
      'Attributes',
      ['attribute', 'type', 'default', 'what it does'],
      attributes.map((/** @type {any} */ one) => [
        code(one.name),
        code(one.type?.text),
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
      'Slots',
      ['slot', 'what it is for'],
      slots.map((/** @type {any} */ one) => [one.name ? code(one.name) : 'default', one.description]),
    ),
    section(
      'Events',
      ['event', 'when'],
      events
        .filter((/** @type {any} */ one) => one.name)
        .map((/** @type {any} */ one) => [code(one.name), one.description]),
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
