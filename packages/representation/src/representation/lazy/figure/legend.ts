/** How parties are drawn: a fill with a texture over it, so that colour is never alone. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  COLOURED_PARTIES,
  contrastingInk,
  hasOwnColour,
  NOC_FILL,
  partyById,
  TEXTURES,
  type Party,
  type Texture,
} from '../../../shared/parties.js';
import type { RepresentationModel } from '../../representation.model.js';
import { categoryName, type Voice } from '../../representation.summary.js';
import { NO_DOMINANT, UNKNOWN } from '../../shares.js';

/** A mark's look. What is not known is an outline alone. */
export interface Mark {
  fill: string;
  texture: Texture;
}

const NO_DOMINANT_MARK: Mark = { fill: NOC_FILL, texture: 'plain' };
const UNKNOWN_MARK: Mark = { fill: 'none', texture: 'plain' };

const INKS = ['#231f20', '#ffffff'];
const textureId = (texture: Texture, ink: string) => `texture-${texture}-${ink.slice(1)}`;

/** Every texture in both inks, to be put once into a drawing's defs. */
export function texturePatterns(): SVGTemplateResult {
  const names = (Object.keys(TEXTURES) as Texture[]).filter((texture) => texture !== 'plain');
  return svg`<defs>
    ${names.flatMap((texture) =>
      INKS.map(
        (ink) =>
          svg`<pattern id=${textureId(texture, ink)} width="8" height="8" patternUnits="userSpaceOnUse">
            <path class="texture" d=${TEXTURES[texture]} fill="none" stroke=${ink}></path>
          </pattern>`,
      ),
    )}
  </defs>`;
}

interface Box {
  /** A number, or a share of the drawing such as "12.5%". */
  x: number | string;
  y: number | string;
  width: number | string;
  height: number | string;
}

/** A filled rectangle with its texture and outline. */
export function markShape({ fill, texture }: Mark, { x, y, width, height }: Box): SVGTemplateResult {
  const over =
    texture === 'plain'
      ? nothing
      : svg`<rect x=${x} y=${y} width=${width} height=${height} fill="url(#${textureId(texture, contrastingInk(fill))})"></rect>`;
  return svg`<rect class="mark ${fill === 'none' ? 'unknown' : ''}" x=${x} y=${y} width=${width} height=${height} fill=${fill}></rect>${over}`;
}

/** Parties without a colour of their own that a picture tells apart; more are drawn as one. */
const MAX_SEPARATE_OTHERS = 3;
const OTHER_TEXTURES: readonly Texture[] = ['corners', 'slants', 'bars'];

/** What stands for several parties together, and for independents with them. */
export const OTHERS = '+';
const OTHERS_AND_INDEPENDENTS = '+IND';

/** What a picture draws: which parties together, and each with which mark. */
export interface Legend {
  /** Everything that is drawn, parties with a colour first, what is not known last. */
  entries: readonly string[];
  /** The entry a party is drawn as. */
  entryOf: (party: string) => string;
  mark: (entry: string) => Mark;
}

/**
 * Parties with a colour of their own always stand by themselves; the others too where they are few, each with a
 * texture of its own. Where a picture has no room for textures, all without a colour are one, independents included.
 */
export function toLegend(
  parties: Iterable<string>,
  { partyNames }: Pick<RepresentationModel, 'partyNames'>,
  { texture = true } = {},
): Legend {
  const all = [...new Set(parties)];
  const isOther = (party: string) =>
    party.length > 1 && party !== 'IND' && !hasOwnColour(partyById(party, partyNames));
  const others = all.filter(isOther).sort();
  const of = (party: string) => {
    if (!texture && (party === 'IND' || isOther(party))) return OTHERS_AND_INDEPENDENTS;
    return isOther(party) && others.length > MAX_SEPARATE_OTHERS ? OTHERS : party;
  };
  const entries = [...new Set(all.map(of))].sort(
    (a, b) => entryOrder(a, partyNames) - entryOrder(b, partyNames),
  );
  const mark = (entry: string): Mark => {
    if (entry === UNKNOWN) return UNKNOWN_MARK;
    if (entry === NO_DOMINANT) return NO_DOMINANT_MARK;
    const { fill, texture: own } = partyById(entry, partyNames);
    if (!texture) return { fill, texture: 'plain' };
    return {
      fill,
      texture: isOther(entry) ? (OTHER_TEXTURES[Math.max(0, others.indexOf(entry))] ?? own) : own,
    };
  };
  return { entries, entryOf: of, mark };
}

/** Coloured parties in the order of their table, then the rest, then what no party stands for. */
function entryOrder(entry: string, registered: RepresentationModel['partyNames']): number {
  if (entry === UNKNOWN) return 103;
  if (entry === NO_DOMINANT) return 102;
  if (entry === OTHERS || entry === OTHERS_AND_INDEPENDENTS) return 101;
  const at = COLOURED_PARTIES.indexOf(partyById(entry, registered));
  return at >= 0 ? at : entry === 'IND' ? 99 : 100;
}

export function entryName(entry: string, model: RepresentationModel, voice: Voice): string {
  if (entry === OTHERS) return voice.s.otherParties;
  return entry === OTHERS_AND_INDEPENDENTS
    ? voice.s.othersAndIndependents
    : categoryName(entry, model, voice);
}

/** Which mark is which. */
export function legendView(
  { entries, mark }: Legend,
  model: RepresentationModel,
  voice: Voice,
): TemplateResult {
  return html`<ul class="key" aria-label=${voice.s.legend}>
    ${entries.map(
      (entry) =>
        html`<li>
          <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            ${markShape(mark(entry), { x: 0.5, y: 0.5, width: 15, height: 15 })}
          </svg>
          <span>${entryLabel(entry, model, voice)}</span>
        </li>`,
    )}
  </ul>`;
}

/** "Lab: Labour", where the picture has the short name. */
function entryLabel(entry: string, model: RepresentationModel, voice: Voice): string {
  const { locale } = voice;
  if (entry.length <= 1 || entry === OTHERS_AND_INDEPENDENTS) return entryName(entry, model, voice);
  const { name, shortName, explanation }: Party = partyById(entry, model.partyNames);
  const long = (explanation ?? name)[locale];
  return shortName[locale] === long ? long : `${shortName[locale]}: ${long}`;
}

/** A party's short name, as it stands beside its seats. */
export function shortName(party: string, { partyNames }: RepresentationModel, { locale }: Voice): string {
  return partyById(party, partyNames).shortName[locale];
}
