import type { Effect, GeoJsonGeometry, Observation, ObservationSource } from '../model/lexicon.js';
import { webAddress } from '../model/web-address.js';
import { expectArray, expectObject, throwShapeError, type JsonObject } from '../shape.js';
import { parseEffect, TERM_ID } from './parse-lexicon.js';

const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
]);

/**
 * Reads observations from GeoJSON. Every feature becomes one observation, also without a geometry or text.
 *
 * Words are only kept where consent is stated: by the source for all of them, or by `consent` on a feature, which
 * counts more. Everything that is not free text is kept in either case; what an effect depends on is free text.
 *
 * @throws {DataShapeError} naming the field
 */
export function parseObservations(value: unknown, source: ObservationSource): Observation[] {
  const collection = expectObject(value, 'The file of observations');
  if (collection['type'] !== 'FeatureCollection') throwShapeError('type', '"FeatureCollection"');
  const ids = new Set<string>();
  return expectArray(collection['features'], 'features', (feature, field) => {
    const observation = parseFeature(feature, field, source);
    const id = uniqueId(observation.id || `${ids.size + 1}`, ids);
    ids.add(id);
    return { ...observation, id };
  });
}

/** What a file of observations says about itself, in members beside its features; without consent where it says none. */
export function describeSource(value: unknown, src: string): ObservationSource {
  const file = expectObject(value, 'The file of observations');
  return {
    src,
    title: textOf(file['title']) || decodeURIComponent(new URL(src).pathname.split('/').at(-1) ?? ''),
    publisher: textOf(file['publisher']) || new URL(src).host,
    url: webAddress(file['url'], src) ?? src,
    licence: textOf(file['licence']),
    licenceUrl: webAddress(file['licenceUrl'], src) ?? src,
    textField: textOf(file['text']) || 'what',
    lang: textOf(file['lang']) || 'en',
    consent: file['consent'] === true,
  };
}

function parseFeature(value: unknown, field: string, source: ObservationSource): Observation {
  const feature = expectObject(value, field);
  const properties =
    feature['properties'] === null ? {} : expectObject(feature['properties'], `${field}.properties`);
  const consent = properties['consent'] === undefined ? source.consent : properties['consent'] === true;
  const given = textOf(properties[source.textField]);
  // A name is somebody's own to give, as words are.
  const own = (name: string) => (consent ? textOf(properties[name]) : '');
  const { terms } = properties;
  const effects =
    properties['effects'] === undefined
      ? []
      : expectArray(properties['effects'], `${field}.properties.effects`, parseEffect);
  return {
    id: textOf(feature['id'] ?? properties['id'] ?? properties['ogc_fid']),
    text: consent ? given : '',
    withheld: !consent && given !== '',
    lang: textOf(properties['lang']) || source.lang,
    effects: consent ? effects : effects.flatMap(withoutWords),
    strategy: own('strategy'),
    when: own('when'),
    photo: own('photo'),
    place: own('place'),
    by: own('by'),
    terms: Array.isArray(terms)
      ? terms.filter((id): id is string => typeof id === 'string' && TERM_ID.test(id))
      : [],
    geometry: parseGeometry(feature['geometry'], `${field}.geometry`),
  };
}

/** What is left of an effect without consent; nothing of one that depends on what may not be said. */
const withoutWords = ({ who, how }: Effect): Effect[] =>
  how === 'depends' ? [] : [{ who, how, on: undefined }];

function parseGeometry(value: unknown, field: string): GeoJsonGeometry | null {
  if (value === null || value === undefined) return null;
  const { type, coordinates }: JsonObject = expectObject(value, field);
  if (typeof type !== 'string' || !GEOMETRIES.has(type))
    throwShapeError(`${field}.type`, 'a kind of geometry');
  return { type, coordinates };
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

function uniqueId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}
