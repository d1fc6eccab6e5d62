import { WIDGETS } from '@odm-widgets/builder/widgets.js';
import { VERSION } from '@odm-widgets/core/prerender.js';
import { inspect, type Inspection } from '@odm-widgets/data/inspect.js';
import {
  checkFiles,
  checkPage,
  checkTag,
  en,
  knownTags,
  loadersOf,
  problem,
  type AskFile,
  type Finding,
  type PageFacts,
} from '@odm-widgets/core/check.js';
import { widgetPages } from '../pages/widget-pages.js';
import type { WidgetTag } from '../prerender/html-tags.js';
import { prerender } from '../prerender/prerender.js';

export interface CheckOptions {
  /** Folder or address of the dataset; the package `@odm-widgets/dataset` by default. */
  dataset?: string | undefined;
  now: Date;
  signal: AbortSignal;
}

/** Files of calendars are long. */
const MAX_FILE_BYTES = 20_000_000;
const POSTCODE = /\d[a-z]{2}\s*$/iu;
/** Of a terminal. */
const RULES = { words: en, version: VERSION, known: knownTags(WIDGETS) };

/** Everything that is wrong with a page, what stands first in it first. */
export async function checkFacts(html: string, facts: PageFacts, options: CheckOptions): Promise<Finding[]> {
  const findings = [
    ...checkPage(facts, RULES),
    ...facts.widgets.flatMap((tag) => checkTag(tag, RULES)),
    ...(await checkPlaces(html, options)),
    ...(facts.url
      ? await checkFiles(facts, loadersOf(facts), asBrowserOn(facts.url, options.signal), RULES)
      : []),
  ];
  return findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** What the widgets themselves say of their places, as `odm-widgets prerender` finds it out. */
async function checkPlaces(html: string, options: CheckOptions): Promise<Finding[]> {
  const widgets = await widgetPages();
  const { tags } = await prerender(html, {
    filter: (tag) => widgets.has(tag.name) && !asksOthers(tag),
    now: options.now,
    signal: options.signal,
    ...(options.dataset ? { dataset: options.dataset } : {}),
  });
  return tags.flatMap(({ tag, line, outcome, reason = '' }) =>
    outcome !== 'left' || /no end tag|inside another|block of text/u.test(reason)
      ? []
      : [problem('unknown-place', en.unknownPlace(tag, reason), { line })],
  );
}

/** A postcode, and a live source, are asked for at the services of others. */
function asksOthers({ attributes }: WidgetTag): boolean {
  return attributes.some(
    ({ name, value }) =>
      (name === 'postcode' && value.trim()) ||
      (name === 'ward' && POSTCODE.test(value)) ||
      (name === 'source' && value.trim() === 'live'),
  );
}

/** Asks for files as a browser does for those of a page. */
function asBrowserOn(page: URL, signal: AbortSignal): AskFile {
  return async (url) => {
    if (!/^https?:$/u.test(url.protocol)) return 'it is no address of the web';
    const headers = { origin: page.origin };
    try {
      const answer = await inspect(url.href, { headers, signal, maxBytes: MAX_FILE_BYTES });
      return {
        status: answer.status,
        type: answer.headers.get('content-type') ?? '',
        isReadable: url.origin === page.origin || allowsPage(answer, page),
      };
    } catch (error) {
      signal.throwIfAborted();
      return error instanceof Error ? error.message.replace(/\.$/u, '') : String(error);
    }
  };
}

function allowsPage({ headers }: Inspection, page: URL): boolean {
  const allowed = headers.get('access-control-allow-origin')?.trim();
  return allowed === '*' || allowed === page.origin;
}
