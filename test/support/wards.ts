import type { RepresentedWard, SeatRecord } from '@odm-widgets/data/model';
import {
  toTotals,
  type RepresentationModel,
} from '../../packages/representation/src/representation/representation.model.js';
import { sum, DECILES } from '../../packages/representation/src/representation/shares.js';
import { PROVENANCE } from './areas.js';

const AUTHORITY = { code: 'E08000099', name: 'Borsetshire' };

/** A made-up ward; tenths that are left out have no neighbourhood. */
export function ward(
  name: string,
  tenths: readonly number[],
  record: SeatRecord | undefined,
  at = 0,
): RepresentedWard {
  const padded = [...tenths, ...Array.from({ length: DECILES }, () => 0)].slice(0, DECILES);
  return {
    code: `E0509${String(at).padStart(4, '0')}`,
    name,
    authority: AUTHORITY,
    lsoasByDecile: padded,
    record,
  };
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
      lsoas: sum(wards.map(({ lsoasByDecile }) => sum(lsoasByDecile))),
    },
  ] as unknown as RepresentationModel['councils'];
  return {
    view: 'wards',
    scope: { by: 'codes', codes: [AUTHORITY.code] },
    electionPeriod: false,
    councils,
    unknownCodes: [],
    wards,
    totals: toTotals(councils, wards),
    partyNames: { PP53: 'Labour Party', PP99: 'Ambridge First' },
    seatsAsAt: '2025-05',
    grid: undefined,
    election: undefined,
    seatsByYear: undefined,
    provenance: PROVENANCE,
    ...more,
  };
}
