import {
  EFFECTS,
  GROUPS,
  type Effect,
  type Lexicon,
  type LexiconSource,
  type LexiconTheme,
  type LocalList,
  type LocalText,
  type ObservationSource,
  type Quote,
  type RelationKind,
  type Term,
  type TermDetails,
} from '../model/lexicon.js';
import { webAddress } from '../model/web-address.js';
import {
  expectArray,
  expectInteger,
  expectObject,
  expectString,
  throwShapeError,
  type JsonObject,
} from '../shape.js';

/** What a file of a lexicon says it is. */
export const FORMAT = 'odm-lexicon';
/** Version of that format. */
export const FORMAT_VERSION = 1;

/** Ids are parts of addresses, of IRIs and of files. */
export const TERM_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LANGUAGE = /^[a-z]{2,3}$/u;
const OSM_TAG = /^[\w:]+=[^\s=]+(?: [^\s=]+)*$/u;

/**
 * Reads a lexicon.
 *
 * @param base address of the file; addresses in it may be relative to it
 * @throws {DataShapeError} naming the field
 */
export function parseLexicon(value: unknown, base: string): Lexicon {
  const file = expectObject(value, 'The lexicon');
  if (file['format'] !== FORMAT) throwShapeError('format', `"${FORMAT}"`);
  if (file['version'] !== FORMAT_VERSION)
    throwShapeError('version', `${FORMAT_VERSION}, which this program reads`);
  const themes = expectArray(file['themes'], 'themes', parseTheme);
  const themeIds = uniqueIds(themes, 'themes');
  const terms = expectArray(file['terms'], 'terms', (term, field) => parseTerm(term, field, themeIds));
  const termIds = uniqueIds(terms, 'terms');
  for (const [index, { relations }] of terms.entries())
    for (const [kind, ids] of Object.entries(relations))
      for (const id of ids)
        if (!termIds.has(id)) throwShapeError(`terms[${index}].${kind}`, `ids of terms, and "${id}" is none`);
  return {
    id: expectLink(file['id'], 'id', base),
    name: parseText(file['title'], 'title'),
    ...parseSource({ ...file, title: '' }, '', base),
    issued: expectString(file['issued'], 'issued'),
    starter: file['starter'] === true,
    counted: optional(file, 'counted', '', (counted, field) => {
      const object = expectObject(counted, field);
      return {
        places: expectInteger(object['places'], `${field}.places`),
        source: parseSource(expectObject(object['source'], `${field}.source`), `${field}.source.`, base),
      };
    }),
    themes,
    terms: completeRelations(terms),
    observations: list(file, 'observations', '', (source, field) =>
      parseObservationSource(source, field, base),
    ),
    details: optional(file, 'details', '', (address, field) => expectLink(address, field, base)),
  };
}

function parseTheme(value: unknown, field: string): LexiconTheme {
  const theme = expectObject(value, field);
  return {
    id: expectId(theme['id'], `${field}.id`),
    name: parseText(theme['name'], `${field}.name`),
    counted: optional(theme, 'counted', `${field}.`, expectInteger),
  };
}

function parseTerm(value: unknown, field: string, themeIds: ReadonlySet<string>): Term {
  const term = expectObject(value, field);
  const at = `${field}.`;
  const ids = (name: string) => list(term, name, at, expectId);
  return {
    id: expectId(term['id'], `${at}id`),
    name: parseText(term['name'], `${at}name`),
    aka: parseLists(term, 'aka', at),
    meaning: parseText(term['meaning'], `${at}meaning`),
    themes: expectArray(term['themes'], `${at}themes`, (theme, where) => {
      const id = expectString(theme, where);
      return themeIds.has(id) ? id : throwShapeError(where, `the id of a theme, and "${id}" is none`);
    }),
    effects: inOrderOfGroups(list(term, 'effects', at, parseEffect), `${at}effects`),
    relations: {
      broader: ids('broader'),
      narrower: ids('narrower'),
      opposite: ids('opposite'),
      related: ids('related'),
    },
    proposed: term['proposed'] === true,
    ...parseDetails(term, at),
  };
}

/** What of a term may stand in a file of its own. */
export function parseDetails(term: JsonObject, at: string): TermDetails {
  return {
    planners: parseLists(term, 'planners', at),
    osm: list(term, 'osm', at, parseTag),
    strategies: list(term, 'strategies', at, parseText),
    quotes: list(term, 'quotes', at, parseQuote).filter((quote) => quote !== undefined),
    places: list(term, 'places', at, expectString),
    matches: parseLists(term, 'matches', at),
  };
}

/** A group that is helped and hindered by one feature depends on something, and stands once. */
function inOrderOfGroups(effects: readonly Effect[], field: string): Effect[] {
  const twice = effects.find(({ who }, index) => effects.findIndex((other) => other.who === who) !== index);
  if (twice)
    throwShapeError(field, `one for each group, and "${twice.who}" has two; write depends, and on what`);
  return [...effects].sort((a, b) => GROUPS.indexOf(a.who) - GROUPS.indexOf(b.who));
}

