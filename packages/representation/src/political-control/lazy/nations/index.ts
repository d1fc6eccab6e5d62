/** Councils of Wales, Scotland and Northern Ireland: their words and, where councils share power, their seats. */
import type { Drawing } from '@odm-widgets/charts';
import { withStrings } from '@odm-widgets/core';
import type { NationWords } from '@odm-widgets/core/nation-words';
import { inWelsh, type LampCouncil, type NationRelease } from '@odm-widgets/data/model';
import { domainPhrases, indexOfNation } from '../../../shared/lazy/nations/index-of-nation.js';
import { localiserOf } from '../../../shared/lazy/nations/localise.js';
import type { PartyNames } from '../../../shared/parties.js';
import type { PoliticalControlModel } from '../../political-control.model.js';
import type { PoliticalControlI18n } from '../../strings/types.js';
import { seatsDrawing } from './seats.chart.js';
import { seatsInFull, seatsText, sharedPowerHeadline } from './seats.summary.js';
import { en } from './strings/en.js';
import type { StringsWithNations } from './strings/types.js';

export { mixedNationsView } from '../../../shared/lazy/nations/mixed-nations.view.js';
export { nationWords } from '@odm-widgets/core/nation-words';
export { loadNation } from './nations-loader.js';
export { seatsView, styles } from './seats.view.js';

/** A model with the Welsh names of councils. */
export const inWelshModel = (model: PoliticalControlModel): PoliticalControlModel => ({
  ...model,
  councils: model.councils.map(inWelsh),
});

/** The model and the language of a page as they are shown. */
export const localise = localiserOf({ inWelshModel, nationI18n });

/** The language with the words of a nation in place of those of England. */
export function nationI18n(
  i18n: PoliticalControlI18n,
  release: NationRelease,
  words: NationWords,
): PoliticalControlI18n {
  const { locale, format } = i18n;
  const strings: PoliticalControlI18n['strings'] & Partial<StringsWithNations> = i18n.strings;
  const of = indexOfNation(release, words, format);
  const { sharedPower: shared, ...own } = (strings.nations ?? en)(of);
  const sharedPower = shared && {
    note: shared.note,
    words: shared,
    headline: sharedPowerHeadline,
    inFull: seatsInFull,
    seats: (council: LampCouncil, language: PoliticalControlI18n) => seatsText(council, {}, language),
    drawing: (councils: readonly LampCouncil[], partyNames: PartyNames, width: number): Drawing =>
      seatsDrawing(councils, partyNames, width, shown),
  };
  const shown: PoliticalControlI18n = withStrings(i18n, {
    ...strings,
    nation: of.name,
    inNation: of.inside,
    domain: { ...strings.domain, ...of.domain },
    domainPhrase: { ...strings.domainPhrase, ...domainPhrases(of, locale) },
    unknownCouncils: own.unknownCouncils,
    table: { ...strings.table, ...own.table },
    ofNation: { ...own, ...(sharedPower ? { sharedPower } : {}) },
  });
  return shown;
}
