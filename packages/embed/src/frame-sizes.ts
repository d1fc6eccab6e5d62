import type { FrameAskMessage, FrameHeightMessage } from './frame-height.js';

/** Pages that say how tall they are; no other frame may resize itself. */
const PAGE = /\/w\/[a-z-]+\/[\w-]+\/(?:[a-z-]+\/){0,2}embed\/(?:[?#]|$)/u;
/** No page of ours is taller. */
const MAX_HEIGHT = 20_000;

/**
 * Makes frames of `…/w/…/embed/` as tall as the pages in them.
 *
 * @returns a function that stops it
 */
export function resizeFrames(page: Document): () => void {
  const view = page.defaultView!;
  const frames = () => [...page.querySelectorAll('iframe')].filter(({ src }) => PAGE.test(src));

  function onMessage({ source, data }: MessageEvent<unknown>): void {
    const { type, height } = (data ?? {}) as Partial<FrameHeightMessage>;
    if (type !== 'odm-frame-height' || !(Number(height) > 0 && Number(height) <= MAX_HEIGHT)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    const isBorderBox = view.getComputedStyle(frame).boxSizing === 'border-box';
    const border = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.ceil(Number(height)) + border}px`;
  }

  view.addEventListener('message', onMessage);
  for (const { contentWindow } of frames())
    contentWindow?.postMessage({ type: 'odm-frame-ask' } satisfies FrameAskMessage, '*');
  return () => view.removeEventListener('message', onMessage);
}
