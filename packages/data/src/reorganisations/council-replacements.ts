/** English councils that were replaced since 2019 or are to be, each with the Order that says so. */
import type { AuthorityRef, CouncilReplacement } from '../model/index.js';

/** Codes and names, in turn. */
function refs(...texts: readonly string[]): AuthorityRef[] {
  return texts.flatMap((code, index) => (index % 2 ? [] : [{ code, name: texts[index + 1]! }]));
}

function replacements(
  order: { from: string; order: string; url: string },
  ...pairs: readonly (readonly [AuthorityRef[], CouncilReplacement['successors']])[]
): CouncilReplacement[] {
  return pairs.map(([councils, successors]) => ({ councils, successors, ...order }));
}

const order = (from: string, title: string, year: number, number: number) => ({
  from,
  order: `The ${title} Order ${year} (S.I. ${year}/${number})`,
  url: `https://www.legislation.gov.uk/uksi/${year}/${number}`,
});

const NORTHAMPTONSHIRE = refs('E06000061', 'North Northamptonshire', 'E06000062', 'West Northamptonshire');
const CUMBRIA = refs('E06000063', 'Cumberland', 'E06000064', 'Westmorland and Furness');
const SURREY = [
  { code: undefined, name: 'East Surrey' },
  { code: undefined, name: 'West Surrey' },
];

const DORSET = refs('E06000059', 'Dorset');
const BOURNEMOUTH = refs('E06000058', 'Bournemouth, Christchurch and Poole');

/** The newest last. County councils stand by themselves, for they can have several successors. */
export const COUNCIL_REPLACEMENTS: readonly CouncilReplacement[] = [
  ...replacements(
    order('2019-04-01', 'Bournemouth, Dorset and Poole (Structural Changes)', 2018, 648),
    [refs('E10000009', 'Dorset County Council'), [...BOURNEMOUTH, ...DORSET]],
    [refs('E06000028', 'Bournemouth', 'E06000029', 'Poole', 'E07000048', 'Christchurch'), BOURNEMOUTH],
    [
      refs(
        'E07000049',
        'East Dorset',
        'E07000050',
        'North Dorset',
        'E07000051',
        'Purbeck',
        'E07000052',
        'West Dorset',
        'E07000053',
        'Weymouth and Portland',
      ),
      DORSET,
    ],
  ),
  ...replacements(order('2019-04-01', 'East Suffolk (Local Government Changes)', 2018, 640), [
    refs('E07000205', 'Suffolk Coastal', 'E07000206', 'Waveney'),
    refs('E07000244', 'East Suffolk'),
  ]),
  ...replacements(order('2019-04-01', 'Somerset West and Taunton (Local Government Changes)', 2018, 649), [
    refs('E07000190', 'Taunton Deane', 'E07000191', 'West Somerset'),
    refs('E07000246', 'Somerset West and Taunton'),
  ]),
  ...replacements(order('2019-04-01', 'West Suffolk (Local Government Changes)', 2018, 639), [
    refs('E07000201', 'Forest Heath', 'E07000204', 'St Edmundsbury'),
    refs('E07000245', 'West Suffolk'),
  ]),
  ...replacements(order('2020-04-01', 'Buckinghamshire (Structural Changes)', 2019, 957), [
    refs(
      'E07000004',
      'Aylesbury Vale',
      'E07000005',
      'Chiltern',
      'E07000006',
      'South Bucks',
      'E07000007',
      'Wycombe',
      'E10000002',
      'Buckinghamshire County Council',
    ),
    refs('E06000060', 'Buckinghamshire'),
  ]),
  ...replacements(
    order('2021-04-01', 'Northamptonshire (Structural Changes)', 2020, 156),
    [refs('E10000021', 'Northamptonshire County Council'), NORTHAMPTONSHIRE],
    [
      refs(
        'E07000150',
        'Corby',
        'E07000152',
        'East Northamptonshire',
        'E07000153',
        'Kettering',
        'E07000156',
        'Wellingborough',
      ),
      NORTHAMPTONSHIRE.slice(0, 1),
    ],
    [
      refs('E07000151', 'Daventry', 'E07000154', 'Northampton', 'E07000155', 'South Northamptonshire'),
      NORTHAMPTONSHIRE.slice(1),
    ],
  ),
  ...replacements(
    order('2023-04-01', 'Cumbria (Structural Changes)', 2022, 331),
    [refs('E10000006', 'Cumbria County Council'), CUMBRIA],
    [refs('E07000026', 'Allerdale', 'E07000028', 'Carlisle', 'E07000029', 'Copeland'), CUMBRIA.slice(0, 1)],
    [
      refs('E07000027', 'Barrow-in-Furness', 'E07000030', 'Eden', 'E07000031', 'South Lakeland'),
      CUMBRIA.slice(1),
    ],
  ),
  ...replacements(order('2023-04-01', 'North Yorkshire (Structural Changes)', 2022, 328), [
    refs(
      'E07000163',
      'Craven',
      'E07000164',
      'Hambleton',
      'E07000165',
      'Harrogate',
      'E07000166',
      'Richmondshire',
      'E07000167',
      'Ryedale',
      'E07000168',
      'Scarborough',
      'E07000169',
      'Selby',
      'E10000023',
      'North Yorkshire County Council',
    ),
    refs('E06000065', 'North Yorkshire'),
  ]),
  ...replacements(order('2023-04-01', 'Somerset (Structural Changes)', 2022, 329), [
    refs(
      'E07000187',
      'Mendip',
      'E07000188',
      'Sedgemoor',
      'E07000189',
      'South Somerset',
      'E07000246',
      'Somerset West and Taunton',
      'E10000027',
      'Somerset County Council',
    ),
    refs('E06000066', 'Somerset'),
  ]),
  ...replacements(
    order('2027-04-01', 'Surrey (Structural Changes)', 2026, 264),
    [refs('E10000030', 'Surrey County Council'), SURREY],
    [
      refs(
        'E07000207',
        'Elmbridge',
        'E07000208',
        'Epsom and Ewell',
        'E07000210',
        'Mole Valley',
        'E07000211',
        'Reigate and Banstead',
        'E07000215',
        'Tandridge',
      ),
      SURREY.slice(0, 1),
    ],
    [
      refs(
        'E07000209',
        'Guildford',
        'E07000212',
        'Runnymede',
        'E07000213',
        'Spelthorne',
        'E07000214',
        'Surrey Heath',
        'E07000216',
        'Waverley',
        'E07000217',
        'Woking',
      ),
      SURREY.slice(1),
    ],
  ),
];
