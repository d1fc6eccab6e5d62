/** Whether part of an element is in the viewport of a visible tab. Forces layout, so it must not run every frame. */
export function isInViewport(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0 && width > 0 && document.visibilityState === 'visible';
}
