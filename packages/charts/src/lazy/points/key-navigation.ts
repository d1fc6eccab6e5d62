/**
 * Index of the point that a key moves to, or undefined for a key that does not navigate.
 *
 * @param current index of the current point; -1 for none
 * @returns -1 for Escape, which leaves the points
 */
export function nextIndex(key: string, current: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return current < 0 ? count - 1 : Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return current < 0 ? undefined : -1;
    default:
      return undefined;
  }
}
