import type { View } from './view.js';

let loading: Promise<(dataflow: object) => View> | undefined;

/** Fetches the drawing code once; a failed fetch is tried again the next time. */
export function loadRuntime(): Promise<(dataflow: object) => View> {
  loading ??= import('./vega.js').then(
    ({ createView }) => createView,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
