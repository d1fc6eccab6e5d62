/** The tag of a story with controls, as somebody copies it. */
import { cleanOptions, fallbackHtml, namesPlace, widgetOf, type ChosenPlace } from '@odm-widgets/builder';

/** By the name of the attribute or CSS property; what is empty or false is not set. */
export type Args = Record<string, string | number | boolean | undefined>;

export interface Tag {
  readonly tag: string;
  /** What the widget shows at first. */
  readonly args: Args;
  /** What the place of `args` is called. */
  readonly place?: ChosenPlace;
  /** Attributes that name a sample file at first, which whoever copies the tag does not want. */
  readonly samples?: readonly string[];
}

/** The lines that somebody copies: the script, a rule for what is set in CSS, and the tag with its fallback. */
export function tagOf(tag: Tag, args: Args, script: string): string {
  const copied = copiedArgs(tag, args);
  const given = Object.entries(copied).filter(
    ([, value]) => value !== undefined && value !== false && value !== '',
  );
  const attributes = given
    .filter(([name]) => !name.startsWith('--'))
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`));
  const rules = given
    .filter(([name]) => name.startsWith('--'))
    .map(([name, value]) => `    ${name}: ${value};`);
  const name = tag.tag;
  const style = rules.length > 0 ? `<style>\n  ${name} {\n${rules.join('\n')}\n  }\n</style>\n` : '';
  return `${script}\n${style}<${name}${attributes.join('')}>${fallbackIn(tag, copied)}</${name}>`;
}

/** What the builder writes inside the tag: a link or a sentence, as HTML; nothing for a tag that is no widget's. */
export function fallbackIn({ tag, args: first, place }: Tag, args: Args): string {
  const widget = widgetOf(tag);
  if (!widget) return '';
  const attributes = Object.entries(args).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)]],
  );
  const options = cleanOptions(widget, attributes);
  const isPlace = (name: string) => namesPlace({ [name]: '' });
  // The name of another place than the first is not known here; the builder has a list of them.
  const isFirst = widget.attributes.every(
    ({ name }) => !isPlace(name) || (args[name] || '') === (first[name] ?? ''),
  );
  return fallbackHtml({
    tag,
    place: isFirst ? place : undefined,
    options:
      isFirst && place
        ? Object.fromEntries(Object.entries(options).filter(([name]) => !isPlace(name)))
        : options,
    needsHashes: false,
  });
}

/** Storybook serves sample files; whoever copies a tag has files of their own. */
function copiedArgs({ args: first, samples = [] }: Tag, args: Args): Args {
  return Object.fromEntries(
    Object.entries(args)
      .filter(([name, value]) => !samples.includes(name) || value !== first[name])
      .map(([name, value]) => [name, typeof value === 'string' ? withoutSamples(value) : value]),
  );
}

const withoutSamples = (value: string) =>
  value.replaceAll(/(?<=^| )\/?examples\/(?:today\/|data\/)?/gu, 'https://www.example.org/');

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
