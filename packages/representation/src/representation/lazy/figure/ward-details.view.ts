import { html, nothing, type TemplateResult } from 'lit';
import { markEnglish } from '@odm-widgets/core';
import { ELECTION_COLUMNS, type RepresentedWard, type WardResult } from '@odm-widgets/data/model';
import { closeAndRestoreFocus } from '../../../shared/roving-tabindex.js';
import { placeLanguage } from '../../../shared/place-names.js';
import type { RepresentationModel } from '../../representation.model.js';
import { englishNames, percent, seatsText, toCount } from '../../phrases.summary.js';
import { votesColumnName } from '../../phrases.summary.js';
import { lsoaCount, lsoasUpToDecile } from '../../shares.js';
import type { FigureI18n } from './strings/types.js';

/** Details of one ward: its seats, counts of its neighbourhoods, and its result where an election is shown. */
export function wardDetailsView(
  ward: RepresentedWard,
  result: WardResult | undefined,
  model: RepresentationModel,
  i18n: FigureI18n,
  close: () => void,
): TemplateResult {
  const { strings, format } = i18n;
  const lsoas = lsoaCount(ward);
  const inMostDeprived = (decile: 1 | 2) =>
    strings.details.inMostDeprived({
      ...toCount(lsoasUpToDecile(ward, decile), format),
      of: format.number(lsoas),
      decile,
      inNation: strings.inNation,
    });
  const marked = (text: string) =>
    markEnglish(
      text,
      [...(placeLanguage(model.release, i18n.locale) === 'en' ? [ward.name] : []), ...englishNames(model)],
      i18n,
    );
  return html`<section class="details" tabindex="-1" aria-label=${ward.name}>
    <p class="details-name">${marked(`${ward.name}, ${ward.authority.name}`)}</p>
    ${formerNamesView(ward, i18n)} ${model.election ? nothing : seatsView(ward, model, i18n, marked)}
    <p>${lsoas ? html`${inMostDeprived(1)} ${inMostDeprived(2)}` : strings.noNeighbourhoods}</p>
    ${result && model.election ? electionView(result, model, i18n, marked) : nothing}
    ${lsoas ? decilesView(ward, i18n) : nothing}
    <button type="button" @click=${closeAndRestoreFocus(close)}>${strings.details.close}</button>
  </section>`;
}

function formerNamesView(
  { formerNames }: RepresentedWard,
  { strings, format, locale }: FigureI18n,
): TemplateResult | typeof nothing {
  if (!formerNames.length) return nothing;
  const names = format.list(formerNames);
  return html`<p class="quiet">
    ${markEnglish(strings.details.formerNames({ names }), formerNames, { locale })}
  </p>`;
}

/** The seats of a ward, and that its council has voted since where it has. */
function seatsView(
  ward: RepresentedWard,
  model: RepresentationModel,
  i18n: FigureI18n,
  marked: (text: string) => unknown,
): TemplateResult {
  const { strings, format } = i18n;
  const elections = model.laterElections?.byCouncil.get(ward.authority.code);
  const since =
    elections === undefined
      ? ''
      : strings.details.seatsBeforeElections({
          date: format.date(model.seatsAsAt),
          elections: format.date(elections),
        });
  return html`<p>${marked(strings.details.seats({ list: seatsText(ward, model, i18n) }))} ${since}</p>`;
}

function electionView(
  result: WardResult,
  { election, electionPeriod }: RepresentationModel,
  i18n: FigureI18n,
  marked: (text: string) => unknown,
): TemplateResult {
  const { strings, format } = i18n;
  const { turnout, electorate, seats, votesBy } = result;
  const votes = ELECTION_COLUMNS.flatMap((column) => {
    const count = votesBy[column];
    return count
      ? [
          {
            count,
            text: strings.party({ party: votesColumnName(column, i18n), count: format.number(count) }),
          },
        ]
      : [];
  }).sort((a, b) => b.count - a.count);
  return html`<p>
    ${
      turnout === undefined || electorate === undefined
        ? nothing
        : strings.details.turnout({
            turnout: percent(turnout),
            electorate: format.number(electorate),
            date: format.date(`${election!.year}-05`),
          })
    }
    ${strings.details.seatsContested(toCount(seats, format))}
    ${votes.length && !electionPeriod ? marked(strings.details.votes({ list: votes.map(({ text }) => text).join(', ') })) : nothing}
  </p>`;
}

function decilesView(
  { lsoasByDecile, name }: RepresentedWard,
  { strings, format }: FigureI18n,
): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}: ${strings.details.deciles}">
    <table>
      <caption>
        ${strings.details.deciles}
      </caption>
      <tr>
        ${lsoasByDecile.map((_, index) => html`<th scope="col" class="number">${strings.decile(index + 1)}</th>`)}
      </tr>
      <tr>
        ${lsoasByDecile.map((count) => html`<td class="number">${format.number(count)}</td>`)}
      </tr>
    </table>
  </div>`;
}
