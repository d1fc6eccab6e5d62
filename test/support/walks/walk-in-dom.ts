import { expect } from 'chai';
import { deepElements, textOf } from '../shadow-dom.js';
import { until } from '../until.js';
import { difference, type Act } from './walks.js';

const OPERATED = 'a[href], button, input, select, textarea, summary, [tabindex]';

const ROLES: Readonly<Record<string, string>> = {
  A: 'link',
  BUTTON: 'button',
  LI: 'listitem',
  SELECT: 'combobox',
  SUMMARY: 'DisclosureTriangle',
  TEXTAREA: 'textbox',
};
const INPUTS: Readonly<Record<string, string>> = {
  checkbox: 'checkbox',
  file: 'button',
  radio: 'radio',
  search: 'searchbox',
};

/** Engines differ in the spaces between the parts of a name. */
const unspaced = (text: string) => text.replace(/\s/gu, '');

function roleOf(element: Element): string {
  const { type, list } = element as HTMLInputElement;
  if (element instanceof HTMLInputElement) return list ? 'combobox' : (INPUTS[type] ?? 'textbox');
  return element.getAttribute('role') ?? ROLES[element.tagName] ?? element.localName;
}

/** Texts that are not left to the eye alone. */
function spoken(node: Node): string {
  if (node instanceof Element && (node.getAttribute('aria-hidden') === 'true' || node.localName === 'style'))
    return '';
  if (node instanceof HTMLSlotElement) return node.assignedNodes().map(spoken).join('');
  return node.nodeType === Node.TEXT_NODE ? (node as Text).data : [...node.childNodes].map(spoken).join('');
}

function nameOf(element: Element): string {
  const label = element.closest('label') ?? (element as HTMLInputElement).labels?.[0];
  return element.getAttribute('aria-label') ?? spoken(label?.querySelector('span') ?? label ?? element);
}

const textFor = (element: Element) => unspaced(`${roleOf(element)} ${nameOf(element)}`);

/** Where Tab stops, in the order of the document and its shadow trees; of several radio buttons at the first. */
function stopsIn(container: Element): Element[] {
  const groups = new Set<string>();
  return deepElements(container)
    .filter((element) => element.matches(OPERATED) && element.getAttribute('tabindex') !== '-1')
    .filter((element) => !(element as HTMLButtonElement).disabled && element.checkVisibility())
    .filter((element) => {
      const { type, name } = element as HTMLInputElement;
      const isLater = type === 'radio' && groups.has(name);
      if (type === 'radio') groups.add(name);
      return !isLater;
    });
}

/** Waits until the stops are as expected, and says where they are not. */
export async function expectStops(container: Element, expected: readonly string[]): Promise<void> {
  const find = () => difference(stopsIn(container).map(textFor), expected.map(unspaced));
  await until('the stops', () => find() === undefined).catch(() => expect(find()).to.equal(undefined));
}

function press(element: Element, key: string): void {
  const event = new KeyboardEvent('keydown', {
    key: key === 'Space' ? ' ' : key,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  // What the browser does by itself for these keys, and only where a script has not.
  if (element.dispatchEvent(event) && element instanceof HTMLElement && /^(?:Enter|Space)$/u.test(key))
    element.click();
}

function activeElement(): Element {
  let active = document.activeElement!;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** As in Chromium, but for what the browser itself does with Escape, which a script cannot press. */
export async function act(
  container: Element,
  { on, press: keys = [], select, write, says, reaches, opens }: Act,
): Promise<void> {
  const start = await until(on, () =>
    deepElements(container).find(
      (element) => element.matches(OPERATED) && textFor(element).startsWith(unspaced(on)),
    ),
  );
  (start as HTMLElement).focus();
  const regions = deepElements(container).filter((one) => one.getAttribute('role') === 'status');
  const value = select ?? write;
  if (value !== undefined) {
    (start as HTMLInputElement).value = value;
    start.dispatchEvent(new Event(select === undefined ? 'input' : 'change', { bubbles: true }));
  }
  for (const key of keys) press(activeElement(), key);
  if (says) await until(String(says), () => regions.some((one) => one.isConnected && says.test(textOf(one))));
  if (reaches !== undefined && !reaches.startsWith('group'))
    await until(reaches, () => textFor(activeElement()).startsWith(unspaced(reaches)));
  if (opens === undefined || /dialog|popover/u.test(opens)) return;
  const isThere = () => deepElements(container).some((one) => one.matches(opens) && one.checkVisibility());
  await until(opens, isThere);
  press(activeElement(), 'Escape');
  await until('its end', () => !isThere());
  expect(activeElement() === start, 'the focus is back').to.equal(true);
}
