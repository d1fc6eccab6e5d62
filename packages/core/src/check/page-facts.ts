import type { Spot } from './findings.js';

/** An `odm-*` tag of a page. */
export interface CheckedTag extends Spot {
  name: string;
  attributes: readonly { readonly name: string; readonly value: string }[];
  isClosed: boolean;
  /** Whether anything is written in it. */
  hasContent: boolean;
  /** How its prerendered content was made, in what `stampOf` of core returns. */
  stamp?: string | undefined;
}

/** A script of a page that has an address. */
export interface ScriptTag extends Spot {
  /** As written, and with the address of the page; undefined where it is no address. */
  src: string;
  url: URL | undefined;
  isModule: boolean;
  hasIntegrity: boolean;
  nonce: string | undefined;
}

/** A place in a text of the page where a tag is written that a browser would show as it stands. */
export interface WrittenTag extends Spot {
  tag: string;
  /** `<odm-…>` as text, or `[odm-…]`. */
  form: 'escaped' | 'bracketed';
}

/** What a page says, as a browser reads it. */
export interface PageFacts {
  url: URL | undefined;
  widgets: readonly CheckedTag[];
  scripts: readonly ScriptTag[];
  written: readonly WrittenTag[];
  /** Whether a script of the page turns `[odm-…]` into widgets. */
  upgradesText: boolean;
  /** Links to pages of widgets, and frames of them. */
  links: number;
  frames: readonly (Spot & { src: string; isPage: boolean })[];
  /** Whether there is an import map with hashes. */
  hasImportIntegrity: boolean;
  /** Whether a module of the page is written into it. */
  hasInlineModule: boolean;
  /** The nearest `api-base` of a page that has one. */
  apiBase: string | undefined;
  /** Each has to allow what the page loads. */
  policies: readonly string[];
  /** `Integrity-Policy` as it was sent. */
  integrityPolicy: string;
}

/** Headers of a page that decide about what it loads. */
export interface PageHeaders {
  policy: string;
  integrityPolicy: string;
}

const LINK = /\/w\/[a-z-]+\/[\w-]+(?:[/?#]|$)/u;
const WRITTEN = /(<|\[)(odm-[a-z]+(?:-[a-z]+)*)(?=[\s>/\]])/gu;

/** Elements whose texts are code, or read by nobody. */
export const CODE = /^(?:script|style|pre|code|textarea|template|title|noscript)$/u;

/** Whether an address is that of the page of a widget. */
export const isWidgetPage = (address: string): boolean => LINK.test(address);

/** Whether it is one that other sites may put in a frame. */
export const isForFrames = (address: string): boolean => /\/embed\/(?:[?#]|$)/u.test(address);

/** The tags that a text shows as they are written, and where in it. */
export function writtenIn(text: string): { index: number; tag: string; form: WrittenTag['form'] }[] {
  return [...text.matchAll(WRITTEN)].map(({ index, 1: sign, 2: tag = '' }) => ({
    index,
    tag,
    form: sign === '<' ? 'escaped' : 'bracketed',
  }));
}

/** The policies of a page: several of a header arrive as one text with commas between, others are in `meta` tags. */
export function policiesOf(header: string, tags: readonly string[]): string[] {
  return [...header.split(','), ...tags].filter((policy) => policy.trim());
}
