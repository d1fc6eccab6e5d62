/** Wards as rows: their seats or their turnout, and beside them their neighbourhoods by decile. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { markEnglish } from '@odm-widgets/core';
import type { RepresentedWard, WardResult } from '@odm-widgets/data/model';
import { moveFocusByArrowKey, tabStop } from '../../../shared/roving-tabindex.js';
import { placeLanguage } from '../../../shared/place-names.js';
import { englishNamesOf, partyById } from '../../../shared/parties.js';
import type { RepresentationModel } from '../../representation.model.js';
import { wordsView } from '../../representation.query.js';
import { percent, seatsText, toCount } from '../../phrases.summary.js';
import { DECILES, lsoaCount, lsoasUpToDecile, seatsByParty, sortByCount } from '../../shares.js';
import { toLegend, type Legend } from '../../legend.chart.js';
import { legendView, markShape, texturePatterns } from './legend.view.js';
import type { FigureI18n } from './strings/types.js';
import { wardDetailsView } from './ward-details.view.js';
import { dotPositions, STRIP, stripHeight } from '../../ward-strip.chart.js';

/** Which ward is open, and which had the keyboard focus last, by their codes. */
export interface WardSelection {
  selected: string | undefined;
  focused: string | undefined;
  onSelect: (code: string) => void;
  onFocus: (code: string) => void;
}

/** Everything that each row needs. */
interface RowsContext {
  model: RepresentationModel;
  i18n: FigureI18n;
  legend: Legend;
  results: ReadonlyMap<string, WardResult | undefined>;
  tabStop: string | undefined;
  selection: WardSelection;
}

const SEAT_SIZE = 16;
const SEAT_GAP = 3;
/** Seats are so large beside text of this size, and grow with it. */
const SEAT_TEXT = 14;

export function wardRowsView(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: FigureI18n,
  selection: WardSelection,
): TemplateResult {
  const { strings } = i18n;
  const legend = toLegend(seatsByParty(wards).keys(), model);
  const context: RowsContext = {
    model,
    i18n,
    legend,
    results: new Map(model.election?.wards.map(({ ward, result }) => [ward.code, result])),
    tabStop: tabStop(wards, selection.focused),
    selection,
  };
  const hasSeats = !model.election && !model.electionPeriod;
  return html`${texturePatterns()}
    <div class="axis" aria-hidden="true">
      <div class="ends"><span>${strings.mostDeprived}</span><span>${strings.leastDeprived}</span></div>
    </div>
    <ul
      class="rows"
      aria-label=${strings.chart[wordsView(model.view)]}
      @keydown=${(event: KeyboardEvent) => moveFocusByArrowKey(event, selection.onFocus)}
    >
      ${wards.map((ward) => html`<li>${rowView(ward, context)}</li>`)}
    </ul>
    ${hasSeats ? legendView(legend, model.partyNames, i18n) : nothing}`;
}

function rowView(ward: RepresentedWard, context: RowsContext): TemplateResult {
  const { model, i18n, results, selection } = context;
  const { code } = ward;
  const isSelected = selection.selected === code;
  const close = () => selection.onSelect(code);
  return html`<button
      type="button"
      class="ward"
      data-code=${code}
      tabindex=${code === context.tabStop ? '0' : '-1'}
      aria-expanded=${isSelected ? 'true' : 'false'}
      @focus=${() => selection.onFocus(code)}
      @click=${() => selection.onSelect(code)}
    >
      ${nameView(ward, model, i18n)} ${resultView(ward, context)} ${stripView(ward, i18n)}
    </button>
    ${isSelected ? wardDetailsView(ward, results.get(code), model, i18n, close) : nothing}`;
}

function nameView(
  ward: RepresentedWard,
  { councils, release }: RepresentationModel,
  i18n: FigureI18n,
): TemplateResult {
  const language = placeLanguage(release, i18n.locale);
  const council =
    councils.length > 1
      ? html`<span class="who council" lang=${language}>${ward.authority.name}</span>`
      : nothing;
  return html`<span class="name"
    ><span lang=${language}>${ward.name}</span>${council}<span class="visually-hidden"
      >. ${neighbourhoodsText(ward, i18n)}
    </span></span
  >`;
}

