import type { PreviewMessage, PreviewReady } from './preview-message.js';

/** Beside the builder. */
const LOADER = '../embed/odm-widgets.js';

/** Shows in the page of a preview frame the widget that the builder around it names, and no other page. */
export function showPreviews(view: Window): void {
  const { document: page, location, parent: host } = view;
  const main = page.querySelector('main')!;
  let shown = '';

  function show({ tag, attributes, language, isDark }: PreviewMessage): void {
    page.documentElement.lang = language;
    page.documentElement.classList.toggle('dark', isDark);
    const key = JSON.stringify([tag, attributes]);
    if (key === shown || !/^odm-[a-z-]+$/u.test(tag)) return;
    shown = key;
    const widget = page.createElement(tag);
    for (const [name, value] of attributes) widget.setAttribute(name, value);
    main.replaceChildren(widget);
  }

  view.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== host || origin !== location.origin) return;
    const message = data as Partial<PreviewMessage> | null;
    if (message?.type === 'odm-preview') show(message as PreviewMessage);
  });
  const loader = page.createElement('script');
  loader.type = 'module';
  loader.src = LOADER;
  page.head.append(loader);
  host.postMessage({ type: 'odm-preview-ready' } satisfies PreviewReady, location.origin);
}
