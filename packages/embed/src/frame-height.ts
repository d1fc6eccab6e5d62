/** What a page in a frame sends to the page around it, again whenever it changes. */
export interface FrameHeightMessage {
  type: 'odm-frame-height';
  /** Of the whole page in the frame, in CSS pixels, rounded up. */
  height: number;
}

/** What the page around frames sends to them, to be told the height anew. */
export interface FrameAskMessage {
  type: 'odm-frame-ask';
}

/** How the host script of iframe-resizer 4 begins: its id of the frame, a number and two switches. */
const IFRAME_RESIZER = /^\[iFrameSizer\]([^:]+):\d*:(?:true|false):/u;

/**
 * Tells the page around a frame how tall the page in it is: in our message, and to a host script of iframe-resizer in
 * its own. The height is no secret, so every page may have it.
 *
 * @param view window of the page in the frame
 * @returns a function that stops it
 */
export function reportHeight(view: Window & typeof globalThis): () => void {
  const host = view.parent;
  const root = view.document.documentElement;
  let resizerId: string | undefined;
  let sent = -1;

  function send(event: 'init' | 'resize'): void {
    sent = Math.ceil(root.getBoundingClientRect().height);
    host.postMessage({ type: 'odm-frame-height', height: sent } satisfies FrameHeightMessage, '*');
    if (resizerId !== undefined)
      host.postMessage(`[iFrameSizer]${resizerId}:${sent}:${root.clientWidth}:${event}`, '*');
  }
  function onMessage({ source, data }: MessageEvent<unknown>): void {
    if (source !== host) return;
    const [, id] = (typeof data === 'string' && IFRAME_RESIZER.exec(data)) || [];
    if (id !== undefined) resizerId = id;
    if (id !== undefined || (data as Partial<FrameAskMessage> | null)?.type === 'odm-frame-ask') send('init');
  }

  if (host === view) return () => undefined;
  const observer = new view.ResizeObserver(() => {
    if (Math.ceil(root.getBoundingClientRect().height) !== sent) send('resize');
  });
  observer.observe(root);
  view.addEventListener('message', onMessage);
  // A host script that has asked before this one was there asks again.
  host.postMessage('[iFrameResizerChild]Ready', '*');
  return () => {
    observer.disconnect();
    view.removeEventListener('message', onMessage);
  };
}
