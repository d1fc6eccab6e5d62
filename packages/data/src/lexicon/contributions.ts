import { GROUPS, type Effect } from '../model/lexicon.js';
import { normaliseName } from '../model/normalise-name.js';
import { wellFormed } from './well-formed.js';

/** Fields of the form, by which a contribution is posted. */
export const CONTRIBUTION_FIELDS = [
  'kind',
  'name',
  'what',
  'where',
  'latitude',
  'longitude',
  'helps',
  'hinders',
  'depends',
  'when',
  'strategy',
  'photo',
  'consent',
  'by',
  'age',
  'lang',
  'id',
] as const;
export type ContributionField = (typeof CONTRIBUTION_FIELDS)[number];

/** Hidden from people in the form, so that only a robot fills it in. */
export const HONEYPOT_FIELD = 'website';

/** What somebody sent, checked: there is consent in it, and an age. */
export interface Contribution {
  kind: 'term' | 'observation';
  id: string;
  /** Name of the term; '' for an observation. */
  name: string;
  what: string;
  place: string;
  point: readonly [longitude: number, latitude: number] | undefined;
  effects: readonly Effect[];
  when: string;
  strategy: string;
  photo: string;
  by: string;
  lang: string;
  /** What of it cannot be understood. */
  leftOut: readonly LeftOut[];
}

/** A part of a contribution that is not taken, and why. */
export interface LeftOut {
  field: ContributionField;
  /** What it says. */
  value: string;
  /**
   * `position` is nowhere on Earth, `group` is not known, `both` says that a group is helped and hindered and not on
   * what that depends, `condition` is of no such group, `language` has no code; `accepted` says something about a term
   * that its editors have not said, `no-property` is what neither a term nor an observation has.
   */
  reason: 'position' | 'group' | 'both' | 'condition' | 'language' | 'accepted' | 'no-property';
}

/** Why a contribution is not taken. */
export type RefusalReason =
  'robot' | 'consent' | 'age' | 'kind' | 'what' | 'name' | 'shape' | 'long' | 'personal';

/** Longer than people write in a form; a longer text is something else. */
const MAX_LENGTH = 5000;

/** An address of email, or a number long enough to be one of a telephone. */
export const PERSONAL_DATA = /[^\s@]@[^\s@.]+\.[^\s@]|(?:\d[\s().-]?){10}/u;

/** Everything but positions, and ids, which may be long numbers. */
const FREE_TEXTS = [
  'name',
  'what',
  'where',
  'helps',
  'hinders',
  'depends',
  'when',
  'strategy',
  'photo',
  'by',
  'lang',
] as const;

type Raw = Readonly<Record<string, unknown>>;

/**
 * Checks what was posted. The rules are those of the form, because not every sender uses it.
 *
 * @returns the contribution, or every reason why it is not taken
 */
export function parseContribution(raw: Raw): Contribution | { refused: RefusalReason[] } {
  const text = (name: ContributionField) => textOf(raw[name]);
  const kind = text('kind').toLowerCase();
  const refused = refusalsOf(raw, kind);
  if (refused.length || (kind !== 'term' && kind !== 'observation')) return { refused };
  const language = /^([a-z]{2,3})(?:[-_]|$)/iu.exec(text('lang'))?.[1]?.toLowerCase();
  const lang = language ?? 'en';
  const [point, effects] = [pointOf(text('latitude'), text('longitude')), effectsOf(raw, lang)];
  const contribution: Omit<Contribution, 'id' | 'leftOut'> = {
    kind,
    name: kind === 'term' ? text('name') : '',
    what: text('what'),
    place: text('where'),
    point,
    effects: effects.taken,
    when: text('when'),
    strategy: text('strategy'),
    photo: text('photo'),
    by: text('by'),
    lang,
  };
  const position = [text('latitude'), text('longitude')];
  const leftOut: LeftOut[] = [
    ...(kind === 'observation' ? leftOutIf(text('name'), 'name', 'no-property') : []),
    ...(point ? [] : leftOutIf(position.some(Boolean) ? position.join(', ') : '', 'latitude', 'position')),
    ...effects.leftOut,
    ...(language === undefined ? leftOutIf(text('lang'), 'lang', 'language') : []),
  ];
  const id = text('id') || `contribution-${hashOf(JSON.stringify(contribution))}`;
  return { id, ...contribution, leftOut };
}

