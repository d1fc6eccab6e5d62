import type { I18n } from '../i18n/i18n.js';
import type { Action } from './actions-view.js';
import type { Exportable, StandardActionId } from './exportable.js';

/**
 * Downloads, an alt text for pictures and a citation of exactly what is shown. The code that writes files is fetched by the first click.
 *
 * @param toExportable called by the click
 */
export function standardActions(
  toExportable: () => Exportable | Promise<Exportable>,
  { hasChart }: { hasChart: boolean },
  i18n: I18n,
): Action[] {
  const ids: readonly StandardActionId[] = hasChart ? ['csv', 'png', 'svg', 'alt', 'cite'] : ['csv', 'cite'];
  return ids.map((id) => ({
    id,
    label: i18n.core.save[id],
    run: async () => {
      const [{ runDownload }, exportable] = await Promise.all([
        import('../lazy/downloads/index.js'),
        toExportable(),
      ]);
      return runDownload(id, exportable, i18n);
    },
  }));
}
