import type { FiltersStrings } from './types.js';

export const en: FiltersStrings = {
  legend: 'Choose what is shown',
  search: 'Find a council',
  control: 'Who runs it',
  anyControl: 'Anybody',
  group: (group, party) =>
    ({
      majority: `${party} majority`,
      minority: 'A minority',
      independents: 'Independents and local groups',
      noc: 'No overall control',
      'no-parties': 'Run without parties',
    })[group] ?? 'No record',
  order: 'Order',
  orders: {
    deprivation: 'Most deprived first',
    name: 'By name',
    control: 'By who runs them',
    region: 'By region',
  },
  scale: 'Width',
  scales: { own: 'Each to its own scale', shared: 'One scale, in neighbourhoods' },
  shown: ({ count, of: total }) => `${count} of ${total} councils shown.`,
  nothing: 'No council fits. Change the name or who runs it.',
};
