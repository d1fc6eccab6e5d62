// @ts-check
/** What the README of a widget package tells a reader to copy. */

/**
 * @typedef {object} Steps
 * @property {string} tag  of the first widget
 * @property {string} script  HTML that loads the widgets from a CDN
 * @property {string} widget  HTML of the widget
 * @property {string[]} installed  packages that `npm install` is told to install
 * @property {string[]} commands  further lines for a shell
 * @property {string} module  JavaScript of the page
 */

/**
 * @param {string} text
 * @returns {Steps}
 * @throws {Error} when a section or a snippet is missing
 */
export function stepsOf(text) {
  const page = section(text, 'On a page');
  const npm = section(text, 'From npm');
  const [script = '', widget = ''] = snippets(page, 'html');
  const tag = /<(odm-[\w-]+)/u.exec(widget)?.[1];
  const [install = '', ...commands] = snippets(npm, 'sh').flatMap((one) => one.trim().split('\n'));
  const modules = snippets(npm, 'js');
  if (!script || !tag || !install.startsWith('npm install ') || modules.length === 0)
    throw new Error('The README does not say how to put the widget on a page and how to install it.');
  return {
    tag,
    script,
    widget,
    installed: install.split(' ').slice(2),
    commands,
    module: modules.join('\n'),
  };
}

/** @returns {string} */
function section(/** @type {string} */ text, /** @type {string} */ heading) {
  return text.split(/^## /mu).find((one) => one.startsWith(`${heading}\n`)) ?? '';
}

/**
 * @param {string} text
 * @param {string} language
 * @returns {string[]} the code of a README in one language
 */
export function snippets(text, language) {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gmu'))].map(
    ([, code]) => code ?? '',
  );
}
