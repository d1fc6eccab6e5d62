import { WIDGETS } from '@odm-widgets/builder/widgets.js';
import {
  checkFiles,
  checkPage,
  checkTag,
  cy as checkCy,
  en as checkEn,
  knownTags,
  loadersOf,
  type Finding,
  type PageFacts,
} from '@odm-widgets/core/check.js';
import { toLocale, VERSION } from '@odm-widgets/core/prerender.js';
import { asPage, readHeaders } from './ask-file.js';
import { checkLive, statusesOf } from './live-rules.js';
import { observe } from './observations.js';
import { Panel } from './panel.js';
import { readFacts, widgetsOf } from './read-page.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

/** Milliseconds between two looks at widgets that are on their way. */
const PAUSE = 100;

/**
 * Says on a page, to its author, what is wrong with its widgets: what `odm-widgets check` finds in its source, and what
 * only a browser knows.
 *
 * @param folder address that the files of the widgets lie at, with a slash at its end
 * @returns a function that removes the panel
 */
export function showDebugPanel(page: Document, folder: URL): () => void {
  const locale = toLocale(page.documentElement.lang);
  const words = { ...{ en: checkEn, cy: checkCy }[locale], ...{ en, cy }[locale] };
  const known = knownTags(WIDGETS);
  const rules = { words, version: VERSION, known };
  const ended = new AbortController();
  const failures = new Map<string, string>();
  let checked: readonly Finding[] | undefined;
  let facts: PageFacts | undefined;

  const observations = observe(page, () => {
    if (checked) show();
  });
  const panel = new Panel(page, { words, locale, onAgain: () => void check(), onRemove: remove });

  function remove(): void {
    ended.abort();
    observations.stop();
    panel.remove();
  }

  function show(): void {
    if (ended.signal.aborted) return;
    const ours = [folder, new URL(facts?.apiBase ?? '../dataset/', facts?.apiBase ? page.URL : folder)];
    const live = checkLive(page, { ...observations, failures, known, ours }, words);
    panel.show({
      findings: checked && withoutRepetitions([...checked, ...live]),
      summary: words.widgets(widgetsOf(page).length, VERSION, folder.href),
    });
  }

  async function check(): Promise<void> {
    checked = undefined;
    show();
    await whenLoaded(page);
    const { signal } = ended;
    try {
      const [headers] = await Promise.all([readHeaders(page, signal), loadWidgets()]);
      facts = readFacts(page, headers);
      const others = loadersOf(facts).filter(({ url }) => url && !url.href.startsWith(folder.href));
      const files = await checkFiles(facts, others, asPage(page, observations, words, signal), rules);
      const found = [
        ...checkPage(facts, rules),
        ...facts.widgets.flatMap((tag) => checkTag(tag, rules)),
        ...files,
      ];
      checked = found;
      show();
      // No event says that a widget has arrived with nothing. The next check looks by itself.
      const isCurrent = () => checked === found && !signal.aborted;
      let before = statusesOf(page);
      while (isCurrent() && before.includes('loading')) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        const now = statusesOf(page);
        if (now.join() !== before.join() && isCurrent()) show();
        before = now;
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** All at once, also those that would wait, so that it is known of each whether it can be loaded. */
  async function loadWidgets(): Promise<void> {
    const tags = new Set(widgetsOf(page).map(({ localName }) => localName));
    failures.clear();
    await Promise.all(
      [...tags]
        .filter((tag) => known.has(tag))
        .map(async (tag) => {
          try {
            await import(/* @vite-ignore */ new URL(`${tag}.js`, folder).href);
          } catch (error) {
            if (!customElements.get(tag)) failures.set(tag, String(error));
          }
        }),
    );
  }

  void check();
  return remove;
}

function whenLoaded({ defaultView, readyState }: Document): Promise<void> {
  if (readyState === 'complete' || !defaultView) return Promise.resolve();
  return new Promise((resolve) => defaultView.addEventListener('load', () => resolve(), { once: true }));
}

/** Of what is said twice, once, the problems first. */
function withoutRepetitions(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const each = findings.filter(({ message, element }) => {
    const key = `${message}${element ? widgetIndex(element) : ''}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return each.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}

/** Two elements may have the same fault. */
const widgetIndex = (element: Element) => [...element.ownerDocument.querySelectorAll('*')].indexOf(element);
