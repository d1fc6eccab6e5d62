import {
  attributeOf,
  attributesOf,
  widgetOf,
  type Attribute,
  type Configuration,
} from '../configuration/configuration.js';
import { escapeHtml } from './escape.js';
import { fallbackOf, titleOf } from './fallback.js';
import type { Release } from './output.js';
import { pageOf } from './pages.js';

export const LOADER = 'odm-widgets.js';
/** Pixels of a frame before its page says how tall it is. */
const FRAME_HEIGHT = 640;

/** Attributes as HTML has them, each after a space. */
export function attributesHtml(attributes: readonly Attribute[]): string {
  return attributes.map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`)).join('');
}

/** What stands inside a tag, as HTML. */
export function fallbackHtml(configuration: Configuration, release?: Release): string {
  const { text, href } = fallbackOf(configuration, release);
  return href ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text);
}

/** The tag in one line, which editors that put every line into a paragraph leave alone. */
export function tagHtml(configuration: Configuration, release: Release): string {
  const { tag } = configuration;
  const attributes = attributesHtml(attributesOf(configuration));
  return `<${tag}${attributes}>${fallbackHtml(configuration, release)}</${tag}>`;
}

/** The script tag of the loader, with its hash. */
export function scriptHtml({ scripts, integrity }: Release, more: readonly Attribute[] = []): string {
  const hash = integrity[LOADER];
  const attributes: Attribute[] = [
    ['type', 'module'],
    ['src', scripts + LOADER],
    ...(hash
      ? ([
          ['integrity', hash],
          ['crossorigin', 'anonymous'],
        ] as const)
      : []),
    ...more,
  ];
  return `<script${attributesHtml(attributes)}></script>`;
}

/** The text of an import map with the hash of every script that the loader may fetch. */
export function importMap({ scripts, integrity }: Pick<Release, 'scripts' | 'integrity'>): string {
  const hashes = Object.entries(integrity).map(([file, hash]) => [scripts + file, hash]);
  return JSON.stringify({ integrity: Object.fromEntries(hashes) });
}

/** The import map and the script, or the script alone. */
export function headHtml(configuration: Configuration, release: Release): string {
  const map = configuration.needsHashes ? `<script type="importmap">${importMap(release)}</script>\n` : '';
  return map + scriptHtml(release);
}

export interface CmsMarkup {
  tag: string;
  script: string;
  /** Undefined where a value has a character that a shortcode cannot hold. */
  shortcode: string | undefined;
  /** A block of WordPress as its editor saves it. */
  block: string;
  /** Undefined where the widget has no page for the place. */
  link: string | undefined;
  frame: string | undefined;
}

/** What goes into the editor of a content system, in each way there is. */
export function cmsMarkup(configuration: Configuration, release: Release): CmsMarkup {
  return {
    tag: tagHtml(configuration, release),
    script: scriptHtml(release),
    shortcode: shortcode(configuration),
    block: block(configuration),
    link: linkHtml(configuration, release),
    frame: frameHtml(configuration, release),
  };
}

function shortcode(configuration: Configuration): string | undefined {
  const attributes = attributesOf(configuration);
  if (attributes.some(([, value]) => /["[\]<>]/u.test(value))) return undefined;
  const written = attributes.map(([name, value]) => (value ? ` ${name}="${value}"` : ` ${name}`));
  return `[${configuration.tag}${written.join('')}]`;
}

function block(configuration: Configuration): string {
  const widget = widgetOf(configuration.tag);
  const values = attributesOf(configuration).map(([name, value]) => {
    const isNumber = widget && attributeOf(widget, name)?.type === 'number';
    return [name, isNumber ? Number(value) : value || true];
  });
  // Two hyphens would end the comment; WordPress writes these characters in the same way.
  const json = JSON.stringify(Object.fromEntries(values))
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022');
  return `<!-- wp:${blockName(configuration)} ${json} /-->`;
}

export const blockName = ({ tag }: Configuration) => `odm-widgets/${tag.slice('odm-'.length)}`;

/** A paragraph with nothing but the link, which the loader replaces by the widget. */
export function linkHtml(configuration: Configuration, release: Release): string | undefined {
  const page = pageOf(configuration, release);
  return page && `<p><a href="${escapeHtml(page.url)}">${escapeHtml(titleOf(configuration))}</a></p>`;
}

export function frameHtml(configuration: Configuration, release: Release): string | undefined {
  const page = pageOf(configuration, release);
  if (!page) return undefined;
  const attributes: Attribute[] = [
    ['src', page.frame],
    ['title', titleOf(configuration)],
    ['width', '100%'],
    ['height', String(FRAME_HEIGHT)],
    ['loading', 'lazy'],
  ];
  return `<iframe${attributesHtml(attributes)}></iframe>`;
}
