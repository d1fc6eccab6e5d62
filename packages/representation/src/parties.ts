import type { Locale } from '@odm-widgets/core';

/** A party as it is named and coloured here. */
export interface Party {
  /** Code of the record of control, e.g. "LAB". */
  code: string;
  /** Electoral Commission codes; several where a party is registered more than once. */
  ids: readonly string[];
  name: Readonly<Record<Locale, string>>;
  /** Goes before "majority" in English, after "mwyafrif" in Welsh. */
  adjective: Readonly<Record<Locale, string>>;
  short: Readonly<Record<Locale, string>>;
  fill: string;
}

/** Grey of no overall control. */
export const NOC_FILL = '#8f8f8f';
/** Every party without a colour of its own here. It keeps its own name. */
export const OTHER_FILL = '#f9dde2';

const own = (text: string) => ({ en: text, cy: text });

/**
 * Colours are near the parties' own, each at a lightness of its own, so that any two can be told apart in grey and
 * with the common colour-vision deficiencies; a test computes it. Nothing relies on them alone: every lamp has its
 * label, and every shape an outline.
 */
const PARTIES: readonly Party[] = [
  {
    code: 'LAB',
    ids: ['PP53'],
    name: { en: 'Labour', cy: 'Llafur' },
    adjective: { en: 'Labour', cy: 'Llafur' },
    short: { en: 'Lab', cy: 'Llaf' },
    fill: '#ba0f2a',
  },
  {
    code: 'CON',
    ids: ['PP52'],
    name: { en: 'Conservative', cy: 'Ceidwadwyr' },
    adjective: { en: 'Conservative', cy: 'y Ceidwadwyr' },
    short: { en: 'Con', cy: 'Ceid' },
    fill: '#0a3a75',
  },
  {
    code: 'LD',
    ids: ['PP90'],
    name: { en: 'Liberal Democrats', cy: 'Democratiaid Rhyddfrydol' },
    adjective: { en: 'Liberal Democrat', cy: 'y Democratiaid Rhyddfrydol' },
    short: { en: 'LD', cy: 'DRh' },
    fill: '#fdb73a',
  },
  {
    code: 'GRN',
    ids: ['PP63'],
    name: { en: 'Green', cy: 'Y Blaid Werdd' },
    adjective: { en: 'Green', cy: 'y Blaid Werdd' },
    short: { en: 'Green', cy: 'Gwyrdd' },
    fill: '#1b8545',
  },
  {
    code: 'REF',
    ids: ['PP7931'],
    name: own('Reform UK'),
    adjective: own('Reform UK'),
    short: own('Reform'),
    fill: '#19b7d0',
  },
  {
    code: 'IND',
    ids: ['IND'],
    name: { en: 'Independents and groups not told apart', cy: 'Annibynwyr a grwpiau eraill' },
    adjective: { en: 'independent', cy: 'annibynnol' },
    short: { en: 'Ind', cy: 'Ann' },
    fill: OTHER_FILL,
  },
  localParty('Aspire', 'PP6713', 'Aspire', 'Aspire'),
  localParty('CIIP', 'PP381', 'Canvey Island Independent Party', 'Canvey Ind'),
  localParty('PIP', '', 'People’s Independent Party', 'People’s Ind'),
];

function localParty(code: string, id: string, name: string, short: string): Party {
  return {
    code,
    ids: id ? [id] : [],
    name: own(name),
    adjective: own(name),
    short: own(short),
    fill: OTHER_FILL,
  };
}

/** The party of a code of the record of control; one nobody wrote down here keeps its code for a name. */
export function partyOf(code: string): Party {
  return PARTIES.find((party) => party.code === code) ?? localParty(code, '', code, code);
}

/** Parties with a colour of their own, in the order a key lists them. */
export const COLOURED: readonly Party[] = PARTIES.filter(({ fill }) => fill !== OTHER_FILL);

/** Name of a party by its Electoral Commission code: ours where we have one, else the register's. */
export function partyName(id: string, locale: Locale, registered: Readonly<Record<string, string>>): string {
  const known = PARTIES.find(({ ids }) => ids.includes(id));
  return known?.name[locale] ?? (Object.hasOwn(registered, id) ? registered[id]! : id);
}
