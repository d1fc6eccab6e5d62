import { PRERENDERED } from '@odm-widgets/core/prerender.js';
import { defaultTreeAdapter, html as htmlNames, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A place in the text of a page: from the first character to the one after the last. */
export interface Range {
  start: number;
  end: number;
}

/** An `odm-*` tag of a page, and where it stands in its text. */
export interface WidgetTag {
  name: string;
  /** Counted from 1. */
  line: number;
  attributes: readonly { readonly name: string; readonly value: string }[];
  /** The nearest `lang`; empty where there is none. */
  language: string;
  /** What is between its two tags; undefined where it has no end tag. */
  inside: Range | undefined;
  /** Content that was prerendered before. */
  prerendered: Range | undefined;
  /** Whether the author wrote the heading, in its slot. */
  hasHeading: boolean;
  /** Whether another widget contains it. */
  isNested: boolean;
  /** Its text, without what was prerendered. */
  text: string;
  /** Text of the first data script inside it. */
  script: string | undefined;
}

/** A page as a browser reads it. */
export interface Page {
  tags: readonly WidgetTag[];
  /** Text of a data script by its id. */
  scriptText: (id: string) => string | undefined;
}

const DATA_SCRIPT = /^application\/(?:[\w.-]+\+)?json$/iu;

/** Finds the widgets of a page, or of a part of one. */
export function readPage(text: string): Page {
  const elements = [...elementsIn(parse(text, { sourceCodeLocationInfo: true }))];
  return {
    tags: elements.flatMap((element) => toTag(element) ?? []),
    scriptText: (id) =>
      elements
        .filter(isDataScript)
        .map(scriptOf)
        .find(([own]) => own === id)?.[1],
  };
}

function* elementsIn(parent: ParentNode): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

function toTag(element: Element): WidgetTag | undefined {
  const { tagName, sourceCodeLocation: location } = element;
  // Without a place in the text, the parser made it.
  if (!location?.startTag || !tagName.startsWith('odm-') || element.namespaceURI !== htmlNames.NS.HTML)
    return undefined;
  const own = element.childNodes.filter(defaultTreeAdapter.isElementNode);
  const prerendered = own.find((child) => attributeOf(child, PRERENDERED) !== undefined)?.sourceCodeLocation;
  return {
    name: tagName,
    line: location.startTag.startLine,
    attributes: element.attrs.map(({ name, value }) => ({ name, value })),
    language: nearest(element, (one) => attributeOf(one, 'lang')) ?? '',
    inside: location.endTag
      ? { start: location.startTag.endOffset, end: location.endTag.startOffset }
      : undefined,
    prerendered: prerendered ? { start: prerendered.startOffset, end: prerendered.endOffset } : undefined,
    hasHeading: own.some((child) => attributeOf(child, 'slot') === 'heading'),
    isNested: ancestorsOf(element).some((one) => one.tagName.startsWith('odm-')),
    text: textOf(element).replace(/\s+/gu, ' ').trim(),
    script: [...elementsIn(element)].filter(isDataScript).map(scriptOf)[0]?.[1],
  };
}

function attributeOf(element: Element, wanted: string): string | undefined {
  return element.attrs.find(({ name }) => name === wanted)?.value;
}

function ancestorsOf({ parentNode }: Element): Element[] {
  return parentNode && defaultTreeAdapter.isElementNode(parentNode)
    ? [parentNode, ...ancestorsOf(parentNode)]
    : [];
}

function nearest<T>(element: Element, read: (element: Element) => T | undefined): T | undefined {
  return [element, ...ancestorsOf(element)].map(read).find((value) => value !== undefined);
}

function textOf(element: Element): string {
  return element.childNodes
    .map((child) => {
      if (defaultTreeAdapter.isTextNode(child)) return child.value;
      const isText =
        defaultTreeAdapter.isElementNode(child) &&
        child.tagName !== 'script' &&
        attributeOf(child, PRERENDERED) === undefined;
      return isText ? textOf(child) : '';
    })
    .join('');
}

const isDataScript = (element: Element) =>
  element.tagName === 'script' && DATA_SCRIPT.test(attributeOf(element, 'type')?.trim() ?? '');

const scriptOf = (script: Element): [id: string | undefined, text: string] => [
  attributeOf(script, 'id'),
  script.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join(''),
];
