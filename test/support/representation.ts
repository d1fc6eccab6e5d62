/** A representation widget on the page, and what is asked of it in tests. */
import '@odm-widgets/representation/define.js';
import type { Representation } from '@odm-widgets/representation';
import { partOf, textOf } from './shadow-dom.js';
import { until } from './until.js';

export async function open(attributes: Record<string, string>): Promise<Representation> {
  const widget = document.createElement('odm-representation');
  for (const [name, value] of Object.entries({ 'api-base': '/packages/dataset/', ...attributes }))
    widget.setAttribute(name, value);
  document.body.append(widget);
  await until('figures', () => widget.status === 'ready' || widget.status === 'empty');
  await widget.updateComplete;
  return widget;
}

export const root = (widget: Representation) => widget.shadowRoot!;
export const all = <T extends Element = HTMLElement>(widget: Representation, selector: string) => [
  ...root(widget).querySelectorAll<T>(selector),
];
export const one = (widget: Representation, selector: string) =>
  root(widget).querySelector<HTMLElement>(selector) ?? undefined;
export const drawn = (widget: Representation, selector: string, count = 1) => {
  partOf(widget, 'chart')!.scrollIntoView();
  return until(`${count} of ${selector}`, () => {
    const found = all(widget, selector);
    return found.length >= count ? found : undefined;
  });
};
export const control = (widget: Representation, label: string) =>
  all(widget, '.controls label')
    .find((field) => textOf(field).startsWith(label))
    ?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select') as HTMLInputElement;

export function set(element: HTMLInputElement | HTMLSelectElement, value: string): void {
  element.value = value;
  element.dispatchEvent(new Event(element.localName === 'input' ? 'input' : 'change', { bubbles: true }));
}
export const press = (element: Element, key: string) =>
  element.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
