// @ts-check
/**
 * Lists every name that can be shown from the dataset and says which keep to the rules of how names are written:
 * parties of the four nations in each form a sentence needs, combined authorities, places likewise. Packages have to be
 * compiled.
 *
 *   node scripts/list-names.js            names that break a rule, and how many of each kind there are
 *   node scripts/list-names.js --all      every name
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  commonPlaceName,
  COUNCIL_RELEASE,
  datasetPath,
  NATION_RELEASES,
  possessive,
  RELEASES,
  withArticle,
  withCapitalArticle,
} from '@odm-widgets/data/model';

import { addNationParties } from '../packages/representation/lib/shared/lazy/nations/parties.js';
import { partyById } from '../packages/representation/lib/shared/parties.js';

const DATASET = join(dirname(fileURLToPath(import.meta.url)), '../packages/dataset');

/**
 * @typedef {'party' | 'party in a sentence' | 'combined authority' | 'place' | 'possessive' | 'with article' | 'Welsh name'} Kind
 */
/** @typedef {{ kind: Kind, name: string, shown: string }} ShownName a name of the dataset, and the form in which it is shown */

/** @type {readonly Kind[]} */
const ALL = [
  'party',
  'party in a sentence',
  'combined authority',
  'place',
  'possessive',
  'with article',
  'Welsh name',
];
/** @type {readonly Kind[]} */
const PARTIES = ['party', 'party in a sentence'];

/** Words that are written without a capital within a name. */
const SMALL_WORDS = /^(?:and|for|of|the|ym|yr|y)$/u;

