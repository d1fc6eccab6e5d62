/** The widgets about councils on the page of a test, and ways to reach into them. */
import '@odm-widgets/representation/define.js';
import type { PoliticalControl, Representation } from '@odm-widgets/representation';
import { belowFigure } from './below-figure.js';
import { partOf, textOf } from './shadow-dom.js';
import { until } from './until.js';

/** Both widgets. Tests reach into their shadow roots, which have the same parts. */
export type CouncilsWidget = PoliticalControl | Representation;

async function openWidget<T extends CouncilsWidget>(
  widget: T,
  attributes: Record<string, string>,
): Promise<T> {
  for (const [name, value] of Object.entries({ 'api-base': '/packages/dataset/', ...attributes }))
    widget.setAttribute(name, value);
  document.body.append(widget);
  await until('figures', () => widget.status === 'ready' || widget.status === 'empty');
  await widget.updateComplete;
  return belowFigure(widget);
}

export const open = (attributes: Record<string, string>): Promise<Representation> =>
  openWidget(document.createElement('odm-representation'), attributes);
export const openControl = (attributes: Record<string, string>): Promise<PoliticalControl> =>
  openWidget(document.createElement('odm-political-control'), attributes);

export const root = (widget: CouncilsWidget) => widget.shadowRoot!;
export const all = <T extends Element = HTMLElement>(widget: CouncilsWidget, selector: string) => [
  ...root(widget).querySelectorAll<T>(selector),
];
export const one = (widget: CouncilsWidget, selector: string) =>
  root(widget).querySelector<HTMLElement>(selector) ?? undefined;
export const drawn = (widget: CouncilsWidget, selector: string, count = 1) => {
  partOf(widget, 'chart')!.scrollIntoView();
  return until(`${count} of ${selector}`, () => {
    const found = all(widget, selector);
    return found.length >= count ? found : undefined;
  });
};
export const control = (widget: CouncilsWidget, label: string) =>
  all(widget, '.controls label')
    .find((field) => textOf(field).startsWith(label))
    ?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select') as HTMLInputElement;

/** A field of the picker, once its code has loaded. */
export const field = (widget: CouncilsWidget, label: string) =>
  until(`the field ${label}`, () => control(widget, label));

export function set(element: HTMLInputElement | HTMLSelectElement, value: string): void {
  element.value = value;
  element.dispatchEvent(new Event(element.localName === 'input' ? 'input' : 'change', { bubbles: true }));
}
export const press = (element: Element, key: string) =>
  element.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
