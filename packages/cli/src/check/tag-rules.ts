import { WIDGETS, type AttributeType } from '@odm-widgets/builder/widgets.js';
import { nearestTo } from '@odm-widgets/data';
import type { WidgetTag } from '../prerender/html-tags.js';
import { caution, problem, type Finding } from './findings.js';

/** The attributes of each widget and what they may be, by its tag. */
const KNOWN: ReadonlyMap<string, ReadonlyMap<string, AttributeType>> = new Map(
  WIDGETS.map(({ tag, attributes }) => [tag, new Map(attributes.map(({ name, type }) => [name, type]))]),
);
/** Attributes that every element has, or that are for the page around it. */
const GLOBAL =
  /^(?:id|class|style|lang|slot|part|exportparts|hidden|title|role|dir|tabindex|is|nonce|defer-hydration|data-.*|aria-.*|on[a-z]+|item[a-z]+|xmlns.*)$/u;
const SWITCH = /^(?:|true|false)$/iu;

/** Whether a tag is one of a widget. */
export const isWidget = (name: string): boolean => KNOWN.has(name);

/** What is wrong with a tag as it is written. */
export function checkTag(tag: WidgetTag): Finding[] {
  const { name, line } = tag;
  const known = KNOWN.get(name);
  if (!known) {
    const [nearest] = nearestTo(name, [...KNOWN.keys()]);
    return [
      problem({
        kind: 'unknown-tag',
        line,
        message: `<${name}> is no ODM widget.`,
        fix: nearest ? `Write <${nearest}>.` : `There is ${[...KNOWN.keys()].join(', ')}.`,
      }),
    ];
  }
  return [
    ...tag.attributes.flatMap(({ name: attribute, value }) =>
      GLOBAL.test(attribute) ? [] : checkAttribute(tag, attribute, value, known),
    ),
    ...checkContent(tag),
  ];
}

function checkAttribute(
  { name, line }: WidgetTag,
  attribute: string,
  value: string,
  known: ReadonlyMap<string, AttributeType>,
): Finding[] {
  const type = known.get(attribute);
  if (type === undefined) {
    const [nearest] = nearestTo(attribute, [...known.keys()]);
    return [
      problem({
        kind: 'unknown-attribute',
        line,
        message: `<${name}> has no attribute ${attribute}.`,
        fix: nearest
          ? `Write ${nearest}="${value}".`
          : `Take it out. There is ${[...known.keys()].join(', ')}.`,
      }),
    ];
  }
  const wrong = (fix: string) => [
    problem({
      kind: 'wrong-value',
      line,
      message: `${attribute}="${value}" on <${name}> is not understood.`,
      fix,
    }),
  ];
  const written = value.trim().toLowerCase();
  if (type === 'boolean' && !SWITCH.test(written)) return wrong(`Write ${attribute} alone, or leave it out.`);
  if (type === 'number' && !/^\d+(?:\.\d+)?$/u.test(written))
    return wrong(`Write a number, such as ${attribute}="2".`);
  if (typeof type !== 'string' && !isOneOf(written, type)) {
    const [nearest = type[0]] = nearestTo(written, type);
    return wrong(`Write ${attribute}="${nearest}". There is ${type.join(', ')}.`);
  }
  return [];
}

/** Some attributes take several words, names may be written with spaces, and a release may name its nation. */
function isOneOf(written: string, values: readonly string[]): boolean {
  const isValue = (word: string) => values.includes(word.replace(/^[a-z-]+-(?=\d{4}$)/u, ''));
  return !written || isValue(written.replace(/\s+/gu, '-')) || written.split(/[\s,]+/u).every(isValue);
}

function checkContent({ name, line, inside, text, prerendered, script }: WidgetTag): Finding[] {
  if (!inside)
    return [
      problem({
        kind: 'no-end-tag',
        line,
        message: `<${name}> is not closed, so everything after it is inside it.`,
        fix: `Write </${name}> after it; a slash in the first tag does not close it.`,
      }),
    ];
  // A newsletter and a term are what is written in them.
  if (text || prerendered || script !== undefined) return [];
  return [
    caution({
      kind: 'no-fallback',
      line,
      message: `<${name}> is empty, so visitors without scripts, search engines and print have nothing.`,
      fix: 'Write a sentence and a link inside it, or run: npx @odm-widgets/cli prerender.',
    }),
  ];
}
