/** Text by language, as BCP 47 names it: `{ en: 'dropped kerb', cy: 'cwrb isel' }`. Never empty. */
export type LocalText = Readonly<Record<string, string>>;
/** Lists of words by language. */
export type LocalList = Readonly<Record<string, readonly string[]>>;

/** People whom a feature of a street or a building may affect. */
export const GROUPS = [
  'wheelchair',
  'scooter',
  'walking',
  'tires',
  'blind',
  'deaf',
  'mind',
  'children',
] as const;
export type Group = (typeof GROUPS)[number];

/** How a feature may affect a group of people. */
export const EFFECTS = ['helps', 'hinders', 'depends'] as const;
export type EffectKind = (typeof EFFECTS)[number];

/** How a feature affects a group. The same feature may help one group and hinder another. */
export interface Effect {
  who: Group;
  how: EffectKind;
  /** What it depends on, such as weather, time or device; always there where `how` is `depends`. */
  on: LocalText | undefined;
}

/** Somebody's own words, which may only be used with their consent. */
export interface Quote {
  text: string;
  /** Language of the text. */
  lang: string;
  /** How the person wants to be named; '' for not at all. */
  by: string;
  licence: string;
}

export type RelationKind = 'broader' | 'narrower' | 'opposite' | 'related';

export interface Term {
  /** Short name in addresses and relations, e.g. "dropped-kerb". */
  id: string;
  name: LocalText;
  /** Other words that people use for it. */
  aka: LocalList;
  meaning: LocalText;
  /** Words that planners use for it. */
  planners: LocalList;
  /** OpenStreetMap tags, `key=value`; `*` stands for any value. */
  osm: readonly string[];
  /** Ids of themes. */
  themes: readonly string[];
  effects: readonly Effect[];
  /** What people do about it. */
  strategies: readonly LocalText[];
  /** Only those with consent. */
  quotes: readonly Quote[];
  /** Names of places where it is found. */
  places: readonly string[];
  /** Ids of other terms; complete in both directions. */
  relations: Readonly<Record<RelationKind, readonly string[]>>;
  /** Phrases by which an observation is recognised as one of this term. */
  matches: LocalList;
  /** Whether it was contributed and no editor has accepted it yet. */
  proposed: boolean;
}

export interface LexiconTheme {
  id: string;
  name: LocalText;
  /** How many places of the counted source are about it, where that is known. Places may be about several themes. */
  counted: number | undefined;
}

/** A published thing with its licence, as a lexicon or a list of observations names it. */
export interface LexiconSource {
  title: string;
  publisher: string;
  url: string;
  licence: string;
  licenceUrl: string;
}

/** Where observations are read, and by which rules. */
export interface ObservationSource extends LexiconSource {
  /** Absolute address of the GeoJSON. */
  src: string;
  /** Property that holds the free text. */
  textField: string;
  /** Language of the free text. */
  lang: string;
  /** Whether the people whose words these are agreed that they are published and reused under the licence. */
  consent: boolean;
}

export interface Lexicon extends LexiconSource {
  /** Start of every term's IRI. */
  id: string;
  name: LocalText;
  /** ISO day. */
  issued: string;
  /** Whether it is a first set to begin with, which nobody's experience stands behind yet. */
  starter: boolean;
  /** Where the counts of the themes are from, and of how many places. */
  counted: { places: number; source: LexiconSource } | undefined;
  themes: readonly LexiconTheme[];
  terms: readonly Term[];
  observations: readonly ObservationSource[];
  /** Absolute address of a file with what is shown of a term when it is opened; undefined where all is here. */
  details: string | undefined;
}

/** What of a term may stand in a file of its own, which is read after the first content. */
export type TermDetails = Pick<Term, 'planners' | 'osm' | 'strategies' | 'quotes' | 'places' | 'matches'>;

/** What somebody noticed somewhere. */
export interface Observation {
  /** Unique in its source. */
  id: string;
  /** What is there; '' where no consent allows the words to be shown. */
  text: string;
  /** Whether there is text that is kept back. */
  withheld: boolean;
  lang: string;
  /** Who it affects and how, where the contributor said so. */
  effects: readonly Effect[];
  /** What people do about it; '' where it is not said. */
  strategy: string;
  /** When, such as "when wet"; '' where it is not said. */
  when: string;
  /** What a photo shows; '' where there is none. */
  photo: string;
  /** Name of the place; '' where it is not said. */
  place: string;
  /** How the person wants to be named; '' for not at all. */
  by: string;
  /** Ids of terms that the source itself gives. */
  terms: readonly string[];
  /** As it was read; null where there is none. */
  geometry: GeoJsonGeometry | null;
}

export interface GeoJsonGeometry {
  type: string;
  coordinates: unknown;
}

/** A list of observations, as it was read. */
export interface ObservationSet {
  source: ObservationSource;
  observations: readonly Observation[];
}

/** The text in a language, in English, or in any; with its language where it is another than the wanted one. */
export function localText(text: LocalText, language: string): { text: string; lang: string | undefined } {
  const own = text[language];
  if (own !== undefined) return { text: own, lang: undefined };
  const lang = 'en' in text ? 'en' : (Object.keys(text)[0] ?? language);
  return { text: text[lang] ?? '', lang };
}

/** Words of a language; those of English, or of any, where there are none. */
export function localList(
  list: LocalList,
  language: string,
): { words: readonly string[]; lang: string | undefined } {
  const own = list[language];
  if (own?.length) return { words: own, lang: undefined };
  const lang = list['en']?.length ? 'en' : Object.keys(list).find((key) => list[key]?.length);
  return lang === undefined ? { words: [], lang: undefined } : { words: list[lang] ?? [], lang };
}
