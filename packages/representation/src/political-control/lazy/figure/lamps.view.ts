/** Lamps as a grid of buttons, or large and side by side. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { markEnglish, type Locale } from '@odm-widgets/core';
import { splitEnglish } from '@odm-widgets/core/split-english.js';
import type { LampCouncil } from '@odm-widgets/data/model';
import { moveFocusByArrowKey, tabStop } from '../../../shared/roving-tabindex.js';
import { englishNamesOf, partyByCode } from '../../../shared/parties.js';
import { maxNeighbourhoods } from '../../lamp.js';
import type { Scale } from '../../political-control.query.js';
import { controlText, shortControlText } from '../../political-control.summary.js';
import { councilLabel, hyphenate } from '../../council-label.js';
import { MAX_COLUMNS } from './figure.styles.js';
import { lampLevels } from '../../lamp-shape.chart.js';
import { lampShape } from './lamp-shape.view.js';
import type { FigureI18n } from './strings/types.js';

export interface FigureInput {
  i18n: FigureI18n;
  /** The language of the names of councils; English by default. */
  placeLanguage?: Locale;
  /** Seats by party, where councils share power. */
  seats?: unknown;
  /** Councils that match the filters, in order. */
  councils: readonly LampCouncil[];
  /** Codes of councils to point out. */
  highlight: readonly string[];
  /** Lamps in a row; 0 for as many as there is room for. */
  columns: number;
  scale: Scale;
  /** Code of the council whose details are open. */
  selected: string | undefined;
  /** Code of the council that had the keyboard focus last. */
  focused: string | undefined;
  /** "3 of 65 neighbourhoods are among the most deprived 10%", which the shape of a lamp shows. */
  inMostDeprived: (council: LampCouncil) => string;
  /** Details of the selected council. */
  details: TemplateResult | undefined;
  onSelect: (code: string) => void;
  onFocus: (code: string) => void;
}

/** Up to so many councils have who runs them written out; beyond it is short, and in full once one is chosen. */
const MAX_WRITTEN_OUT = 20;

/** Whether who runs each council is written out below its lamp. */
export const isWrittenOut = (councils: readonly LampCouncil[]) => councils.length <= MAX_WRITTEN_OUT;

const LAMP = { width: 56, height: 96 };
const LARGE_LAMP = { width: 150, height: 260 };

/** A grid of lamps that is one tab stop; details stand below the row of their lamp. */
export function lampGridView(input: FigureInput): TemplateResult {
  const { councils, i18n, selected, details } = input;
  const columns = Math.max(0, Math.min(MAX_COLUMNS, Math.floor(input.columns) || 0));
  const stop = tabStop(councils, input.focused);
  return html`<ul
    class="lamps ${columns ? `columns-${columns}` : `lamps-${councils.length}`}"
    aria-label=${i18n.strings.lamps}
    @keydown=${(event: KeyboardEvent) => moveFocusByArrowKey(event, input.onFocus)}
  >
    ${councils.map(
      (council) =>
        html`<li>${lampView(council, council.code === stop, input)}</li>
          ${council.code === selected ? html`<li class="wide">${details}</li>` : nothing}`,
    )}
  </ul>`;
}

function lampView(council: LampCouncil, isTabStop: boolean, input: FigureInput): TemplateResult {
  const { highlight, selected, onFocus, onSelect } = input;
  const { code } = council;
  return html`<button
    type="button"
    class="lamp ${highlight.includes(code) ? 'highlighted' : ''}"
    data-code=${code}
    tabindex=${isTabStop ? '0' : '-1'}
    aria-expanded=${selected === code ? 'true' : 'false'}
    @focus=${() => onFocus(code)}
    @click=${() => onSelect(code)}
  >
    <svg viewBox="-2 -2 60 100" aria-hidden="true" focusable="false">${lampShape(council, LAMP)}</svg>
    ${labelView(council, input)}
  </button>`;
}

/**
 * Two to four large lamps, each to its own scale or all to one. Their labels say what they show: words of two
 * languages are elements, since a label of a picture has one.
 */
export function comparedLampsView(input: FigureInput): TemplateResult {
  const { councils, i18n, scale } = input;
  const { strings } = i18n;
  const full = scale === 'shared' ? maxNeighbourhoods(councils.flatMap(lampLevels)) : undefined;
  return html`<ul class="compared" aria-label=${strings.lamps}>
    ${councils.map(
      (council) =>
        html`<li>
          <span class="end">${strings.leastDeprived}</span>
          <svg viewBox="-2 -2 154 264" aria-hidden="true" focusable="false">
            ${[0, 0.25, 0.5, 0.75, 1].map((share) => {
              const y = share * LARGE_LAMP.height;
              return svg`<line class="level" x1="0" x2=${LARGE_LAMP.width} y1=${y} y2=${y}></line>`;
            })}
            ${lampShape(council, LARGE_LAMP, full)}
          </svg>
          <span class="end">${strings.mostDeprived}</span>
          ${labelView(council, input)}
        </li>`,
    )}
  </ul>`;
}

/** A lamp in words, after its name: "no overall control, run by … 12 of 65 neighbourhoods are among …" */
const lampText = (
  council: LampCouncil,
  { i18n, inMostDeprived }: Pick<FigureInput, 'i18n' | 'inMostDeprived'>,
) => `${controlText(council, i18n)}. ${inMostDeprived(council)}`;

/** The same in parts, of which some are names that are English in every language. */
export const lampWords = (council: LampCouncil, input: Pick<FigureInput, 'i18n' | 'inMostDeprived'>) =>
  splitEnglish(lampText(council, input), partyNamesOf(council)).map((text, index) => ({
    text,
    isEnglish: index % 2 === 1,
  }));

/** English names of the parties that run a council. */
function partyNamesOf({ control: { parties, mayor } }: LampCouncil): string[] {
  return [...parties, ...(mayor ? [mayor] : [])].map(partyByCode).flatMap(englishNamesOf);
}

/**
 * A council's name, which is English in every language but in Wales, and who runs it; for screen readers in full, with
 * what the shape shows.
 */
function labelView(council: LampCouncil, input: FigureInput): TemplateResult {
  const { i18n, placeLanguage = 'en', seats, councils, inMostDeprived } = input;
  const names = partyNamesOf(council);
  // Seats by party stand below the lamps.
  const hasSeats = seats !== undefined && seats !== nothing;
  const inFull = controlText(council, i18n);
  const visible = isWrittenOut(councils) ? inFull : shortControlText(council, i18n);
  const words = `. ${visible === inFull || hasSeats ? '' : `${inFull}. `}${inMostDeprived(council)}`;
  return html`<span class="name" lang=${placeLanguage}>${hyphenate(councilLabel(council))}</span>
    ${hasSeats ? nothing : html`<span class="who">${markEnglish(hyphenate(visible), names.map(hyphenate), i18n)}</span>`}<span
      class="visually-hidden"
      >${markEnglish(words, names, i18n)}</span
    >`;
}
