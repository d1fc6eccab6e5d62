import type { I18n } from '@odm-widgets/core';
import { EXPLORE_STRINGS } from './strings/index.js';
import type { SpecName, SpecValues } from '../vega-embed/vega-embed.js';

/** A chart to explore. */
export interface ExploreInput {
  title: string;
  spec: SpecName;
  /** Data and parameters of the spec for a width in CSS pixels. */
  values: (width: number) => SpecValues;
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
export async function openExplorer(root: ShadowRoot, input: ExploreInput, i18n: I18n): Promise<void> {
  const strings = EXPLORE_STRINGS[i18n.locale];
  const { dialog, view } = createDialog(input.title, strings.close);
  root.append(dialog);
  dialog.showModal();
  let finalize = (): void => undefined;
  dialog.addEventListener('close', () => {
    finalize();
    dialog.remove();
  });
  try {
    const { completeSpec, embedSpec } = await import('../vega-embed/vega-embed.js');
    const width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, root.host.clientWidth - DIALOG_CHROME));
    const result = await embedSpec(view, completeSpec(input.spec, input.values(width)));
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
