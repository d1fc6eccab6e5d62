const EDITOR = 'https://vega.github.io/editor/';
/** How often the spec is sent until the editor answers, and for how long, in milliseconds. */
const SEND_INTERVAL = 250;
const SEND_TIMEOUT = 15_000;

/**
 * Opens a spec in the Vega editor, which takes it as a message once it has loaded.
 *
 * @returns false where the browser opens no window
 */
export function openInEditor(spec: object): boolean {
  const editor = globalThis.open(EDITOR);
  if (!editor) return false;
  const message = { mode: 'vega-lite', spec: JSON.stringify(spec, null, 2) };
  const timer = setInterval(() => editor.postMessage(message, new URL(EDITOR).origin), SEND_INTERVAL);
  const stop = (): void => {
    clearInterval(timer);
    removeEventListener('message', onAnswer);
  };
  const onAnswer = ({ source }: MessageEvent): void => {
    if (source === editor) stop();
  };
  addEventListener('message', onAnswer);
  setTimeout(stop, SEND_TIMEOUT);
  return true;
}
