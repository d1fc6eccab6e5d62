import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import { ConfigError } from '@odm-widgets/data';

const SIZES = ['medium', 'small', 'large'] as const;
const LAYOUTS = ['card', 'line'] as const;

/** Everything that changes the answer. */
export interface BadgeQuery {
  url: string;
  supporter: string;
  keys: readonly string[];
  minSequence: number;
  /** Origin of the page; "null" where it is opaque. */
  origin: string;
}

export interface BadgeAttributes {
  supporter: string;
  register: string;
  key: string;
  /** NaN for an attribute that is not a number; null for one that was removed. */
  minSequence: number | null;
}

/** What the query needs to know about the page. */
export interface PageContext {
  /** Address of the dataset; only called when no register is named. */
  apiBase: () => string;
  /** Base of relative addresses. */
  baseUrl: string;
  origin: string;
  /** Keys that are trusted where the page names none. */
  trustedKeys: readonly string[];
}

/** The form of ids in a register. Anything else is a mistake of the author, and says nothing about a supporter. */
const SUPPORTER_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Attributes to a query; undefined while no supporter is named. @throws {ConfigError} */
export function toQuery(
  attributes: BadgeAttributes,
  { apiBase, baseUrl, origin, trustedKeys }: PageContext,
  warn: Warn,
): BadgeQuery | undefined {
  const supporter = attributes.supporter.trim().toLowerCase();
  if (!supporter) {
    warn('No supporter is named yet. Add supporter="…", with the id that the register has for it.');
    return undefined;
  }
  if (!SUPPORTER_ID.test(supporter))
    throw new ConfigError(
      `supporter="${attributes.supporter}" is no id of a register. Write letters, digits and dashes, in straight quotes, such as example-charity.`,
    );
  const register = attributes.register.trim();
  const keys = parseKeys(attributes.key);
  return {
    url: register ? resolveHttpUrl(register, baseUrl) : `${apiBase()}declaration/register.json`,
    supporter,
    keys: keys.length ? keys : trustedKeys,
    minSequence: parseMinSequence(attributes.minSequence),
    origin,
  };
}

/** Size and layout, each one of the allowed values. */
export function appearanceOf(size: string, layout: string, warn: Warn): { size: string; layout: string } {
  return { size: oneOf('size', size, SIZES, warn), layout: oneOf('layout', layout, LAYOUTS, warn) };
}

/** A misspelt key is an error: falling back to other keys would trust more than the author allowed. */
function parseKeys(text: string): string[] {
  const keys = text.split(/[\s,]+/u).filter(Boolean);
  const wrong = keys.find((key) => !/^[\w-]{43}$/u.test(key));
  if (wrong !== undefined)
    throw new ConfigError(
      `key="${wrong}" is not a public key. Write the 43 characters that "odm-widgets declaration keygen" printed.`,
    );
  return keys;
}

function resolveHttpUrl(register: string, baseUrl: string): string {
  try {
    const { href, protocol } = new URL(register, baseUrl);
    if (/^https?:$/u.test(protocol)) return href;
  } catch {
    // The error below names the attribute.
  }
  throw new ConfigError(`register="${register}" is not an address. Write one such as /register.signed.json.`);
}

/** A number that cannot be read is an error: accepting every register would allow a replay. */
function parseMinSequence(value: number | null): number {
  if (value === null) return 0;
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new ConfigError('min-sequence takes the number of a register, such as 3, in digits alone.');
}
