// @ts-check
/** The first page of Storybook, from the pages of the widgets. */

/**
 * @typedef {object} WidgetPage
 * @property {string} name  of its file in stories/widgets, without ending
 * @property {string} text
 */

const IMPORTS = /(?:^import \* as \w+ from '\.\/widgets\/.*\n)+/mu;
const SECTIONS = /(?<=^\{\/\* widgets \*\/\}\n)[\s\S]*/mu;

/**
 * Every widget with its heading, its first paragraph and its story that has controls.
 *
 * @param {string} welcome text of stories/welcome.mdx
 * @param {readonly WidgetPage[]} pages
 * @returns {string}
 * @throws {Error} for a page that does not begin with a heading and a paragraph
 */
export function fillWelcome(welcome, pages) {
  const widgets = pages.map(({ name, text }) => {
    const [, heading = '', line] = /^# (.+)\n\n(.+)\n/mu.exec(text) ?? [];
    if (!line) throw new Error(`stories/widgets/${name}.mdx begins with no heading and paragraph.`);
    const own = name.replace(/(?:^|-)(\w)/gu, (_, letter) => letter.toUpperCase());
    return { name, own, heading, line, slug: heading.toLowerCase().replaceAll(' ', '-') };
  });
  const imports = widgets.map(({ own, name }) => `import * as ${own} from './widgets/${name}.stories';\n`);
  const sections = widgets.map(
    ({ own, heading, line, slug }) =>
      `\n## [${heading}](?path=/docs/widgets-${slug}--docs)\n\n${line}\n\n<Story of={${own}.Playground} />\n`,
  );
  return welcome.replace(IMPORTS, () => imports.join('')).replace(SECTIONS, () => sections.join(''));
}