/** "12 neighbourhoods. 3 of 12 are among the most deprived 10% in England." */
function neighbourhoodsText(ward: RepresentedWard, { strings, format }: FigureI18n): string {
  const lsoas = lsoaCount(ward);
  if (!lsoas) return strings.noNeighbourhoods;
  const inMostDeprived = strings.details.inMostDeprived({
    ...toCount(lsoasUpToDecile(ward, 1), format),
    of: format.number(lsoas),
    decile: 1,
    inNation: strings.inNation,
  });
  return `${strings.neighbourhoods(toCount(lsoas, format))}. ${inMostDeprived}`;
}

function stripView(ward: RepresentedWard, { strings }: FigureI18n): TemplateResult {
  if (!lsoaCount(ward)) return html`<span class="strip none">${strings.noNeighbourhoods}</span>`;
  const width = DECILES * STRIP.column;
  const height = stripHeight(ward);
  const columns = Array.from({ length: DECILES }, (_, index) => {
    const x = index * STRIP.column + 0.5;
    return svg`<rect class="tenth ${index === 0 ? 'first' : ''}" x=${x} width=${STRIP.column - 1} height=${height}></rect>`;
  });
  const dots = dotPositions(ward).map(
    ({ x, y }) => svg`<circle class="dot" cx=${x} cy=${height + y} r=${STRIP.dot}></circle>`,
  );
  return html`<svg class="strip" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    ${columns} ${dots}
  </svg>`;
}

/** What the view is about: seats or turnout, before the neighbourhoods. */
function resultView(ward: RepresentedWard, context: RowsContext): TemplateResult {
  const { model, i18n, results } = context;
  if (model.election) return turnoutView(results.get(ward.code), model.election.year, i18n);
  if (model.electionPeriod || !ward.record)
    return html`<span class="result">${seatsText(ward, model, i18n)}</span>`;
  return seatsView(ward.record, context);
}

/** Every seat as a square in the mark of its party, and the same in short words. */
function seatsView(
  { seats, vacancies }: NonNullable<RepresentedWard['record']>,
  { model, legend, i18n }: RowsContext,
): TemplateResult {
  const { strings, format, locale } = i18n;
  const sorted = sortByCount(new Map(Object.entries(seats)));
  const marks = sorted.flatMap(([party, count]) =>
    Array.from({ length: count }, () => legend.markOf(legend.entryOf(party))),
  );
  const width = (marks.length + vacancies) * (SEAT_SIZE + SEAT_GAP);
  const box = (index: number) => ({
    x: index * (SEAT_SIZE + SEAT_GAP) + 0.5,
    y: 0.5,
    width: SEAT_SIZE,
    height: SEAT_SIZE,
  });
  const texts = sorted.map(([party, count]) =>
    strings.party({
      party: partyById(party, model.partyNames).shortName[locale],
      count: format.number(count),
    }),
  );
  const names = sorted.flatMap(([party]) => englishNamesOf(partyById(party, model.partyNames)));
  if (vacancies) texts.push(strings.party({ party: strings.vacant, count: format.number(vacancies) }));
  return html`<span class="result seats">
    <svg
      width="${width / SEAT_TEXT}em"
      height="${(SEAT_SIZE + 1) / SEAT_TEXT}em"
      viewBox="0 0 ${width} ${SEAT_SIZE + 1}"
      aria-hidden="true"
      focusable="false"
    >
      ${marks.map((mark, index) => markShape(mark, box(index)))}
      ${Array.from({ length: vacancies }, (_, index) => vacantSeat(box(marks.length + index)))}
    </svg>
    <span>${markEnglish(texts.join(', '), names, i18n)}</span>
  </span>`;
}

function vacantSeat({
  x,
  y,
  width,
  height,
}: Record<'x' | 'y' | 'width' | 'height', number>): SVGTemplateResult {
  return svg`<rect class="mark vacant" x=${x} y=${y} width=${width} height=${height} fill="none"></rect>`;
}

function turnoutView(result: WardResult | undefined, year: number, i18n: FigureI18n): TemplateResult {
  const { strings, format } = i18n;
  if (!result) {
    const date = format.date(`${year}-05`);
    return html`<span class="result">${strings.wardDidNotVote({ date })}</span>`;
  }
  const { turnout } = result;
  if (turnout === undefined) return html`<span class="result">${strings.noRecord}</span>`;
  return html`<span class="voted">
    <span class="share">${percent(turnout)}</span>
    <svg aria-hidden="true" focusable="false">
      <rect class="whole" width="100%" height="100%"></rect>
      <rect class="part" width="${turnout * 100}%" height="100%"></rect>
    </svg>
  </span>`;
}
