import { html, nothing, svg, type TemplateResult } from 'lit';
import { markEnglish } from '@odm-widgets/core';
import type { RepresentationModel } from '../../representation.model.js';
import { wordsView } from '../../representation.query.js';
import { englishNames } from '../../phrases.summary.js';
import { countTexts, toBars, toSegments, type Bar } from '../../bars.chart.js';
import type { Legend } from '../../legend.chart.js';
import { legendView, markShape, texturePatterns } from './legend.view.js';
import type { FigureI18n } from './strings/types.js';

/** Up to so many seats in the longest bar, each is drawn separately. */
const MAX_SEPARATE_SEATS = 150;

/** Stacked bars with the same figures in words below each. */
export function barsView(model: RepresentationModel, i18n: FigureI18n): TemplateResult {
  const { bars, legend } = toBars(model, i18n);
  const longest = Math.max(...bars.map(({ total }) => total));
  const separate = model.seatsByYear !== undefined && longest <= MAX_SEPARATE_SEATS;
  const names = englishNames(model);
  return html`${texturePatterns()}
    <ul class="bars" aria-label=${i18n.strings.chart[wordsView(model.view)]}>
      ${bars.map((bar) => barView(bar, legend, { longest, separate, names }, i18n))}
    </ul>
    ${legendView(legend, model.partyNames, i18n)}`;
}

function barView(
  bar: Bar,
  legend: Legend,
  { longest, separate, names }: { longest: number; separate: boolean; names: readonly string[] },
  i18n: FigureI18n,
): TemplateResult {
  const percentage = (count: number) => `${(count / longest) * 100}%`;
  return html`<li>
    <p class="bar-label"><span class="name">${bar.label}</span> <span class="who">${bar.totalText}</span></p>
    <svg class="bar" aria-hidden="true" focusable="false">
      ${toSegments(bar.counts, separate).map(({ entry, from, to }) =>
        markShape(legend.markOf(entry), {
          x: percentage(from),
          y: 0,
          width: percentage(to - from),
          height: '100%',
        }),
      )}
      ${bar.total ? nothing : svg`<line class="empty" x1="0" x2="100%" y1="100%" y2="100%"></line>`}
    </svg>
    <p class="bar-words">${markEnglish(countTexts(bar, legend, i18n).join(', '), names, i18n)}</p>
  </li>`;
}
