import { parsePlaceSegment, toPlaceSegment } from '@odm-widgets/data/model';
import { cleanOptions } from './clean-options.js';
import { widgetOf, type ChosenPlace, type Configuration } from './configuration.js';

/** How the preview shows the widget. */
export const PREVIEWS = ['desktop', 'phone', 'dark', 'welsh', 'no-scripts'] as const;
export type Preview = (typeof PREVIEWS)[number];

/** Sites that there is an output for. */
export const TARGETS = [
  'html',
  'zip',
  'frame',
  'link',
  'wordpress',
  'drupal',
  'umbraco',
  'squarespace',
  'wix',
  'google-sites',
  'sharepoint',
  'react',
  'vue',
  'svelte',
  'angular',
  'next',
] as const;
export type Target = (typeof TARGETS)[number];

/** All that the address of the builder says after its "#". */
export interface State extends Configuration {
  target: Target;
  preview: Preview;
  /** Language of the builder itself. */
  language: 'en' | 'cy';
}

export const INITIAL: State = {
  tag: 'odm-ward-deprivation',
  place: undefined,
  options: {},
  needsHashes: false,
  pagesAt: undefined,
  target: 'html',
  preview: 'desktop',
  language: 'en',
};

const PREFIX = 'odm-';
/** Longer than any address that the builder writes. */
const MAX_LENGTH = 8000;
/** Names that are not attributes of a widget. */
export const OWN_NAMES = ['widget', 'place', 'for', 'preview', 'hashes', 'pages', 'page'] as const;

/** The state as it stands in the address, without what is as at first: "widget=events&src=…". */
export function writeState(state: State): string {
  const { tag, place, options, target, preview, needsHashes, pagesAt, language } = state;
  const own: readonly (readonly [(typeof OWN_NAMES)[number], string | undefined])[] = [
    ['widget', tag === INITIAL.tag ? undefined : tag.slice(PREFIX.length)],
    ['place', place && toPlaceSegment(place)],
    ['for', target === INITIAL.target ? undefined : target],
    ['preview', preview === INITIAL.preview ? undefined : preview],
    ['hashes', needsHashes ? 'yes' : undefined],
    ['pages', pagesAt],
    ['page', language === INITIAL.language ? undefined : language],
  ];
  const parameters = new URLSearchParams([
    ...own.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ...Object.entries(options),
  ]);
  // Slashes, colons and commas need no escape after "#", and are easier to read without.
  return parameters.toString().replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/**
 * Reads the part of an address after its "#", which anybody may have written: what is not understood counts as not
 * said.
 */
export function readState(text: string): State {
  const written = text.replace(/^#/u, '');
  if (written.length > MAX_LENGTH) return INITIAL;
  const parameters = new URLSearchParams(written);
  const named = widgetOf(PREFIX + (parameters.get('widget') ?? INITIAL.tag.slice(PREFIX.length)));
  const widget = named ?? widgetOf(INITIAL.tag)!;
  const place = parsePlaceSegment(parameters.get('place') ?? '');
  return {
    tag: widget.tag,
    place: place && toChosen(place),
    options: cleanOptions(
      widget,
      [...parameters].filter(([name]) => !(OWN_NAMES as readonly string[]).includes(name)),
    ),
    target: oneOf(TARGETS, parameters.get('for')) ?? INITIAL.target,
    preview: oneOf(PREVIEWS, parameters.get('preview')) ?? INITIAL.preview,
    needsHashes: parameters.get('hashes') === 'yes',
    pagesAt: siteAddress(parameters.get('pages') ?? ''),
    language: parameters.get('page') === 'cy' ? 'cy' : 'en',
  };
}

/** The address of a folder of the web, as it is written before `w/…`; undefined for what is none. */
export function siteAddress(text: string): string | undefined {
  const written = text.trim();
  if (!URL.canParse(written)) return undefined;
  const { href } = new URL(written);
  // It stands in a command too, so it has no character that a shell reads.
  if (!/^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~-]*$/u.test(href)) return undefined;
  return href.endsWith('/') ? href : `${href}/`;
}

/** A place of which no more is known than its name in an address. */
export function toChosen(place: Pick<ChosenPlace, 'kind' | 'name'>): ChosenPlace {
  return { ...place, title: place.name };
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | undefined {
  return values.find((one) => one === value);
}
