/** Milliseconds after which no paint is waited for: a page in a hidden tab or a frame out of sight paints nothing. */
const MAX_WAIT = 500;

let next: Promise<void> | undefined;

/** Resolves in a task after the browser has painted what is on the page now. */
export function afterPaint(): Promise<void> {
  next ??= new Promise<void>((resolve) => {
    const limit = setTimeout(done, MAX_WAIT);
    // Frames are painted after their callbacks, so it is the task after one.
    requestAnimationFrame(() => setTimeout(done));
    function done() {
      clearTimeout(limit);
      next = undefined;
      resolve();
    }
  });
  return next;
}
