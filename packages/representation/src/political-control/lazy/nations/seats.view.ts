/** Seats of councils that share power among parties: a square for every seat, and the same in words. */
import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { markEnglish } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import { englishNamesOf, partyById, type Party, type PartyNames } from '../../../shared/parties.js';
import { contrastingInk, TEXTURES } from '../../../shared/party-texture.js';
import { partyLabel, SEAT, seatsInRows } from './seats.chart.js';
import { seatCounts, seatsText } from './seats.summary.js';
import type { PoliticalControlModel } from '../../political-control.model.js';
import type { PoliticalControlI18n } from '../../strings/types.js';

export const styles = [
  css`
    .shared-seats {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
      gap: 1em 1.5em;
      margin: 1em 0;
      padding: 0;
      list-style: none;
    }

    .shared-seats p {
      margin: 0;
    }

    .shared-seats .name {
      font-weight: 700;
    }

    .shared-seats svg,
    .shared-seats-key svg {
      max-inline-size: 100%;
      block-size: auto;
      forced-color-adjust: none;
    }

    .shared-seats rect,
    .shared-seats-key rect {
      stroke: var(--_text);
    }

    /* Seats keep their colours, each with a texture, so that their key is needed where that of lamps is not. */
    .figure:not(.map) .shared-seats-key .swatch {
      visibility: visible;
    }

    .shared-seats .texture,
    .shared-seats-key .texture {
      stroke: none;
    }
  `,
];

const patternId = ({ code }: Party) => `seats-of-${code}`;

function pattern(party: Party): SVGTemplateResult {
  const { fill, texture } = party;
  return svg`<pattern id=${patternId(party)} width="8" height="8" patternUnits="userSpaceOnUse">
    <path d=${TEXTURES[texture]} fill="none" stroke=${contrastingInk(fill)}></path>
  </pattern>`;
}

function square(party: Party, x: number, y: number): SVGTemplateResult {
  const { size } = SEAT;
  const overlay =
    party.texture === 'plain'
      ? nothing
      : svg`<rect class="texture" x=${x} y=${y} width=${size} height=${size} fill="url(#${patternId(party)})"></rect>`;
  return svg`<rect x=${x} y=${y} width=${size} height=${size} fill=${party.fill}></rect>${overlay}`;
}

export function seatsView(
  { partyNames = {} }: PoliticalControlModel,
  councils: readonly LampCouncil[],
  i18n: PoliticalControlI18n,
): TemplateResult | typeof nothing {
  const { strings } = i18n;
  const words = strings.ofNation?.sharedPower?.words;
  if (!words) return nothing;
  const parties = seatCounts(councils).map(([id]) => partyById(id, partyNames));
  return html`<p class="quiet">${words.seats}</p>
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>${parties.filter(({ texture }) => texture !== 'plain').map(pattern)}</defs>
    </svg>
    <ul class="shared-seats" aria-label=${words.seats}>
      ${councils.map((council) => html`<li>${councilView(council, partyNames, i18n)}</li>`)}
    </ul>
    <ul class="key shared-seats-key" aria-label=${words.key}>
      ${parties.map((party) => {
        const label = partyLabel(party, i18n);
        return html`<li>
          <svg class="swatch" viewBox="-1 -1 14 14" aria-hidden="true" focusable="false">
            ${square(party, 0, 0)}
          </svg>
          <span>${markEnglish(label, englishNamesOf(party), i18n)}</span>
        </li>`;
      })}
    </ul>`;
}

function councilView(
  council: LampCouncil,
  partyNames: PartyNames,
  i18n: PoliticalControlI18n,
): TemplateResult {
  const { seats, height } = seatsInRows(council, partyNames);
  const width = SEAT.abreast * SEAT.step;
  const names = seatCounts([council]).flatMap(([id]) => englishNamesOf(partyById(id, partyNames)));
  const { sharedPower } = i18n.strings.ofNation!;
  const total = sharedPower!.words.total({ n: seats.length, count: i18n.format.number(seats.length) });
  return html`<p><span class="name" lang="en">${council.name}</span>: ${total}</p>
    <svg
      width=${width}
      height=${height}
      viewBox="-1 -1 ${width} ${height}"
      aria-hidden="true"
      focusable="false"
    >
      ${seats.map(({ party, x, y }) => square(party, x, y))}
    </svg>
    <p>${markEnglish(seatsText(council, partyNames, i18n), names, i18n)}</p>`;
}
