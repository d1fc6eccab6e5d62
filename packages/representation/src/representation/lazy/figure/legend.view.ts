/** Marks of parties in SVG, and the list that explains them. */
import { markEnglish } from '@odm-widgets/core';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { englishNamesOf, partyById, type PartyNames } from '../../../shared/parties.js';
import {
  contrastingInk,
  INKS,
  TEXTURES,
  type PartyLook,
  type Texture,
} from '../../../shared/party-texture.js';
import { NO_DOMINANT, UNKNOWN, VACANT, VACANT_OR_UNKNOWN } from '../../shares.js';
import { OTHERS, OTHERS_AND_INDEPENDENTS, type Legend } from '../../legend.chart.js';
import type { FigureI18n } from './strings/types.js';

const textureId = (texture: Texture, ink: string) => `texture-${texture}-${ink.slice(1)}`;

/** Patterns of every texture in both inks, which the marks of a shadow root refer to. */
export function texturePatterns(): TemplateResult {
  const textures = (Object.keys(TEXTURES) as Texture[]).filter((texture) => texture !== 'plain');
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>${textures.flatMap((texture) => INKS.map((ink) => texturePattern(texture, ink)))}</defs>
  </svg>`;
}

const texturePattern = (texture: Texture, ink: string) =>
  svg`<pattern id=${textureId(texture, ink)} width="8" height="8" patternUnits="userSpaceOnUse">
    <path class="texture" d=${TEXTURES[texture]} fill="none" stroke=${ink}></path>
  </pattern>`;

interface Box {
  /** A number of pixels, or a share of the drawing such as "12.5%". */
  x: number | string;
  y: number | string;
  width: number | string;
  height: number | string;
}

/** A rectangle with the fill, texture and outline of a mark. */
export function markShape({ fill, texture }: PartyLook, { x, y, width, height }: Box): SVGTemplateResult {
  const overlay =
    texture === 'plain'
      ? nothing
      : svg`<rect x=${x} y=${y} width=${width} height=${height} fill="url(#${textureId(texture, contrastingInk(fill))})"></rect>`;
  return svg`<rect class="mark ${fill === 'none' ? 'unknown' : ''}" x=${x} y=${y} width=${width} height=${height} fill=${fill}></rect>${overlay}`;
}

export function legendView(legend: Legend, partyNames: PartyNames, i18n: FigureI18n): TemplateResult {
  return html`<ul class="key" aria-label=${i18n.strings.legend}>
    ${legend.entries.map(
      (entry) =>
        html`<li>
          <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            ${markShape(legend.markOf(entry), { x: 0.5, y: 0.5, width: 15, height: 15 })}
          </svg>
          <span
            >${markEnglish(entryLabel(entry, legend, partyNames, i18n), namesOf(entry, partyNames), i18n)}</span
          >
        </li>`,
    )}
  </ul>`;
}

const WITHOUT_SHORT_NAME = [UNKNOWN, VACANT, VACANT_OR_UNKNOWN, NO_DOMINANT, OTHERS, OTHERS_AND_INDEPENDENTS];

/** Names of an entry that are English in every language. */
const namesOf = (entry: string, partyNames: PartyNames) =>
  WITHOUT_SHORT_NAME.includes(entry) ? [] : englishNamesOf(partyById(entry, partyNames));

/** "Lab: Labour", as figures have the short names of parties. */
function entryLabel(entry: string, legend: Legend, partyNames: PartyNames, i18n: FigureI18n): string {
  if (WITHOUT_SHORT_NAME.includes(entry)) return legend.nameOf(entry, i18n);
  const { name, shortName, explanation } = partyById(entry, partyNames);
  const long = (explanation ?? name)[i18n.locale];
  const short = shortName[i18n.locale];
  return short === long ? long : `${short}: ${long}`;
}
