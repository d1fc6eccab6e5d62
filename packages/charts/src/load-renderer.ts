import type { View } from './lazy/renderer/view.js';

let loading: Promise<(dataflow: object) => View> | undefined;

/** Fetches the drawing code once; a failed fetch is tried again the next time. */
export function loadRenderer(): Promise<(dataflow: object) => View> {
  loading ??= import('./lazy/renderer/renderer.js').then(
    ({ createView }) => createView,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
