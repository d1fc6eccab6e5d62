import { commonPlaceName, possessive, withArticle } from '@odm-widgets/data/model';
import { plural } from '../../shared/plurals.js';
import type { PoliticalControlStrings, Tally } from './types.js';

/** "A, B and C". */
const list = (items: readonly string[]) =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? '');

const article = (adjective: string) => (/^[aeiou]/iu.test(adjective) ? 'an' : 'a');
const has = (n: number) => (n === 1 ? 'has' : 'have');
const is = (n: number) => (n === 1 ? 'is' : 'are');

function tally({ kind, count, n, party, first }: Tally): string {
  switch (kind) {
    case 'majority':
      return first
        ? `${count} ${has(n)} ${article(party)} ${party} majority`
        : `${count} ${article(party)} ${party} one`;
    case 'other-majority':
      return `${count} a majority of another party`;
    case 'minority':
      return `${count} ${is(n)} run by a minority`;
    case 'noc':
      return `${count} ${has(n)} no overall control`;
    case 'no-parties':
      return `${count} ${is(n)} elected without parties`;
    case 'other':
      return `${count} ${is(n)} run in other ways`;
    default:
      return `of ${count} there is no record`;
  }
}

export const en: PoliticalControlStrings = {
  heading: (place) => (place ? `Who runs the councils: ${place}` : 'Who runs the councils'),
  domain: {
    overall: 'Overall deprivation',
    income: 'Income',
    employment: 'Employment',
    education: 'Education, skills and training',
    health: 'Health and disability',
    crime: 'Crime',
    barriers: 'Barriers to housing and services',
    environment: 'Living environment',
  },
  domainPhrase: {
    overall: '',
    income: ' for income',
    employment: ' for employment',
    education: ' for education, skills and training',
    health: ' for health and disability',
    crime: ' for crime',
    barriers: ' for barriers to housing and services',
    environment: ' for living environment',
  },
  england: 'England',
  late: (year) => `late ${year}`,
  headline: ({ place, n, count, tallies }) => {
    const councils = `${count} ${plural(n, 'council')}`;
    return `Of ${place ? `the ${councils} of ${withArticle(place)}` : `these ${councils}`}, ${list(tallies)}.`;
  },
  tally,
  oneCouncil: ({ name, control }) => `${commonPlaceName(name)}: ${control}.`,
  comparedFirst: ({ name, count, of: total, phrase }) =>
    `${count} of ${possessive(name)} ${total} neighbourhoods are among the most deprived 10% in England${phrase}`,
  comparedNext: ({ name, count, of: total }) => `${count} of ${possessive(name)} ${total}`,
  notes: {
    controlDate: ({ date }) => `Control as in ${date}.`,
    controlDateBeforeElections: ({ date, elections, voted, of: total }) =>
      voted === total
        ? `Control as in ${date}, before the elections of ${elections}.`
        : `Control as in ${date}, before the elections of ${elections} in ${voted} of these ${total} councils.`,
    allTallies: ({ tallies }) => `In full: ${list(tallies)}.`,
    allCompared: ({ councils, phrase }) => `Among the most deprived 10%${phrase}: ${councils.join('; ')}.`,
    extremes: ({ most, least, phrase }) =>
      `By MHCLG’s rank of average rank${phrase}, ${withArticle(most)} is the most deprived of them and ${withArticle(least)} the least.`,
  },
  partners: list,
  control: {
    majority: ({ party }) => `${party} majority`,
    minority: ({ party }) => `${party} minority`,
    shared: ({ parties }) => `No overall control: run by ${parties}`,
    none: 'No overall control',
    independents: 'Run by independents and local groups',
    noParties: 'Elected without parties',
    unknown: 'No record',
    mayor: ({ party }) => `with ${article(party)} ${party} mayor`,
  },
  short: {
    majority: ({ party }) => party,
    minority: ({ party }) => `${party} minority`,
    shared: ({ parties }) => `None: ${parties}`,
    none: 'None',
    independents: 'Independents',
    noParties: 'No parties',
    unknown: 'No record',
  },
  mayorNote: '* The elected mayor is of another party, or no party has a majority.',
  association: 'This does not show that one causes the other. Councils differ in what they run.',
  table: {
    show: 'Figures as a table',
    caption: ({ place, domain }) => `${place}: who runs each council, and ${domain.toLowerCase()}`,
    council: 'Council',
    code: 'Code',
    region: 'Region',
    control: 'Who runs it',
    mayor: 'Elected mayor',
    rank: 'Rank of average rank (1 is the most deprived)',
    neighbourhoods: 'Neighbourhoods',
    mostDeprived10: 'Among the most deprived 10%',
    mostDeprived20: 'Among the most deprived 20%',
    sort: ({ column }) => `Sort by ${column}`,
  },
  unknownCouncils: ({ codes }) =>
    `No English district or unitary council is called ${codes} or has that code.`,
  noCouncils: ({ asked }) => `There are no councils to show for “${asked}”.`,
  knownPlaces: ({ list }) => `There is ${list}.`,
};
