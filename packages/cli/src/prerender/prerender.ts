import { resolve } from 'node:path';
import {
  createOnce,
  EmptyResult,
  keyOf,
  NotNeeded,
  prerenderI18n,
  staticHtml,
  toLocale,
  VERSION,
  type Once,
  type PrerenderTag,
} from '@odm-widgets/core/prerender.js';
import { datasetFolder } from '../dataset-folder.js';
import { publicAddress, withDataset } from './dataset-address.js';
import { readPage, type Page, type WidgetTag } from './html-tags.js';
import { withFolder } from './local-files.js';
import { WIDGETS } from './widgets.js';

export interface PrerenderOptions {
  /** Folder or address of the dataset; the package `@odm-widgets/dataset` by default. */
  dataset?: string | URL;
  /** Folder that addresses such as `/events.json` begin at; the working directory by default. */
  root?: string;
  /** Path of the page on its site, such as `/about/`, which relative addresses begin at; `/` by default. */
  path?: string;
  /** Address of the site, such as `https://www.example.org`: a badge is checked for it. */
  site?: string;
  /** The clock, for events, elections and registers; now by default. */
  now?: Date;
  signal?: AbortSignal;
  /** Which tags are resolved; all of them by default. */
  filter?: (tag: WidgetTag) => boolean;
}

/** What became of one tag. */
export interface TagReport {
  tag: string;
  /** Line of the page, counted from 1. */
  line: number;
  /** `left` is a tag that could not be resolved; it is as it was. */
  outcome: 'written' | 'unchanged' | 'not-needed' | 'left';
  /** Why it is not needed, or why it was left. */
  reason?: string;
  /** What its attributes should say. */
  warnings: readonly string[];
}

export interface PrerenderResult {
  html: string;
  tags: readonly TagReport[];
}

/** A tag, and the HTML to be written into it. */
interface Writing {
  tag: WidgetTag;
  html: string | undefined;
  /** Whether it stands after what the author wrote. */
  below?: boolean;
  report: TagReport;
}

/**
 * Writes into each `odm-*` tag of a page what its widget shows at first: the sentence, the figure, the table and the
 * source, in the language of the tag. What the author wrote in it stays, after that. The rest of the page stays as it
 * is, to the byte, and the same page again gives the same page.
 *
 * @param html a page, or a part of one
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<PrerenderResult> {
  const page = readPage(html);
  if (page.tags.length === 0) return { html, tags: [] };
  return withDataset(options.dataset ?? datasetFolder(), (base) =>
    withFolder(resolve(options.root ?? '.'), async (site) => {
      const once = createOnce();
      const context = { ...options, base, site, once, origin: options.site && new URL(options.site).origin };
      // One after the other: a page of many widgets would ask a server for all its files at once.
      const writings: Writing[] = [];
      for (const tag of page.tags) writings.push(await write(tag, page, context));
      return apply(html, writings);
    }),
  );
}

interface Context extends Pick<PrerenderOptions, 'path' | 'now' | 'signal' | 'filter'> {
  /** Addresses of the dataset and of the files of the site. */
  base: string;
  site: string;
  once: Once;
  /** Origin of the site. */
  origin: string | undefined;
}

