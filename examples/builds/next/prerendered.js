import { prerender } from '@odm-widgets/cli/prerender.js';

/**
 * A widget as a server component of Next's app router: its markup is part of the page that Next builds, and React
 * leaves what is inside it alone.
 *
 * @param {string} tag such as `odm-ward-deprivation`
 * @param {Record<string, string>} attributes such as `{ ward: "E05011351" }`
 * @returns {Promise<string>} the HTML to be put into the tag
 */
export async function prerenderedContent(tag, attributes, lang = 'en') {
  const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const open = `<${tag} lang="${lang}"${list.join('')}>`;
  const { html, tags } = await prerender(`${open}</${tag}>`, { root: 'public' });
  for (const { outcome, reason } of tags)
    if (outcome === 'left') console.warn(`<${tag}> was left: ${reason}.`);
  return html.slice(open.length, -`</${tag}>`.length);
}
