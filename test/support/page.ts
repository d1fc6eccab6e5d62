import { isWholeBelow } from './below-figure.js';
import { until } from './until.js';

/** A page in a frame, with its errors, policy violations and console output. */
export interface OpenedPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Uncaught errors and rejections. */
  readonly errors: string[];
  /** Violations of the page's content security policy: directive and address. */
  readonly violations: string[];
  /** What was written to the console. */
  readonly console: string[];
  /** URLs of all resources loaded so far. */
  resources(): string[];
  /** Waits until every `odm-*` element is ready, with what stands below its figure, empty or failed. */
  settled(): Promise<void>;
  close(): void;
}

/** Opens a page of the site, such as `/examples/plain.html`, with its real headers. */
export async function openPage(path: string, { width = 1024, height = 768 } = {}): Promise<OpenedPage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.title = path;
  document.body.append(frame);
  const log = { errors: [] as string[], violations: [] as string[], console: [] as string[] };
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = path;
  // The new document's window exists before its scripts run; listening only at `load` would miss the first errors.
  const view = await until(`the document of ${path}`, () => windowOf(frame, path));
  listen(view, log);
  await loaded;
  return {
    frame,
    window: view,
    document: view.document,
    ...log,
    resources: () => view.performance.getEntriesByType('resource').map(({ name }) => name),
    settled: () => settledIn(view.document),
    close: () => frame.remove(),
  };
}

function windowOf(frame: HTMLIFrameElement, path: string): (Window & typeof globalThis) | undefined {
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  return view && view.location.href !== 'about:blank' && view.location.pathname === path.split(/[?#]/u)[0]
    ? view
    : undefined;
}

function listen(
  view: Window & typeof globalThis,
  log: { errors: string[]; violations: string[]; console: string[] },
): void {
  view.addEventListener(
    'error',
    ({ message }) => log.errors.push(message || 'a resource did not load'),
    true,
  );
  view.addEventListener('unhandledrejection', ({ reason }) => log.errors.push(String(reason)));
  view.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    log.violations.push(`${violatedDirective} ${blockedURI}`),
  );
  for (const level of ['log', 'warn', 'error'] as const) {
    view.console[level] = (...args: unknown[]) =>
      void log.console.push(`${level}: ${args.map(String).join(' ')}`);
  }
}

/** Ready with what stands below the figure, empty, or failed. */
function isSettled(element: Element & { status?: string }): boolean {
  if (element.status === 'ready') return isWholeBelow(element);
  return element.status === 'empty' || element.status === 'error';
}

async function settledIn(page: Document): Promise<void> {
  await until('every widget of the page to settle', () =>
    [...page.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('odm-'))
      .every((element) => isSettled(element as Element & { status?: string })),
  );
}
