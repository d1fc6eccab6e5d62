type Renderer = typeof import('./lazy/renderer/renderer.js');

let loading: Promise<Renderer> | undefined;

/** Fetches the renderer once; a failed fetch is retried by the next call. */
export function loadRenderer(): Promise<Renderer> {
  loading ??= import('./lazy/renderer/renderer.js').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
