import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { inspect } from '@odm-widgets/data/inspect.js';
import type { Finding, PageFacts, PageHeaders } from '@odm-widgets/core/check.js';
import { UsageError, type Command, type Io } from '../command.js';
import { withProxy } from '../proxy.js';
import { checkFacts, type CheckOptions } from './check-page.js';
import { readFacts } from './read-facts.js';

const USAGE = `odm-widgets check PAGE… [--json] [--dataset DIR|URL]

Says in plain words what is wrong with the widgets of a page, and what to do: a tag that an
editor has taken out or written as text, a script that is missing or refused, the directive
that a policy needs, a place that does not exist, an old version or two of them, an
attribute that there is none of, and a calendar that pages of other sites may not read.
A PAGE is an address that begins with https:// or http://, or a file on this machine. Of a
file, nothing is asked on the network, as its site is not known.

  --json             what was found as JSON, for programs
  --site URL         address that the page of a file will have, so that its scripts, policy
                     and sources are checked too
  --dataset DIR|URL  the figures (the package @odm-widgets/dataset)

It ends with 0 when every widget works, with 1 when one does not, and with 2 when the page
cannot be read. What is only advice does not change that.`;

interface CheckedPage {
  page: string;
  widgets: number;
  findings: readonly Finding[];
}

/** Says what is wrong with a page. */
export const checkCommand: Command = {
  summary: 'what is wrong with the widgets of a page, and what to do',
  usage: USAGE,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        site: { type: 'string' },
        dataset: { type: 'string' },
      },
    });
    if (!positionals.length) throw new UsageError('Name a page: an address or a file.');
    const site = toSite(values.site);
    const options = { dataset: values.dataset, now: io.now(), signal: new AbortController().signal };
    return withProxy(process.env, async () => {
      const pages: CheckedPage[] = [];
      let isRead = true;
      for (const page of positionals)
        try {
          pages.push(await checkPage(page, site, options));
        } catch (error) {
          io.err(`${page}: ${error instanceof Error ? error.message : String(error)}`);
          isRead = false;
        }
      if (values.json) io.out(JSON.stringify(pages, undefined, 2));
      else for (const page of pages) print(page, io);
      if (!isRead) return 2;
      return pages.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
    });
  },
};

function toSite(text: string | undefined): URL | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/u.test(url.protocol)) return url;
  throw new UsageError(`--site ${text} is no address. Write one such as https://www.example.org/page/.`);
}

async function checkPage(page: string, site: URL | undefined, options: CheckOptions): Promise<CheckedPage> {
  const { html, facts } = await readPageFacts(page, site, options.signal);
  return { page, widgets: facts.widgets.length, findings: await checkFacts(html, facts, options) };
}

async function readPageFacts(
  page: string,
  site: URL | undefined,
  signal: AbortSignal,
): Promise<{ html: string; facts: PageFacts }> {
  if (!/^https?:\/\//iu.test(page)) {
    const html = await readFile(page, 'utf8');
    return { html, facts: readFacts(html, site, { policy: '', integrityPolicy: '' }) };
  }
  if (!URL.canParse(page)) throw new Error('it is no address.');
  const { url, status, headers, text: html } = await inspect(page, { signal });
  if (status < 200 || status >= 300) throw new Error(`it answers with ${status}.`);
  const sent: PageHeaders = {
    policy: headers.get('content-security-policy') ?? '',
    integrityPolicy: headers.get('integrity-policy') ?? '',
  };
  return { html, facts: readFacts(html, new URL(url), sent) };
}

function print({ page, widgets, findings }: CheckedPage, io: Io): void {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counted = `${widgets} ${widgets === 1 ? 'widget' : 'widgets'}`;
  io.out(`${page}: ${counted}, ${errors === 1 ? '1 problem' : `${errors || 'no'} problems`}`);
  for (const { severity, line, message, fix } of findings)
    io.out(
      `${line === undefined ? '' : `line ${line}: `}${severity === 'warning' ? 'advice: ' : ''}${message}\n  → ${fix}`,
    );
}
