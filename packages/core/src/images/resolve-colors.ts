/**
 * Colours of CSS custom properties as plain values, e.g. "rgb(47, 93, 128)", for images saved from the page. A token
 * may be `light-dark(…)` or refer to others; the browser resolves it only when it is used in a real property.
 *
 * @param element where the tokens apply; needs to be connected
 * @returns the value of each name, or "currentcolor" where the token is not set
 */
export function resolveColors(element: Element, names: readonly string[]): string[] {
  const probe = element.ownerDocument.createElement('span');
  probe.hidden = true;
  (element.shadowRoot ?? element).append(probe);
  const style = getComputedStyle(probe);
  const values = names.map((name) => {
    if (!style.getPropertyValue(name).trim()) return 'currentcolor';
    probe.style.color = `var(${name})`;
    return style.color;
  });
  probe.remove();
  return values;
}
