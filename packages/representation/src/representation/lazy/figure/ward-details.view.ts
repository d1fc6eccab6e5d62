import { html, nothing, type TemplateResult } from 'lit';
import { ELECTION_COLUMNS, type RepresentedWard, type WardResult } from '@odm-widgets/data/model';
import type { RepresentationModel } from '../../representation.model.js';
import { toCount, percent, seatsText, type Voice } from '../../representation.summary.js';
import { votesColumnName } from '../../representation.table.js';
import { lsoaCount, lsoasUpToDecile } from '../../shares.js';
import { closeAndRestoreFocus } from '../../../shared/lazy/figure/roving-tabindex.js';

/** One ward: its neighbourhoods in counts, its seats by name, and its election where that is the subject. */
export function wardDetailsView(
  ward: RepresentedWard,
  result: WardResult | undefined,
  model: RepresentationModel,
  voice: Voice,
  close: () => void,
): TemplateResult {
  const { s, format } = voice;
  const lsoas = lsoaCount(ward);
  const inMost = (tenth: 1 | 2) =>
    s.details.inMost({ ...toCount(lsoasUpToDecile(ward, tenth), format), of: format.number(lsoas), tenth });
  return html`<section class="details" tabindex="-1" aria-label=${ward.name}>
    <p class="details-name">${ward.name}, ${ward.authority.name}</p>
    <p>${s.details.seats({ list: seatsText(ward, model, voice) })}</p>
    <p>${lsoas ? html`${inMost(1)} ${inMost(2)}` : s.noNeighbourhoods}</p>
    ${result && model.election ? electionView(result, model, voice) : nothing}
    ${lsoas ? decilesView(ward, voice) : nothing}
    <button type="button" @click=${closeAndRestoreFocus(close)}>${s.details.close}</button>
  </section>`;
}

function electionView(
  result: WardResult,
  { election, electionPeriod }: RepresentationModel,
  voice: Voice,
): TemplateResult {
  const { s, format } = voice;
  const { turnout, electorate, seats, votesBy } = result;
  const votes = ELECTION_COLUMNS.flatMap((column) => {
    const count = votesBy[column];
    return count
      ? [{ count, text: s.party({ party: votesColumnName(column, voice), count: format.number(count) }) }]
      : [];
  }).sort((a, b) => b.count - a.count);
  return html`<p>
    ${
      turnout === undefined || electorate === undefined
        ? nothing
        : s.details.turnout({
            turnout: percent(turnout, format),
            electorate: format.number(electorate),
            date: format.date(`${election!.year}-05`),
          })
    }
    ${s.details.contested(toCount(seats, format))}
    ${votes.length && !electionPeriod ? s.details.votes({ list: votes.map(({ text }) => text).join(', ') }) : nothing}
  </p>`;
}

function decilesView({ lsoasByDecile, name }: RepresentedWard, { s, format }: Voice): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}: ${s.details.tenths}">
    <table>
      <caption>
        ${s.details.tenths}
      </caption>
      <tr>
        ${lsoasByDecile.map((_, index) => html`<th scope="col" class="number">${s.tenth(index + 1)}</th>`)}
      </tr>
      <tr>
        ${lsoasByDecile.map((count) => html`<td class="number">${format.number(count)}</td>`)}
      </tr>
    </table>
  </div>`;
}
