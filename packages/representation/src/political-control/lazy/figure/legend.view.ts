import { html, nothing, type TemplateResult } from 'lit';
import { markEnglish } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import {
  COLOURED_PARTIES,
  englishNamesOf,
  NOC_FILL,
  OTHER_FILL,
  partyByCode,
  type Party,
} from '../../../shared/parties.js';
import { controlFill } from '../../lamp-shape.chart.js';
import { exampleShape } from './lamp-shape.view.js';
import type { FigureI18n, FigureStrings } from './strings/types.js';

/** Neighbourhoods by vigintile of the small lamps in the legend. */
const EXAMPLES = {
  bottom: [9, 9, 7, 6, 4, 3, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  top: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 9, 9],
  hourglass: [9, 9, 7, 5, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 5, 7, 9, 9],
};

/**
 * Small lamps that explain the shapes and the fills that are shown, and the parties that are.
 *
 * @param isShort whether the labels of lamps have the short names of parties
 */
export function legendView(
  councils: readonly LampCouncil[],
  isShort: boolean,
  i18n: FigureI18n,
): TemplateResult {
  const { strings, locale } = i18n;
  const example = (
    name: keyof FigureStrings['legend'],
    counts: readonly number[],
    fill: Parameters<typeof exampleShape>[1],
  ) =>
    html`<li>
      <svg class="small" viewBox="-1 -1 26 34" aria-hidden="true" focusable="false">
        ${exampleShape(counts, fill, { width: 24, height: 32 })}
      </svg>
      <span>${strings.legend[name]}</span>
    </li>`;
  const fills = councils.map(controlFill);
  const hasMinority = fills.some(({ pattern }) => pattern === 'stripes');
  const hasNoControl = fills.some(({ colour }) => colour === NOC_FILL);
  const parties = shownParties(councils);
  return html`<ul class="key ${isShort ? '' : 'in-full'}" aria-label=${strings.legend.label}>
    ${example('bottom', EXAMPLES.bottom, 'plain')} ${example('top', EXAMPLES.top, 'plain')}
    ${example('hourglass', EXAMPLES.hourglass, 'plain')}
    ${hasMinority ? example('minority', EXAMPLES.bottom, 'stripes') : nothing}
    ${hasNoControl && !strings.ofNation?.sharedPower ? example('noc', EXAMPLES.bottom, 'none') : nothing}
    ${parties.map(
      (sameFill) =>
        html`<li>
          <svg class="swatch" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
            <rect class="shape majority" x="1" y="1" width="12" height="12" fill=${sameFill[0]!.fill}></rect>
          </svg>
          <span
            >${markEnglish(
              sameFill
                .map(({ shortName, name }) =>
                  isShort ? partyLabel(shortName[locale], name[locale]) : name[locale],
                )
                .join('; '),
              sameFill.flatMap(englishNamesOf),
              i18n,
            )}</span
          >
        </li>`,
    )}
  </ul>`;
}

/** "Lab: Labour", or one name where both are the same. */
const partyLabel = (short: string, long: string) => (short === long ? long : `${short}: ${long}`);

/** Parties that run or share a council shown, by what they are filled with: independents and local parties share one. */
function shownParties(councils: readonly LampCouncil[]): Party[][] {
  const codes = new Set(
    councils.flatMap((council) => (controlFill(council).pattern === 'none' ? [] : council.control.parties)),
  );
  const others = [...codes].map(partyByCode).filter(({ fill }) => fill === OTHER_FILL);
  const coloured = COLOURED_PARTIES.filter(({ code }) => codes.has(code)).map((party) => [party]);
  return others.length ? [...coloured, others] : coloured;
}
