// @ts-check
/** The blocks of the WordPress plugin, from the manifests of the widgets. */

/** Attributes that the plugin sets for the whole site, and those that only tests and developers need. */
const NOT_IN_BLOCKS = ['api-base', 'now', 'source'];

/**
 * Files of the plugin that follow from the widgets there are.
 *
 * @param {readonly import('../discover-widgets.js').Widget[]} widgets
 * @param {string} version
 * @returns {Record<string, unknown>} what block.json of each holds, by its path in the plugin
 */
export function wordpressBlocks(widgets, version) {
  return Object.fromEntries(
    widgets.map((widget) => [
      `blocks/${widget.tag.slice('odm-'.length)}/block.json`,
      blockOf(widget, version),
    ]),
  );
}

/** @returns {Record<string, unknown>} block.json of a widget */
function blockOf(
  /** @type {import('../discover-widgets.js').Widget} */ { tag, declaration },
  /** @type {string} */ version,
) {
  const name = tag.slice('odm-'.length);
  const words = name.replaceAll('-', ' ');
  const attributes = declaration['attributes'].filter(
    (/** @type {any} */ attribute) => !NOT_IN_BLOCKS.includes(attribute.name),
  );
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 2,
    name: `odm-widgets/${name}`,
    version,
    title: words[0]?.toUpperCase() + words.slice(1),
    category: 'embed',
    icon: 'chart-bar',
    description: firstSentence(declaration['description']),
    keywords: ['Open Data Manchester'],
    textdomain: 'odm-widgets',
    attributes: Object.fromEntries(
      attributes.map((/** @type {any} */ attribute) => [attribute.name, attributeOf(attribute)]),
    ),
    supports: { html: false, className: false, customClassName: false },
    editorScript: 'odm-widgets-editor',
    viewScriptModule: 'odm-widgets',
  };
}

/** An attribute as WordPress checks it: text, a number, a switch, or one of a list of values or nothing. */
function attributeOf(/** @type {any} */ { type, description }) {
  const parts = String(type?.text ?? '')
    .split('|')
    .map((part) => part.trim());
  const values = parts.flatMap((part) => /^'(.*)'$/u.exec(part)?.[1] ?? []);
  const isList = values.length > 0 && parts.every((part) => /^(?:'.*'|undefined)$/u.test(part));
  const kind = ['boolean', 'number'].find((one) => parts.includes(one)) ?? 'string';
  return {
    type: kind,
    ...(isList ? { enum: ['', ...values.filter(Boolean)] } : {}),
    description: oneLine(description ?? ''),
  };
}

const oneLine = (/** @type {string} */ text) => text.replace(/\s+/gu, ' ').trim();

const firstSentence = (/** @type {string} */ text) => /^.+?\.(?=\s|$)/u.exec(oneLine(text))?.[0] ?? '';

/** The header of the plugin and its readme with the version of the packages. */
export function withPluginVersion(/** @type {string} */ text, /** @type {string} */ version) {
  return text.replace(/^((?: \* Version:|Stable tag:)\s+)\S+$/mu, `$1${version}`);
}
