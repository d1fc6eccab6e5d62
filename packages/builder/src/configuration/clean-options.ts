import { attributeOf, type Configuration } from './configuration.js';
import type { AttributeInfo, WidgetInfo } from './widget-list.js';

/** No value of ours is longer: a list of neighbourhoods is the longest. */
const MAX_LENGTH = 2000;
/** Attributes that hold addresses, several where they are lists. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'src',
  'action',
  'href',
  'privacy-href',
  'register',
  'practice',
  'observations',
  'tiles',
  'grants',
  'subscribe',
]);
/** Attributes that are for developers, tests and the page around a widget. */
const LEFT_OUT: ReadonlySet<string> = new Set(['api-base', 'now']);

export const isAddress = (name: string) => ADDRESSES.has(name);

/** Attributes of a widget that can be chosen. */
export function optionsOf({ attributes }: WidgetInfo): AttributeInfo[] {
  return attributes.filter(({ name }) => !LEFT_OUT.has(name));
}

/**
 * Values that come from an address bar or a pasted text, as the widget understands them. What it does not know is left
 * out, so nothing but its own attributes can come back.
 */
export function cleanOptions(
  widget: WidgetInfo,
  values: Iterable<readonly [string, string]>,
): Configuration['options'] {
  const cleaned = new Map<string, string>();
  for (const [name, value] of values) {
    const attribute = LEFT_OUT.has(name) ? undefined : attributeOf(widget, name);
    const own = attribute && cleanValue(attribute, value);
    if (own !== undefined) cleaned.set(name, own);
  }
  const ordered = widget.attributes.flatMap(({ name }) =>
    cleaned.has(name) ? [[name, cleaned.get(name)!] as const] : [],
  );
  return Object.fromEntries(ordered);
}

/** The value without control characters; undefined for one that the attribute does not take. */
export function cleanValue({ name, type }: AttributeInfo, value: string): string | undefined {
  const text = value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  if (text.length > MAX_LENGTH || /\p{Cs}/u.test(text)) return undefined;
  if (type === 'boolean') return /^(?:|true)$/iu.test(text) || text === name ? '' : undefined;
  if (!text) return undefined;
  if (type === 'number') return /^\d{1,6}$/u.test(text) ? String(Number(text)) : undefined;
  if (type !== 'text') return type.find((one) => one === text.toLowerCase());
  return isAddress(name) && !areAddresses(text) ? undefined : text;
}

/** Whether every address is one of the web, a calendar, or a file of the site itself. */
export function areAddresses(text: string): boolean {
  return text.split(/,?\s+/u).every((one) => /^(?:https?|webcals?):\/\/[^\s/?#]/iu.test(one) || isPath(one));
}

/** A path such as /events.json or the id of a script of the page, and nothing with a scheme. */
function isPath(text: string): boolean {
  return !text.startsWith('//') && !text.includes('\\') && !/^[^/?#]*:/u.test(text);
}
