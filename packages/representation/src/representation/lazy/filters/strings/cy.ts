import type { FiltersStrings } from './types.js';

export const cy: FiltersStrings = {
  legend: 'Dewiswch yr hyn a ddangosir',
  view: 'Dangos',
  views: {
    wards: 'Wardiau a’u seddi',
    map: 'Wardiau ar fap',
    deciles: 'Cynrychiolaeth yn ôl amddifadedd',
    grid: 'Pob cymdogaeth yn Lloegr',
    turnout: 'Y ganran a bleidleisiodd',
    'over-time': 'Seddi dros amser',
  },
  year: 'Etholiad',
  date: (year) => `Mai ${year}`,
  search: 'Dod o hyd i ward',
  who: 'Pwy sy’n ei chynrychioli',
  anybody: 'Unrhyw un',
  shown: ({ count, of: total }) => `Dangosir ${count} o ${total} ward.`,
  nothing: 'Nid oes ward yn cyfateb. Newidiwch yr enw neu pwy sy’n ei chynrychioli.',
  council: 'Amlygu cyngor',
  noCouncil: 'Dim un',
  party: 'Amlygu pwy sy’n cynrychioli',
  noParty: 'Pawb',
};
