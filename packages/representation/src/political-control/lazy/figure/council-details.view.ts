import { html, nothing, type TemplateResult } from 'lit';
import type { LampCouncil } from '@odm-widgets/data/model';
import type { PoliticalControlModel } from '../../political-control.model.js';
import { controlText, type Voice } from '../../political-control.summary.js';
import type { SeatState } from '../../seats-controller.js';
import { partyName } from '../../../shared/parties.js';
import { closeAndRestoreFocus } from '../../../shared/lazy/figure/roving-tabindex.js';

/** One council: who runs it, its seats, and its neighbourhoods in counts. */
export function councilDetailsView(
  council: LampCouncil,
  { domain, controlAsAt }: PoliticalControlModel,
  records: SeatState,
  voice: Voice,
  close: () => void,
): TemplateResult {
  const { s, format } = voice;
  const phrase = s.domainPhrase[domain];
  const number = (value: number) => format.number(value);
  const of = number(council.lsoas);
  return html`<section class="details" tabindex="-1" aria-label=${council.name}>
    <p class="details-name">${council.name}</p>
    <p>${controlText(council, voice)}.</p>
    <p>${seatsText(council, records, voice)}</p>
    <p>
      ${s.details.tenth({ count: number(council.inMostDeprived10), of, phrase })}
      ${s.details.fifth({ count: number(council.inMostDeprived20), of, phrase })}
      ${council.rank === undefined ? nothing : s.details.rank({ rank: number(council.rank), phrase })}
    </p>
    ${twentiethsView(council, voice)}
    <p class="quiet">${s.details.asAt({ date: format.date(controlAsAt) })}</p>
    <button type="button" @click=${closeAndRestoreFocus(close)}>${s.details.close}</button>
  </section>`;
}

function seatsText({ code }: LampCouncil, records: SeatState, { s, locale, format }: Voice): string {
  if (records === 'loading') return s.details.seatsLoading;
  if (records === 'failed') return s.details.seatsFailed;
  const seats = Object.entries(records.seats.get(code) ?? {}).sort(([, a], [, b]) => b - a);
  if (!seats.length) return s.control.unknown;
  return s.details.seats({
    total: format.number(seats.reduce((sum, [, count]) => sum + count, 0)),
    list: seats
      .map(([id, count]) =>
        s.details.seat({ party: partyName(id, locale, records.names), count: format.number(count) }),
      )
      .join(', '),
  });
}

function twentiethsView({ lsoasByVigintile, name }: LampCouncil, { s, format }: Voice): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}: ${s.details.twentieths}">
    <table>
      <caption>
        ${s.details.twentieths}
      </caption>
      <tr>
        <th scope="row">${s.details.twentieth}</th>
        ${lsoasByVigintile.map((_, index) => html`<th scope="col" class="number">${index + 1}</th>`)}
      </tr>
      <tr>
        <th scope="row">${s.details.neighbourhoods}</th>
        ${lsoasByVigintile.map((count) => html`<td class="number">${format.number(count)}</td>`)}
      </tr>
    </table>
  </div>`;
}
