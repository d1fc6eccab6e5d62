import {
  CODE,
  isForFrames,
  isWidgetPage,
  policiesOf,
  writtenIn,
  type CheckedTag,
  type PageFacts,
  type PageHeaders,
  type ScriptTag,
  type WrittenTag,
} from '@odm-widgets/core/check.js';
import { PRERENDERED } from '@odm-widgets/core/prerender.js';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { readPage, type WidgetTag } from '../prerender/html-tags.js';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** @param url of the page; undefined for a file */
export function readFacts(html: string, url: URL | undefined, headers: PageHeaders): PageFacts {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const elements = [...elementsIn(document)];
  const of = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const base = addressOf(attributeOf(of('base')[0], 'href') ?? '', url) ?? url;
  const scripts = of('script');
  return {
    url,
    widgets: readPage(html).tags.map((tag) => toCheckedTag(tag, html)),
    scripts: scripts.flatMap((script) => toScript(script, base) ?? []),
    written: [...textsIn(document)].flatMap(toWrittenTags),
    upgradesText: scripts.some((one) => /\btext\b/u.test(attributeOf(one, 'data-odm-links') ?? '')),
    links: of('a').filter((one) => isWidgetPage(attributeOf(one, 'href') ?? '')).length,
    frames: of('iframe').flatMap((one) => {
      const src = attributeOf(one, 'src') ?? '';
      return isWidgetPage(src) ? [{ line: lineOf(one), src, isPage: isForFrames(src) }] : [];
    }),
    hasImportIntegrity: scripts.some(
      (one) => attributeOf(one, 'type') === 'importmap' && textOf(one).includes('"integrity"'),
    ),
    hasInlineModule: scripts.some(
      (one) => attributeOf(one, 'type') === 'module' && attributeOf(one, 'src') === undefined,
    ),
    apiBase: elements.map((one) => attributeOf(one, 'api-base')).find((one) => one !== undefined),
    policies: policiesOf(
      headers.policy,
      of('meta')
        .filter((one) => /^content-security-policy$/iu.test(attributeOf(one, 'http-equiv') ?? ''))
        .map((one) => attributeOf(one, 'content') ?? ''),
    ),
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
    else if (defaultTreeAdapter.isElementNode(child) && !CODE.test(child.tagName)) yield* textsIn(child);
  }
}

function toWrittenTags({ line, text }: { line: number; text: string }): WrittenTag[] {
  return writtenIn(text).map(({ index, tag, form }) => ({
    line: line + text.slice(0, index).split('\n').length - 1,
    tag,
    form,
  }));
}

function toCheckedTag(tag: WidgetTag, html: string): CheckedTag {
  const { name, line, attributes, inside, text, prerendered, script } = tag;
  const written = prerendered && html.slice(prerendered.start, prerendered.end);
  return {
    name,
    line,
    attributes,
    isClosed: inside !== undefined,
    hasContent: Boolean(text || prerendered || script !== undefined),
    stamp: new RegExp(`${PRERENDERED}="([^"]*)"`, 'u').exec(written ?? '')?.[1],
  };
}

const attributeOf = (element: Element | undefined, wanted: string) =>
  element?.attrs.find(({ name }) => name === wanted)?.value;

const lineOf = ({ sourceCodeLocation }: Element) => sourceCodeLocation?.startLine ?? 1;

const textOf = (element: Element) =>
  element.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');
