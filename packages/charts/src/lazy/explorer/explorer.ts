import type { Locale } from '@odm-widgets/core';
import { CHART_STRINGS } from '../../strings/index.js';
import { layoutStrips, type StripsInput, type StripsWords } from '../../strips-layout.js';

export interface ExplorerOptions {
  /** Rows for a width in CSS pixels. */
  input: (width: number) => StripsInput;
  words: StripsWords;
  locale: Locale;
  title: string;
}

/** Width of the explored chart where the widget is wide enough, in CSS pixels. */
const MAX_WIDTH = 640;
const MIN_WIDTH = 240;
/** Padding of the dialog and vega-embed's menu, in CSS pixels. */
const DIALOG_CHROME = 96;

/**
 * Opens a chart in vega-embed, with its menu to save it, view its source and edit it. vega-embed is fetched by this
 * call and nothing before it. Where the site's content security policy blocks it, the dialog says so.
 *
 * @param root shadow root of the widget, which the dialog is appended to
 */
export async function openExplorer(root: ShadowRoot, options: ExplorerOptions): Promise<void> {
  const strings = CHART_STRINGS[options.locale];
  const { dialog, view } = createDialog(options.title, strings.close);
  root.append(dialog);
  dialog.showModal();
  let finalize = (): void => undefined;
  dialog.addEventListener('close', () => {
    finalize();
    dialog.remove();
  });
  try {
    const { embedSpec, stripsSpec } = await import('../vega-embed/vega-embed.js');
    const width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, root.host.clientWidth - DIALOG_CHROME));
    const { data, height } = layoutStrips(options.input(width), options.words, width);
    const result = await embedSpec(view, { ...stripsSpec, datasets: data, width, height });
    finalize = () => result.finalize();
    if (!dialog.open) finalize();
  } catch (error) {
    console.error('<odm-chart> The chart editor could not be opened.', error);
    view.textContent = strings.exploreFailed;
  }
}

function createDialog(title: string, closeLabel: string) {
  const dialog = document.createElement('dialog');
  const close = document.createElement('button');
  const view = document.createElement('div');
  close.type = 'button';
  close.textContent = closeLabel;
  close.addEventListener('click', () => dialog.close());
  dialog.setAttribute('aria-label', title);
  dialog.append(close, view);
  return { dialog, view };
}
