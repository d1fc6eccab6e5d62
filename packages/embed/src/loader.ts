import type { GetHint } from '@odm-widgets/core/hint.js';
import { autoload } from './autoload.js';
import { councilFinder } from './council-finder.js';
import { createSchedule } from './schedule.js';
import { COUNCIL_RANGES, FILES } from './loader-data.js';
import { preload, preloadModules } from './preload.js';

export interface LoaderOptions {
  /** Address of the loader, beside which the files of the widgets lie. */
  address: string;
  /** The tags there is a widget for. */
  tags: readonly string[];
  /** By tag. */
  hints: Readonly<Record<string, GetHint>>;
}

/**
 * Loads the widgets of a page: those in sight or nearly at once, with all their first content needs in parallel, and
 * others when the page has loaded and is idle. So are tags that an attribute `data-odm-preload` names, for pages that
 * add them later: `<script type="module" src="…/odm-widgets.js" data-odm-preload="odm-events"></script>`.
 *
 * @returns a function that stops looking for widgets
 */
export function startLoader(page: Document, { address, tags, hints }: LoaderOptions): () => void {
  const options = { address, files: FILES, hints, councilOf: councilFinder(COUNCIL_RANGES) };
  const importWidget = (tag: string): Promise<unknown> =>
    import(/* @vite-ignore */ new URL(`./${tag}.js`, address).href);
  const { whenDue, whenIdle } = createSchedule(page);
  const stop = autoload(page, tags, {
    importWidget,
    preload: (element) => preload(element, options),
    whenDue: (elements, callback) =>
      whenDue(
        elements.filter((element) => {
          const isHeld = element.querySelector('[data-odm-held]');
          // What stands in the page needs nothing until somebody uses it.
          if (isHeld)
            void importWidget('hold').then((own) =>
              (own as typeof import('./hold.js')).release(element as HTMLElement, callback),
            );
          return !isHeld;
        }),
        callback,
      ),
  });
  // A file of its own, which most pages never need.
  if (page.querySelector("[data-odm-links],[href*='/w/']")) void importWidget('links');
  for (const element of page.querySelectorAll('[data-odm-preload]'))
    for (const tag of element.getAttribute('data-odm-preload')!.match(/[\w-]+/gu) ?? [])
      whenIdle(() => {
        if (!tags.includes(tag)) return;
        preloadModules([tag], options);
        importWidget(tag).catch((error: unknown) => console.error(`<${tag}> could not be loaded.`, error));
      });
  return stop;
}
