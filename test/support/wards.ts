import type { RepresentedWard, SeatRecord } from '@odm-widgets/data/model';
import {
  toTotals,
  type RepresentationModel,
} from '../../packages/representation/src/representation/representation.model.js';
import {
  DECILES,
  roundPreservingSum,
  sharesByDecile,
  sum,
} from '../../packages/representation/src/representation/shares.js';
import { PROVENANCE } from './areas.js';

const AUTHORITY = { code: 'E08000099', name: 'Borsetshire' };

/** An invented ward; deciles that are left out have no neighbourhoods. */
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
    formerNames: [],
    estimatedLsoas: 0,
    authority: AUTHORITY,
    lsoasByDecile: padded,
    record,
  };
}

/** The model of one council with the given wards. */
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
    scope: { by: 'authorities', requested: [AUTHORITY.code] },
    electionPeriod: false,
    councils,
    unknownCouncils: [],
    reorganised: [],
    refusedCounties: [],
    leavesOutCounties: false,
    wards,
    totals: toTotals(councils, wards),
    partyNames: { PP53: 'Labour Party', PP99: 'Ambridge First' },
    seatsAsAt: '2025-05',
    deciles: more.view === 'deciles' ? sharesByDecile(wards).map(roundPreservingSum) : undefined,
    laterElections: undefined,
    grid: undefined,
    election: undefined,
    seatsByYear: undefined,
    provenance: PROVENANCE,
    ...more,
  };
}
