/** Work in steps; it may pause at each `yield`. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** How long work runs without a break, in milliseconds: a part of a frame, so that keys and rendering come in between. */
const SLICE = 4;

/**
 * Runs work in short slices, so that thousands of entries do not freeze a page. The first slice runs at once, each
 * other one in a task of its own.
 *
 * @param done called with the result, in the first slice too
 * @returns stops the work, which then has no result
 */
export function runInSlices<T>(steps: Steps<T>, done: (result: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const runSlice = () => {
    const end = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) done(step.value);
    else timer = setTimeout(runSlice);
  };
  runSlice();
  return () => clearTimeout(timer);
}

/** Runs work to its end. */
export function runAtOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
