import type { AuthorityAreas } from '@odm-widgets/data/model';
import type { AreaModel } from '../../area-profile.model.js';

/** Codes of what is chosen. A neighbourhood is in `lsoas` only where its ward is not in `wards`. */
export interface Selection {
  wards: readonly string[];
  lsoas: readonly string[];
}

type Areas = Pick<AuthorityAreas, 'lsoas'>;

/** The neighbourhoods that are counted in a ward. */
export function lsoasOfWard(ward: string, { lsoas }: Areas): string[] {
  return lsoas.flatMap((lsoa) => (lsoa.ward === ward ? [lsoa.code] : []));
}

/** Whether a ward is chosen, as a whole or by each of its neighbourhoods. */
export function isWardChosen({ wards, lsoas }: Selection, ward: string, areas: Areas): boolean {
  const own = lsoasOfWard(ward, areas);
  return wards.includes(ward) || (own.length > 0 && own.every((lsoa) => lsoas.includes(lsoa)));
}

/** Takes a chosen ward away, or adds one, in which its neighbourhoods count. */
export function toggleWard(selection: Selection, ward: string, areas: Areas): Selection {
  const own = new Set(lsoasOfWard(ward, areas));
  const others = selection.wards.filter((one) => one !== ward);
  return {
    wards: isWardChosen(selection, ward, areas) ? others : [...others, ward],
    lsoas: selection.lsoas.filter((lsoa) => !own.has(lsoa)),
  };
}

/** Takes a chosen neighbourhood away, or adds one. Of a chosen ward all the others stay, one by one. */
export function toggleLsoa({ wards, lsoas }: Selection, lsoa: string, areas: Areas): Selection {
  const ward = areas.lsoas.find(({ code }) => code === lsoa)?.ward;
  if (ward !== undefined && wards.includes(ward))
    return {
      wards: wards.filter((one) => one !== ward),
      lsoas: [...lsoas, ...lsoasOfWard(ward, areas).filter((one) => one !== lsoa)],
    };
  return { wards, lsoas: lsoas.includes(lsoa) ? lsoas.filter((one) => one !== lsoa) : [...lsoas, lsoa] };
}

/** The neighbourhoods of a council that are chosen, by themselves or with their ward. */
export function chosenLsoas({ wards, lsoas }: Selection, areas: Areas): Set<string> {
  const chosen = areas.lsoas.filter(({ code, ward }) => lsoas.includes(code) || wards.includes(ward));
  return new Set(chosen.map(({ code }) => code));
}

/** What an area is put together from; of a council nothing, as all of it would be. */
export function selectionOf({ kind, wards, lsoas }: AreaModel, named: readonly string[]): Selection {
  if (kind === 'authority') return { wards: [], lsoas: [] };
  if (kind !== 'patch') return { wards: wards.map(({ code }) => code), lsoas: [] };
  const whole = wards.filter(({ code }) => named.includes(code)).map(({ code }) => code);
  return {
    wards: whole,
    lsoas: lsoas.filter(({ ward }) => !whole.includes(ward)).map(({ code }) => code),
  };
}
