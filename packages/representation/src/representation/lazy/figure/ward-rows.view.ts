/** Wards as rows: their neighbourhoods by tenth, and beside them their seats, or how many voted. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { RepresentedWard, WardResult } from '@odm-widgets/data/model';
import { legendView, toLegend, markShape, shortName, texturePatterns, type Legend } from './legend.js';
import type { RepresentationModel } from '../../representation.model.js';
import { toCount, percent, seatsText, type Voice } from '../../representation.summary.js';
import { wardDetailsView } from './ward-details.view.js';
import { lsoaCount, sortByCount, seatsByParty, DECILES, lsoasUpToDecile } from '../../shares.js';
import { tabStop, moveFocusByArrowKey } from '../../../shared/lazy/figure/roving-tabindex.js';

/** What is open, and where the keyboard is. */
export interface WardSelection {
  selected: string | undefined;
  current: string | undefined;
  select: (code: string) => void;
  move: (code: string) => void;
}

/** One ward's neighbourhoods as dots, three abreast in ten columns. */
export const STRIP = { column: 22, dot: 2.6, step: 6.6, abreast: 3, rows: 3 };
const SEAT = 16;
const GAP = 3;

export function wardRowsView(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  voice: Voice,
  open: WardSelection,
): TemplateResult {
  const { s } = voice;
  const stop = tabStop(wards, open.current);
  const legend = toLegend(seatsByParty(wards).keys(), model);
  const results = new Map(model.election?.wards.map(({ ward, result }) => [ward.code, result]));
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      ${texturePatterns()}
    </svg>
    <div class="axis" aria-hidden="true">
      <div class="ends"><span>${s.mostDeprived}</span><span>${s.leastDeprived}</span></div>
    </div>
    <ul
      class="rows"
      aria-label=${s.chart[model.view]}
      @keydown=${(event: KeyboardEvent) => moveFocusByArrowKey(event, open.move)}
    >
      ${wards.map(
        (ward) =>
          html`<li>
            <button
              type="button"
              class="ward"
              data-code=${ward.code}
              tabindex=${ward.code === stop ? '0' : '-1'}
              aria-expanded=${open.selected === ward.code ? 'true' : 'false'}
              @focus=${() => open.move(ward.code)}
              @click=${() => open.select(ward.code)}
            >
              ${nameView(ward, model, voice)} ${stripView(ward, voice)}
              ${
                model.election
                  ? turnoutView(results.get(ward.code), model.election.year, voice)
                  : model.electionPeriod
                    ? html`<span class="beside-strip">${seatsText(ward, model, voice)}</span>`
                    : seatsView(ward, legend, model, voice)
              }
            </button>
            ${open.selected === ward.code ? wardDetailsView(ward, results.get(ward.code), model, voice, () => open.select(ward.code)) : nothing}
          </li>`,
      )}
    </ul>
    ${model.election || model.electionPeriod ? nothing : legendView(legend, model, voice)}`;
}

function nameView(ward: RepresentedWard, { councils }: RepresentationModel, voice: Voice): TemplateResult {
  const { s, format } = voice;
  const lsoas = lsoaCount(ward);
  const counts = lsoas
    ? `${s.neighbourhoods(toCount(lsoas, format))}. ${s.details.inMost({ ...toCount(lsoasUpToDecile(ward, 1), format), of: format.number(lsoas), tenth: 1 })}`
    : s.noNeighbourhoods;
  return html`<span class="name"
    >${ward.name}${councils.length > 1 ? html`<span class="who council">${ward.authority.name}</span>` : nothing}<span
      class="visually-hidden"
      >. ${counts}
    </span></span
  >`;
}

/** Where a ward's dots stand: three abreast from the bottom of their tenth. */
export function dotPositions({ lsoasByDecile }: RepresentedWard): { x: number; y: number; tenth: number }[] {
  const { column, step, abreast, dot } = STRIP;
  return lsoasByDecile.flatMap((count, index) =>
    Array.from({ length: count }, (_, at) => ({
      x: index * column + column / 2 + ((at % abreast) - (Math.min(count, abreast) - 1) / 2) * step,
      y: -(Math.floor(at / abreast) * step) - dot - 1,
      tenth: index + 1,
    })),
  );
}

/** Height a strip needs for its fullest tenth. */
export function stripHeight({ lsoasByDecile }: RepresentedWard): number {
  const rows = Math.max(STRIP.rows, ...lsoasByDecile.map((count) => Math.ceil(count / STRIP.abreast)));
  return rows * STRIP.step + 2;
}

function stripView(ward: RepresentedWard, { s }: Voice): TemplateResult {
  const width = DECILES * STRIP.column;
  const height = stripHeight(ward);
  if (!lsoaCount(ward)) return html`<span class="strip none">${s.noNeighbourhoods}</span>`;
  return html`<svg class="strip" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    ${Array.from(
      { length: DECILES },
      (_, index) =>
        svg`<rect class="tenth ${index === 0 ? 'first' : ''}" x=${index * STRIP.column + 0.5} width=${STRIP.column - 1} height=${height}></rect>`,
    )}
    ${dotPositions(ward).map(({ x, y }) => svg`<circle class="dot" cx=${x} cy=${height + y} r=${STRIP.dot}></circle>`)}
  </svg>`;
}

/** Every seat by itself, in its party's mark, and the same in short words. */
function seatsView(
  ward: RepresentedWard,
  legend: Legend,
  model: RepresentationModel,
  voice: Voice,
): TemplateResult {
  const { s, format } = voice;
  const { record } = ward;
  if (!record) return html`<span class="beside-strip">${s.noRecord}</span>`;
  const seats = sortByCount(new Map(Object.entries(record.seats)));
  const marks = seats.flatMap(([party, count]) =>
    Array.from({ length: count }, () => legend.mark(legend.entryOf(party))),
  );
  const width = (marks.length + record.vacancies) * (SEAT + GAP);
  const square = (index: number) => ({ x: index * (SEAT + GAP) + 0.5, y: 0.5, width: SEAT, height: SEAT });
  const short = seats.map(([party, count]) =>
    s.party({ party: shortName(party, model, voice), count: format.number(count) }),
  );
  const vacant = record.vacancies
    ? [s.party({ party: s.vacant, count: format.number(record.vacancies) })]
    : [];
  return html`<span class="beside-strip seats">
    <svg width=${width} height=${SEAT + 1} aria-hidden="true" focusable="false">
      ${marks.map((mark, index) => markShape(mark, square(index)))}
      ${Array.from({ length: record.vacancies }, (_, index) => vacantShape(square(marks.length + index)))}
    </svg>
    <span>${[...short, ...vacant].join(', ')}</span>
  </span>`;
}

function vacantShape(box: { x: number; y: number; width: number; height: number }): SVGTemplateResult {
  return svg`<rect class="mark vacant" x=${box.x} y=${box.y} width=${box.width} height=${box.height} fill="none"></rect>`;
}

function turnoutView(result: WardResult | undefined, year: number, voice: Voice): TemplateResult {
  const { s, format } = voice;
  if (!result) {
    return html`<span class="beside-strip">${s.wardDidNotVote({ date: format.date(`${year}-05`) })}</span>`;
  }
  const { turnout, seats } = result;
  const contested = s.details.contested(toCount(seats, format)).replace(/\.$/u, '');
  return html`<span class="beside-strip voted">
    <svg width="100" height="12" aria-hidden="true" focusable="false">
      <rect class="whole" x="0.5" y="0.5" width="99" height="11"></rect>
      ${turnout === undefined ? nothing : svg`<rect class="part" y="0.5" width=${turnout * 100} height="11"></rect>`}
    </svg>
    <span
      >${turnout === undefined ? s.noRecord : percent(turnout, format)},
      ${contested.slice(0, 1).toLowerCase() + contested.slice(1)}</span
    >
  </span>`;
}
