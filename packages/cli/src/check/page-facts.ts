import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { readPage, type WidgetTag } from '../prerender/html-tags.js';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A script of a page that has an address. */
export interface ScriptTag {
  line: number;
  /** As written, and with the address of the page; undefined where it is no address. */
  src: string;
  url: URL | undefined;
  isModule: boolean;
  hasIntegrity: boolean;
  nonce: string | undefined;
}

/** A place in a text of the page where a tag is written that a browser would show as it stands. */
export interface WrittenTag {
  line: number;
  tag: string;
  /** `<odm-…>` as text, or `[odm-…]`. */
  form: 'escaped' | 'bracketed';
}

/** What a page says, as a browser reads it. */
export interface PageFacts {
  url: URL | undefined;
  widgets: readonly WidgetTag[];
  scripts: readonly ScriptTag[];
  written: readonly WrittenTag[];
  /** Whether a script of the page turns `[odm-…]` into widgets. */
  upgradesText: boolean;
  /** Links to pages of widgets, and frames of them. */
  links: number;
  frames: readonly { line: number; src: string; isPage: boolean }[];
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

export interface PageHeaders {
  policy: string;
  integrityPolicy: string;
}

const LINK = /\/w\/[a-z-]+\/[\w-]+(?:[/?#]|$)/u;
const WRITTEN = /(<|\[)(odm-[a-z]+(?:-[a-z]+)*)(?=[\s>/\]])/gu;

/** @param url of the page; undefined for a file */
export function readFacts(html: string, url: URL | undefined, headers: PageHeaders): PageFacts {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const elements = [...elementsIn(document)];
  const of = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const base = addressOf(attributeOf(of('base')[0], 'href') ?? '', url) ?? url;
  const scripts = of('script');
  return {
    url,
    widgets: readPage(html).tags,
    scripts: scripts.flatMap((script) => toScript(script, base) ?? []),
    written: [...textsIn(document)].flatMap(writtenIn),
    upgradesText: scripts.some((one) => /\btext\b/u.test(attributeOf(one, 'data-odm-links') ?? '')),
    links: of('a').filter((one) => LINK.test(attributeOf(one, 'href') ?? '')).length,
    frames: of('iframe').flatMap((one) => {
      const src = attributeOf(one, 'src') ?? '';
      const isPage = /\/embed\/(?:[?#]|$)/u.test(src);
      return LINK.test(src) ? [{ line: lineOf(one), src, isPage }] : [];
    }),
    hasImportIntegrity: scripts.some(
      (one) => attributeOf(one, 'type') === 'importmap' && textOf(one).includes('"integrity"'),
    ),
    hasInlineModule: scripts.some(
      (one) => attributeOf(one, 'type') === 'module' && attributeOf(one, 'src') === undefined,
    ),
    apiBase: elements.map((one) => attributeOf(one, 'api-base')).find((one) => one !== undefined),
    policies: [
      // Policies of several headers arrive as one text with commas between.
      ...headers.policy.split(','),
      ...of('meta')
        .filter((one) => /^content-security-policy$/iu.test(attributeOf(one, 'http-equiv') ?? ''))
        .map((one) => attributeOf(one, 'content') ?? ''),
    ].filter((policy) => policy.trim()),
    integrityPolicy: headers.integrityPolicy,
  };
}

function toScript(script: Element, base: URL | undefined): ScriptTag | undefined {
  const src = attributeOf(script, 'src')?.trim();
  if (src === undefined) return undefined;
  return {
    line: lineOf(script),
    src,
    url: addressOf(src, base),
    isModule: attributeOf(script, 'type')?.trim().toLowerCase() === 'module',
    hasIntegrity: Boolean(attributeOf(script, 'integrity')?.trim()),
    nonce: attributeOf(script, 'nonce'),
  };
}

/** Of a file, whose site is not known, an address of its own is left out. */
function addressOf(address: string, base: URL | undefined): URL | undefined {
  if (!address) return undefined;
  if (URL.canParse(address)) return new URL(address);
  if (address.startsWith('//'))
    return URL.canParse(`https:${address}`) ? new URL(`https:${address}`) : undefined;
  return base && URL.canParse(address, base) ? new URL(address, base) : undefined;
}

function* elementsIn(parent: ParentNode): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** Texts that visitors read, other than those that show code. */
function* textsIn(parent: ParentNode): Generator<{ line: number; text: string }> {
  for (const child of parent.childNodes) {
    if (defaultTreeAdapter.isTextNode(child))
      yield { line: child.sourceCodeLocation?.startLine ?? 1, text: child.value };
    else if (
      defaultTreeAdapter.isElementNode(child) &&
      !/^(?:script|style|pre|code|textarea|template|title)$/u.test(child.tagName)
    )
      yield* textsIn(child);
  }
}

function writtenIn({ line, text }: { line: number; text: string }): WrittenTag[] {
  return [...text.matchAll(WRITTEN)].map(({ index, 1: sign, 2: tag = '' }) => ({
    line: line + text.slice(0, index).split('\n').length - 1,
    tag,
    form: sign === '<' ? 'escaped' : 'bracketed',
  }));
}

const attributeOf = (element: Element | undefined, wanted: string) =>
  element?.attrs.find(({ name }) => name === wanted)?.value;

const lineOf = ({ sourceCodeLocation }: Element) => sourceCodeLocation?.startLine ?? 1;

const textOf = (element: Element) =>
  element.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');
