/*
 * What the loader needs on a page with widgets that wait, and on no other: those far below, those with prerendered
 * content, and tags that the page names for later. And where a tag is none of ours, the way to what says so.
 */
import { whenUsed } from '@odm-widgets/core/prerendered.js';

/** An element that waits, and what lets it load. */
export interface HeldElement {
  element: Element;
  release: () => void;
}

/** Milliseconds after which an idle moment is no longer waited for. */
const MAX_IDLE_WAIT = 2000;
/** Milliseconds to wait where the browser does not say when it is idle. */
const PAUSE = 50;

/**
 * Releases elements with prerendered content when they are used, and each other element when it comes near the viewport,
 * else one in each idle moment once the page has loaded, so that many do not make one long task.
 *
 * @param screens heights of the viewport that count as near
 */
export function releaseWhenDue(held: readonly HeldElement[], screens: number): void {
  const waiting = new Map<Element, HeldElement>();
  for (const one of held) {
    if (one.element.querySelector('[data-odm-held]'))
      void whenUsed(one.element as HTMLElement).then(one.release);
    else waiting.set(one.element, one);
  }
  const release = (element: Element) => {
    observer.unobserve(element);
    correctHeight(element);
    waiting.get(element)?.release();
    waiting.delete(element);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) release(target);
    },
    { rootMargin: `${screens * 100}% 0px` },
  );
  for (const element of waiting.keys()) observer.observe(element);
  const releaseNext = () => {
    const [next] = waiting.keys();
    if (!next) return;
    release(next);
    onIdle(releaseNext);
  };
  if (waiting.size > 0) whenIdle(releaseNext);
}

const corrections = new WeakMap<Node, CSSStyleSheet>();

/**
 * Reserves what the tallest element with the same attributes takes by now, at the same width, if that is more than the
 * loader has reserved: a page can have larger text than heights were measured with.
 */
function correctHeight(element: Element): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const kind = kindOf(element);
  const { width, height } = element.getBoundingClientRect();
  const heights = [...root.querySelectorAll(kind)]
    .filter((other) => other.shadowRoot)
    .map((other) => other.getBoundingClientRect())
    .filter((other) => other.width === width)
    .map((other) => other.height);
  const tallest = Math.max(...heights);
  if (tallest <= height || !root.adoptedStyleSheets) return;
  let sheet = corrections.get(root);
  if (!sheet) {
    corrections.set(root, (sheet = new CSSStyleSheet()));
    root.adoptedStyleSheets.push(sheet);
  }
  const own = [...element.attributes].map(({ name, value }) => `[${name}="${CSS.escape(value)}"]`);
  sheet.insertRule(
    `@media(width:${innerWidth}px){:where(${element.localName}${own.join('')}:not(:is(:state(empty),:state(error)))){min-block-size:${tallest}px}}`,
    sheet.cssRules.length,
  );
}

/** Selector of elements of the same tag that have the same attributes, whatever their values are. */
const kindOf = ({ localName, attributes }: Element) =>
  localName + [...attributes].map(({ name }) => `[${CSS.escape(name)}]`).join('');

/** Fetches the code of the tags that attributes `data-odm-preload` name, when the page has loaded and is idle. */
export function loadNamed(
  page: Document,
  tags: readonly string[],
  importWidget: (tag: string) => Promise<unknown>,
): void {
  for (const element of page.querySelectorAll('[data-odm-preload]'))
    for (const tag of element.getAttribute('data-odm-preload')!.match(/[\w-]+/gu) ?? [])
      if (tags.includes(tag))
        whenIdle(() => {
          importWidget(tag).catch((error: unknown) => console.error(`<${tag}> could not be loaded.`, error));
        });
}

/** Says that a tag is none of ours. */
export async function tellUnknown(element: Element, tags: readonly string[]): Promise<void> {
  const { tellUnknownTag } = await import('./lazy/unknown-tag/unknown-tag.js');
  tellUnknownTag(element, tags);
}

/** Calls back when the page has loaded and is idle. */
function whenIdle(callback: () => void): void {
  if (document.readyState === 'complete') onIdle(callback);
  else addEventListener('load', () => onIdle(callback), { once: true });
}

function onIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: MAX_IDLE_WAIT });
  else setTimeout(callback, PAUSE);
}
