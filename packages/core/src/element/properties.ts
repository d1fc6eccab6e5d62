import type { PropertyDeclaration } from 'lit';

type Converter = (value: string | null) => unknown;

/** An attribute that is removed leaves the property empty, as it was at first, and not null. */
const toText: Converter = (value) => value ?? '';

/** A boolean attribute counts by being there, except for "false": templates of servers often write the value out. */
const toBoolean: Converter = (value) => value !== null && value.trim().toLowerCase() !== 'false';

/** How an attribute becomes a property in every widget, unless the property has a converter of its own. */
export function withConverter(options: PropertyDeclaration): PropertyDeclaration {
  if (options.converter || options.state) return options;
  if (options.type === Boolean) return { ...options, converter: toBoolean };
  return options.type ? options : { ...options, converter: toText };
}

/** Level of a heading from "3" or "h3"; undefined for what is not a level from 2 to 6. */
export function parseHeadingLevel(value: unknown): number | undefined {
  const [, digit] = /^\s*h?([2-6])\s*$/iu.exec(String(value)) ?? [];
  return digit ? Number(digit) : undefined;
}
