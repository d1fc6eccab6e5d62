/** What both widgets need of Wales, Scotland and Northern Ireland. */
import {
  latestRelease,
  NATION_RELEASES,
  nationOf,
  type ElectionCalendar,
  type NationRelease,
  type Provenance,
  type UkNation,
} from '@odm-widgets/data/model';
import { toLaterElections, type LaterElections } from '../../later-elections.js';

/**
 * Ordinary elections of all councils of these nations: every five years in Wales (Local Government and Elections (Wales)
 * Act 2021) and Scotland (Scottish Elections (Reform) Act 2020), every four in Northern Ireland (Electoral Law Act
 * (Northern Ireland) 1962), on the first Thursday in May.
 */
const ELECTIONS: Readonly<Record<Exclude<UkNation, 'england'>, readonly string[]>> = {
  wales: ['2022-05-05', '2027-05-06', '2032-05-06'],
  scotland: ['2022-05-05', '2027-05-06', '2032-05-06'],
  'northern-ireland': ['2023-05-18', '2027-05-06', '2031-05-01'],
};

/** The release of a nation other than England. */
export function releaseOf(nation: UkNation): NationRelease {
  const latest = latestRelease(nation);
  return NATION_RELEASES.find((release) => release === latest)!;
}

/** Elections of councils since a record of seats was made; undefined where none has voted. */
export function electionsSince(
  councils: readonly { code: string }[],
  asAt: string,
  today: string,
  provenance: Provenance,
): LaterElections | undefined {
  const dates = councils.map(({ code }) => {
    const nation = nationOf(code);
    return [code, nation && nation !== 'england' ? ELECTIONS[nation] : []] as const;
  });
  const calendar: ElectionCalendar = { dates: new Map(dates), provenance };
  return toLaterElections(calendar, councils, asAt, today);
}
