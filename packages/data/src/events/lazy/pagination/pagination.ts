import { webAddress } from '../../../model/index.js';
import type { ParsedSource } from '../../parser.js';

const MAX_PAGES = 20;

/** Adds the pages that follow the first. Only addresses of the same origin are requested. */
export async function readNextPages(
  first: ParsedSource,
  base: string | undefined,
  read: (address: string) => Promise<ParsedSource>,
): Promise<ParsedSource> {
  const events = [...first.events];
  let { skipped, next } = first;
  for (let page = 1; next && page < MAX_PAGES; page += 1) {
    if (new URL(next).origin !== originOf(base)) break;
    const parsed: ParsedSource = await read(next);
    events.push(...parsed.events);
    skipped += parsed.skipped;
    next = parsed.next === next ? undefined : parsed.next;
  }
  return { ...first, events, skipped, truncated: Boolean(next) };
}

function originOf(url: string | undefined): string | undefined {
  const address = webAddress(url);
  return address && new URL(address).origin;
}
