/** Parts of the README of a package, for pages of Storybook: what is generated there is not written a second time. */

/** The script and the tag, as Markdown. */
export function onAPageOf(readme: string): string {
  const [, section] = /^## On a page\n([^]*?)^## /mu.exec(readme) ?? [];
  if (section === undefined) throw new Error('The README does not say how to put the widget on a page.');
  return relinked(section);
}

/** How it is installed from npm, and what frameworks need, as Markdown. */
export function installationOf(readme: string): string {
  const [, section] = /^## From npm\n([^]*?)<!-- \/start -->/mu.exec(readme) ?? [];
  if (section === undefined) throw new Error('The README does not say how to install the widget.');
  return relinked(section.replaceAll(/^## /gmu, '### '));
}

/** Attributes, properties, events, methods, slots, parts, CSS properties and states of a tag, as Markdown. */
export function referenceOf(readme: string, tag: string): string {
  const [, tables] = new RegExp(`<!-- api: ${tag} -->([^]*?)<!-- /api -->`, 'u').exec(readme) ?? [];
  if (tables === undefined) throw new Error(`The README has no reference of <${tag}>.`);
  return relinked(tables);
}

/** Links between folders of the repository lead to where it is published. */
function relinked(markdown: string): string {
  const repository = 'https://github.com/OpenDataManchester/odm-widgets';
  return markdown
    .replaceAll(/\]\(\.\.\/([\w-]+)#readme\)/gu, `](${repository}/tree/main/packages/$1#readme)`)
    .replaceAll('](../../stories/', `](${repository}/blob/main/stories/`);
}
