// @ts-check
/**
 * The combined authorities and combined county authorities of England that exist in November 2026, each with the Order
 * or Regulations that established it. The register of councils still has authorities that were abolished in 2024 and
 * lacks those of 2025 and 2026. Greater Essex and Norfolk and Suffolk are planned: their Regulations had not been made by
 * September 2026.
 *
 * @typedef {object} CombinedAuthority
 * @property {string} name in full where it would else be the name of a region
 * @property {string} order title of the instrument that established it
 * @property {string} url of the instrument
 * @property {string} since ISO date or month of its establishment
 * @property {string[]} members codes of its councils, or of county councils, whose districts belong to it
 */

const LEGISLATION = 'https://www.legislation.gov.uk';

/** @type {readonly CombinedAuthority[]} */
export const COMBINED_AUTHORITIES = [
  {
    name: 'Cambridgeshire and Peterborough',
    order: 'The Cambridgeshire and Peterborough Combined Authority Order 2017 (S.I. 2017/251)',
    url: `${LEGISLATION}/uksi/2017/251`,
    since: '2017-03',
    members: ['E10000003', 'E06000031'],
  },
  {
    name: 'Cheshire and Warrington',
    order: 'The Cheshire and Warrington Combined Authority Order 2026 (S.I. 2026/159)',
    url: `${LEGISLATION}/uksi/2026/159`,
    since: '2026-02-24',
    members: ['E06000049', 'E06000050', 'E06000007'],
  },
  {
    name: 'Cumbria',
    order: 'The Cumbria Combined Authority Order 2026 (S.I. 2026/158)',
    url: `${LEGISLATION}/uksi/2026/158`,
    since: '2026-02-24',
    members: ['E06000063', 'E06000064'],
  },
  {
    name: 'Devon and Torbay',
    order: 'The Devon and Torbay Combined County Authority Regulations 2025 (S.I. 2025/115)',
    url: `${LEGISLATION}/uksi/2025/115`,
    since: '2025-02-05',
    members: ['E10000008', 'E06000027'],
  },
  {
    name: 'East Midlands Combined County Authority',
    order: 'The East Midlands Combined County Authority Regulations 2024 (S.I. 2024/232)',
    url: `${LEGISLATION}/uksi/2024/232`,
    since: '2024-02-28',
    members: ['E10000007', 'E10000024', 'E06000015', 'E06000018'],
  },
  {
    name: 'Greater Lincolnshire',
    order: 'The Greater Lincolnshire Combined County Authority Regulations 2025 (S.I. 2025/117)',
    url: `${LEGISLATION}/uksi/2025/117`,
    since: '2025-02-05',
    members: ['E10000019', 'E06000012', 'E06000013'],
  },
  {
    name: 'Greater Manchester',
    order: 'The Greater Manchester Combined Authority Order 2011 (S.I. 2011/908)',
    url: `${LEGISLATION}/uksi/2011/908`,
    since: '2011-04-01',
    members: Array.from({ length: 10 }, (_, index) => `E080000${String(index + 1).padStart(2, '0')}`),
  },
  {
    name: 'Hampshire and the Solent',
    order: 'The Hampshire and the Solent Combined County Authority Regulations 2026 (S.I. 2026/595)',
    url: `${LEGISLATION}/uksi/2026/595`,
    since: '2026-06-04',
    members: ['E10000014', 'E06000044', 'E06000045', 'E06000046'],
  },
  {
    name: 'Hull and East Yorkshire',
    order: 'The Hull and East Yorkshire Combined Authority Order 2025 (S.I. 2025/113)',
    url: `${LEGISLATION}/uksi/2025/113`,
    since: '2025-02-05',
    members: ['E06000010', 'E06000011'],
  },
  {
    name: 'Lancashire',
    order: 'The Lancashire Combined County Authority Regulations 2025 (S.I. 2025/118)',
    url: `${LEGISLATION}/uksi/2025/118`,
    since: '2025-02-05',
    members: ['E10000017', 'E06000008', 'E06000009'],
  },
  {
    name: 'Liverpool City Region',
    order:
      'The Halton, Knowsley, Liverpool, St Helens, Sefton and Wirral Combined Authority Order 2014 (S.I. 2014/865)',
    url: `${LEGISLATION}/uksi/2014/865`,
    since: '2014-04-01',
    members: ['E06000006', 'E08000011', 'E08000012', 'E08000013', 'E08000014', 'E08000015'],
  },
  {
    name: 'North East Combined Authority',
    order:
      'The North East Mayoral Combined Authority (Establishment and Functions) Order 2024 (S.I. 2024/402)',
    url: `${LEGISLATION}/uksi/2024/402`,
    since: '2024-05-07',
    members: ['E06000047', 'E06000057', 'E08000021', 'E08000022', 'E08000023', 'E08000024', 'E08000037'],
  },
  {
    name: 'South Yorkshire',
    order: 'The Barnsley, Doncaster, Rotherham and Sheffield Combined Authority Order 2014 (S.I. 2014/863)',
    url: `${LEGISLATION}/uksi/2014/863`,
    since: '2014-04-01',
    members: ['E08000016', 'E08000017', 'E08000018', 'E08000019'],
  },
  {
    name: 'Sussex and Brighton',
    order: 'The Sussex and Brighton Combined County Authority Regulations 2026 (S.I. 2026/362)',
    url: `${LEGISLATION}/uksi/2026/362`,
    since: '2026-03',
    members: ['E10000011', 'E10000032', 'E06000043'],
  },
  {
    name: 'Tees Valley',
    order: 'The Tees Valley Combined Authority Order 2016 (S.I. 2016/449)',
    url: `${LEGISLATION}/uksi/2016/449`,
    since: '2016-04-01',
    members: ['E06000001', 'E06000002', 'E06000003', 'E06000004', 'E06000005'],
  },
  {
    name: 'West Midlands Combined Authority',
    order: 'The West Midlands Combined Authority Order 2016 (S.I. 2016/653)',
    url: `${LEGISLATION}/uksi/2016/653`,
    since: '2016-06-17',
    members: Array.from({ length: 7 }, (_, index) => `E080000${index + 25}`),
  },
  {
    name: 'West of England',
    order: 'The West of England Combined Authority Order 2017 (S.I. 2017/126)',
    url: `${LEGISLATION}/uksi/2017/126`,
    since: '2017-02-09',
    members: ['E06000022', 'E06000023', 'E06000025'],
  },
  {
    name: 'West Yorkshire',
    order: 'The West Yorkshire Combined Authority Order 2014 (S.I. 2014/864)',
    url: `${LEGISLATION}/uksi/2014/864`,
    since: '2014-04-01',
    members: ['E08000032', 'E08000033', 'E08000034', 'E08000035', 'E08000036'],
  },
  {
    name: 'York and North Yorkshire',
    order: 'The York and North Yorkshire Combined Authority Order 2023 (S.I. 2023/1432)',
    url: `${LEGISLATION}/uksi/2023/1432`,
    since: '2024-02-01',
    members: ['E06000014', 'E06000065'],
  },
];

/**
 * The name of a council's combined authority; '' for none.
 *
 * @param {string} code of a council of April 2024
 * @param {string | undefined} county code of its county council
 */
export function combinedAuthorityOf(code, county) {
  const found = COMBINED_AUTHORITIES.find(
    ({ members }) => members.includes(code) || (county !== undefined && members.includes(county)),
  );
  return found?.name ?? '';
}
