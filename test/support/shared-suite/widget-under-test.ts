import type { ConsoleLine } from '../capture-console.js';
import { until } from '../until.js';

/** A widget, as the suite of promises needs to know it. */
export interface WidgetUnderTest {
  tag: string;
  /** Registers the tag: `() => import('@odm-widgets/x/define.js')`. */
  define: () => Promise<unknown>;
  /** Attributes with which it shows figures. */
  attributes: Readonly<Record<string, string>>;
  /** Attributes with which it has a valid answer and nothing to show. */
  emptyAttributes?: Readonly<Record<string, string>>;
  /** The part that holds what is shown; the table unless told otherwise. */
  contentPart?: string;
  /** Attributes it cannot do without in a test, as it would ask another site; none unless told otherwise. */
  minimalAttributes?: Readonly<Record<string, string>>;
  /** A property set before the tag is registered, and its value. */
  property: readonly [name: string, value: unknown];
  /** Parts it must show; all of the house's unless told otherwise. */
  parts?: readonly string[];
  /** Whether it draws a chart in the part `chart`: an `odm-chart`, unless `walk` says how another one works. */
  hasChart?: boolean;
  navigation?: KeyboardNavigation;
  /** Addresses outside the page's origin that it documents. */
  allowedRequests?: readonly RegExp[];
  /** Where its figures lie. */
  apiBase?: string;
  /** Whether it shows figures: they take time to come, and have a table and a source. Not so a form. */
  hasFigures?: boolean;
  /** Attributes with which it fails; left out, its figures are sought where there are none. */
  failingAttributes?: Readonly<Record<string, string>>;
  /** Slots it has; all of the house's unless told otherwise. */
  slots?: readonly string[];
}

/** How the arrow keys walk a drawing that is no `odm-chart`; its name alone where all it shows is text beside it. */
export interface KeyboardNavigation {
  /** The one tab stop of the drawing. */
  tabStop?: (widget: Widget) => Element | undefined;
  /** What is said of each stop, in order. */
  texts?: (widget: Widget) => readonly string[];
  /** What is said now. */
  readout?: (widget: Widget) => string;
  /** Accessible name of the whole. */
  name: (widget: Widget) => string;
}

export interface Widget extends HTMLElement {
  readonly status: string;
  readonly model: unknown;
  readonly updateComplete: Promise<boolean>;
}

/** Parts of the house. */
export const STANDARD_PARTS: readonly string[] = ['heading', 'headline', 'table', 'provenance', 'actions'];

export const FALLBACK = 'The author’s own words stand here.';
const DATASET = '/packages/dataset/';

/** Containers of the running test; the suite empties this after each. */
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

/** Puts a tag on the page that will fail. */
export function mountFailing(subject: WidgetUnderTest): ReturnType<typeof mount> {
  return subject.failingAttributes
    ? mount(subject, { attributes: subject.failingAttributes })
    : mount({ ...subject, apiBase: '/no/such/place/' });
}

/** Waits until a widget is in a state, and has drawn it. */
export async function inState(widget: Widget, status = 'ready'): Promise<Widget> {
  await until(`status ${status} of ${widget.localName}`, () => {
    if (status === 'ready' && widget.status === 'error')
      throw new Error(`${widget.localName} failed instead.`);
    return widget.status === status;
  });
  await widget.updateComplete;
  return widget;
}

/** Waits until the chart, if there is one, has drawn its marks: in an element of its own, or in the widget itself. */
export async function chartDrawn(widget: Widget): Promise<SVGElement | undefined> {
  const part = () => widget.shadowRoot?.querySelector('[part~="chart"]') ?? undefined;
  if (!part()) return undefined;
  part()!.scrollIntoView();
  // Its code comes after the first words; until then room is kept for it.
  return until(
    'the chart',
    () =>
      (part()?.shadowRoot ?? part())?.querySelector<SVGElement>('svg:not(.patterns), canvas') ?? undefined,
  );
}

/** Only lines that a page's developer would see as noise. */
export function consoleLines(lines: readonly ConsoleLine[]): string[] {
  return lines.map(({ level, text }) => `${level}: ${text}`);
}

export const IS_CHROMIUM = /Chrome\//u.test(navigator.userAgent);
