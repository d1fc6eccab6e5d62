import { html, nothing, type TemplateResult } from 'lit';
import type { LampCouncil, LampCounty, Seats } from '@odm-widgets/data/model';
import { closeAndRestoreFocus } from '../../../shared/lazy/figure/roving-tabindex.js';
import { partyName } from '../../../shared/parties.js';
import type { PoliticalControlModel } from '../../political-control.model.js';
import { controlText, dateText } from '../../political-control.summary.js';
import type { SeatRecords, SeatState } from './seats-controller.js';
import type { FigureI18n } from './strings/types.js';

/** Details of one council: who runs it, its seats, and counts of its neighbourhoods. */
export function councilDetailsView(
  council: LampCouncil,
  { domain, controlAsAt }: PoliticalControlModel,
  records: SeatState,
  i18n: FigureI18n,
  close: () => void,
): TemplateResult {
  const { strings, format } = i18n;
  const phrase = strings.domainPhrase[domain];
  const { number } = format;
  const of = number(council.lsoas);
  return html`<section class="details" tabindex="-1" aria-label=${council.name}>
    <p class="details-name">${council.name}</p>
    <p>${controlText(council, i18n)}.</p>
    <p>${seatsText(council, records, i18n)}</p>
    <p>
      ${strings.details.inMostDeprived10({ count: number(council.inMostDeprived10), of, phrase })}
      ${strings.details.inMostDeprived20({ count: number(council.inMostDeprived20), of, phrase })}
      ${council.rank === undefined ? nothing : strings.details.rank({ rank: number(council.rank), phrase })}
    </p>
    ${vigintilesView(council, i18n)}
    <p class="quiet">${strings.notes.controlDate({ date: dateText(controlAsAt, i18n) })}</p>
    <button type="button" @click=${closeAndRestoreFocus(close)}>${strings.details.close}</button>
  </section>`;
}

function seatsText(
  council: LampCouncil | LampCounty,
  records: SeatState,
  { strings, locale, format }: FigureI18n,
): string {
  if (records === 'loading') return strings.details.seatsLoading;
  if (records === 'failed') return strings.details.seatsFailed;
  const seats = Object.entries(seatsOf(council, records) ?? {}).sort(([, a], [, b]) => b - a);
  if (!seats.length) return strings.control.unknown;
  return strings.details.seats({
    total: format.number(seats.reduce((sum, [, count]) => sum + count, 0)),
    list: seats
      .map(([id, count]) =>
        strings.details.seat({
          party: partyName(id, locale, records.partyNames),
          count: format.number(count),
        }),
      )
      .join(', '),
  });
}

/** A county council brings its seats; those of other councils are in the index of councils. */
function seatsOf(council: LampCouncil | LampCounty, records: SeatRecords): Seats | undefined {
  return 'seats' in council ? council.seats : records.seats.get(council.code);
}

function vigintilesView(
  { lsoasByVigintile, name }: LampCouncil,
  { strings, format }: FigureI18n,
): TemplateResult {
  return html`<div
    class="scroll"
    tabindex="0"
    role="region"
    aria-label="${name}: ${strings.details.vigintiles}"
  >
    <table>
      <caption>
        ${strings.details.vigintiles}
      </caption>
      <tr>
        <th scope="row">${strings.details.vigintile}</th>
        ${lsoasByVigintile.map((_, index) => html`<th scope="col" class="number">${index + 1}</th>`)}
      </tr>
      <tr>
        <th scope="row">${strings.details.neighbourhoods}</th>
        ${lsoasByVigintile.map((count) => html`<td class="number">${format.number(count)}</td>`)}
      </tr>
    </table>
  </div>`;
}
