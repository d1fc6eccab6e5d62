/** Whether some of an element is in the viewport of a tab somebody looks at. Reads the layout: not for every frame. */
export function isInViewport(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0 && width > 0 && document.visibilityState === 'visible';
}
