// @ts-check
/** What a README tells a reader to copy. */

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

/**
 * @typedef {{ kind: 'run', command: string } | { kind: 'write', file: string, text: string }
 *   | { kind: 'output', text: string }} FirstStep
 */

/**
 * What the sections “Install” and “First steps” of a package without widgets tell a reader to do, in their order: each
 * line for a shell, each file that the sentence before it names, and what the line before has to print.
 *
 * @param {string} text
 * @returns {FirstStep[]} none where the README has no such section
 */
export function firstSteps(text) {
  const steps = section(text, 'First steps');
  if (!steps) return [];
  const blocks = `${section(text, 'Install')}\n${steps}`.matchAll(
    /(?:^([^\n]*[^\n\s][^\n]*)\n\n)?^```(\w+)\n([^]*?)^```/gmu,
  );
  /** @type {FirstStep[]} */
  const found = [];
  for (const [, sentence = '', language = '', code = ''] of blocks) {
    // A snippet that belongs into no file is to be read.
    const file = /\bIn `([\w./-]+)`[^`]*:$/u.exec(sentence)?.[1];
    if (language === 'sh')
      for (const command of code.trim().split('\n')) found.push({ kind: 'run', command });
    else if (language === 'text') found.push({ kind: 'output', text: code });
    else if (file) found.push({ kind: 'write', file, text: code });
  }
  return found;
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
