import type { Locale } from '@odm-widgets/core';
import type { Texture } from './party-texture.js';

/** A party with its names, colour and texture. */
export interface Party {
  /** Code in the record of control, such as "LAB". */
  code: string;
  /** Electoral Commission codes; several where a party is registered more than once. */
  ids: readonly string[];
  name: Readonly<Record<Locale, string>>;
  /** Text of the legend, where the name alone is not enough. */
  explanation?: Readonly<Record<Locale, string>>;
  /** As it stands before "majority" in English and after "mwyafrif" in Welsh. */
  adjective: Readonly<Record<Locale, string>>;
  /** Those who sit for the party, within a sentence: "the Greens hold". */
  collective: Readonly<Record<Locale, string>>;
  /** Whether English puts the verb after the collective in the plural. */
  isPlural: boolean;
  shortName: Readonly<Record<Locale, string>>;
  /** Whether its name is Welsh in both languages. */
  isWelsh?: boolean;
  fill: string;
  /** Drawn over the fill of seats, so that colour is never the only difference. */
  texture: Texture;
}

/** No overall control. */
export const NOC_FILL = '#8f8f8f';
/** Shared by parties that have no colour of their own; each keeps its own name. */
export const OTHER_FILL = '#f9dde2';

/** "Residents for Uttlesford hold", "Swale Independents hold": names that are those of several people. */
const PLURAL_NAME =
  /(?:Independents|Residents|Voters|Councillors)$|^(?:Independents|Residents|.+ Associations) /u;

const sameInBothLanguages = (text: string) => ({ en: text, cy: text });

/**
 * Colours are close to the parties' own and differ in lightness, so that any two can be told apart in grey and with
 * the common colour-vision deficiencies; a test computes this. Nothing relies on colour alone: every lamp has a
 * label and every shape an outline.
 */
const PARTIES: Party[] = [
  {
    code: 'LAB',
    ids: ['PP53'],
    name: { en: 'Labour', cy: 'Llafur' },
    adjective: { en: 'Labour', cy: 'Llafur' },
    collective: { en: 'Labour', cy: 'Llafur' },
    isPlural: false,
    shortName: { en: 'Lab', cy: 'Llaf' },
    fill: '#ba0f2a',
    texture: 'plain',
  },
  {
    code: 'CON',
    ids: ['PP52'],
    name: { en: 'Conservative', cy: 'Ceidwadwyr' },
    adjective: { en: 'Conservative', cy: 'y Ceidwadwyr' },
    collective: { en: 'the Conservatives', cy: 'y Ceidwadwyr' },
    isPlural: true,
    shortName: { en: 'Con', cy: 'Ceid' },
    fill: '#0a3a75',
    texture: 'columns',
  },
  {
    code: 'LD',
    ids: ['PP90'],
    name: { en: 'Liberal Democrats', cy: 'Democratiaid Rhyddfrydol' },
    adjective: { en: 'Liberal Democrat', cy: 'y Democratiaid Rhyddfrydol' },
    collective: { en: 'the Liberal Democrats', cy: 'y Democratiaid Rhyddfrydol' },
    isPlural: true,
    shortName: { en: 'LD', cy: 'DRh' },
    fill: '#fdb73a',
    texture: 'dots',
  },
  {
    code: 'GRN',
    ids: ['PP63'],
    name: { en: 'Green', cy: 'Y Blaid Werdd' },
    adjective: { en: 'Green', cy: 'y Blaid Werdd' },
    collective: { en: 'the Greens', cy: 'y Blaid Werdd' },
    isPlural: true,
    shortName: { en: 'Green', cy: 'Gwyrdd' },
    fill: '#1b8545',
    texture: 'rows',
  },
  {
    code: 'REF',
    ids: ['PP7931'],
    name: sameInBothLanguages('Reform UK'),
    adjective: sameInBothLanguages('Reform UK'),
    collective: sameInBothLanguages('Reform UK'),
    isPlural: false,
    shortName: sameInBothLanguages('Reform'),
    fill: '#19b7d0',
    texture: 'crosses',
  },
  {
    code: 'IND',
    ids: ['IND'],
    name: { en: 'Independents', cy: 'Annibynwyr' },
    explanation: {
      en: 'Independents, and groups the source does not tell apart',
      cy: 'Annibynwyr, a grwpiau nad yw’r ffynhonnell yn gwahaniaethu rhyngddynt',
    },
    adjective: { en: 'independent', cy: 'annibynnol' },
    collective: { en: 'independents', cy: 'annibynwyr' },
    isPlural: true,
    shortName: { en: 'Ind', cy: 'Ann' },
    fill: OTHER_FILL,
    texture: 'rings',
  },
  localParty('Aspire', 'PP6713', 'Aspire', 'Aspire'),
  localParty('CIIP', 'PP381', 'Canvey Island Independent Party', 'Canvey Ind'),
  localParty('PIP', '', 'People’s Independent Party', 'People’s Ind'),
];

/** "the Workers Party of Britain": a party within an English sentence. */
function withDefiniteArticle(name: string): string {
  if (name.startsWith('Your ')) return name;
  if (/^the /iu.test(name)) return `the ${name.slice('the '.length)}`;
  return /\b(?:Party|Associations?|Alliance|Group|Coalition|Society)\b/u.test(name) ? `the ${name}` : name;
}

function localParty(code: string, id: string, name: string, short: string): Party {
  return {
    code,
    ids: id ? [id] : [],
    name: sameInBothLanguages(name),
    adjective: sameInBothLanguages(name),
    collective: { en: withDefiniteArticle(name), cy: name },
    isPlural: PLURAL_NAME.test(name) && !/\bAssociation\b/u.test(name),
    shortName: sameInBothLanguages(short),
    fill: OTHER_FILL,
    texture: 'corners',
  };
}

/** The party with a code of the record of control; an unknown one has its code for a name. */
export function partyByCode(code: string): Party {
  return PARTIES.find((party) => party.code === code) ?? localParty(code, '', code, code);
}

/** Parties with a colour of their own, in the order of legends. */
export const COLOURED_PARTIES: Party[] = PARTIES.filter(({ fill }) => fill !== OTHER_FILL);

/** Makes parties of other nations known, whose code loads with their figures. */
export function addParties(parties: readonly Party[]): void {
  const added = parties.filter((party) => !PARTIES.includes(party));
  PARTIES.push(...added);
  COLOURED_PARTIES.push(...added.filter(hasOwnColour));
}

/** Registered names by Electoral Commission code. */
export type PartyNames = Readonly<Record<string, string>>;

/** The party with an Electoral Commission code; one that is not in the table has its registered name. */
export function partyById(id: string, partyNames: PartyNames): Party {
  const known = PARTIES.find(({ ids }) => ids.includes(id));
  const name = (Object.hasOwn(partyNames, id) ? partyNames[id]! : id).replace(/'/gu, '’');
  return known ?? localParty(id, id, name, name);
}

/** Name of a party by its Electoral Commission code. */
export function partyName(id: string, locale: Locale, partyNames: PartyNames): string {
  return partyById(id, partyNames).name[locale];
}

/** Whether a party has a colour of its own, and so an entry of its own in every legend. */
export const hasOwnColour = ({ fill }: Party) => fill !== OTHER_FILL;

/** Names of a party that are English in every language; none where it has a name in Welsh. */
export const englishNamesOf = ({ name, shortName, isWelsh }: Party) =>
  name.en === name.cy && !isWelsh ? [name.en, shortName.en] : [];
