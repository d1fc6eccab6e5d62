import { nearestTo } from '@odm-widgets/data';
import { webAddress } from '@odm-widgets/data/model';
import type { JSONPath } from 'jsonc-parser';
import { BASE } from './base.js';
import { written, type Finding } from './findings.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * What no schema says of a lexicon: ids that are there twice or nowhere, addresses that lead nowhere, days that no
 * calendar has, and words without consent. The value may be of any shape, so that all of it is said with what its schema says.
 *
 * @param lineOf line of a path
 */
export function lexiconFindings(value: unknown, lineOf: (path: JSONPath) => number): Finding[] {
  const file = (value ?? {}) as Json;
  const [themes, terms] = [objectsIn(file, 'themes'), objectsIn(file, 'terms')];
  const [themeIds, termIds] = [idsOf(themes), idsOf(terms)];
  return [
    ...idsTwice('themes', themes, lineOf),
    ...idsTwice('terms', terms, lineOf),
    ...terms.flatMap(([term, at]) => [
      ...unknownIds(term, ['terms', at, 'themes'], themeIds, 'theme'),
      ...RELATIONS.flatMap((kind) => unknownIds(term, ['terms', at, kind], termIds, 'term')),
      ...groupsTwice(term, ['terms', at, 'effects']),
      ...objectsIn(term, 'quotes').flatMap(([quote, place]) =>
        consentAdvice(quote, ['terms', at, 'quotes', place]),
      ),
    ]),
    ...addressFindings(file),
    ...dayFindings(file),
  ];
}

const RELATIONS = ['broader', 'narrower', 'opposite', 'related'];

/** Objects of a list, each with its place in it. */
function objectsIn(object: Json, name: string): [object: Json, at: number][] {
  const list = object[name];
  return Array.isArray(list)
    ? list.flatMap((item: unknown, at): [Json, number][] =>
        typeof item === 'object' && item !== null && !Array.isArray(item) ? [[item as Json, at]] : [],
      )
    : [];
}

const idsOf = (items: readonly [Json, number][]) =>
  items.map(([{ id }]) => id).filter((id) => typeof id === 'string');

function idsTwice(
  list: string,
  items: readonly [Json, number][],
  lineOf: (path: JSONPath) => number,
): Finding[] {
  const first = new Map<unknown, number>();
  return items.flatMap(([{ id }, at]): Finding[] => {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    if (before === undefined || typeof id !== 'string') return [];
    return [
      {
        path: [list, at, 'id'],
        message: `${written(id)} is the id in line ${lineOf([list, before, 'id'])} already.`,
        fix: 'Give this one another id, or bring the two together.',
      },
    ];
  });
}

function unknownIds(
  object: Json,
  path: JSONPath,
  known: readonly string[],
  kind: 'theme' | 'term',
): Finding[] {
  const ids = object[String(path.at(-1))];
  if (!Array.isArray(ids)) return [];
  return ids.flatMap((id: unknown, at): Finding[] => {
    if (typeof id !== 'string' || known.includes(id)) return [];
    const [nearest] = nearestTo(id, known);
    return [
      {
        path: [...path, at],
        message: `there is no ${kind} with the id ${written(id)}.`,
        fix: nearest ? `Did you mean "${nearest}"?` : `Add that ${kind}, or take this out.`,
      },
    ];
  });
}

function groupsTwice(term: Json, path: JSONPath): Finding[] {
  const seen = new Set<unknown>();
  return objectsIn(term, 'effects').flatMap(([{ who }, at]): Finding[] => {
    if (!seen.has(who) || typeof who !== 'string') {
      seen.add(who);
      return [];
    }
    return [
      {
        path: [...path, at],
        message: `${written(who)} is in the effects of this term already.`,
        fix: 'Write one for each group. Where it helps and hinders, write "how": "depends", and in "on" what it depends on.',
      },
    ];
  });
}

/** Pages do not show such words, but they stand in a file that anybody can open. */
function consentAdvice({ consent, text }: Json, path: JSONPath): Finding[] {
  if (consent !== false || !text) return [];
  return [
    {
      path,
      message:
        'these words have no consent. Pages leave them out, but whoever opens this file can read them.',
      fix: 'Delete the quote before you publish the file, unless the person agrees.',
      isAdvice: true,
    },
  ];
}

const ADDRESSES = ['id', 'url', 'licenceUrl', 'details', 'src'];

function addressFindings(file: Json): Finding[] {
  const counted = (file['counted'] as { source?: unknown } | undefined)?.source;
  const places: [object: unknown, path: JSONPath][] = [
    [file, []],
    [counted, ['counted', 'source']],
    ...objectsIn(file, 'observations').map(([source, at]): [Json, JSONPath] => [
      source,
      ['observations', at],
    ]),
  ];
  return places.flatMap(([object, path]) =>
    ADDRESSES.flatMap((name): Finding[] => {
      const address = (object as Json | null | undefined)?.[name];
      if (typeof address !== 'string' || address === '' || webAddress(address, BASE)) return [];
      return [
        {
          path: [...path, name],
          message: `${written(address)} is no address that a page can follow.`,
          fix: 'Write one that begins with https://, or that is relative to this file, such as "walks.geojson".',
        },
      ];
    }),
  );
}

function dayFindings({ issued }: Json): Finding[] {
  if (typeof issued !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(issued)) return [];
  const day = new Date(issued);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(issued)) return [];
  return [
    {
      path: ['issued'],
      message: `${written(issued)} is no day of the calendar.`,
      fix: 'Write year, month and day, such as "2026-01-31".',
    },
  ];
}
