import { nearestTo } from '@odm-widgets/data';
import type { JSONPath } from 'jsonc-parser';
import { written, type Finding } from './findings.js';

type Json = Readonly<Record<string, unknown>>;

/** Properties of an observation that are read. */
const PROPERTIES = [
  'what',
  'effects',
  'strategy',
  'when',
  'photo',
  'place',
  'by',
  'lang',
  'consent',
  'terms',
  'id',
] as const;

/**
 * What no schema says of observations: ids that are there twice, terms that the lexicon does not have, positions that
 * are nowhere on Earth, and names of properties that are likely misspelt. The value may be of any shape.
 *
 * @param termIds ids of the lexicon's terms, where they are known
 */
export function observationFindings(
  value: unknown,
  termIds: readonly string[] | undefined,
  lineOf: (path: JSONPath) => number,
): Finding[] {
  const features = (value as Json | null)?.['features'];
  if (!Array.isArray(features)) return [];
  const first = new Map<unknown, number>();
  return features.flatMap((item: unknown, at): Finding[] => {
    const feature = (item ?? {}) as Json;
    const properties = (feature['properties'] ?? {}) as Json;
    const path = ['features', at];
    const id = feature['id'] ?? properties['id'];
    const before = first.get(id);
    if (typeof id === 'string' || typeof id === 'number') first.set(id, before ?? at);
    return [
      ...(before === undefined ? [] : [idTwice(path, id, lineOf(['features', before]))]),
      ...termFindings(properties['terms'], [...path, 'properties', 'terms'], termIds),
      ...positionFindings((feature['geometry'] as Json | null | undefined)?.['coordinates'], [
        ...path,
        'geometry',
        'coordinates',
      ]),
      ...misspelt(properties, [...path, 'properties']),
    ];
  });
}

const idTwice = (path: JSONPath, id: unknown, line: number): Finding => ({
  path,
  message: `${written(id)} is the id of the observation in line ${line} already.`,
  fix: 'Give each an id of its own, so that it can be found when somebody takes their consent back.',
  isAdvice: true,
});

function termFindings(terms: unknown, path: JSONPath, known: readonly string[] | undefined): Finding[] {
  if (!Array.isArray(terms) || !known) return [];
  return terms.flatMap((id: unknown, at): Finding[] => {
    if (typeof id !== 'string' || known.includes(id)) return [];
    const [nearest] = nearestTo(id, known);
    return [
      {
        path: [...path, at],
        message: `the lexicon has no term with the id ${written(id)}.`,
        fix: nearest ? `Did you mean "${nearest}"?` : 'Add that term to the lexicon, or take this out.',
      },
    ];
  });
}

/** One for each geometry: a line or an area that is wrong is so in most of its positions. */
function positionFindings(coordinates: unknown, path: JSONPath): Finding[] {
  if (coordinates === undefined) return [];
  const positions = positionsIn(coordinates);
  const wrong = positions.find(
    ([longitude, latitude]) =>
      typeof longitude !== 'number' ||
      typeof latitude !== 'number' ||
      Math.abs(longitude) > 180 ||
      Math.abs(latitude) > 90,
  );
  if (positions.length && !wrong) return [];
  return [
    {
      path,
      message: `${written(wrong ?? coordinates)} is no position.`,
      fix: 'Write first the longitude, from -180 to 180, then the latitude, from -90 to 90, such as [-2.15, 53.41].',
    },
  ];
}

function positionsIn(coordinates: unknown): unknown[][] {
  if (!Array.isArray(coordinates)) return [];
  return Array.isArray(coordinates[0])
    ? coordinates.flatMap((part: unknown) => positionsIn(part))
    : coordinates.length
      ? [coordinates]
      : [];
}

function misspelt(properties: Json, path: JSONPath): Finding[] {
  const missing = PROPERTIES.filter((name) => !(name in properties));
  return Object.keys(properties).flatMap((name): Finding[] => {
    if ((PROPERTIES as readonly string[]).includes(name)) return [];
    const [nearest] = name.length > 3 ? nearestTo(name, missing) : [];
    return nearest
      ? [
          {
            path: [...path, name],
            message: `"${name}" is not read.`,
            fix: `Did you mean "${nearest}"?`,
            isAdvice: true,
          },
        ]
      : [];
  });
}
