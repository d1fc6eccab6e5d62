import { readFileSync } from 'node:fs';

/** A fixture as text. */
export const text = (name: string) =>
  readFileSync(new URL(`../fixtures/democracy-club/${name}`, import.meta.url), 'utf8');
/** A fixture as JSON. */
export const json = (name: string) =>
  JSON.parse(text(name)) as { results: Record<string, unknown>[]; next: unknown };

export const BASE = 'https://candidates.democracyclub.org.uk/api/next';
/** What the first page of a list is asked for with. */
export const FIRST = 'election_date=2026-05-07&page_size=200';

/** The server of the fixtures, but for these pages; says what it was asked. */
export function server(changed: Readonly<Record<string, unknown>> = {}) {
  const pages: Record<string, unknown> = {
    [`${BASE}/ballots/?${FIRST}`]: json('ballots-page-1.json'),
    [`${BASE}/ballots/?election_date=2026-05-07&page=2&page_size=200`]: json('ballots-page-2.json'),
    [`${BASE}/results/?${FIRST}`]: json('results.json'),
    ...changed,
  };
  const asked: string[] = [];
  const get = (url: string) => {
    asked.push(url);
    return url in pages ? Promise.resolve(pages[url]) : Promise.reject(new Error(`asked for ${url}`));
  };
  return { asked, get };
}
