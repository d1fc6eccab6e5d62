import { possessive, withArticle } from '@odm-widgets/data/model';
import { plural } from '../../shared/plurals.js';
import type { ComparedShare, PoliticalControlStrings, Tally } from './types.js';

/** "A, B and C". */
const list = (items: readonly string[]) =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? '');

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const article = (adjective: string) => (/^(?:[aeiou]|SNP)/iu.test(adjective) ? 'an' : 'a');
const was = (n: number) => (n === 1 ? 'was' : 'were');

function tally({ kind, count, n, party, first }: Tally): string {
  switch (kind) {
    case 'majority':
      return first
        ? `${count} had ${article(party)} ${party} majority`
        : `${count} ${article(party)} ${party} one`;
    case 'other-majority':
      return `${count} a majority of another party`;
    case 'minority':
      return `${count} ${was(n)} run by a minority`;
    case 'independents':
      return `${count} ${was(n)} run by independents and local groups`;
    case 'noc':
      return `${count} had no overall control`;
    case 'no-parties':
      return `${count} ${was(n)} run without parties`;
    case 'other':
      return `${count} ${was(n)} run otherwise`;
    default:
      return `of ${count} there is no record`;
  }
}

/** "41% of Manchester's 295", "none of the City of London's 7". */
const ofAll = ({ name, share, n, of: total }: ComparedShare) =>
  `${n === 0 ? 'None' : share} of ${possessive(name)} ${total}`;

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
    access: 'Access to services',
    housing: 'Housing',
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
    access: ' for access to services',
    housing: ' for housing',
    environment: ' for living environment',
  },
  nation: 'England',
  inNation: 'in England',
  region: (name) => name,
  countyCouncil: (name) => `${name} County Council`,
  headline: ({ date, place, n, count, withoutCounties, tallies }) => {
    const councils = `${count} ${withoutCounties ? 'district and unitary ' : ''}${plural(n, 'council')}`;
    return `In ${date}, of ${place ? possessive(place) : 'these'} ${councils}, ${list(tallies)}.`;
  },
  tally,
  council: {
    majority: ({ date, place, party }) =>
      `In ${date} ${withArticle(place)} had ${article(party)} ${party} majority`,
    minority: ({ date, place, party }) =>
      `In ${date} ${withArticle(place)} was run by ${article(party)} ${party} minority`,
    jointMinority: ({ date, place, parties }) =>
      `In ${date} ${withArticle(place)} was run by a minority of ${parties}`,
    shared: ({ date, place, parties }) =>
      `In ${date} ${withArticle(place)} was run by ${parties}, with no overall control`,
    together: ({ date, place, parties }) => `In ${date} ${withArticle(place)} was run by ${parties}`,
    independents: ({ date, place }) =>
      `In ${date} ${withArticle(place)} was run by independents and local groups`,
    none: ({ date, place }) => `In ${date} ${withArticle(place)} had no overall control`,
    noParties: ({ date, place }) => `In ${date} ${withArticle(place)} was run without parties`,
    unknown: ({ place }) => `There is no record of who runs ${withArticle(place)}`,
  },
  comparedFirst: (words) => {
    const { name, n, total, phrase, inNation } = words;
    const place = capitalise(possessive(name));
    const mostDeprived = `among the most deprived 10% ${inNation}${phrase}`;
    if (total === 1) return `${place} one neighbourhood is ${n ? '' : 'not '}${mostDeprived}`;
    return `${ofAll(words)} neighbourhoods ${n <= 1 ? 'is' : 'are'} ${mostDeprived}`;
  },
  comparedNext: (words) => ofAll(words).replace(/^None/u, 'none'),
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
    countyDistricts: ({ n, count, name }) =>
      `${name} is a county council; its lamp has every neighbourhood of its ${count} ${plural(n, 'district')}, which ${n === 1 ? 'has a council of its own' : 'have councils of their own'}.`,
    refusedCounty: ({ name }) =>
      `${name} is a county council, so it is not shown beside other councils: its neighbourhoods are those of its districts.`,
  },
  partners: list,
  control: {
    majority: ({ party }) => `${party} majority`,
    minority: ({ party }) => `${party} minority`,
    jointMinority: ({ parties }) => `Minority of ${parties}`,
    shared: ({ parties }) => `No overall control: run by ${parties}`,
    together: ({ parties }) => `Run by ${parties}`,
    none: 'No overall control',
    independents: 'Run by independents and local groups',
    noParties: 'Run without parties',
    unknown: 'No record',
    mayor: ({ party }) => `with ${article(party)} ${party} mayor`,
  },
  short: {
    majority: ({ party }) => party,
    minority: ({ party }) => `${party} minority`,
    shared: ({ parties }) => `None: ${parties}`,
    none: 'None',
    independents: 'Ind',
    noParties: 'No parties',
    unknown: 'No record',
  },
  mayorNote: '* The elected mayor is of another party, or no party has a majority.',
  association: 'This does not show that one causes the other. Councils differ in what they run.',
  table: {
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
    shareOf: ({ column }) => `${column}: share, %`,
    sort: ({ column }) => `Sort by ${column}`,
  },
  unknownCouncils: ({ codes }) =>
    `No English district or unitary council is called ${codes} or has that code.`,
  noCouncils: ({ asked }) => `There are no councils to show for “${asked}”.`,
  knownPlaces: {
    region: ({ list: names }) => `The regions are ${names}.`,
    'combined-authority': ({ list: names }) => `The combined authorities are ${names}.`,
  },
};
