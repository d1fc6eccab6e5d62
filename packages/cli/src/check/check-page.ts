import { inspect, type Inspection } from '@odm-widgets/data/inspect.js';
import { widgetPages } from '../pages/widget-pages.js';
import type { WidgetTag } from '../prerender/html-tags.js';
import { prerender } from '../prerender/prerender.js';
import { refusals } from './content-policy.js';
import { problem, type Finding } from './findings.js';
import type { PageFacts, ScriptTag } from './page-facts.js';
import { checkPage, loadersOf } from './page-rules.js';
import { checkTag, isWidget } from './tag-rules.js';

export interface CheckOptions {
  /** Folder or address of the dataset; the package `@odm-widgets/dataset` by default. */
  dataset?: string | undefined;
  now: Date;
  signal: AbortSignal;
}

/** Files of calendars are long. */
const MAX_FILE_BYTES = 20_000_000;
/** Attributes with addresses that a browser reads from the page. */
const READ_BY_BROWSER = /^(?:src|observations|practice|register)$/u;
const POSTCODE = /\d[a-z]{2}\s*$/iu;

/** Everything that is wrong with a page, what stands first in it first. */
export async function checkFacts(html: string, facts: PageFacts, options: CheckOptions): Promise<Finding[]> {
  const findings = [
    ...checkPage(facts),
    ...facts.widgets.flatMap(checkTag),
    ...(await checkPlaces(html, options)),
    ...(await checkFiles(facts, options)),
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
      : [
          problem({
            kind: 'unknown-place',
            line,
            message: `<${tag}> has nothing to show: ${reason}.`,
            fix: 'Write the code of the place, such as ward="E05011351" or authority="E08000003". The builder of the widgets finds it by name.',
          }),
        ],
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

/** What only whoever asks for the files knows. A page in a file has no site to ask. */
async function checkFiles(facts: PageFacts, { signal }: CheckOptions): Promise<Finding[]> {
  if (!facts.url) return [];
  const page = facts.url;
  const scripts = await Promise.all(loadersOf(facts).map((loader) => checkLoader(loader, page, signal)));
  const sources = facts.widgets.flatMap(({ name, line, attributes }) =>
    attributes
      .filter(({ name: attribute }) => isWidget(name) && READ_BY_BROWSER.test(attribute))
      .flatMap(({ name: attribute, value }) =>
        value
          .split(/,?\s+/u)
          .filter((address) => address && !address.startsWith('#'))
          .map((address) => ({ tag: name, line, attribute, address })),
      ),
  );
  const others = await Promise.all(sources.map((source) => checkSource(source, facts, page, signal)));
  return [...scripts, ...others].flat();
}

async function checkLoader({ url, line }: ScriptTag, page: URL, signal: AbortSignal): Promise<Finding[]> {
  if (!url) return [];
  const wrong = (message: string, fix: string) => [
    problem({ kind: 'script-unreachable', line, message, fix }),
  ];
  const response = await ask(url, page, signal);
  if (typeof response === 'string')
    return wrong(`${url.href} cannot be reached: ${response}.`, 'Check the address of the script.');
  const type = response.headers.get('content-type') ?? '';
  if (!isOk(response))
    return wrong(
      `${url.href} answers with ${response.status}.`,
      'Copy the folder embed to this address, or correct the address.',
    );
  if (!/javascript|ecmascript/iu.test(type))
    return wrong(
      `${url.href} is sent as ${type || 'nothing'}, which browsers do not run as a module.`,
      'Have the server send files that end with .js as text/javascript.',
    );
  if (url.origin !== page.origin && !allowsPage(response, page))
    return wrong(
      `${url.href} is on another site, which does not let pages of ${page.origin} load modules.`,
      'Send Access-Control-Allow-Origin: * with the files of the folder embed, or host them beside the page.',
    );
  return [];
}

interface Source {
  tag: string;
  line: number;
  attribute: string;
  address: string;
}

async function checkSource(
  { tag, line, attribute, address }: Source,
  { policies }: PageFacts,
  page: URL,
  signal: AbortSignal,
): Promise<Finding[]> {
  const text = address.replace(/^webcals?:/iu, 'https:');
  if (!URL.canParse(text, page))
    return [
      problem({
        kind: 'wrong-value',
        line,
        message: `${attribute}="${address}" on <${tag}> is no address.`,
        fix: 'Write one that begins with https://.',
      }),
    ];
  const url = new URL(text, page);
  const refused = refusals(policies, { directive: 'connect-src', url, page }).map((directive) =>
    problem({
      kind: 'source-refused',
      line,
      message: `The policy of the page refuses ${url.origin}, which <${tag}> reads: ${directive}.`,
      fix: `Add ${url.origin === page.origin ? "'self'" : url.origin} to connect-src of Content-Security-Policy.`,
    }),
  );
  const response = await ask(url, page, signal);
  const fix =
    tag === 'odm-events'
      ? `Read it on your own machine, or in the build of the site, and name the file: npx @odm-widgets/cli snapshot events --out events.json ${url.href}`
      : 'Keep a copy of the file on the site of the page, and name that.';
  if (typeof response === 'string' || !isOk(response))
    return [
      ...refused,
      problem({
        kind: 'source-unreachable',
        line,
        message: `${url.href} ${typeof response === 'string' ? `cannot be reached: ${response}` : `answers with ${response.status}`}.`,
        fix: 'Check the address.',
      }),
    ];
  if (url.origin === page.origin || allowsPage(response, page)) return refused;
  return [
    ...refused,
    problem({
      kind: 'source-without-header',
      line,
      message: `${url.origin} sends no header that lets pages of other sites read ${url.pathname}, so <${tag}> cannot.`,
      fix,
    }),
  ];
}

const isOk = ({ status }: Inspection) => status >= 200 && status < 300;

function allowsPage({ headers }: Inspection, page: URL): boolean {
  const allowed = headers.get('access-control-allow-origin')?.trim();
  return allowed === '*' || allowed === page.origin;
}

/** As a browser asks for a file of a page; why there is no answer, as the end of a sentence. */
async function ask(url: URL, page: URL, signal: AbortSignal): Promise<Inspection | string> {
  if (!/^https?:$/u.test(url.protocol)) return 'it is no address of the web';
  try {
    return await inspect(url.href, { headers: { origin: page.origin }, signal, maxBytes: MAX_FILE_BYTES });
  } catch (error) {
    signal.throwIfAborted();
    return error instanceof Error ? error.message.replace(/\.$/u, '') : String(error);
  }
}