async function write(tag: WidgetTag, page: Page, context: Context): Promise<Writing> {
  const warnings: string[] = [];
  const report = (outcome: TagReport['outcome'], reason?: string): TagReport => ({
    tag: tag.name,
    line: tag.line,
    outcome,
    ...(reason ? { reason } : {}),
    warnings,
  });
  const leave = (reason: string): Writing => ({ tag, html: undefined, report: report('left', reason) });
  const load = Object.hasOwn(WIDGETS, tag.name) ? WIDGETS[tag.name] : undefined;
  if (context.filter && !context.filter(tag))
    return { tag, html: undefined, report: report('not-needed', 'it was not asked for') };
  if (!load) return leave('it is no widget that can be prerendered');
  const widget = await load();
  if (widget.notNeeded !== undefined)
    return { tag, html: undefined, report: report('not-needed', widget.notNeeded) };
  if (!tag.inside) return leave(`it has no end tag; write </${tag.name}> after it`);
  if (tag.isNested) return leave('it is inside another widget');
  try {
    const input = toInput(tag, page, context, (message) => warnings.push(message));
    const content = await widget.prerender(input);
    if (!content) return leave(warnings.splice(0).join(' ') || 'nothing is named to show');
    const written = staticHtml(content, await prerenderI18n(input.locale, { en: {}, cy: async () => ({}) }), {
      read: input.read,
      version: VERSION,
      key: keyOf(tag.attributes, input.locale),
      hasHeading: tag.hasHeading,
    });
    return {
      tag,
      html: withPublicAddresses(written, context),
      below: content.below === true,
      report: report('written'),
    };
  } catch (error) {
    if (error instanceof NotNeeded)
      return { tag, html: undefined, report: report('not-needed', error.reason) };
    return leave(
      reasonOf(error).replaceAll(context.site, '/').replaceAll(context.base, '').replace(/\.$/u, ''),
    );
  }
}

/** Files of the site as its pages write them, and those of a dataset in a folder where everybody can read them. */
function withPublicAddresses(text: string, { site, base }: Context): string {
  return text.replaceAll(site, '/').replaceAll(base, publicAddress(base));
}

function toInput(
  { attributes, language, script, text }: WidgetTag,
  page: Page,
  { base, site, once, path = '/', origin, signal, now }: Context,
  warn: (message: string) => void,
): PrerenderTag {
  const locale = toLocale(language);
  return {
    read: (wanted) => attributes.find(({ name }) => name === wanted)?.value ?? null,
    locale,
    language,
    base,
    pageUrl: new URL(path.replace(/^\/+/u, ''), site).href,
    origin,
    scriptText: (id) => (id ? page.scriptText(id) : script),
    idPrefix: `odm-${keyOf(attributes, locale)}-`,
    text,
    now: (now ?? new Date()).getTime(),
    signal: signal ?? new AbortController().signal,
    once,
    warn,
  };
}

/** In words for whoever runs a build. */
function reasonOf(error: unknown): string {
  if (error instanceof EmptyResult) return `there is an answer without figures: ${kindOf(error.answer)}`;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function kindOf(answer: unknown): string {
  const { kind } = (answer ?? {}) as { kind?: unknown };
  return typeof kind === 'string' ? kind : 'nothing to show';
}

/** Writes into the text, from its end to its start, so that places before stay right. */
function apply(html: string, writings: readonly Writing[]): PrerenderResult {
  const text = [...writings].reverse().reduce((result, writing) => insert(result, writing), html);
  const { tags } = readPage(text);
  const isLost = ({ tag, html: content }: Writing, index: number) => {
    const { name, prerendered } = tags[index] ?? {};
    return (
      content !== undefined &&
      !(name === tag.name && prerendered && text.slice(prerendered.start, prerendered.end) === content)
    );
  };
  if (writings.some(isLost))
    return apply(
      html,
      writings.map((writing, index) => (isLost(writing, index) ? withoutContent(writing) : writing)),
    );
  return {
    html: text,
    tags: writings.map((writing) =>
      writing.html && insert(html, writing) === html
        ? { ...writing.report, outcome: 'unchanged' as const }
        : writing.report,
    ),
  };
}

function insert(text: string, { tag: { inside, prerendered }, html: content, below }: Writing): string {
  if (!content) return text;
  const place = below ? inside!.end : inside!.start;
  const { start, end } = prerendered ?? { start: place, end: place };
  return text.slice(0, start) + content + text.slice(end);
}

/** A paragraph or a link ends where a block of text begins, and a browser would not find the content in the tag. */
const withoutContent = ({ tag, report }: Writing): Writing => ({
  tag,
  html: undefined,
  report: {
    ...report,
    outcome: 'left',
    reason: 'it stands where a block of text cannot, such as in a paragraph; put it between paragraphs',
  },
});
