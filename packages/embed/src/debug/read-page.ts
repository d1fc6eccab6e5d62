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

const PREFIX = 'odm-';

/** Elements of a page with the names of widgets, and with others that begin so. */
export function widgetsOf(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => localName.startsWith(PREFIX));
}

/** What an open page says: the same as `odm-widgets check` reads from its source. */
export function readFacts(page: Document, headers: PageHeaders): PageFacts {
  const scripts = [...page.scripts];
  return {
    url: new URL(page.URL),
    widgets: widgetsOf(page).map(toTag),
    scripts: scripts.filter((script) => script.hasAttribute('src')).map(toScript),
    written: writtenTags(page),
    upgradesText: scripts.some(({ dataset }) => /\btext\b/u.test(dataset['odmLinks'] ?? '')),
    links: [...page.links].filter((link) => isWidgetPage(link.getAttribute('href') ?? '')).length,
    frames: [...page.querySelectorAll('iframe')].flatMap((element) => {
      const src = element.getAttribute('src') ?? '';
      return isWidgetPage(src) ? [{ element, src, isPage: isForFrames(src) }] : [];
    }),
    hasImportIntegrity: scripts.some(
      ({ type, text }) => type === 'importmap' && text.includes('"integrity"'),
    ),
    hasInlineModule: scripts.some((script) => script.type === 'module' && !script.hasAttribute('src')),
    apiBase: page.querySelector('[api-base]')?.getAttribute('api-base') ?? undefined,
    policies: policiesOf(
      headers.policy,
      [...page.querySelectorAll('meta')]
        .filter(({ httpEquiv }) => /^content-security-policy$/iu.test(httpEquiv))
        .map(({ content }) => content),
    ),
    integrityPolicy: headers.integrityPolicy,
  };
}

function toTag(element: HTMLElement): CheckedTag {
  const content = element.querySelector(`:scope > [${PRERENDERED}]`);
  return {
    element,
    name: element.localName,
    attributes: [...element.attributes].map(({ name, value }) => ({ name, value })),
    // Where the tag ends, only its source says; the widget itself says what it holds.
    isClosed: true,
    hasContent: element.textContent.trim() !== '' || element.querySelector('img,form,script') !== null,
    stamp: content?.getAttribute(PRERENDERED) ?? undefined,
  };
}

function toScript(element: HTMLScriptElement): ScriptTag {
  const src = element.getAttribute('src')!.trim();
  return {
    element,
    src,
    url: URL.canParse(element.src) ? new URL(element.src) : undefined,
    isModule: element.type.toLowerCase() === 'module',
    hasIntegrity: element.integrity !== '',
    // A browser hides the attribute, not the property.
    nonce: element.nonce,
  };
}

/** Texts that visitors read, other than those that show code, and those in widgets. */
function writtenTags(page: Document): WrittenTag[] {
  const found: WrittenTag[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && (CODE.test(node.localName) || node.localName.startsWith(PREFIX))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode())
    if (walker.currentNode instanceof Text) {
      const { data, parentElement } = walker.currentNode;
      found.push(
        ...writtenIn(data).map(({ tag, form }) => ({ element: parentElement ?? undefined, tag, form })),
      );
    }
  return found;
}
