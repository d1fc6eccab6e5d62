import type { Lexicon, LocalList, Term } from '../model/lexicon.js';
import { FORMAT, FORMAT_VERSION } from './parse-lexicon.js';

/** Leaves out what is empty: a list or an object without entries, and undefined. */
function compact(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) =>
        value !== undefined && (typeof value !== 'object' || value === null || Object.keys(value).length > 0),
    ),
  );
}

const nonEmptyLists = (list: LocalList) => compact(list);

/** The lexicon as its documented JSON, which `parseLexicon` reads back. Quotes without consent are not in a lexicon. */
export function toLexiconJson(lexicon: Lexicon): Record<string, unknown> {
  const { name, starter, counted, themes, terms, observations, details, title: _, ...source } = lexicon;
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    ...compact({ ...source, title: name, starter: starter || undefined, details, counted }),
    themes: themes.map((theme) => compact({ ...theme })),
    terms: terms.map(termJson),
    ...compact({ observations: observations.map(({ textField, ...one }) => ({ ...one, text: textField })) }),
  };
}

function termJson(term: Term): Record<string, unknown> {
  const { relations, aka, planners, matches, effects, quotes, proposed, ...rest } = term;
  return compact({
    ...rest,
    aka: nonEmptyLists(aka),
    planners: nonEmptyLists(planners),
    effects: effects.map((effect) => compact({ ...effect })),
    quotes: quotes.map((quote) => compact({ ...quote, by: quote.by || undefined, consent: true })),
    // `broader` says the same as `narrower` at the other end.
    broader: relations.broader,
    opposite: relations.opposite,
    related: relations.related,
    matches: nonEmptyLists(matches),
    proposed: proposed || undefined,
  });
}