/** @throws {DataShapeError} for an effect that depends on something and does not say on what */
export function parseEffect(value: unknown, field: string): Effect {
  const effect = expectObject(value, field);
  const who = GROUPS.find((group) => group === effect['who']);
  if (!who) throwShapeError(`${field}.who`, `one of ${GROUPS.join(', ')}`);
  const how = EFFECTS.find((kind) => kind === effect['how']);
  if (!how) throwShapeError(`${field}.how`, `one of ${EFFECTS.join(', ')}`);
  const on = optional(effect, 'on', `${field}.`, parseText);
  if (how === 'depends' && !on) throwShapeError(`${field}.on`, 'what it depends on');
  return { who, how, on };
}

/** A quote; undefined without consent, so that its words go no further. */
function parseQuote(value: unknown, field: string): Quote | undefined {
  const quote = expectObject(value, field);
  const text = expectString(quote['text'], `${field}.text`);
  if (quote['consent'] !== true) return undefined;
  return {
    text,
    lang: optional(quote, 'lang', `${field}.`, expectString) ?? 'en',
    by: optional(quote, 'by', `${field}.`, expectString) ?? '',
    licence: expectString(quote['licence'], `${field}.licence`),
  };
}

function parseObservationSource(value: unknown, field: string, base: string): ObservationSource {
  const source = expectObject(value, field);
  return {
    ...parseSource(source, `${field}.`, base),
    src: expectLink(source['src'], `${field}.src`, base),
    textField: optional(source, 'text', `${field}.`, expectString) ?? 'what',
    lang: optional(source, 'lang', `${field}.`, expectString) ?? 'en',
    consent: source['consent'] === true,
  };
}

function parseSource(object: JsonObject, at: string, base: string): LexiconSource {
  const text = (name: string) => expectString(object[name], `${at}${name}`);
  return {
    title: text('title'),
    publisher: text('publisher'),
    url: expectLink(object['url'], `${at}url`, base),
    licence: text('licence'),
    licenceUrl: expectLink(object['licenceUrl'], `${at}licenceUrl`, base),
  };
}

export function parseText(value: unknown, field: string): LocalText {
  const entries = languagesOf(value, field).map(
    ([language, text]) => [language, expectString(text, `${field}.${language}`)] as const,
  );
  if (!entries.length) throwShapeError(field, 'text in at least one language, such as { "en": "…" }');
  return Object.fromEntries(entries);
}

export function parseLists(object: JsonObject, name: string, at: string): LocalList {
  return (
    optional(object, name, at, (value, field) =>
      Object.fromEntries(
        languagesOf(value, field).map(([language, words]) => [
          language,
          expectArray(words, `${field}.${language}`, expectString),
        ]),
      ),
    ) ?? {}
  );
}

function languagesOf(value: unknown, field: string): [string, unknown][] {
  const entries = Object.entries(expectObject(value, field));
  const wrong = entries.find(([language]) => !LANGUAGE.test(language));
  if (wrong) throwShapeError(field, `by language, such as "en" or "cy", and "${wrong[0]}" is none`);
  return entries;
}

function parseTag(value: unknown, field: string): string {
  const tag = expectString(value, field);
  return OSM_TAG.test(tag) ? tag : throwShapeError(field, 'a tag such as kerb=lowered');
}

function expectId(value: unknown, field: string): string {
  const id = expectString(value, field);
  return TERM_ID.test(id)
    ? id
    : throwShapeError(field, 'lower-case letters, digits and dashes, such as dropped-kerb');
}

function expectLink(value: unknown, field: string, base: string): string {
  return webAddress(value, base) ?? throwShapeError(field, 'an address that begins with https://');
}

function optional<T>(
  object: JsonObject,
  name: string,
  at: string,
  parse: (value: unknown, field: string) => T,
): T | undefined {
  const value = object[name];
  return value === undefined ? undefined : parse(value, `${at}${name}`);
}

function list<T>(
  object: JsonObject,
  name: string,
  at: string,
  parse: (value: unknown, field: string) => T,
): T[] {
  return optional(object, name, at, (value, field) => expectArray(value, field, parse)) ?? [];
}

function uniqueIds(items: readonly { id: string }[], field: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (ids.has(id)) throwShapeError(`${field}[${index}].id`, `used once, and "${id}" is there already`);
    ids.add(id);
  }
  return ids;
}

/** What a relation is called from its other end. */
export const INVERSE: Readonly<Record<RelationKind, RelationKind>> = {
  broader: 'narrower',
  narrower: 'broader',
  opposite: 'opposite',
  related: 'related',
};
const KINDS = Object.keys(INVERSE) as RelationKind[];

/** Every relation is also there from its other end, whichever end the file writes it at. */
function completeRelations(terms: readonly Term[]): Term[] {
  const added = new Map(
    terms.map(({ id }) => [
      id,
      {
        broader: new Set<string>(),
        narrower: new Set<string>(),
        opposite: new Set<string>(),
        related: new Set<string>(),
      },
    ]),
  );
  for (const { id, relations } of terms)
    for (const kind of KINDS)
      for (const other of relations[kind]) {
        added.get(id)?.[kind].add(other);
        added.get(other)?.[INVERSE[kind]].add(id);
      }
  return terms.map((term) => {
    const own = added.get(term.id)!;
    return {
      ...term,
      relations: Object.fromEntries(
        KINDS.map((kind) => [kind, [...own[kind]]]),
      ) as unknown as Term['relations'],
    };
  });
}
