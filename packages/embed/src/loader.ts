import type { GetHint } from '@odm-widgets/core/hint.js';
import { autoload } from './autoload.js';
import { councilFinder } from './council-finder.js';
import { loadWhenDue } from './schedule.js';
import { COUNCIL_RANGES, FILES } from './loader-data.js';
import { preload } from './preload.js';
import { reserveHeights } from './reserve-heights.js';

export interface LoaderOptions {
  /** Address of the loader, beside which the files of the widgets lie. */
  address: string;
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
export function startLoader(page: Document, { address, hints }: LoaderOptions): () => void {
  // Once, for pages with many widgets.
  const rows = FILES.split(';').map((row) => row.split(' '));
  const tags = rows.flatMap(([name = '']) => (/^odm-[a-z-]+$/.test(name) ? [name] : []));
  const options = { address, rows, hints, councilOf: councilFinder(COUNCIL_RANGES) };
  const importFile = (name: string): Promise<unknown> =>
    import(/* @vite-ignore */ new URL(`./${name}.js`, address).href);
  const importHold = () => importFile('hold') as Promise<typeof import('./hold.js')>;
  const stop = autoload(page, tags, {
    importWidget: importFile,
    onUnknown: (element) => importHold().then(({ tellUnknown }) => tellUnknown(element, tags)),
    preload: (element) => preload(element, options),
    whenDue: (elements, load) => {
      reserveHeights(elements[0]!.getRootNode() as Document, tags);
      loadWhenDue(elements, load, importHold);
    },
  });
  // Files of their own, which most pages never need.
  if (page.querySelector("[data-odm-links],[href*='/w/']") || /odm-debug/.test(location.search))
    void importFile('links');
  if (page.querySelector('[data-odm-preload]'))
    void importHold().then(({ loadNamed }) => loadNamed(page, tags, importFile));
  return stop;
}
