import { refusals } from './content-policy.js';
import { problem, type Finding, type Spot } from './findings.js';
import type { PageFacts, ScriptTag } from './page-facts.js';
import type { RuleOptions } from './tag-rules.js';

/** How a file is sent to a page. */
export interface FileAnswer {
  status: number;
  /** Its `Content-Type`, as far as it is known. */
  type: string | undefined;
  /** Whether scripts of the page may read it. */
  isReadable: boolean;
}

/**
 * Asks for a file as the page would. Why there is no answer, as the end of a sentence; undefined where a policy of the
 * page, which is a finding of its own, let nobody ask.
 */
export type AskFile = (url: URL) => Promise<FileAnswer | string | undefined>;

/** Attributes with addresses that a browser reads from the page. */
const READ_BY_BROWSER = /^(?:src|observations|practice|register)$/u;

/** What only whoever asks for the files knows. A page in a file has no site to ask. */
export async function checkFiles(
  facts: PageFacts,
  loaders: readonly ScriptTag[],
  ask: AskFile,
  options: RuleOptions,
): Promise<Finding[]> {
  if (!facts.url) return [];
  const page = facts.url;
  const sources = facts.widgets.flatMap((tag) =>
    tag.attributes
      .filter(({ name }) => options.known.has(tag.name) && READ_BY_BROWSER.test(name))
      .flatMap(({ name: attribute, value }) =>
        value
          .split(/,?\s+/u)
          .filter((address) => address && !address.startsWith('#'))
          .map((address) => ({ spot: tag, tag: tag.name, attribute, address })),
      ),
  );
  const findings = await Promise.all([
    ...loaders.map((loader) => checkLoader(loader, page, ask, options)),
    ...sources.map((source) => checkSource(source, facts, page, ask, options)),
  ]);
  return findings.flat();
}

async function checkLoader(
  loader: ScriptTag,
  page: URL,
  ask: AskFile,
  { words }: RuleOptions,
): Promise<Finding[]> {
  const { url } = loader;
  if (!url) return [];
  const wrong = (advice: Parameters<typeof problem>[1]) => [problem('script-unreachable', advice, loader)];
  const answer = await ask(url);
  if (!answer) return [];
  if (typeof answer === 'string') return wrong(words.scriptUnreachable(url.href, answer));
  const { status, type, isReadable } = answer;
  if (!isOk(answer)) return wrong(words.scriptAnswers(url.href, status));
  if (type !== undefined && !/javascript|ecmascript/iu.test(type))
    return wrong(words.scriptOfWrongType(url.href, type));
  return isReadable ? [] : wrong(words.scriptWithoutHeader(url.href, page.origin));
}

interface Source {
  spot: Spot;
  tag: string;
  attribute: string;
  address: string;
}

async function checkSource(
  { spot, tag, attribute, address }: Source,
  { policies }: PageFacts,
  page: URL,
  ask: AskFile,
  { words }: RuleOptions,
): Promise<Finding[]> {
  const text = address.replace(/^webcals?:/iu, 'https:');
  if (!URL.canParse(text, page))
    return [problem('wrong-value', words.noAddress(tag, `${attribute}="${address}"`), spot)];
  const url = new URL(text, page);
  const needed = url.origin === page.origin ? "'self'" : url.origin;
  const refused = refusals(policies, { directive: 'connect-src', url, page }).map((directive) =>
    problem('source-refused', words.sourceRefused(tag, url.origin, directive, needed), spot),
  );
  const answer = await ask(url);
  if (!answer) return refused;
  if (typeof answer === 'string')
    return [...refused, problem('source-unreachable', words.sourceUnreachable(url.href, answer), spot)];
  if (!isOk(answer))
    return [...refused, problem('source-unreachable', words.sourceAnswers(url.href, answer.status), spot)];
  if (answer.isReadable) return refused;
  return [...refused, problem('source-without-header', words.sourceWithoutHeader(tag, url), spot)];
}

const isOk = ({ status }: FileAnswer) => status >= 200 && status < 300;
