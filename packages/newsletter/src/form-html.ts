import { ConfigError } from '@odm-widgets/data';
import { nothing, type TemplateResult } from 'lit';
import { configErrorMessage } from './lazy/config-errors/messages.js';
import { formView } from './form.view.js';
import { toConfig, trimmed, type NewsletterAttributes } from './newsletter.query.js';
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
 * The form as HTML, to put inside the tag: with it, people without scripts can sign up too.
 *
 * @param attributes what the tag says
 * @param options `base` is the address of the page, `prefix` what ids begin with
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
  return `${renderTemplate(formView(config, lang === 'cy' ? cy : en, prefix)).replaceAll('> <', '>\n<')}\n`;
}

/** What a template comes to, with each value escaped for where it stands. */
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

/** Adds a value to what is written before it: a part of the page, an attribute, or one that is there or not. */
function appendValue(html: string, value: unknown): string {
  const attribute = / (\??)([\w-]+)=$/u.exec(html);
  if (!attribute) return html + renderTemplate(value);
  const [whole, optional, name] = attribute;
  const before = html.slice(0, -whole.length);
  if (value === nothing || value === false) return before;
  return optional ? `${before} ${name}` : `${before} ${name}="${renderTemplate(value)}"`;
}

const collapseWhitespace = (text: string) => text.replace(/\s+/gu, ' ').replaceAll(' >', '>');