/** @type {readonly { kinds: readonly Kind[], rule: string, breaks: (shown: ShownName) => boolean }[]} */
const RULES = [
  {
    kinds: ALL,
    rule: 'has text, without spaces around it or doubled in it',
    breaks: ({ shown }) => !/^\S+(?: \S+)*$/u.test(shown),
  },
  {
    kinds: ALL,
    rule: 'has no letters that were read in the wrong encoding',
    breaks: ({ shown }) => /[\u2500-\u259f\ufffd]|Ã.|Â./u.test(shown),
  },
  {
    kinds: ['place', 'possessive', 'with article', 'Welsh name'],
    rule: 'has no capital of another alphabet’s case within a word',
    breaks: ({ shown }) => /\p{Ll}[\u00c0-\u00de]/u.test(shown),
  },
  {
    kinds: ALL,
    rule: 'has typographic apostrophes',
    breaks: ({ shown }) => shown.includes("'"),
  },
  {
    kinds: ['place', 'possessive', 'with article'],
    rule: 'has its style in front, or none: "Bristol", not "Bristol, City of"',
    breaks: ({ shown }) => /, (?:City|County|Borough) of/u.test(shown),
  },
  {
    kinds: PARTIES,
    rule: 'is a name, not a code',
    breaks: ({ shown }) => /\bPP\d+|^IND$/u.test(shown),
  },
  {
    kinds: PARTIES,
    rule: 'has no note of the source about its registration, and does not end in a full stop',
    breaks: ({ shown }) => /\((?:de-?registered|formerly|now|was)\b|\.$/iu.test(shown),
  },
  {
    kinds: PARTIES,
    rule: 'has a dash between spaces, not a hyphen, and "St" without a full stop',
    breaks: ({ shown }) => / - |\bSt\. /u.test(shown),
  },
  {
    kinds: ['party'],
    rule: 'is not written twice',
    breaks: ({ shown }) => /^(.+) \1$/u.test(shown),
  },
  {
    kinds: ['party'],
    rule: 'has capitals, but for small words within it',
    breaks: ({ shown }) => {
      const [first = '', ...rest] = shown.split(/[\s/]+/u);
      return !/^\p{Lu}/u.test(first) || rest.some((word) => /^\p{Ll}/u.test(word) && !SMALL_WORDS.test(word));
    },
  },
  {
    kinds: ['party in a sentence'],
    rule: 'has its article in small letters, and one where it is a party, an association or an alliance',
    breaks: ({ shown }) =>
      /^The |^the the /u.test(shown) ||
      (/\b(?:Party|Associations?|Alliance|Group|Coalition|Society)\b/u.test(shown) &&
        !shown.startsWith('the ') &&
        // Alliance and Your Party are names by themselves.
        !/^(?:Your Party|Alliance)$/u.test(shown)),
  },
  {
    kinds: ['combined authority'],
    rule: 'is not the name of a region',
    breaks: ({ shown }) => REGIONS.includes(shown),
  },
  {
    kinds: ['possessive'],
    rule: 'ends in ’ after an s, in ’s after another letter, and is not doubled',
    breaks: ({ name, shown }) => !isPossessive(withArticle(name), shown),
  },
  {
    kinds: ['with article'],
    rule: 'begins with a capital at the start of a sentence',
    breaks: ({ shown }) => !/^[\p{Lu}\d‘’]/u.test(shown),
  },
];

const REGIONS = read(datasetPath(COUNCIL_RELEASE, 'control')).regions;

function isPossessive(/** @type {string} */ place, /** @type {string} */ shown) {
  if (/’s?$/u.test(place)) return shown === place;
  return shown === place + (/s$/iu.test(place) ? '’' : '’s');
}

/** @returns {any} */
function read(/** @type {string} */ path) {
  return JSON.parse(readFileSync(join(DATASET, path), 'utf8'));
}

/** Every name of a place, party and combined authority in the dataset, in the forms in which it is shown. @returns {ShownName[]} */
export function shownNames() {
  addNationParties();
  const parties = [COUNCIL_RELEASE, ...NATION_RELEASES].flatMap((release) => {
    const names = read(datasetPath(release, 'parties')).parties;
    return Object.keys(names).map((id) => partyById(id, names));
  });
  const combined = read(datasetPath(COUNCIL_RELEASE, 'control')).combinedAuthorities.map(
    (/** @type {string[]} */ [name]) => name ?? '',
  );
  const { places, welsh } = placeNames();
  return [
    ...unique(parties.flatMap(({ name, shortName }) => [name.en, name.cy, shortName.en])).map((name) =>
      shown('party', name, name),
    ),
    ...unique(parties.map(({ collective }) => collective.en)).map((name) =>
      shown('party in a sentence', name, name),
    ),
    ...unique(combined).map((name) => shown('combined authority', name, name)),
    ...unique(welsh).map((name) => shown('Welsh name', name, commonPlaceName(name))),
    ...unique([...places, ...combined]).flatMap((name) => [
      shown('place', name, commonPlaceName(name)),
      shown('possessive', name, possessive(name)),
      shown('with article', name, withCapitalArticle(name)),
    ]),
  ];
}

/** @returns {ShownName} */
function shown(/** @type {Kind} */ kind, /** @type {string} */ name, /** @type {string} */ text) {
  return { kind, name, shown: text };
}

function unique(/** @type {string[]} */ names) {
  return [...new Set(names)].sort();
}

/** Names of nations, regions, councils and wards, and those in Welsh.*/
function placeNames() {
  const control = read(datasetPath(COUNCIL_RELEASE, 'control'));
  const authorities = RELEASES.map((release) => read(datasetPath(release, 'authorities')));
  const regions = readdirSync(join(DATASET, COUNCIL_RELEASE, 'representation')).map((file) =>
    read(`${COUNCIL_RELEASE}/representation/${file}`),
  );
  const letters = RELEASES.flatMap((release) =>
    readdirSync(join(DATASET, release, 'names')).map((file) => read(`${release}/names/${file}`)),
  );
  const history = readdirSync(join(DATASET, 'wards/history')).map((file) => read(`wards/history/${file}`));
  const other = NATION_RELEASES.map((release) => read(datasetPath(release, 'representation')));
  const areas = other.flatMap(({ electoralAreas }) => electoralAreas?.names ?? []);
  return {
    places: [
      'England',
      'Wales',
      'Scotland',
      'Northern Ireland',
      ...control.regions,
      ...control.counties.names,
      ...authorities.flatMap((index) => index.authorities.name),
      ...Object.values(authorities[0].abolished).map((/** @type {string[]} */ [name]) => name ?? ''),
      ...authorities[0].reorganisations.map((/** @type {{ name: string }} */ { name }) => name),
      ...regions.flatMap(({ wards }) => [...wards.names, ...Object.values(wards.formerNames)]),
      ...letters.flatMap(({ names }) => Object.keys(names)),
      ...history.flatMap(({ entries }) =>
        Object.values(entries).map((/** @type {{ name: string }} */ { name }) => name),
      ),
      ...other.flatMap((nation) => [
        ...nation.authorities.map((/** @type {string[]} */ [, name]) => name ?? ''),
        ...nation.wards.names,
      ]),
      ...areas,
    ],
    welsh: other.flatMap((nation) => [
      ...nation.authorities.flatMap((/** @type {string[]} */ [, , name]) => name ?? []),
      ...Object.values(nation.wards.welshNames ?? {}),
    ]),
  };
}

/** What is wrong with a name, in words; empty for nothing. @returns {string[]} */
export function brokenRules(/** @type {ShownName} */ name) {
  return RULES.filter(({ kinds, breaks }) => kinds.includes(name.kind) && breaks(name)).map(
    ({ rule }) => rule,
  );
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  const names = shownNames();
  const all = process.argv.includes('--all');
  for (const name of names) {
    const broken = brokenRules(name);
    if (all || broken.length)
      console.log([name.kind, name.shown, ...broken.map((rule) => `should be so: ${rule}`)].join('\t'));
  }
  const kinds = [...new Set(names.map(({ kind }) => kind))];
  for (const kind of kinds) console.log(`${kind}: ${names.filter((name) => name.kind === kind).length}`);
  process.exitCode = names.some((name) => brokenRules(name).length) ? 1 : 0;
}
