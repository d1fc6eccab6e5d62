import type { Action, I18n } from '@odm-widgets/core';
import type { ExploreInput } from './lazy/explore/explore.js';

/**
 * The action that opens a chart in a dialog of its widget. Its code is fetched by the click, and vega-embed by the
 * dialog.
 *
 * @param toInput what is explored; called by the click
 * @param root shadow root of the widget
 */
export function exploreAction(toInput: () => Promise<ExploreInput>, i18n: I18n, root: ShadowRoot): Action {
  return {
    id: 'explore',
    label: i18n.core.exploreChart,
    isOpen: true,
    run: async () => {
      const [{ openExplorer }, input] = await Promise.all([import('./lazy/explore/explore.js'), toInput()]);
      await openExplorer(root, input, i18n);
      return undefined;
    },
  };
}
