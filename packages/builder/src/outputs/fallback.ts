import { nationOf, type UkNation } from '@odm-widgets/data/model';
import {
  attributesOf,
  isAboutPlaces,
  shownPlace,
  widgetOf,
  type ChosenPlace,
  type Configuration,
} from '../configuration/configuration.js';
import { pageOf } from './pages.js';
import type { Release } from './output.js';

/** What stands inside a tag: shown before the figures arrive, without scripts, and when they cannot be had. */
export interface Fallback {
  text: string;
  /** Undefined for text that leads nowhere. */
  href: string | undefined;
}

type Locale = 'en' | 'cy';

type Title = Readonly<Record<Locale, (place: string) => string>>;

const of = (en: (place: string) => string, cy: (place: string) => string): Title => ({ en, cy });

/** What each widget is about, in one line. */
const TITLES: Readonly<Record<string, Title>> = {
  'odm-ward-deprivation': of(
    (place) => `Deprivation in ${place}`,
    (place) => `Amddifadedd: ${place}`,
  ),
  'odm-representation': of(
    (place) => `Who represents the wards of ${place}`,
    (place) => `Pwy sy’n cynrychioli’r wardiau: ${place}`,
  ),
  'odm-political-control': of(
    (place) => `Who is in control: ${place}`,
    (place) => `Pwy sy’n rheoli: ${place}`,
  ),
  'odm-area-profile': of(
    (place) => `What ${place} is like, in figures`,
    (place) => `Yr ardal mewn ffigurau: ${place}`,
  ),
  'odm-events': of(
    () => 'What’s on',
    () => 'Digwyddiadau',
  ),
  'odm-newsletter': of(
    () => 'Sign up to our newsletter',
    () => 'Cofrestru ar gyfer ein cylchlythyr',
  ),
  'odm-lexicon': of(
    () => 'Words for how people experience places',
    () => 'Geiriau am sut mae pobl yn profi lleoedd',
  ),
  'odm-declaration': of(
    () => 'The Declaration for Responsible and Intelligent Data Practice',
    () => 'Y Datganiad ar Arferion Data Cyfrifol a Deallus',
  ),
  'odm-declaration-badge': of(
    () => 'We support the Declaration for Responsible and Intelligent Data Practice',
    () => 'Rydym yn cefnogi’r Datganiad ar Arferion Data Cyfrifol a Deallus',
  ),
};

/** Where the index of each nation is published. */
const INDICES: Readonly<Record<UkNation, string>> = {
  england: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025',
  wales: 'https://www.gov.wales/welsh-index-multiple-deprivation',
  scotland: 'https://www.gov.scot/collections/scottish-index-of-multiple-deprivation-2020/',
  'northern-ireland': 'https://www.nisra.gov.uk/statistics/deprivation',
};
/** Where councillors and who is in control are published. */
const COUNCILLORS = 'https://opencouncildata.co.uk/';
const DECLARATION = 'https://www.opendatamanchester.org.uk/declaration/';

/** Name of the place that the widget shows, as people call it in the language. */
export function placeTitle({ tag, place }: Configuration, locale: Locale): string {
  const widget = widgetOf(tag);
  const shown = widget && shownPlace(widget, place);
  if (!place || !shown) return '';
  const { own, council } = placeNames(place, locale);
  return shown.kind === place.kind ? own : (council ?? shown.name);
}

/** What a place and the council of a ward are called in the language. */
export function placeNames(
  { title, welshTitle, councilTitle, councilWelshTitle }: ChosenPlace,
  locale: Locale,
): { own: string; council: string | undefined } {
  if (locale === 'en') return { own: title, council: councilTitle };
  return { own: welshTitle ?? title, council: councilWelshTitle ?? councilTitle };
}

/** What a tag, a frame or a link is called, in the language of the widget. */
export function titleOf(configuration: Configuration): string {
  const { tag, options } = configuration;
  const locale: Locale = options['lang'] === 'cy' ? 'cy' : 'en';
  const place = placeTitle(configuration, locale);
  if (tag === 'odm-term') return (options['term'] ?? '').replaceAll('-', ' ');
  const widget = widgetOf(tag);
  // A title that names a place cannot be put together without one.
  const title = place || (widget && !isAboutPlaces(widget)) ? TITLES[tag]?.[locale](place) : undefined;
  return title ?? widget?.title ?? tag;
}

/**
 * A link to the page of the widget or, where only this machine could open that, to who publishes the figures.
 *
 * @param release undefined where no pages are known
 */
export function fallbackOf(configuration: Configuration, release?: Release): Fallback {
  const { tag, options } = configuration;
  const page = !release || release.isLocal ? undefined : pageOf(configuration, release)?.url;
  return { text: titleOf(configuration), href: page ?? addressOf(configuration, tag, options) };
}

function addressOf(configuration: Configuration, tag: string, options: Configuration['options']) {
  if (tag === 'odm-newsletter') return firstAddress(options['action']);
  if (tag === 'odm-events') return firstAddress(options['subscribe'] ?? options['src']);
  if (tag === 'odm-term') return firstAddress(options['href']);
  if (tag.startsWith('odm-declaration')) return DECLARATION;
  const named = Object.fromEntries(attributesOf(configuration));
  if (!('ward' in named || 'authority' in named || 'nation' in named || 'region' in named)) return undefined;
  if (tag === 'odm-representation' || tag === 'odm-political-control') return COUNCILLORS;
  const code = named['ward'] ?? named['authority'] ?? '';
  return INDICES[nationOf(code) ?? nationNamed(named['nation'])];
}

const nationNamed = (name = ''): UkNation =>
  (Object.keys(INDICES) as UkNation[]).find((nation) => nation === name) ?? 'england';

/** The first of several addresses of the web. */
const firstAddress = (text = '') => text.split(/,?\s+/u).find((one) => /^https?:\/\//u.test(one));
