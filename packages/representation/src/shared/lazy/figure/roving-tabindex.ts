/** One tab stop for many: the arrow keys go from one `[data-code]` to the next, by where they stand. */

/** Ends what is open and puts the keyboard back on what opened it: the button that had it goes away. */
export function closeAndRestoreFocus(close: () => void) {
  return ({ currentTarget }: Event): void => {
    const figure = (currentTarget as Element).closest('.figure');
    figure?.querySelector<HTMLElement | SVGElement>('[aria-expanded="true"]')?.focus();
    close();
  };
}

/** Code of the one that is in the tab order: where the keyboard was, or the first. */
export function tabStop(items: readonly { code: string }[], current: string | undefined): string | undefined {
  return items.some(({ code }) => code === current) ? current : items[0]?.code;
}

/** Arrow keys by where the stops really are, so that up and down work at any width. */
export function moveFocusByArrowKey(event: KeyboardEvent, move: (code: string) => void): void {
  // With another key held they are the browser's: back, to the top of the page.
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const root = event.currentTarget as Element;
  const stops = [...root.querySelectorAll<HTMLElement | SVGElement>('[data-code]')];
  const at = stops.findIndex((stop) => stop === event.target);
  const next = stops[nextStop(mirrorForDirection(event.key, root), at, stops) ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  move(next.getAttribute('data-code')!);
  next.focus();
}

const MIRRORED_KEYS: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** A list on a page that reads from right to left has its next on the left; a map is the same everywhere. */
function mirrorForDirection(key: string, root: Element): string {
  const isTurned = root instanceof HTMLElement && getComputedStyle(root).direction === 'rtl';
  return (isTurned && MIRRORED_KEYS[key]) || key;
}

function nextStop(key: string, at: number, stops: readonly Element[]): number | undefined {
  if (at < 0) return undefined;
  const last = stops.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight') return Math.min(at + 1, last);
  if (key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'ArrowDown' || key === 'ArrowUp') return nearestInRow(key === 'ArrowDown' ? 1 : -1, at, stops);
  return undefined;
}

/** The stop of the next row, above or below, whose middle is the nearest. */
function nearestInRow(step: 1 | -1, at: number, stops: readonly Element[]): number {
  const boxes = stops.map((stop) => stop.getBoundingClientRect());
  const { top, left, width } = boxes[at]!;
  const beyond = boxes.map((box) => (box.top - top) * step).map((gap) => (gap > 4 ? gap : Infinity));
  const row = Math.min(...beyond);
  if (row === Infinity) return at;
  const inRow = beyond.flatMap((gap, index) => (Math.abs(gap - row) <= 4 ? [index] : []));
  const away = (index: number) => Math.abs(boxes[index]!.left + boxes[index]!.width / 2 - left - width / 2);
  return inRow.reduce((best, index) => (away(index) < away(best) ? index : best), inRow[0]!);
}
