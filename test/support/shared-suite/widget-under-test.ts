import type { ConsoleLine } from '../capture-console.js';
import { belowFigure } from '../below-figure.js';
import { until } from '../until.js';

/** A widget as the shared suite tests it. */
export interface WidgetUnderTest {
  tag: string;
  /** Registers the tag: `() => import('@odm-widgets/x/define.js')`. */
  define: () => Promise<unknown>;
  /** Attributes with which it shows figures. */
  attributes: Readonly<Record<string, string>>;
  /** Attributes for a valid answer with nothing to show. */
  emptyAttributes?: Readonly<Record<string, string>>;
  /** The part with the content; the table by default. */
  contentPart?: string;
  /** Attributes every test needs, so that it makes no request to another site; none by default. */
  minimalAttributes?: Readonly<Record<string, string>>;
  /** A property set before the tag is registered, and its value. */
  property: readonly [name: string, value: unknown];
  /** Parts it must show; the standard ones by default. */
  parts?: readonly string[];
  /** Whether it draws a chart in the part `chart`: an `odm-chart` or `odm-map`, unless `navigation` describes another one. */
  hasChart?: boolean;
  navigation?: KeyboardNavigation;
  /** Documented requests to other origins. */
  allowedRequests?: readonly RegExp[];
  /** Address of the dataset. */
  apiBase?: string;
  /** Whether it shows figures, which load and have a table and a source; a form does not. */
  hasFigures?: boolean;
  /** Attributes with which it fails; by default, the dataset's address is one where there is none. */
  failingAttributes?: Readonly<Record<string, string>>;
  /** Slots it has; the standard ones by default. */
  slots?: readonly string[];
}

/** Keyboard navigation of a drawing that is neither an `odm-chart` nor an `odm-map`; only its name where all it shows is also text. */
export interface KeyboardNavigation {
  /** The one tab stop of the drawing. */
  tabStop?: (widget: Widget) => Element | undefined;
  /** Text of each point, in order. */
  texts?: (widget: Widget) => readonly string[];
  /** The current readout. */
  readout?: (widget: Widget) => string;
  /** Accessible name of the drawing. */
  name: (widget: Widget) => string;
}

export interface Widget extends HTMLElement {
  readonly status: string;
  readonly model: unknown;
  readonly updateComplete: Promise<boolean>;
}

/** Parts that every widget with figures has. */
export const STANDARD_PARTS: readonly string[] = ['heading', 'headline', 'table', 'provenance', 'actions'];

export const FALLBACK = 'Fallback content of the page.';
const DATASET = '/packages/dataset/';

/** Containers of the running test; the suite removes them after each test. */
export const mounted: HTMLElement[] = [];

/** Puts tags on the page as an author writes them, in a container of its own. */
export function mount(
  { tag, attributes, apiBase = DATASET }: WidgetUnderTest,
  { copies = 1, attributes: own = attributes, container = {}, width = '' } = {},
): { container: HTMLElement; widgets: Widget[]; widget: Widget } {
  const box = document.createElement('div');
  for (const [name, value] of Object.entries({ 'api-base': apiBase, ...container }))
    box.setAttribute(name, value);
  box.style.width = width;
  const widgets = Array.from({ length: copies }, () => {
    const widget = document.createElement(tag) as Widget;
    for (const [name, value] of Object.entries(own)) widget.setAttribute(name, value);
    widget.append(Object.assign(document.createElement('p'), { textContent: FALLBACK }));
    return widget;
  });
  box.append(...widgets);
  document.body.append(box);
  mounted.push(box);
  return { container: box, widgets, widget: widgets[0]! };
}

/** Puts a tag on the page that fails to load. */
export function mountFailing(subject: WidgetUnderTest): ReturnType<typeof mount> {
  return subject.failingAttributes
    ? mount(subject, { attributes: subject.failingAttributes })
    : mount({ ...subject, apiBase: '/no/such/place/' });
}

/** Waits until a widget is in a state and has rendered it, with what stands below its figure. */
export async function inState(widget: Widget, status = 'ready'): Promise<Widget> {
  await until(`status ${status} of ${widget.localName}`, () => {
    if (status === 'ready' && widget.status === 'error')
      throw new Error(`${widget.localName} failed instead.`);
    return widget.status === status;
  });
  await widget.updateComplete;
  return status === 'ready' ? belowFigure(widget) : widget;
}

/** Waits until the chart, if there is one, has drawn its marks: in an element of its own, or in the widget itself. */
export async function chartDrawn(widget: Widget): Promise<SVGElement | undefined> {
  const part = () => widget.shadowRoot?.querySelector('[part~="chart"]') ?? undefined;
  if (!part()) return undefined;
  part()!.scrollIntoView();
  // Its code loads after the first content.
  return until(
    'the chart',
    () =>
      (part()?.shadowRoot ?? part())?.querySelector<SVGElement>('svg:not(.patterns), canvas') ?? undefined,
  );
}

/** Console lines as text. */
export function consoleLines(lines: readonly ConsoleLine[]): string[] {
  return lines.map(({ level, text }) => `${level}: ${text}`);
}

export const IS_CHROMIUM = /Chrome\//u.test(navigator.userAgent);
