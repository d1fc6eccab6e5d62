import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

/** By the name of the attribute or CSS property; what is empty or false is not set. */
export type Args = Record<string, string | number | boolean | undefined>;

/** A value that changes what a control draws, and what else the widget needs for that. */
export interface Change {
  readonly value: string | number | boolean;
  readonly with?: Args;
}

export interface PlaygroundOptions {
  /** What the widget shows at first. */
  readonly args: Args;
  /** What its author writes inside the tag. */
  readonly content?: TemplateResult | string;
  /** Text around the tag, for one that stands in a sentence. */
  readonly around?: (widget: TemplateResult) => TemplateResult;
  /** Attributes and CSS properties that draw nothing here, and so have no control. */
  readonly hidden?: readonly string[];
  /** For controls whose value cannot be told from their type, by their names. */
  readonly changes?: Readonly<Record<string, Change>>;
}

export interface Playground {
  readonly args: Args;
  readonly render: (args: Args) => TemplateResult;
  readonly parameters: { readonly playground: PlaygroundOptions & { readonly tag: string } };
}

/** A story with a control for everything that can be set on a tag. */
export function playground(tag: string, options: PlaygroundOptions): Playground {
  const { args, content = '', around = (widget) => widget } = options;
  const name = unsafeStatic(tag);
  return {
    args,
    render: (current) =>
      html`${around(
        staticHtml`<${name} ${ref((element) => element && set(element as HTMLElement, current))}
          >${content}</${name}
        >`,
      )}`,
    parameters: { playground: { ...options, tag } },
  };
}

/** Attributes and CSS properties as they are in `args`, and no others that were set here before. */
function set(element: HTMLElement, args: Args): void {
  for (const [name, value] of Object.entries(args)) {
    const text = value === undefined || value === false || value === '' ? undefined : String(value);
    if (name.startsWith('--')) {
      if (text === undefined) element.style.removeProperty(name);
      else element.style.setProperty(name, text);
    } else if (text === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : text);
  }
}

/** The lines that somebody copies: the script, a rule for what is set in CSS, and the tag. */
export function tagOf(tag: string, args: Args, script: string): string {
  const given = Object.entries(args).filter(
    ([, value]) => value !== undefined && value !== false && value !== '',
  );
  const attributes = given
    .filter(([name]) => !name.startsWith('--'))
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`));
  const rules = given
    .filter(([name]) => name.startsWith('--'))
    .map(([name, value]) => `    ${name}: ${value};`);
  const style = rules.length > 0 ? `<style>\n  ${tag} {\n${rules.join('\n')}\n  }\n</style>\n` : '';
  return `${script}\n${style}<${tag}${attributes.join('')}></${tag}>`;
}

/** Storybook serves sample files; whoever copies a tag has an address of their own. */
function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll(/(?<=^| )\/?examples\/(?:today\/|data\/)?/gu, 'https://www.example.org/');
}
