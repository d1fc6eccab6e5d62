import type { PlacePages, Prerender } from '@odm-widgets/core/prerender.js';
import { WIDGETS } from '../prerender/widgets.js';

/** A widget with pages. */
export interface WidgetPages {
  prerender: Prerender;
  pages: PlacePages;
}

let loaded: Promise<ReadonlyMap<string, WidgetPages>> | undefined;

/** The widgets that have pages, by tag, as their packages say. */
export function widgetPages(): Promise<ReadonlyMap<string, WidgetPages>> {
  return (loaded ??= load());
}

async function load(): Promise<ReadonlyMap<string, WidgetPages>> {
  const entries = await Promise.all(
    Object.entries(WIDGETS).map(async ([tag, importModule]) => [tag, await importModule()] as const),
  );
  return new Map(
    entries.flatMap(([tag, { prerender, pages }]) =>
      prerender && pages ? [[tag, { prerender, pages }] as const] : [],
    ),
  );
}
