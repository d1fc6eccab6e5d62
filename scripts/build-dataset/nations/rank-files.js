// @ts-check

/** @typedef {import('@odm-widgets/data/model').NationRelease} NationRelease */
/** A raw file of ranks: how its columns are called. */
/**
 * @typedef {object} RankFile
 * @property {string} code
 * @property {Record<string, string>} rank column of each domain
 * @property {Record<string, string>} [decile] where deciles are published
 */

/** @type {Record<NationRelease, RankFile>} */
export const RANK_FILES = {
  'wales-2025': {
    code: 'LSOA code',
    rank: {
      overall: 'WIMD 2025',
      income: 'Income',
      employment: 'Employment',
      health: 'Health',
      education: 'Education',
      access: 'Access to Services',
      housing: 'Housing',
      crime: 'Community Safety',
      environment: 'Physical Environment',
    },
  },
  'scotland-2020': {
    code: 'dz11_code',
    ...columnsOf(['income', 'employment', 'health', 'education', 'housing', 'access', 'crime'], true),
  },
  'northern-ireland-2017': {
    code: 'soa01_code',
    ...columnsOf(['income', 'employment', 'health', 'education', 'access', 'environment', 'crime'], false),
  },
};

/** Columns of a file that calls them "Income_rank" and "Income_decile". */
function columnsOf(/** @type {string[]} */ domains, /** @type {boolean} */ hasDeciles) {
  const named = /** @type {[string, string][]} */ ([
    ['overall', 'IMD'],
    ...domains.map((domain) => [domain, domain[0]?.toUpperCase() + domain.slice(1)]),
  ]);
  const columns = (/** @type {string} */ kind) =>
    Object.fromEntries(named.map(([domain, name]) => [domain, `${name}_${kind}`]));
  return { rank: columns('rank'), ...(hasDeciles ? { decile: columns('decile') } : {}) };
}
