import type { I18n } from '../i18n/i18n.js';
import type { Action } from './actions-view.js';
import type { Exportable, StandardActionId } from './exportable.js';

/** Downloads and a citation of exactly what is shown. The code that writes files is fetched by the first click. */
export function standardActions(exportable: Exportable, i18n: I18n): Action[] {
  const { core } = i18n;
  const action = (id: StandardActionId, label: string): Action => ({
    id,
    label,
    run: async () => (await import('../lazy/downloads/index.js')).runDownload(id, exportable, i18n),
  });
  return [
    action('csv', core.downloadCsv),
    ...(exportable.hasChart ? [action('png', core.downloadPng), action('svg', core.downloadSvg)] : []),
    action('cite', core.copyCitation),
  ];
}
