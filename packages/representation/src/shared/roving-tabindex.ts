/**
 * Roving tabindex: a list or map of items with `data-code` is one tab stop, and the arrow keys move the focus from
 * item to item.
 */

/** Closes details and moves the focus back to the item that opened them, as the close button disappears. */
export function closeAndRestoreFocus(close: () => void) {
  return ({ currentTarget }: Event): void => {
    const figure = (currentTarget as Element).closest('.figure');
    figure?.querySelector<HTMLElement | SVGElement>('[aria-expanded="true"]')?.focus();
    close();
  };
}

/** Closes details by Escape too, wherever in the figure the focus is; what is around the widget stays open. */
export function closeByEscape(close: () => void) {
  const closeDetails = closeAndRestoreFocus(close);
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    closeDetails(event);
  };
}

/** Code of the item that is in the tab order: the one that had the focus last, or the first. */
export function tabStop(items: readonly { code: string }[], focused: string | undefined): string | undefined {
  return items.some(({ code }) => code === focused) ? focused : items[0]?.code;
}

/**
 * Moves the focus for an arrow key, Home or End. Up and down go by where items are on the screen, so they work at
 * any width.
 *
 * @param onMove receives the code of the item that gets the focus
 */
export function moveFocusByArrowKey(event: KeyboardEvent, onMove: (code: string) => void): void {
  // With a modifier the browser has its own use for these keys, such as going back in history.
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const root = event.currentTarget as Element;
  const items = [...root.querySelectorAll<HTMLElement | SVGElement>('[data-code]')];
  const current = items.findIndex((item) => item === event.target);
  const next = items[nextIndex(mirrorForDirection(event.key, root), current, items) ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  onMove(next.getAttribute('data-code')!);
  next.focus();
}

const MIRRORED_KEYS: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** In right-to-left text the next item of a list is on the left; a map is not mirrored. */
function mirrorForDirection(key: string, root: Element): string {
  const isMirrored = root instanceof HTMLElement && getComputedStyle(root).direction === 'rtl';
  return (isMirrored && MIRRORED_KEYS[key]) || key;
}

function nextIndex(key: string, current: number, items: readonly Element[]): number | undefined {
  if (current < 0) return undefined;
  const last = items.length - 1;
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowRight':
      return Math.min(current + 1, last);
    case 'ArrowLeft':
      return Math.max(current - 1, 0);
    case 'ArrowDown':
      return nearestInNextRow(1, current, items);
    case 'ArrowUp':
      return nearestInNextRow(-1, current, items);
    default:
      return undefined;
  }
}

/** Tops of items in one row differ by less than this, in CSS pixels. */
const ROW_TOLERANCE = 4;

/** Index of the item in the row below (1) or above (-1) whose middle is nearest to the current one. */
function nearestInNextRow(direction: 1 | -1, current: number, items: readonly Element[]): number {
  const boxes = items.map((item) => item.getBoundingClientRect());
  const { top, left, width } = boxes[current]!;
  const distances = boxes
    .map((box) => (box.top - top) * direction)
    .map((distance) => (distance > ROW_TOLERANCE ? distance : Infinity));
  const rowDistance = Math.min(...distances);
  if (rowDistance === Infinity) return current;
  const inRow = distances.flatMap((distance, index) =>
    Math.abs(distance - rowDistance) <= ROW_TOLERANCE ? [index] : [],
  );
  const offset = (index: number) => Math.abs(boxes[index]!.left + boxes[index]!.width / 2 - left - width / 2);
  return inRow.reduce((best, index) => (offset(index) < offset(best) ? index : best), inRow[0]!);
}
