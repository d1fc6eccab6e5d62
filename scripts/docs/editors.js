// @ts-check
import { allowedValues } from './framework-types.js';

/**
 * What editors need to complete and explain a tag, from a manifest.
 *
 * @param {any} manifest
 * @param {Record<string, any>} pack package.json
 * @returns {Record<string, object>} file name to content: VS Code's custom data, JetBrains' web-types
 */
export function editorData(manifest, pack) {
  const elements = manifest.modules.flatMap((/** @type {any} */ module) => module.declarations);
  return {
    'vscode.html-custom-data.json': { version: 1.1, tags: elements.map(vscodeTag) },
    'vscode.css-custom-data.json': {
      version: 1.1,
      properties: onceByName(elements, 'cssProperties').map(described),
      pseudoElements: onceByName(elements, 'cssParts').map(({ name, description }) =>
        described({ name: `::part(${name})`, description }),
      ),
    },
    'web-types.json': {
      $schema: 'https://json.schemastore.org/web-types',
      name: pack['name'],
      version: pack['version'],
      'description-markup': 'markdown',
      contributions: { html: { elements: elements.map(webType) } },
    },
  };
}

const described = (/** @type {any} */ { name, description }) => ({ name, description });
const namedValues = (/** @type {any} */ { type }) => allowedValues(type?.text).map((name) => ({ name }));

/** @returns {any[]} of all elements, each name once */
function onceByName(/** @type {any[]} */ elements, /** @type {string} */ kind) {
  return [...new Map(elements.flatMap((one) => one[kind] ?? []).map((one) => [one.name, one])).values()];
}

function vscodeTag(/** @type {any} */ { tagName, description, attributes = [] }) {
  return {
    name: tagName,
    description,
    attributes: attributes.map((/** @type {any} */ one) => {
      const values = namedValues(one);
      return {
        ...described(one),
        // "v": an attribute that counts by being there.
        ...(one.type?.text === 'boolean' ? { valueSet: 'v' } : {}),
        ...(values.length > 0 ? { values } : {}),
      };
    }),
  };
}

function webType(/** @type {any} */ element) {
  const { tagName, description, attributes = [], slots = [], events = [] } = element;
  return {
    name: tagName,
    description,
    attributes: attributes.map((/** @type {any} */ one) => {
      const values = namedValues(one);
      return {
        ...described(one),
        value: { type: one.type?.text ?? 'string' },
        ...(values.length > 0 ? { values } : {}),
      };
    }),
    slots: slots.map(described),
    js: { events: events.filter((/** @type {any} */ one) => one.name).map(described) },
    css: {
      properties: (element.cssProperties ?? []).map(described),
      parts: (element.cssParts ?? []).map(described),
    },
  };
}
