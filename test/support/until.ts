/**
 * Waits until a condition is true, and returns its value. Fails with a message that names what it waited for.
 *
 * @param within time limit in milliseconds
 */
export async function until<T>(
  what: string,
  condition: () => T | Promise<T>,
  within = 6_000,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + within;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > deadline) throw new Error(`Timed out waiting for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits for two animation frames, after which layout and paint are done. */
export async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
