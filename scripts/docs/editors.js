// @ts-check
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
    'web-types.json': {
      $schema: 'https://json.schemastore.org/web-types',
      name: pack['name'],
      version: pack['version'],
      'description-markup': 'markdown',
      contributions: { html: { elements: elements.map(webType) } },
    },
  };
}

function vscodeTag(/** @type {any} */ { tagName, description, attributes = [] }) {
  return {
    name: tagName,
    description,
    attributes: attributes.map((/** @type {any} */ one) => ({
      name: one.name,
      description: one.description,
    })),
  };
}

function webType(/** @type {any} */ { tagName, description, attributes = [], slots = [], events = [] }) {
  return {
    name: tagName,
    description,
    attributes: attributes.map((/** @type {any} */ one) => ({
      name: one.name,
      description: one.description,
      value: { type: one.type?.text ?? 'string' },
    })),
    slots: slots.map((/** @type {any} */ { name, description: text }) => ({ name, description: text })),
    js: {
      events: events
        .filter((/** @type {any} */ one) => one.name)
        .map((/** @type {any} */ { name, description: text }) => ({ name, description: text })),
    },
  };
}
