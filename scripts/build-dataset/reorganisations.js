// @ts-check
/**
 * Councils that have been elected and do not govern yet: each replaces others on a day to come. From that day they are
 * in the official lists; until then the councils they replace are.
 *
 * @typedef {object} Reorganisation
 * @property {string} name of the new council
 * @property {string} from the day it takes over, ISO 8601
 * @property {string} order title of the instrument that establishes it
 * @property {string} url of the instrument
 * @property {string[]} councils codes of the councils it replaces, county councils apart
 */

const SURREY = {
  from: '2027-04-01',
  order: 'The Surrey (Structural Changes) Order 2026 (S.I. 2026/264)',
  url: 'https://www.legislation.gov.uk/uksi/2026/264',
};

/** @type {readonly Reorganisation[]} */
export const REORGANISATIONS = [
  {
    name: 'East Surrey',
    ...SURREY,
    councils: ['E07000207', 'E07000208', 'E07000210', 'E07000211', 'E07000215'],
  },
  {
    name: 'West Surrey',
    ...SURREY,
    councils: ['E07000209', 'E07000212', 'E07000213', 'E07000214', 'E07000216', 'E07000217'],
  },
];
