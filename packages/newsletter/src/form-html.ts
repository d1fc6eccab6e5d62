import { ConfigError } from '@odm-widgets/data';
import { nothing, type TemplateResult } from 'lit';
import { configErrorMessage } from './config-error-messages.js';
import { trimmed } from './form-fields.js';
import { formView } from './form.view.js';
import { toConfig, type NewsletterAttributes } from './newsletter.query.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

const HTML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/gu, (character) => HTML_ESCAPES[character] ?? character);

/**
 * The form as HTML, to put inside the tag, so that people without scripts can sign up too.
 *
 * @param attributes attributes of the tag
 * @param options `base` is the address of the page, `prefix` the start of every id
 * @throws {ConfigError} saying what to write, where the tag itself would draw no form
 */
export function formHtml(
  attributes: NewsletterAttributes,
  {
    lang = 'en',
    base = 'https://example.org/',
    prefix = 'newsletter',
  }: { lang?: 'en' | 'cy'; base?: string; prefix?: string } = {},
): string {
  const config = toConfig(attributes, trimmed(attributes.action), base);
  if ('reasons' in config) throw new ConfigError(configErrorMessage(config));
  const template = formView(config, { strings: lang === 'cy' ? cy : en }, prefix);
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
