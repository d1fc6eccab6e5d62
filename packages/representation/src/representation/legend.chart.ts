/** Which parties a figure tells apart, and the fill and texture of each, so that colour is never the only difference. */
import { COLOURED_PARTIES, hasOwnColour, NOC_FILL, partyById, type PartyNames } from '../shared/parties.js';
import type { PartyLook, Texture } from '../shared/party-texture.js';
import type { RepresentationModel } from './representation.model.js';
import { categoryName } from './phrases.summary.js';
import { isParty, NO_DOMINANT, UNKNOWN, VACANT, VACANT_OR_UNKNOWN } from './shares.js';
import type { RepresentationI18n } from './strings/types.js';

const NO_DOMINANT_MARK: PartyLook = { fill: NOC_FILL, texture: 'plain' };
const UNKNOWN_MARK: PartyLook = { fill: 'none', texture: 'plain' };

/** A figure tells so many parties without a colour of their own apart; more are drawn as one. */
const MAX_SEPARATE_OTHERS = 3;
const OTHER_TEXTURES: readonly Texture[] = ['corners', 'slants', 'bars'];

/** The entry for several parties together, and the one that includes independents. */
export const OTHERS = '+';
export const OTHERS_AND_INDEPENDENTS = '+IND';

export interface Legend {
  /** Codes of parties and other categories: parties with a colour first, `UNKNOWN` last. */
  entries: readonly string[];
  /** The entry that a category is drawn as. */
  entryOf: (category: string) => string;
  markOf: (entry: string) => PartyLook;
  nameOf: (entry: string, i18n: RepresentationI18n) => string;
}

/**
 * The legend of a figure. A party with a colour of its own always has its own entry; so do others when they are
 * few, each with a texture. A figure without room for textures has one entry for all parties without a colour,
 * independents included.
 */
export function toLegend(
  categories: Iterable<string>,
  model: Pick<RepresentationModel, 'partyNames'>,
  { texture = true } = {},
): Legend {
  const { partyNames } = model;
  const all = [...new Set(categories)];
  const others = all.filter((category) => isOther(category, partyNames)).sort();
  const entryOf = (category: string) => {
    const isSmall = isOther(category, partyNames);
    if (!texture && (isSmall || category === 'IND')) return OTHERS_AND_INDEPENDENTS;
    return isSmall && others.length > MAX_SEPARATE_OTHERS ? OTHERS : category;
  };
  const entries = [...new Set(all.map(entryOf))].sort(
    (a, b) => entryOrder(a, partyNames) - entryOrder(b, partyNames),
  );
  return {
    entries,
    entryOf,
    markOf: (entry) => toMark(entry, others, partyNames, texture),
    nameOf: (entry, i18n) => entryName(entry, model, i18n),
  };
}

/** The legend of squares, which have no room for textures. */
export function squaresLegend(model: RepresentationModel, categories: readonly string[]): Legend {
  return toLegend(categories, model, { texture: false });
}

/** Whether a category is a party without a colour of its own; independents are no party. */
function isOther(category: string, partyNames: PartyNames): boolean {
  return (
    isParty(category) &&
    category !== OTHERS &&
    category !== 'IND' &&
    !hasOwnColour(partyById(category, partyNames))
  );
}

function toMark(
  entry: string,
  others: readonly string[],
  partyNames: PartyNames,
  texture: boolean,
): PartyLook {
  if ([UNKNOWN, VACANT, VACANT_OR_UNKNOWN].includes(entry)) return UNKNOWN_MARK;
  if (entry === NO_DOMINANT) return NO_DOMINANT_MARK;
  const party = partyById(entry, partyNames);
  if (!texture) return { fill: party.fill, texture: 'plain' };
  if (!isOther(entry, partyNames)) return { fill: party.fill, texture: party.texture };
  return { fill: party.fill, texture: OTHER_TEXTURES[Math.max(0, others.indexOf(entry))] ?? party.texture };
}

/** Parties with a colour in the order of their table, then independents, other parties, and what is no party. */
function entryOrder(entry: string, partyNames: PartyNames): number {
  const last = ['IND', 'party', OTHERS, NO_DOMINANT, VACANT, UNKNOWN, VACANT_OR_UNKNOWN];
  const coloured = COLOURED_PARTIES.indexOf(partyById(entry, partyNames));
  if (coloured >= 0) return coloured;
  const group = entry === OTHERS_AND_INDEPENDENTS ? OTHERS : entry;
  return COLOURED_PARTIES.length + last.indexOf(last.includes(group) ? group : 'party');
}

function entryName(
  entry: string,
  model: Pick<RepresentationModel, 'partyNames'>,
  i18n: RepresentationI18n,
): string {
  if (entry === OTHERS) return i18n.strings.otherParties;
  if (entry === OTHERS_AND_INDEPENDENTS) return i18n.strings.othersAndIndependents;
  return categoryName(entry, model, i18n);
}
