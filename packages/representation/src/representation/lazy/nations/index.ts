/** Wards of Wales and Scotland and electoral areas of Northern Ireland, and the words about them. */
import type { TemplateResult } from 'lit';
import { withStrings } from '@odm-widgets/core';
import type { NationWords } from '@odm-widgets/core/nation-words';
import { inWelsh, type NationRelease } from '@odm-widgets/data/model';
import { mixedNationsView } from '../../../shared/lazy/nations/mixed-nations.view.js';
import type { MixedNations } from '../../../shared/nations.js';
import { indexOfNation } from '../../../shared/lazy/nations/index-of-nation.js';
import { localiserOf } from '../../../shared/lazy/nations/localise.js';
import type { EnglandAlone, RepresentationModel } from '../../representation.model.js';
import type { RepresentationI18n } from '../../strings/types.js';
import { englandAloneView } from './england-alone.view.js';
import { en } from './strings/en.js';
import type { StringsWithNations } from './strings/types.js';

export { nationWords } from '@odm-widgets/core/nation-words';
export { loadNation } from './nations-loader.js';

/** A model with the Welsh names of councils and wards. */
export const inWelshModel = (model: RepresentationModel): RepresentationModel => ({
  ...model,
  councils: model.councils.map(inWelsh),
  wards: model.wards.map((ward) => inWelsh({ ...ward, authority: inWelsh(ward.authority) })),
});

/** The model and the language of a page as they are shown. */
export const localise = localiserOf({ inWelshModel, nationI18n });

/** The language with the words of a nation in place of those of England. */
export function nationI18n(
  i18n: RepresentationI18n,
  release: NationRelease,
  words: NationWords,
): RepresentationI18n {
  const strings: RepresentationI18n['strings'] & Partial<StringsWithNations> = i18n.strings;
  const of = indexOfNation(release, words, i18n.format);
  const { heading, headline, notes, table, caption, ...own } = (strings.nations ?? en)(of);
  return withStrings(i18n, {
    ...strings,
    nation: of.name,
    inNation: of.inside,
    heading: { ...strings.heading, ...heading },
    headline: { ...strings.headline, ...headline },
    notes: { ...strings.notes, ...notes },
    table: { ...strings.table, ...table, caption: { ...strings.table.caption, ...caption } },
    unknownCouncils: own.unknownCouncils,
    ofNation: own,
  });
}

/** An answer without figures that is about nations. */
export function emptyNationView(
  answer: EnglandAlone | MixedNations,
  i18n: RepresentationI18n,
  words: NationWords,
  onWards: () => void,
): TemplateResult {
  return answer.kind === 'mixed-nations'
    ? mixedNationsView(answer, words, i18n)
    : englandAloneView(answer, nationI18n(i18n, answer.release, words), onWards);
}
