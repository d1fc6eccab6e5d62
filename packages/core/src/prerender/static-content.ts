import type { PlaceKind, Provenance } from '@odm-widgets/data/model';
import type { Warn } from '../one-of.js';
import type { ReadAttribute } from '../hint.js';
import type { Locale } from '../i18n/locale.js';
import type { DataTable } from '../views/data-table.js';
import type { Once } from './once.js';

/** A tag of a page that is written before anybody visits it. */
export interface PrerenderTag {
  /** Reads an attribute of the tag. */
  read: ReadAttribute;
  /** Language of the page at the tag. */
  locale: Locale;
  /** The nearest `lang`, as the author wrote it; empty where there is none. */
  language: string;
  /** Address of the dataset, with a slash at its end. */
  base: string;
  /** Address of the page. */
  pageUrl: string;
  /** Origin of the site that the page will be on, such as https://www.example.org; undefined where nobody said. */
  origin: string | undefined;
  /** Text of a script of the page by its id, or of the first data script inside the tag for an empty id. */
  scriptText: (id: string) => string | undefined;
  /** Begins the ids in its content, which a page may have once. */
  idPrefix: string;
  /** The text inside the tag. */
  text: string;
  /** Milliseconds since 1970. */
  now: number;
  signal: AbortSignal;
  /** Shares what several tags need, such as the figures of a council: keys begin with the name of the widget. */
  once: Once;
  /** Tells the author of the page what an attribute should say. */
  warn: Warn;
}

/** An entry of a list: an event, a principle, a term. */
export interface StaticItem {
  title: string;
  url?: string | undefined;
  /** Language of the title, where it is not that of the page. */
  titleLanguage?: string | undefined;
  /** Paragraphs below the title. */
  lines: readonly (string | StaticLine)[];
}

/** A paragraph in a language of its own. */
export interface StaticLine {
  text: string;
  language: string;
}

/** A link in the open. */
export interface StaticLink {
  text: string;
  url: string;
}

/** What a widget shows at first, without a page: the same texts and figures from the same functions. */
export interface StaticContent {
  heading: string;
  /** The sentence people read. */
  headline: string;
  /** Language of the sentence, where it is not that of the page. */
  headlineLanguage?: string | undefined;
  /** Sentences beside it. */
  notes?: readonly string[];
  /** SVG element as text. */
  figure?: string | undefined;
  /** What the figure shows, above it, and how it is read, below it. */
  figureLabel?: string | undefined;
  figureGuide?: string | undefined;
  items?: readonly StaticItem[];
  table?: { data: DataTable; label: string; note?: string | undefined } | undefined;
  /** Sentences that change how the figures are read. */
  caveats?: readonly string[];
  provenance?: Provenance;
  links?: readonly StaticLink[];
  /** Names in the texts that are English in every language. */
  englishNames?: readonly string[];
  /** What the link to more is about; figures by default. With `none`, a widget that stands has nothing more to show. */
  more?: 'figures' | 'list' | 'none';
  /** Whether it stands after what the author wrote, which it is about, and not before. */
  below?: boolean;
  /** Whether the widget shows nothing else at first, so that it need not start until somebody uses it. */
  stands: boolean;
  /** Until when the content is right, in milliseconds since 1970; left out where only a release changes it. */
  until?: number | undefined;
}

/** Thrown where nothing has to be written into a tag. */
export class NotNeeded {
  readonly reason: string;

  /** @param reason the end of a sentence that begins with the tag */
  constructor(reason: string) {
    this.reason = reason;
  }
}

/**
 * What a tag shows at first; undefined while its author has not said what.
 *
 * @throws {EmptyResult} where there is an answer without anything to show
 * @throws {NotNeeded} where what its author wrote is all that has to stand there
 * @throws {OdmError} where an attribute is wrong or a file cannot be had
 */
export type Prerender = (tag: PrerenderTag) => Promise<StaticContent | undefined>;

/**
 * The kinds of places a widget has pages for, each with the values of `view` it shows of such a place, the first one
 * being that of the shortest address; none where the widget has no views.
 */
export type PlacePages = Partial<Readonly<Record<PlaceKind, readonly string[]>>>;

/**
 * What the module `prerender.js` of a widget exports: what its tag shows at first, with the places it has pages for,
 * or why nothing has to be written into any, as the end of a sentence that begins with the tag.
 */
export type PrerenderModule =
  | { prerender: Prerender; pages?: PlacePages; notNeeded?: never }
  | { prerender?: never; pages?: never; notNeeded: string };

/** Attributes by name, each as its author wrote it; empty where it is left out. */
export function attributesOf<N extends string>(read: ReadAttribute, names: readonly N[]): Record<N, string> {
  return Object.fromEntries(
    names.map((name) => [name, read(name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)) ?? '']),
  ) as Record<N, string>;
}
