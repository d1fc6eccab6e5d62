import { parsePlaceSegment, type NamedPlace } from '@odm-widgets/data/model';
import { cleanOptions } from './clean-options.js';
import { widgetOf } from './configuration.js';
import { readState, toChosen, type State } from './state.js';

/** What was understood of a pasted text. */
export type Pasted = Pick<State, 'tag' | 'place' | 'options'> & {
  /** Attributes of the tag that the widget does not have, or whose values it does not take. */
  ignored: readonly string[];
};

/** A page holds one tag; who pastes a whole one is helped as well, up to this length. */
const MAX_LENGTH = 200_000;
const TAG = /<(odm-[a-z]+(?:-[a-z]+)*)(?=[\s/>])/iu;
const SHORTCODE = /\[(odm-[a-z]+(?:-[a-z]+)*)(?=[\s\]])/iu;
const BLOCK = /<!-- wp:odm-widgets\/([a-z]+(?:-[a-z]+)*) (\{)/u;
const PAGE = /\/w\/([a-z]+(?:-[a-z]+)*)\/([\w-]+)((?:\/[\w.-]*)*)/iu;
const BUILDER = /\/builder\/(?:index\.html)?#([^\s"'<>]*)/u;
const ATTRIBUTE = /(?<!\s)\s+([a-z][\w:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`\]]+)))?/iuy;

/**
 * Reads a tag, a shortcode, a block of WordPress, the address of a page or of the builder, from any text that holds one.
 * The text may be anybody’s: only a known widget comes back, with attributes that it has.
 *
 * @returns undefined where there is none
 */
export function readPasted(text: string): Pasted | undefined {
  const written = text.slice(0, MAX_LENGTH);
  return fromTag(written) ?? fromBlock(written) ?? fromBuilder(written) ?? fromPage(written);
}

function fromTag(text: string): Pasted | undefined {
  const found = TAG.exec(text) ?? SHORTCODE.exec(text);
  if (!found) return undefined;
  return toPasted(found[1]!.toLowerCase(), attributesAt(text, found.index + found[0].length));
}

/** Attributes from a position on, until something else stands there. */
function attributesAt(text: string, start: number): [string, string][] {
  const attributes: [string, string][] = [];
  ATTRIBUTE.lastIndex = start;
  for (let found = ATTRIBUTE.exec(text); found; found = ATTRIBUTE.exec(text)) {
    const [, name = '', ...values] = found;
    attributes.push([name.toLowerCase(), unescape(values.find((value) => value !== undefined) ?? '')]);
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character references that stand in attributes of ours. */
function unescape(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/giu, (whole, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(String(hex), 16) : undefined;
    if (point !== undefined) return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
    return ENTITIES[String(name).toLowerCase()] ?? whole;
  });
}

function fromBlock(text: string): Pasted | undefined {
  const found = BLOCK.exec(text);
  if (!found) return undefined;
  const start = found.index + found[0].length - 1;
  const end = text.indexOf('-->', start);
  if (end < 0) return undefined;
  const json = text.slice(start, text.lastIndexOf('}', end) + 1);
  try {
    const attributes = JSON.parse(json) as Record<string, unknown>;
    return toPasted(
      `odm-${found[1]}`,
      Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
        if (value === false) return [];
        if (value === true) return [[name, '']];
        return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
      }),
    );
  } catch {
    return undefined;
  }
}

function fromBuilder(text: string): Pasted | undefined {
  const found = BUILDER.exec(text);
  if (!found) return undefined;
  const { tag, place, options } = readState(found[1]!.replaceAll('&amp;', '&'));
  return { tag, place, options, ignored: [] };
}

function fromPage(text: string): Pasted | undefined {
  const [, name = '', segment = '', rest = ''] = PAGE.exec(text) ?? [];
  const place = parsePlaceSegment(segment);
  if (!place) return undefined;
  const steps = rest.split('/').filter((step) => step && !/^(?:embed|index\.html|oembed\.json)$/u.test(step));
  const [view] = steps.filter((step) => step !== 'cy');
  const options: [string, string][] = [
    ...(view === undefined ? [] : [['view', view] as [string, string]]),
    ...(steps.includes('cy') ? [['lang', 'cy'] as [string, string]] : []),
  ];
  return toPasted(`odm-${name.toLowerCase()}`, options, place);
}

function toPasted(tag: string, attributes: [string, string][], page?: NamedPlace): Pasted | undefined {
  const widget = widgetOf(tag);
  if (!widget) return undefined;
  const named = page ?? placeOf(attributes);
  // What says the place by a code is the place; anything else about places stays as it was written.
  const others = named
    ? attributes.filter(([name]) => name !== named.kind && !isCouncilOf(named, name))
    : attributes;
  const options = cleanOptions(widget, others);
  const council = attributes
    .find(([name]) => name === 'authority')?.[1]
    .trim()
    .toUpperCase();
  const isCouncil = council !== undefined && parsePlaceSegment(council)?.kind === 'authority';
  return {
    tag,
    place: named && { ...toChosen(named), ...(named.kind === 'ward' && isCouncil ? { council } : {}) },
    options,
    ignored: others.map(([name]) => name).filter((name) => !Object.hasOwn(options, name)),
  };
}

/** The council beside a ward says no more than the ward does. */
const isCouncilOf = ({ kind }: NamedPlace, name: string) => kind === 'ward' && name === 'authority';

/** The place that attributes name by a code, or by a name that addresses have as well. */
function placeOf(attributes: readonly [string, string][]): NamedPlace | undefined {
  const values = new Map(attributes);
  for (const kind of ['ward', 'authority', 'region', 'combined-authority', 'nation'] as const) {
    const value = values.get(kind)?.trim();
    if (!value) continue;
    const isArea = kind === 'region' || kind === 'combined-authority';
    const segment = isArea ? `${kind}-${value.toLowerCase().replace(/[^a-z]+/gu, '-')}` : value;
    const place = parsePlaceSegment(segment);
    return place?.kind === kind ? place : undefined;
  }
  return undefined;
}
