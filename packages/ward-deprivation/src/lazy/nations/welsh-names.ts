import {
  commonPlaceName,
  inWelsh,
  type AuthorityAreas,
  type AuthorityRef,
  type Lsoa,
  type WardRef,
} from '@odm-widgets/data/model';
import type { Notice, WardEmpty, WardFigures, WardModel } from '../../ward-deprivation.model.js';

type NameOf = (name: string) => string;

/** The model with the Welsh names of its places, where they have any. */
export function withWelshNames(model: WardModel): WardModel {
  const { welshNames } = model;
  if (!welshNames) return model;
  const nameOf: NameOf = (name) => (Object.hasOwn(welshNames, name) ? welshNames[name]! : name);
  const figures = (ward: WardFigures) => figuresInWelsh(ward, nameOf);
  return {
    ...model,
    ward: figures(model.ward),
    authority: authorityInWelsh(model.authority),
    compared: model.compared.map(figures),
    notices: model.notices.map((notice) => noticeInWelsh(notice, nameOf)),
  };
}

/** The wards a picker offers, by their Welsh names and in their order. */
export function areasInWelsh(areas: AuthorityAreas): AuthorityAreas {
  const wards = areas.wards.map(inWelsh);
  return { ...areas, wards: wards.sort((a, b) => a.name.localeCompare(b.name, 'cy')) };
}

/** An answer without figures with the Welsh names of its places. */
export function emptyInWelsh(answer: WardEmpty): WardEmpty {
  const places = {
    ...('authority' in answer ? { authority: authorityInWelsh(answer.authority) } : {}),
    ...('wards' in answer ? { wards: answer.wards.map(refInWelsh) } : {}),
  };
  if (answer.kind === 'no-lsoas') return { ...answer, ...places, ward: answer.welshName ?? answer.ward };
  if (answer.kind === 'ambiguous') return { ...answer, ...places, name: inWelsh(answer.wards[0]!).name };
  return { ...answer, ...places } as WardEmpty;
}

const authorityInWelsh = (authority: AuthorityRef) => {
  const welsh = inWelsh(authority);
  return { ...welsh, name: commonPlaceName(welsh.name) };
};
const refInWelsh = (ward: WardRef) => ({ ...inWelsh(ward), authority: inWelsh(ward.authority) });

function figuresInWelsh(ward: WardFigures, nameOf: NameOf): WardFigures {
  return {
    ...inWelsh(ward),
    authority: authorityInWelsh(ward.authority),
    lsoas: ward.lsoas.map((lsoa): Lsoa => ({ ...lsoa, name: areaNameInWelsh(lsoa.name, nameOf) })),
  };
}

/** Areas are published under English names, of a ward and a number: "Canton 3" is "Treganna 3". */
function areaNameInWelsh(area: string, nameOf: NameOf): string {
  const [, place = area, number = ''] = /^(.*?)( \d+)?$/u.exec(area) ?? [];
  return nameOf(place) + number;
}

function noticeInWelsh(notice: Notice, nameOf: NameOf): Notice {
  if (notice.kind === 'compare-empty') return { ...notice, wards: notice.wards.map(nameOf) };
  if (notice.kind !== 'postcode') return notice;
  return {
    ...notice,
    lsoa: areaNameInWelsh(notice.lsoa, nameOf),
    ward: nameOf(commonPlaceName(notice.ward)),
    liesIn: notice.liesIn && nameOf(commonPlaceName(notice.liesIn)),
  };
}
