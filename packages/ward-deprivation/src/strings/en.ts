import { possessive, withArticle } from '@odm-widgets/data/model';
import type { HeadlineValues, NationPhrases, WardStrings } from './types.js';

const MOST_ORDINALS = ['', 'most', 'second most', 'third most', 'fourth most', 'fifth most'];
const LEAST_ORDINALS = ['', 'least', 'second least', 'third least', 'fourth least', 'fifth least'];

const verb = (n: number, year: string | undefined) => {
  if (n === 1) return year ? 'was' : 'is';
  return year ? 'were' : 'are';
};

/** A sentence of an earlier release begins with its year. */
function inYear(year: string | undefined, text: string): string {
  if (!year) return text;
  const continued = text.replace(/^(?:Neither|None|Both|All)\b/u, (word) => word.toLowerCase());
  return `In ${year}, ${continued}`;
}

/** A headline about the most deprived tenth. */
function sentence(
  { inside }: NationPhrases,
  { phrase, year }: HeadlineValues,
  subject: string,
  n: number,
): string {
  return inYear(year, `${subject} ${verb(n, year)} among the most deprived 10% ${inside}${phrase}.`);
}

const ENGLAND: NationPhrases = {
  name: 'England',
  inside: 'in England',
  index: 'Indices of Deprivation',
  area: 'LSOA',
  domain: {},
};

/** The end of a headline about a domain that is named otherwise than in England. */
function domainPhrases(domain: NationPhrases['domain']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(domain).map(([id, name]) => [
      id,
      ` for ${name.toLowerCase().replace(', skills and training', ' and skills')}`,
    ]),
  );
}

const wordsOf = (nation: NationPhrases): WardStrings => ({
  nation,
  forNation: wordsOf,
  heading: (place) => (place ? `Deprivation in ${place}` : 'Deprivation by ward'),
  domain: {
    overall: 'Overall deprivation',
    income: 'Income',
    employment: 'Employment',
    education: 'Education, skills and training',
    health: 'Health and disability',
    crime: 'Crime',
    barriers: 'Barriers to housing and services',
    environment: 'Living environment',
    access: 'Access to services',
    housing: 'Housing',
    ...nation.domain,
  },
  domainPhrase: {
    overall: '',
    income: ' for income',
    employment: ' for employment',
    education: ' for education and skills',
    health: ' for health and disability',
    crime: ' for crime',
    barriers: ' for housing and services',
    environment: ' for living environment',
    access: ' for access to services',
    housing: ' for housing',
    ...domainPhrases(nation.domain),
  },
  headline: {
    some: (values) =>
      sentence(
        nation,
        values,
        `${values.count} of ${possessive(values.ward)} ${values.of} neighbourhoods`,
        values.n,
      ),
    none: (values) =>
      sentence(
        nation,
        values,
        `${values.total === 2 ? 'Neither' : 'None'} of ${possessive(values.ward)} ${values.of} neighbourhoods`,
        1,
      ),
    all: (values) =>
      sentence(
        nation,
        values,
        values.total === 2
          ? `Both of ${possessive(values.ward)} neighbourhoods`
          : `All ${values.of} of ${possessive(values.ward)} neighbourhoods`,
        values.total,
      ),
    singleInside: (values) => sentence(nation, values, `${possessive(values.ward)} one neighbourhood`, 1),
    singleOutside: ({ ward, tenth, phrase, year }) =>
      inYear(
        year,
        `${possessive(ward)} one neighbourhood ${verb(1, year)} in ${tenth} ${nation.inside}${phrase}.`,
      ),
  },
  comparison: {
    authority: ({ place, count, of, n, total, year }) =>
      total === 1
        ? `It is the one neighbourhood in ${withArticle(place)}.`
        : `In ${withArticle(place)} as a whole, ${n === 0 ? 'none' : count} of ${of} neighbourhoods ${verb(n || 1, year)}.`,
    authorityAlone: ({ place, count, of, n, total, year }) =>
      total === 1
        ? `It is the one neighbourhood in ${withArticle(place)}.`
        : `In ${withArticle(place)} as a whole, ${n === 0 ? 'none' : count} of ${of} neighbourhoods ${verb(n || 1, year)} among the most deprived 10%.`,
    nation: `Across ${nation.name} it is 10% by definition.`,
    ward: ({ ward, authority, count, of }) => `${ward} (${authority}): ${count}\u00A0of\u00A0${of}.`,
    release: ({ year }) => `Figures of the ${nation.index} ${year}.`,
  },
  tenth: (n) =>
    n <= 5 ? `the ${MOST_ORDINALS[n]} deprived 10%` : `the ${LEAST_ORDINALS[11 - n]} deprived 10%`,
  caveat:
    'Deprivation is relative: it compares areas, and says nothing about any one person or household there.',
  chart: {
    most: 'Most deprived 10%',
    least: 'Least deprived 10%',
    nation: `${nation.name}, 10% in each`,
    guide: `Each dot is a neighbourhood, in the tenth of ${nation.name} it falls in.`,
    guideOutline: ({ place }) =>
      `The grey outline is where the dots would be if they were spread as in ${withArticle(place)}.`,
    point: ({ name, rank, of: total, tenth }) =>
      `${name}: rank ${rank} of ${total}, in ${tenth} ${nation.inside}`,
    pointMarked: ({ point }) => `The neighbourhood of this postcode. ${point}`,
    pointInLane: ({ lane, point }) => `${lane}. ${point}`,
    laneCount: ({ count, of: total }) => `${count} of ${total}`,
  },
});

export const en: WardStrings = wordsOf(ENGLAND);
