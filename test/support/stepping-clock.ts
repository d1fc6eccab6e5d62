/**
 * Replaces `performance.now()` by a clock that advances by the same step at every reading, so that code which divides
 * its work by time behaves the same on every machine. Returns a function that restores the real clock.
 */
export function useSteppingClock(stepMs = 1): () => void {
  const original = performance.now.bind(performance);
  let now = original();
  Object.defineProperty(performance, 'now', {
    value: () => (now += stepMs),
    configurable: true,
    writable: true,
  });
  return () =>
    Object.defineProperty(performance, 'now', { value: original, configurable: true, writable: true });
}
