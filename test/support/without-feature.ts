/** Platform features that a browser of some years ago may not have, by the object and the key they are found at. */
export const NEWER_FEATURES: Readonly<Record<string, readonly [object, string]>> = {
  'Object.hasOwn': [Object, 'hasOwn'],
  ResizeObserver: [globalThis, 'ResizeObserver'],
  IntersectionObserver: [globalThis, 'IntersectionObserver'],
  'ElementInternals.states': [ElementInternals.prototype, 'states'],
  'HTMLElement.attachInternals': [HTMLElement.prototype, 'attachInternals'],
  'the popover methods': [HTMLElement.prototype, 'showPopover'],
};

/** Runs a function in a browser without a feature. */
export async function withoutFeature<T>(feature: string, run: () => Promise<T>): Promise<T> {
  const [owner, key] = NEWER_FEATURES[feature]!;
  const original = Object.getOwnPropertyDescriptor(owner, key);
  // A browser that does not have the feature tests the fallback as it is.
  if (original) Reflect.deleteProperty(owner, key);
  try {
    return await run();
  } finally {
    if (original) Object.defineProperty(owner, key, original);
  }
}
