import { ConfigError } from '@odm-widgets/data';
import { adviceFor } from './newsletter.advice.js';
import { formMarkup, type Markup } from './newsletter.form.js';
import { Refusal, toConfig, written, type NewsletterAttributes } from './newsletter.query.js';
import { cy } from './newsletter.strings.cy.js';
import { en } from './newsletter.strings.en.js';

const VOID = new Set(['input']);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);

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
  try {
    const config = toConfig(attributes, written(attributes.action), base);
    return write(formMarkup(config, lang === 'cy' ? cy : en, prefix), '');
  } catch (cause) {
    throw cause instanceof Refusal ? new ConfigError(adviceFor(cause), { cause }) : cause;
  }
}

function write({ tag, of, attributes = {}, text = '', children = [] }: Markup, indent: string): string {
  const names = Object.entries({ ...attributes, ...(of ? { 'data-odm': of } : {}) });
  const open = [tag, ...names.map(([name, value]) => (value ? `${name}="${escape(value)}"` : name))].join(
    ' ',
  );
  if (VOID.has(tag)) return `${indent}<${open} />\n`;
  if (children.length === 0) return `${indent}<${open}>${escape(text)}</${tag}>\n`;
  return `${indent}<${open}>\n${children.map((child) => write(child, `${indent}  `)).join('')}${indent}</${tag}>\n`;
}
