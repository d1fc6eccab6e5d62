import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveAuthorityCode } from '@odm-widgets/data/dataset';
import {
  ALL_RELEASES,
  NATION_RELEASES,
  splitCouncils,
  type AuthorityRef,
  type Release,
} from '@odm-widgets/data/model';
import { getNationCouncils, resolveCouncilCode } from '@odm-widgets/data/nations';
import { datasetClient, publishedFiles } from '../../support/dataset-reader.js';
import { notEmpty } from '../../support/not-empty.js';

/** Every council of a release. */
async function councilsOf(release: Release): Promise<readonly AuthorityRef[]> {
  const nation = NATION_RELEASES.find((one) => one === release);
  return nation
    ? (await getNationCouncils(publishedFiles, nation)).councils
    : (await datasetClient().authorities(release)).authorities;
}

const LISTS = await Promise.all(
  ALL_RELEASES.map(async (release) => ({ release, councils: await councilsOf(release) })),
);

describe('a list of councils in an attribute', () => {
  for (const { release, councils } of notEmpty(LISTS))
    it(`has all names of ${release}, with commas or semicolons between, in any order and twice`, () => {
      const resolve = councils[0]?.code.startsWith('E') ? resolveAuthorityCode : resolveCouncilCode;
      for (const separator of [', ', ',', ';', ' ; ']) {
        for (const listed of [councils, councils.toReversed()]) {
          const names = notEmpty(listed).flatMap(({ name, welshName }) =>
            welshName ? [name, welshName] : [name],
          );
          const found = splitCouncils(names.join(separator)).map((text) => resolve(text, councils));
          assert.deepEqual(
            [...new Set(found)],
            listed.map(({ code }) => code),
          );
          assert.equal(found.length, new Set(names).size);
        }
      }
    });

  for (const [text, places] of [
    ['Armagh City, Banbridge and Craigavon', ['Armagh City Banbridge and Craigavon']],
    ['armagh, banbridge & craigavon, Belfast', ['armagh banbridge & craigavon', 'Belfast']],
    ['Newry , Mourne and Down, Belfast', ['Newry Mourne and Down', 'Belfast']],
    ['Belfast, NEWRY,MOURNE AND DOWN', ['Belfast', 'NEWRY MOURNE AND DOWN']],
    [
      'Bournemouth, Christchurch and Poole; Bristol, City of, Herefordshire, County of',
      ['Bournemouth Christchurch and Poole', 'Bristol City of', 'Herefordshire County of'],
    ],
    ['Bournemouth, Poole', ['Bournemouth', 'Poole']],
    ['N09000010 Newry, Mourne and Down n09000002', ['N09000010', 'Newry Mourne and Down', 'N09000002']],
  ] as const)
    it(`reads "${text}"`, () => {
      const given = splitCouncils(text).map((place) => place.replace(/\s+/gu, ' '));
      assert.deepEqual(given, places);
    });
});
