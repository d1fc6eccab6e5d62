import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { fallbackIn, type Args, type Tag } from './tag.js';

/** What else than its kind tells how a control is tried: a value that draws something else, and what that needs. */
export interface Change {
  readonly value?: string | number | boolean;
  readonly with?: Args;
}

export interface PlaygroundOptions extends Omit<Tag, 'tag'> {
  /** Text around the tag, for one that stands in a sentence. */
  readonly around?: (widget: TemplateResult, args: Args) => TemplateResult;
  /** What the widget draws last, with code that it fetches once the rest is there: selectors in its shadow root. */
  readonly last?: readonly string[];
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
  const { args, around = (widget) => widget } = options;
  const name = unsafeStatic(tag);
  return {
    args,
    render: (current) =>
      html`${around(
        staticHtml`<${name} ${ref((element) => element && set(element as HTMLElement, current))}
          >${unsafeHTML(fallbackIn({ ...options, tag }, current))}</${name}
        >`,
        current,
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
