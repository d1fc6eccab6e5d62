import { GROUPS, type Effect, type Group } from '../model/lexicon.js';
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
}

/** Why a contribution is not taken. */
export type RefusalReason = 'consent' | 'age' | 'kind' | 'what' | 'name' | 'personal';

/** Longer than people write in a form; a longer text is something else. */
const MAX_LENGTH = 5000;

/** An address of email, or a number long enough to be one of a telephone. */
export const PERSONAL_DATA = /[^\s@]@[^\s@.]+\.[^\s@]|(?:\d[\s().-]?){10}/u;

type Raw = Readonly<Record<string, unknown>>;

/**
 * Checks what was posted. The rules are those of the form, because not every sender uses it.
 *
 * @returns the contribution, or why it is not taken
 */
export function parseContribution(raw: Raw): Contribution | { refused: RefusalReason } {
  const text = (name: ContributionField) => textOf(raw[name]);
  const kind = text('kind').toLowerCase();
  if (!isYes(text('consent'))) return { refused: 'consent' };
  if (!/^(?:yes|over-13)$/iu.test(text('age'))) return { refused: 'age' };
  if (kind !== 'term' && kind !== 'observation') return { refused: 'kind' };
  const [name, what] = [kind === 'term' ? text('name') : '', text('what')];
  if (!what) return { refused: 'what' };
  if (kind === 'term' && !normaliseName(name)) return { refused: 'name' };
  const lang = /^[a-z]{2,3}$/u.test(text('lang')) ? text('lang') : 'en';
  const contribution: Omit<Contribution, 'id'> = {
    kind,
    name,
    what,
    place: text('where'),
    point: pointOf(text('latitude'), text('longitude')),
    effects: effectsOf(groupsOf(raw['helps']), groupsOf(raw['hinders']), text('depends'), lang),
    when: text('when'),
    strategy: text('strategy'),
    photo: text('photo'),
    by: text('by'),
    lang,
  };
  const { strategy, when, photo, place, by } = contribution;
  if ([name, what, strategy, when, photo, place, by].some((value) => PERSONAL_DATA.test(value)))
    return { refused: 'personal' };
  return { id: text('id') || `contribution-${hashOf(JSON.stringify(contribution))}`, ...contribution };
}

const isYes = (text: string) => /^(?:yes|true|on|1)$/iu.test(text);

function textOf(value: unknown): string {
  const text = Array.isArray(value) ? value.join(', ') : value;
  return typeof text === 'string' || typeof text === 'number'
    ? wellFormed(String(text)).replace(/\r\n?/gu, '\n').trim().slice(0, MAX_LENGTH)
    : '';
}

function groupsOf(value: unknown): Group[] {
  const words = new Set(
    (Array.isArray(value) ? value : [value]).flatMap((one) => textOf(one).split(/[\s,;|]+/u)),
  );
  return GROUPS.filter((group) => words.has(group));
}

/** A group that is both helped and hindered depends on something, which is said once for all. */
function effectsOf(
  helps: readonly Group[],
  hinders: readonly Group[],
  depends: string,
  lang: string,
): Effect[] {
  return GROUPS.flatMap((who): Effect[] => {
    const [helped, hindered] = [helps.includes(who), hinders.includes(who)];
    if (helped && hindered) return depends ? [{ who, how: 'depends', on: { [lang]: depends } }] : [];
    if (!helped && !hindered) return [];
    return [{ who, how: helped ? 'helps' : 'hinders', on: undefined }];
  });
}

function pointOf(latitude: string, longitude: string): readonly [number, number] | undefined {
  const [lat, lon] = [Number(latitude), Number(longitude)];
  const isPoint = latitude !== '' && longitude !== '' && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return isPoint ? [lon, lat] : undefined;
}

/** FNV-1a: the same contribution has the same id, so that it is taken once. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}
