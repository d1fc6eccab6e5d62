import { html, type TemplateResult } from 'lit';

const PART = /\*\*([^*]+)\*\*|`([^`]+)`|\[([^[\]]+)\]\((https:\/\/[^\s()]+)\)/gu;

/** A sentence with `**what is clicked**`, code between backticks, and links. The sentences are ours; values in them are text. */
export function richText(text: string): (TemplateResult | string)[] {
  const parts: (TemplateResult | string)[] = [];
  let end = 0;
  for (const { 0: whole, 1: bold, 2: code, 3: label, 4: href, index } of text.matchAll(PART)) {
    parts.push(text.slice(end, index));
    if (bold) parts.push(html`<strong>${bold}</strong>`);
    else if (code) parts.push(html`<code>${code}</code>`);
    else parts.push(html`<a href=${href!}>${label}</a>`);
    end = index + whole.length;
  }
  return [...parts, text.slice(end)];
}
