/** Months for which a force has published no crimes at street level, or not all. */
export interface KnownGap {
  /** Id of the force in the service; "british-transport-police" for that of the railways, which has no area. */
  force: string;
  name: string;
  /** First month without crimes. */
  from: string;
  /** Last month without crimes; undefined while it lasts. */
  to: string | undefined;
  /** The part that is missing: all crimes of its area, or only those on railways. */
  missing: 'all' | 'railways';
  /** Last month that was looked at in the changelog and the archive for this entry. */
  checked: string;
}

/** Where the service publishes what its data lack. */
export const CHANGELOG = 'https://data.police.uk/changelog/';

/**
 * Gaps that the service reports in its changelog and not in its answers: a request for such a month succeeds, with
 * the few crimes that other forces have recorded there.
 */
export const KNOWN_GAPS: readonly KnownGap[] = [
  {
    force: 'greater-manchester',
    name: 'Greater Manchester Police',
    from: '2019-07',
    to: undefined,
    missing: 'all',
    checked: '2026-07',
  },
  {
    force: 'gwent',
    name: 'Gwent Police',
    from: '2025-09',
    to: '2025-12',
    missing: 'all',
    checked: '2025-12',
  },
  {
    force: 'gloucestershire',
    name: 'Gloucestershire Constabulary',
    from: '2026-05',
    to: '2026-05',
    missing: 'all',
    checked: '2026-05',
  },
  {
    force: 'british-transport-police',
    name: 'British Transport Police',
    from: '2025-02',
    to: undefined,
    missing: 'railways',
    checked: '2026-07',
  },
];

/** The gap of one of the forces in a month. */
export function findGap(forces: readonly string[], month: string): KnownGap | undefined {
  return KNOWN_GAPS.find(
    ({ force, from, to, missing }) =>
      missing === 'all' && forces.includes(force) && from <= month && (!to || month <= to),
  );
}

/** The gap in crimes on railways in a month, which may concern any area. */
export function findRailwayGap(month: string): KnownGap | undefined {
  return KNOWN_GAPS.find(
    ({ from, to, missing }) => missing === 'railways' && from <= month && (!to || month <= to),
  );
}
