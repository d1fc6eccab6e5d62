/** Lit templates as text, for tests of views without a document. */
import { nothing } from 'lit';

interface Template {
  strings: readonly string[];
  values: readonly unknown[];
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** The markup with its values; listeners and directives are left out. */
export function markup(value: unknown): string {
  if (value === nothing || value === undefined || value === null || typeof value === 'function') return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (isTemplate(value))
    return value.strings.map((text, index) => text + markup(value.values[index])).join('');
  if (Symbol.iterator in Object(value)) return [...(value as Iterable<unknown>)].map(markup).join('');
  return '';
}

/** The text of a template without tags. */
export const visibleText = (value: unknown): string =>
  markup(value)
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** The values of an attribute, in document order. */
export const attributeValues = (value: unknown, name: string): string[] =>
  [...markup(value).matchAll(new RegExp(`[\\s.?]${name}="?([^">]*?)"?(?=[\\s>])`, 'gu'))].map(
    ([, found = '']) => found,
  );

/** Every listener in a template, outermost first. */
export function listeners(value: unknown): ((event: unknown) => unknown)[] {
  if (typeof value === 'function') return [value as (event: unknown) => unknown];
  if (isTemplate(value)) return value.values.flatMap(listeners);
  return Array.isArray(value) ? value.flatMap(listeners) : [];
}
