import { nothing, type TemplateResult } from 'lit';

const HTML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/gu, (character) => HTML_ESCAPES[character] ?? character);

/** A template as HTML for a page without scripts: texts and attributes, no listeners and no properties. A tag a line. */
export function templateHtml(template: TemplateResult): string {
  return `${renderTemplate(template).replaceAll('> <', '>\n<')}\n`;
}

/** A Lit template as HTML, with each value escaped for its place. */
function renderTemplate(part: unknown): string {
  if (part === nothing) return '';
  if (Array.isArray(part)) return part.map(renderTemplate).join(' ');
  if (typeof part === 'string') return escapeHtml(part);
  const { strings, values } = part as TemplateResult;
  return strings
    .reduce(
      (html, text, index) => (index ? appendValue(html, values[index - 1]) : html) + collapseWhitespace(text),
      '',
    )
    .trim();
}

/** Appends a value as a child, as an attribute, or as a boolean attribute, by what the HTML before it ends with. */
function appendValue(html: string, value: unknown): string {
  const attribute = / (\??)([\w-]+)=$/u.exec(html);
  if (!attribute) return html + renderTemplate(value);
  const [whole, isBoolean, name] = attribute;
  const before = html.slice(0, -whole.length);
  if (value === nothing || value === false) return before;
  return isBoolean ? `${before} ${name}` : `${before} ${name}="${renderTemplate(value)}"`;
}

const collapseWhitespace = (text: string) => text.replace(/\s+/gu, ' ').replaceAll(' >', '>');
