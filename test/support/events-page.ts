import type { Events } from '@odm-widgets/events';
import { deepElements, textOf } from './shadow-dom.js';
import { until } from './until.js';

/** A day of the sample programme. */
export const NOW = '2026-03-02';
export const WORDPRESS = '/examples/data/events-tec.json';
export const CALENDAR = '/examples/data/events.ics';

/** An evening in the words of schema.org. */
export const EVENT = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Open Data Night',
  startDate: '2026-03-31T18:30:00+01:00',
};

/** Puts a list of events on the page; what stands inside the tag is given as nodes. */
export function listed(attributes: Readonly<Record<string, string>>, ...inside: readonly Node[]): Events {
  const widget = document.createElement('odm-events');
  for (const [name, value] of Object.entries({ now: NOW, ...attributes })) widget.setAttribute(name, value);
  widget.append(...inside);
  document.body.append(widget);
  return widget;
}

/** A script of data as an author writes it. */
export function dataScript(text: string, id = ''): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  if (id) script.id = id;
  script.append(text);
  return script;
}

/** Waits for an answer and for what it brings with it. */
export async function answered(widget: Events, status = 'ready'): Promise<Events> {
  await until(`status ${status}`, () => widget.status === status);
  await widget.updateComplete;
  return widget;
}

/** Elements of a widget by selector, wherever they are below it. */
export function allIn<E extends HTMLElement = HTMLElement>(widget: Element, selector: string): E[] {
  return deepElements(widget).filter((element): element is E => element.matches(selector));
}

export const titlesIn = (widget: Element) => allIn(widget, '.title').map((title) => textOf(title));
