import type { Locale } from '@odm-widgets/core';
import type { StripsInput, StripsWords } from '../../strips-layout.js';
import { layoutStrips } from '../../strips-layout.js';
import { CHART_STRINGS } from '../../strings/index.js';

export interface ExplorerOptions {
  input: (width: number) => StripsInput;
  words: StripsWords;
  locale: Locale;
  title: string;
}

/** Width of the chart that is explored, in CSS pixels, where there is room for it. */
const MAX_WIDTH = 640;

/**
 * Opens a chart in vega-embed, with its menu to save it, see its source and edit it. The library is fetched
 * by this click and nothing before it. Where a site's policy forbids what it does, the dialog says so.
 *
 * @param root where the dialog is put: the shadow root of the widget that was clicked
 */
export async function openExplorer(root: ShadowRoot, explorer: ExplorerOptions): Promise<void> {
  const dialog = document.createElement('dialog');
  const close = document.createElement('button');
  const view = document.createElement('div');
  close.type = 'button';
  close.textContent = CHART_STRINGS[explorer.locale].close;
  close.addEventListener('click', () => dialog.close());
  dialog.setAttribute('aria-label', explorer.title);
  dialog.append(close, view);
  root.append(dialog);
  dialog.showModal();
  let finalize = () => {};
  dialog.addEventListener('close', () => {
    finalize();
    dialog.remove();
  });
  try {
    const [{ embedSpec }, { stripsSpec }] = await Promise.all([
      import('../vega-embed/vega-embed.js'),
      import('../vega-embed/generated/strips.js'),
    ]);
    const width = Math.max(240, Math.min(MAX_WIDTH, root.host.clientWidth - 96));
    const { data, height } = layoutStrips(explorer.input(width), explorer.words, width);
    const result = await embedSpec(view, { ...stripsSpec, datasets: data, width, height });
    finalize = () => result.finalize();
    if (!dialog.open) finalize();
  } catch (error) {
    console.error('<odm-chart> The chart editor could not be opened.', error);
    view.textContent = CHART_STRINGS[explorer.locale].exploreFailed;
  }
}
