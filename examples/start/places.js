// Councils and wards of the four nations: what the gallery offers, and what it finds by name or code.
import {
  ALL_RELEASES,
  DatasetClient,
  latestRelease,
  nationOf,
  RELEASE_DESCRIPTIONS,
  RELEASE_DETAILS,
  resolveAuthorityCode,
  resolveCouncilCode,
  UK_NATIONS,
} from '/embed/odm-data.js';

const client = new DatasetClient(new URL('/dataset/', location.href).href);

/** Where the index of each nation is published, and the council and ward shown first. */
const OF_NATION = {
  england: {
    name: 'England',
    source: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025',
    first: ['E08000003', 'E05011351'],
  },
  wales: {
    name: 'Wales',
    source: 'https://www.gov.wales/welsh-index-multiple-deprivation',
    first: ['W06000015', 'W05001273'],
  },
  scotland: {
    name: 'Scotland',
    source: 'https://www.gov.scot/collections/scottish-index-of-multiple-deprivation-2020/',
    first: ['S12000036', 'S13002929'],
  },
  'northern-ireland': {
    name: 'Northern Ireland',
    source: 'https://www.nisra.gov.uk/statistics/deprivation',
    first: ['N09000003', 'N08000301'],
  },
};

/** @returns the nation with its releases, the latest first, and the title of its latest index */
export function nationNamed(id) {
  const latest = latestRelease(id);
  const others = ALL_RELEASES.filter(
    (release) => RELEASE_DETAILS[release].nation === id && release !== latest,
  );
  return { id, ...OF_NATION[id], releases: [latest, ...others], index: RELEASE_DESCRIPTIONS[latest].index };
}

export const NATIONS = UK_NATIONS.map(nationNamed);

export const yearOf = (release) => RELEASE_DETAILS[release].year;
export const domainsOf = (release) => RELEASE_DESCRIPTIONS[release].domains;

const byName = (a, b) => a.name.localeCompare(b.name);
const lists = new Map();

/** The councils of a release by name; the file of names of another nation than England has them with its wards. */
export function councilsOf(release) {
  if (!lists.has(release)) lists.set(release, loadCouncils(release));
  return lists.get(release);
}

async function loadCouncils(release) {
  if (RELEASE_DETAILS[release].nation === 'england')
    return (await client.authorities(release)).authorities.toSorted(byName);
  const { authorities } = await client.get(`${release}/names.json`);
  return authorities
    .map(([code, name, welshName]) => ({ code, name, ...(welshName && { welshName }) }))
    .toSorted(byName);
}

export async function wardsOf(council, release) {
  return (await client.authority(council, release)).wards;
}

/**
 * Councils and wards that a text may mean: a code is one of its own nation, a name may be in several.
 *
 * @param {string} text
 * @param {(nation: string) => string} releaseOf  the release to look in
 */
export async function findPlaces(text, releaseOf) {
  const ofCode = nationOf(text);
  const nations = ofCode ? [ofCode] : UK_NATIONS;
  return (await Promise.all(nations.map((nation) => findIn(nation, text, releaseOf(nation))))).flat();
}

async function findIn(nation, text, release) {
  const councils = await councilsOf(release);
  const resolve = nation === 'england' ? resolveAuthorityCode : resolveCouncilCode;
  const council = councils.find(({ code }) => code === resolve(text, councils));
  const answer = await client.ward(text, release);
  const wards = answer.kind === 'found' ? [answer.ward] : answer.kind === 'ambiguous' ? answer.wards : [];
  return [
    ...(council ? [{ nation, council }] : []),
    ...wards.map((ward) => ({ nation, council: ward.authority, ward })),
  ];
}
