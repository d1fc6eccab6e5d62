import { council, numberIn } from '../../../../shared/strings/welsh.js';
import type { FiltersStrings } from './types.js';

export const cy: FiltersStrings = {
  legend: 'Dewiswch yr hyn a ddangosir',
  search: 'Dod o hyd i gyngor',
  control: 'Pwy sy’n ei redeg',
  anyControl: 'Unrhyw un',
  group: (group, party) =>
    ({
      majority: `Mwyafrif ${party}`,
      minority: 'Lleiafrif',
      independents: 'Aelodau annibynnol a grwpiau lleol',
      noc: 'Dim rheolaeth gyffredinol',
      'no-parties': 'Rhedir heb bleidiau',
    })[group] ?? 'Dim cofnod',
  order: 'Trefn',
  orders: {
    deprivation: 'Y mwyaf difreintiedig yn gyntaf',
    name: 'Yn ôl enw',
    control: 'Yn ôl pwy sy’n eu rhedeg',
    region: 'Yn ôl rhanbarth',
  },
  scale: 'Lled',
  scales: { own: 'Pob un ar ei graddfa ei hun', shared: 'Un raddfa, mewn cymdogaethau' },
  shown: ({ count, of: total }) => `Dangosir ${count} o ${total} ${council(numberIn(total))}.`,
  nothing: 'Nid oes cyngor yn cyfateb. Newidiwch yr enw neu pwy sy’n ei redeg.',
};
