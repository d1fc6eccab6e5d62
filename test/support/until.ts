/**
 * Waits for something to become true, for as long as the test may take. Not a sleep: it goes on at once.
 * The message says what was waited for when time is up.
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
    if (performance.now() > deadline) throw new Error(`Waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** After the browser has laid out and painted twice. */
export async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