const leftOutIf = (value: string, field: ContributionField, reason: LeftOut['reason']): LeftOut[] =>
  value ? [{ field, value, reason }] : [];

function refusalsOf(raw: Raw, kind: string): RefusalReason[] {
  const text = (name: ContributionField) => textOf(raw[name]);
  const isAbout: Readonly<Record<RefusalReason, boolean>> = {
    robot: textOf(raw[HONEYPOT_FIELD]) !== '',
    consent: !isYes(text('consent')),
    age: !/^(?:yes|over-13)$/iu.test(text('age')),
    kind: kind !== 'term' && kind !== 'observation',
    what: !text('what'),
    name: kind === 'term' && !normaliseName(text('name')),
    shape: CONTRIBUTION_FIELDS.some((name) => !isText(raw[name])),
    long: CONTRIBUTION_FIELDS.some((name) => text(name).length > MAX_LENGTH),
    personal: FREE_TEXTS.some((name) => PERSONAL_DATA.test(text(name))) || /[^\s@]@[^\s@]/u.test(text('id')),
  };
  return (Object.keys(isAbout) as RefusalReason[]).filter((reason) => isAbout[reason]);
}

const isYes = (text: string) => /^(?:yes|true|on|1)$/iu.test(text);

/** Whether a value is what a form posts: a text or several, or nothing. */
function isText(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => !Array.isArray(one) && isText(one));
  return typeof value !== 'object' || value === null;
}

function textOf(value: unknown): string {
  const texts = (Array.isArray(value) ? value : [value]).filter(
    (one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean',
  );
  return wellFormed(texts.join(', ')).replace(/\r\n?/gu, '\n').trim();
}

/**
 * A group that is both helped and hindered depends on something, which is said once for all. Whatever is no effect by
 * this is left out.
 */
function effectsOf(raw: Raw, lang: string): { taken: Effect[]; leftOut: LeftOut[] } {
  const [helps, hinders, depends] = [wordsOf(raw['helps']), wordsOf(raw['hinders']), textOf(raw['depends'])];
  const both = GROUPS.filter((who) => helps.has(who) && hinders.has(who));
  const unknown = ([field, words]: readonly ['helps' | 'hinders', ReadonlySet<string>]) =>
    [...words]
      .filter((word) => !(GROUPS as readonly string[]).includes(word))
      .map((value): LeftOut => ({ field, value, reason: 'group' }));
  return {
    taken: GROUPS.flatMap((who): Effect[] => {
      if (both.includes(who)) return depends ? [{ who, how: 'depends', on: { [lang]: depends } }] : [];
      if (!helps.has(who) && !hinders.has(who)) return [];
      return [{ who, how: helps.has(who) ? 'helps' : 'hinders', on: undefined }];
    }),
    leftOut: [
      ...unknown(['helps', helps]),
      ...unknown(['hinders', hinders]),
      ...(depends ? [] : both.map((value): LeftOut => ({ field: 'helps', value, reason: 'both' }))),
      ...(both.length ? [] : leftOutIf(depends, 'depends', 'condition')),
    ],
  };
}

/** Names of groups as people write them, with commas or lines between. */
function wordsOf(value: unknown): ReadonlySet<string> {
  const words = textOf(value)
    .toLowerCase()
    .split(/[\s,;|]+/u);
  return new Set(words.filter(Boolean));
}

function pointOf(latitude: string, longitude: string): readonly [number, number] | undefined {
  const [lat, lon] = [degrees(latitude), degrees(longitude)];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : undefined;
}

/** A number, with the comma of many languages; NaN for nothing. */
const degrees = (text: string) => (text === '' ? NaN : Number(text.replace(/^(-?\d+),(\d+)$/u, '$1.$2')));

/** FNV-1a: the same contribution has the same id, so that it is taken once. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}
