import { nearestTo } from '@odm-widgets/data';
import { GLOBAL_ATTRIBUTES } from '../element/global-attributes.js';
import { caution, problem, type Finding } from './findings.js';
import type { CheckedTag } from './page-facts.js';
import type { CheckStrings } from './strings/types.js';

const SWITCH = /^(?:|true|false)$/iu;

/** What an attribute may be: any text, a number, a switch, or one of a list of values. */
export type AttributeType = 'text' | 'number' | 'boolean' | readonly string[];

/** The attributes of each widget and what they may be, by its tag. */
export type KnownTags = ReadonlyMap<string, ReadonlyMap<string, AttributeType>>;

export interface RuleOptions {
  words: CheckStrings;
  /** Of the packages that check. */
  version: string;
  known: KnownTags;
}

/**
 * The tags of a list of widgets, with their attributes.
 *
 * @param widgets such as the list of the builder, which has all there are
 */
export function knownTags(
  widgets: readonly { tag: string; attributes: readonly { name: string; type: AttributeType }[] }[],
): KnownTags {
  return new Map(
    widgets.map(({ tag, attributes }) => [tag, new Map(attributes.map(({ name, type }) => [name, type]))]),
  );
}

/** What is wrong with a tag as it is written. */
export function checkTag(tag: CheckedTag, options: RuleOptions): Finding[] {
  const { name } = tag;
  const { words } = options;
  const known = options.known.get(name);
  if (!known) {
    const all = [...options.known.keys()];
    const [nearest] = nearestTo(name, all);
    return [problem('unknown-tag', words.unknownTag(name, nearest, all), tag)];
  }
  return [
    ...tag.attributes.flatMap(({ name: attribute, value }) =>
      GLOBAL_ATTRIBUTES.test(attribute) ? [] : checkAttribute(tag, { name: attribute, value }, known, words),
    ),
    ...checkContent(tag, options),
  ];
}

function checkAttribute(
  tag: CheckedTag,
  { name: attribute, value }: CheckedTag['attributes'][number],
  known: ReadonlyMap<string, AttributeType>,
  words: CheckStrings,
): Finding[] {
  const { name } = tag;
  const type = known.get(attribute);
  if (type === undefined) {
    const [nearest] = nearestTo(attribute, [...known.keys()]);
    const meant = nearest && `${nearest}="${value}"`;
    const advice = words.unknownAttribute(name, attribute, meant, [...known.keys()]);
    return [problem('unknown-attribute', advice, tag)];
  }
  const wrong = (wanted: Parameters<CheckStrings['wrongValue']>[2]) => [
    problem('wrong-value', words.wrongValue(name, `${attribute}="${value}"`, wanted), tag),
  ];
  const written = value.trim().toLowerCase();
  if (type === 'boolean' && !SWITCH.test(written)) return wrong({ type });
  if (type === 'number' && !/^\d+(?:\.\d+)?$/u.test(written)) return wrong({ type });
  if (typeof type !== 'string' && !isOneOf(written, type)) {
    const [nearest = type[0]!] = nearestTo(written, type);
    return wrong({ type: 'list', nearest, all: type });
  }
  return [];
}

/** Some attributes take several words, names may be written with spaces, and a release may name its nation. */
function isOneOf(written: string, values: readonly string[]): boolean {
  const isValue = (word: string) => values.includes(word.replace(/^[a-z-]+-(?=\d{4}$)/u, ''));
  return !written || isValue(written.replace(/\s+/gu, '-')) || written.split(/[\s,]+/u).every(isValue);
}

function checkContent(tag: CheckedTag, { words, version }: RuleOptions): Finding[] {
  const { name, isClosed, hasContent, stamp } = tag;
  if (!isClosed) return [problem('no-end-tag', words.noEndTag(name), tag)];
  // A newsletter and a term are what is written in them.
  if (!hasContent) return [caution('no-fallback', words.noFallback(name), tag)];
  const [made = ''] = stamp?.split(' ') ?? [];
  return made && isOlder(made, version)
    ? [caution('content-old', words.contentOld(name, made, version), tag)]
    : [];
}

/** Whether a version comes before another. */
export function isOlder(a: string, b: string): boolean {
  return a !== b && a.localeCompare(b, 'en', { numeric: true }) < 0;
}
