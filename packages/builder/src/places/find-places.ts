import { DataShapeError, editDistance } from '@odm-widgets/data';
import {
  normalisePlaceName,
  parsePlaceSegment,
  type NamedPlace,
  type UkNation,
} from '@odm-widgets/data/model';
import type { ChosenPlace } from '../configuration/configuration.js';

/** A place that can be chosen. */
export interface FoundPlace extends ChosenPlace {
  nation: UkNation;
}

/** Every ward, council and larger area, with the words of its names. */
export interface PlaceIndex {
  places: readonly IndexedPlace[];
}

interface IndexedPlace {
  place: FoundPlace;
  /** Words of its own names, and those of its council. */
  own: readonly string[];
  council: readonly string[];
}

/** More are not read on a list. */
const MAX_FOUND = 12;

/** Code, name, and name in Welsh where it is another. */
type Names = readonly [code: string, title: string, welsh?: string];

/** `places.json`, as the build writes it from the dataset. */
export interface PlacesFile {
  areas: readonly { segment: string; name: string; nation: UkNation }[];
  councils: readonly { nation: UkNation; place: Names; wards: readonly Names[] }[];
}

/** @throws {DataShapeError} where it is no such file */
export function parsePlaces(file: unknown): PlaceIndex {
  const { areas, councils } = (file ?? {}) as Partial<PlacesFile>;
  if (!Array.isArray(areas) || !Array.isArray(councils))
    throw new DataShapeError('The list of places has no councils.');
  const { areas: larger, councils: all } = file as PlacesFile;
  return {
    places: [...larger.flatMap(parseArea), ...all.flatMap(parseCouncil)],
  };
}

function parseArea({ segment, name: title, nation }: PlacesFile['areas'][number]): IndexedPlace[] {
  const place = parsePlaceSegment(segment);
  return place ? [{ place: { ...place, title, nation }, own: wordsOf(title), council: [] }] : [];
}

function parseCouncil({ nation, place, wards }: PlacesFile['councils'][number]): IndexedPlace[] {
  const [code, title, welshTitle] = place;
  const own = wordsOf(title, welshTitle);
  const council = toPlace({ kind: 'authority', name: code, title, nation }, welshTitle);
  return [
    { place: council, own, council: [] },
    ...wards.map(([name, wardTitle, welsh]): IndexedPlace => ({
      place: toPlace(
        {
          kind: 'ward',
          name,
          title: wardTitle,
          council: code,
          councilTitle: title,
          ...(welshTitle ? { councilWelshTitle: welshTitle } : {}),
          nation,
        },
        welsh,
      ),
      own: wordsOf(wardTitle, welsh),
      council: own,
    })),
  ];
}

const toPlace = (place: FoundPlace, welshTitle: string | undefined): FoundPlace =>
  welshTitle ? { ...place, welshTitle } : place;

const wordsOf = (...names: readonly (string | undefined)[]) =>
  names.flatMap((name) => (name ? normalisePlaceName(name).split(' ') : []));

/** The place of a code or segment of an address. */
export function placeNamed({ places }: PlaceIndex, { kind, name }: NamedPlace): FoundPlace | undefined {
  return places.find(({ place }) => place.kind === kind && place.name === name)?.place;
}

/**
 * Places whose names begin as the words that were typed: "ardw", "Ardwick, Manchester", "caerdydd", or a code. The best
 * first: names that are the text, then names that begin with it, councils before wards.
 */
export function findPlaces({ places }: PlaceIndex, typed: string): FoundPlace[] {
  const byCode = parsePlaceSegment(typed.trim());
  const ofCode = byCode && placeNamed({ places }, byCode);
  if (ofCode) return [ofCode];
  const text = normalisePlaceName(typed);
  if (!text) return [];
  const words = text.split(' ');
  const ranked = places.flatMap((indexed) => {
    const rank = rankOf(indexed, words, text);
    return rank === undefined ? [] : [{ rank, place: indexed.place }];
  });
  return best(ranked);
}

const best = (ranked: { rank: number; place: FoundPlace }[]): FoundPlace[] =>
  ranked
    .sort((a, b) => a.rank - b.rank || a.place.title.localeCompare(b.place.title, 'en'))
    .slice(0, MAX_FOUND)
    .map(({ place }) => place);

/** A text that is longer is no name. */
const MAX_LENGTH = 80;

/**
 * Places whose names are nearly what was typed, or begin so: "Manchster", "ardwik, manchester". The nearest first.
 * Words of three letters have to be right, and in longer ones a letter may be wrong, from eight on two.
 */
export function findSimilarPlaces({ places }: PlaceIndex, typed: string): FoundPlace[] {
  const text = normalisePlaceName(typed);
  if (!text || text.length > MAX_LENGTH) return [];
  const nearness = text.split(' ').map(nearnessTo);
  const ranked = places.flatMap(({ place, own, council }) => {
    const ofOwn = nearness.map((near) => near(own));
    const edits = ofOwn.map((ofWord, index) => Math.min(ofWord, nearness[index]!(council)));
    const sum = edits.reduce((all, one) => all + one, 0);
    if (sum === Infinity || ofOwn.every((ofWord) => ofWord === Infinity)) return [];
    // Of as near ones, councils and names of as many words come first.
    const order = (place.kind === 'ward' ? 0.5 : 0) + Math.abs(own.length - nearness.length) / 20;
    return [{ rank: sum + order, place }];
  });
  return best(ranked);
}

/** How many letters of a word are wrong in the nearest of several names; infinitely many where it is none of them. */
function nearnessTo(word: string): (names: readonly string[]) => number {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  // Many places have a word of their names in common.
  const known = new Map<string, number>();
  const editsOf = (name: string) => {
    let edits = known.get(name);
    if (edits === undefined) {
      edits = editDistance(word, name.slice(0, word.length));
      if (edits > 0 && Math.abs(name.length - word.length) <= most)
        edits = Math.min(edits, editDistance(word, name));
      known.set(name, edits);
    }
    return edits <= most ? edits : Infinity;
  };
  return (names) => Math.min(Infinity, ...names.map(editsOf));
}

/** Lower is better; undefined for a place that is not meant. */
function rankOf(
  { place, own, council }: IndexedPlace,
  words: readonly string[],
  text: string,
): number | undefined {
  const begins = (names: readonly string[], word: string) => names.some((name) => name.startsWith(word));
  // Some word has to be of the place itself: "manchester" alone does not mean each of its wards.
  if (
    !words.some((word) => begins(own, word)) ||
    !words.every((word) => begins(own, word) || begins(council, word))
  )
    return undefined;
  const name = own.join(' ');
  const isWhole = name === text || normalisePlaceName(place.title) === text;
  const order = place.kind === 'ward' ? 1 : 0;
  if (isWhole) return order;
  return (name.startsWith(text) ? 2 : 4) + order;
}
