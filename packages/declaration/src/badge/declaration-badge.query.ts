import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import { ConfigError } from '@odm-widgets/data';

const SIZES = ['medium', 'small', 'large'] as const;
const LAYOUTS = ['card', 'line'] as const;

/** Everything that changes the answer. */
export interface BadgeQuery {
  url: string;
  supporter: string;
  keys: readonly string[];
  least: number;
  /** Of the page; "null" where it has none. */
  origin: string;
}

export interface BadgeAttributes {
  supporter: string;
  register: string;
  key: string;
  minSequence: number;
}

/** What the page around the badge decides. */
export interface Surroundings {
  /** Address of the dataset; asked for where no register is named. */
  apiBase: () => string;
  /** What relative addresses are relative to. */
  page: string;
  origin: string;
  /** Keys that are trusted where none is named. */
  trusted: readonly string[];
}

/** An id as the register has them. What cannot be one is a slip of the author, and says nothing about a supporter. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Attributes to a query; undefined while no supporter is named. @throws {ConfigError} */
export function toQuery(
  attributes: BadgeAttributes,
  { apiBase, page, origin, trusted }: Surroundings,
  warn: Warn,
): BadgeQuery | undefined {
  const supporter = attributes.supporter.trim().toLowerCase();
  if (!supporter) {
    warn('No supporter is named yet. Add supporter="…", with the id that the register has for it.');
    return undefined;
  }
  if (!ID.test(supporter))
    throw new ConfigError(
      `supporter="${attributes.supporter}" is no id of a register. Write letters, digits and dashes, in straight quotes, such as example-charity.`,
    );
  const register = attributes.register.trim();
  const keys = keysIn(attributes.key);
  return {
    url: register ? addressOf(register, page) : `${apiBase()}declaration/register.json`,
    supporter,
    keys: keys.length ? keys : trusted,
    least: leastOf(attributes.minSequence, warn),
    origin,
  };
}

/** Size and layout, each one of those there are. */
export function looksOf(size: string, layout: string, warn: Warn): { size: string; layout: string } {
  return { size: oneOf('size', size, SIZES, warn), layout: oneOf('layout', layout, LAYOUTS, warn) };
}

/** A key that is misspelt must not fall back to others. */
function keysIn(text: string): string[] {
  const keys = text.split(/[\s,]+/u).filter(Boolean);
  const wrong = keys.find((key) => !/^[\w-]{43}$/u.test(key));
  if (wrong !== undefined)
    throw new ConfigError(
      `key="${wrong}" is not a public key. Write the 43 characters that "odm-widgets declaration keygen" printed.`,
    );
  return keys;
}

function addressOf(register: string, page: string): string {
  try {
    const { href, protocol } = new URL(register, page);
    if (/^https?:$/u.test(protocol)) return href;
  } catch {
    // Said below.
  }
  throw new ConfigError(`register="${register}" is not an address. Write one such as /register.signed.json.`);
}

function leastOf(value: number, warn: Warn): number {
  if (Number.isInteger(value) && value >= 0) return value;
  warn(`min-sequence takes the number of a register, such as 3. Accepting every number.`);
  return 0;
}
