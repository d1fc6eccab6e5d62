import type { RepresentedWard, SeatRecord } from '@odm-widgets/data/model';
import {
  totalsOf,
  type RepresentationModel,
} from '../../packages/representation/src/representation/representation.model.js';
import { sum, TENTHS } from '../../packages/representation/src/representation/shares.js';
import { PROVENANCE } from './areas.js';

const AUTHORITY = { code: 'E08000099', name: 'Borsetshire' };

/** A made-up ward; tenths that are left out have no neighbourhood. */
export function ward(
  name: string,
  tenths: readonly number[],
  record: SeatRecord | undefined,
  at = 0,
): RepresentedWard {
  const padded = [...tenths, ...Array.from({ length: TENTHS }, () => 0)].slice(0, TENTHS);
  return { code: `E0509${String(at).padStart(4, '0')}`, name, authority: AUTHORITY, tenths: padded, record };
}

/** What is shown of one council of the given wards. */
export function wardsModel(
  wards: readonly RepresentedWard[],
  more: Partial<RepresentationModel> = {},
): RepresentationModel {
  const councils = [
    {
      ...AUTHORITY,
      region: 'North West',
      population: 1000,
      lsoas: sum(wards.map(({ tenths }) => sum(tenths))),
    },
  ] as unknown as RepresentationModel['councils'];
  return {
    view: 'wards',
    scope: { by: 'codes', codes: [AUTHORITY.code] },
    electionPeriod: false,
    councils,
    missing: [],
    wards,
    totals: totalsOf(councils, wards),
    registered: { PP53: 'Labour Party', PP99: 'Ambridge First' },
    seatsAsAt: '2025-05',
    grid: undefined,
    election: undefined,
    years: undefined,
    provenance: PROVENANCE,
    ...more,
  };
}
