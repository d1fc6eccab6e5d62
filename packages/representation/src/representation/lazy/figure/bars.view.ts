/** Stacked bars: neighbourhoods of each national tenth by whom they count to, or the seats of each year. */
import { html, svg, type TemplateResult } from 'lit';
import { entryName, legendView, toLegend, markShape, texturePatterns, type Legend } from './legend.js';
import type { RepresentationModel } from '../../representation.model.js';
import { toCount, type Voice } from '../../representation.summary.js';
import { sharesByDecile, sum, roundPreservingSum, type Shares } from '../../shares.js';

/** A bar: what it is of, how much of what, and its parts in order. */
export interface Bar {
  label: string;
  total: number;
  totalText: string;
  segments: readonly (readonly [party: string, count: number])[];
}

/** Seats up to which each is drawn by itself. */
const MAX_SEPARATE_SEATS = 150;

/** Bars of a model with their parts in the order of the key. */
export function toBars(model: RepresentationModel, voice: Voice): { bars: Bar[]; legend: Legend } {
  const { s, format } = voice;
  const found = model.seatsByYear
    ? model.seatsByYear.map(({ year, seats }) => ({ label: String(year), shares: seats, text: '' }))
    : sharesByDecile(model.wards).map((shares, index) => ({
        label: s.tenth(index + 1),
        shares: roundPreservingSum(shares) as Shares,
        text: s.neighbourhoods(toCount(Math.round(sum(shares.values())), format)),
      }));
  const legend = toLegend(
    found.flatMap(({ shares }) => [...shares.keys()]),
    model,
  );
  const bars = found.map(({ label, shares, text }) => {
    const total = Math.round(sum(shares.values()) * 10) / 10;
    return {
      label,
      total,
      totalText: text || `${s.table.filled}: ${format.number(total)}`,
      segments: legend.entries.flatMap((entry) => {
        const count = sum(
          [...shares].filter(([own]) => legend.entryOf(own) === entry).map(([, value]) => value),
        );
        return count ? [[entry, Math.round(count * 10) / 10] as const] : [];
      }),
    };
  });
  return { bars, legend };
}

export function barsView(model: RepresentationModel, voice: Voice): TemplateResult {
  const { s } = voice;
  const { bars, legend } = toBars(model, voice);
  const most = Math.max(...bars.map(({ total }) => total));
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      ${texturePatterns()}
    </svg>
    <ul class="bars" aria-label=${s.chart[model.view]}>
      ${bars.map((bar) => barView(bar, most, legend, model, voice))}
    </ul>
    ${legendView(legend, model, voice)}`;
}

function barView(
  { label, total, totalText, segments }: Bar,
  most: number,
  legend: Legend,
  model: RepresentationModel,
  voice: Voice,
): TemplateResult {
  const { s, format } = voice;
  const words = segments.map(([party, count]) =>
    s.party({ party: entryName(party, model, voice), count: format.number(count) }),
  );
  return html`<li>
    <p class="bar-label"><span class="name">${label}</span> <span class="who">${totalText}</span></p>
    <svg class="bar" height="26" aria-hidden="true" focusable="false">
      ${toSegments(segments, Boolean(model.seatsByYear) && most <= MAX_SEPARATE_SEATS).map(
        ({ party, from, to }) =>
          markShape(legend.mark(party), {
            x: `${(from / most) * 100}%`,
            y: 0.5,
            width: `${((to - from) / most) * 100}%`,
            height: 25,
          }),
      )}
      ${total ? '' : svg`<line class="empty" x1="0" x2="100%" y1="25" y2="25"></line>`}
    </svg>
    <p class="bar-words">${words.join(', ')}</p>
  </li>`;
}

/** Parts one after another; each whole seat by itself where they can be counted. */
export function toSegments(
  parts: Bar['segments'],
  oneByOne: boolean,
): { party: string; from: number; to: number }[] {
  let at = 0;
  return parts.flatMap(([party, count]) => {
    const start = at;
    at += count;
    return oneByOne
      ? Array.from({ length: count }, (_, index) => ({ party, from: start + index, to: start + index + 1 }))
      : [{ party, from: start, to: start + count }];
  });
}
