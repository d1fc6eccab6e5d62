import { html, nothing, type TemplateResult } from 'lit';
import { markEnglish } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import { closeAndRestoreFocus } from '../../../shared/roving-tabindex.js';
import { partyName } from '../../../shared/parties.js';
import type { PoliticalControlModel } from '../../political-control.model.js';
import { controlText, englishNames } from '../../political-control.summary.js';
import type { CouncilSeats, SeatRecords, SeatState } from './seats-controller.js';
import type { FigureI18n } from './strings/types.js';

/** Details of one council: who runs it, its seats, and counts of its neighbourhoods. */
export function councilDetailsView(
  council: LampCouncil,
  model: PoliticalControlModel,
  records: SeatState,
  i18n: FigureI18n,
  close: () => void,
): TemplateResult {
  const { strings, format } = i18n;
  const phrase = strings.domainPhrase[model.domain];
  const marked = (text: string) => markEnglish(text, [council.name, ...englishNames(model)], i18n);
  const { number } = format;
  const of = number(council.lsoas);
  return html`<section class="details" tabindex="-1" aria-label=${council.name}>
    <p class="details-name">${marked(council.name)}</p>
    <p>${marked(`${controlText(council, i18n)}.`)}</p>
    <p>${marked(seatsText(council, records, i18n))}</p>
    <p>
      ${strings.details.inMostDeprived10({ count: number(council.inMostDeprived10), of, phrase, inNation: strings.inNation })}
      ${strings.details.inMostDeprived20({ count: number(council.inMostDeprived20), of, phrase })}
      ${council.rank === undefined ? nothing : strings.details.rank({ rank: number(council.rank), phrase })}
    </p>
    ${vigintilesView(council, i18n)}
    <p class="quiet">${dateText(council, model, i18n)}</p>
    <button type="button" @click=${closeAndRestoreFocus(close)}>${strings.details.close}</button>
  </section>`;
}

/** The date of the record, and that the council has voted since where it has. */
function dateText(
  { code }: LampCouncil,
  { controlAsAt, laterElections }: PoliticalControlModel,
  { strings, format }: FigureI18n,
): string {
  const date = format.date(controlAsAt);
  const elections = laterElections?.byCouncil.get(code);
  return elections === undefined
    ? strings.details.asAt({ date })
    : strings.details.asAtBeforeElections({ date, elections: format.date(elections) });
}

function seatsText(
  council: LampCouncil,
  records: SeatState,
  { strings, locale, format }: FigureI18n,
): string {
  if (records === 'loading') return strings.details.seatsLoading;
  if (records === 'failed') return strings.details.seatsFailed;
  const record = recordOf(council, records);
  const seats = Object.entries(record?.seats ?? {}).sort(([, a], [, b]) => b - a);
  if (!record || !seats.length) return strings.details.noSeats;
  const list = seats
    .map(([id, count]) =>
      strings.details.seat({
        party: partyName(id, locale, records.partyNames),
        count: format.number(count),
      }),
    )
    .join(', ');
  const { wards, wardsWithoutRecord } = record;
  if (wardsWithoutRecord > 0)
    return strings.details.seatsOnRecord({
      list,
      count: format.number(wards - wardsWithoutRecord),
      of: format.number(wards),
    });
  const total = format.number(seats.reduce((sum, [, count]) => sum + count, 0));
  return strings.details.seats({ list, total });
}

/** County councils and those of other nations bring their seats, which are whole; those of other councils are in a file of their own. */
function recordOf(
  council: LampCouncil,
  records: SeatRecords,
): Pick<CouncilSeats, 'seats' | 'wards' | 'wardsWithoutRecord'> | undefined {
  return council.seats
    ? { seats: council.seats, wards: 0, wardsWithoutRecord: 0 }
    : records.councils.get(council.code);
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
