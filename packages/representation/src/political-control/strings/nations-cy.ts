import { byWhom, capitalise, council, councillor, inDate, numberIn } from '../../shared/strings/welsh.js';
import type { NationStrings } from '../lazy/nations/strings/types.js';

/** What is said otherwise of another nation than England. */
export const nations: NationStrings = ({ nation, name, inside, index, area, areas, count }) => ({
  unknownCouncils: ({ codes }) => `Nid oes cyngor ${inside} o’r enw neu â’r cod ${codes}.`,
  notes: [
    `Amddifadedd yn ôl ${index} yw hwn, sy’n gosod ${count} ${area} ${name} yn eu trefn. Ni ellir ei gymharu â mynegai gwlad arall.`,
  ],
  order: `Daw’r cynghorau â’r gyfran fwyaf o gymdogaethau ymhlith y 10% mwyaf difreintiedig ${inside} yn gyntaf.`,
  figure: {
    readingGuide: `Y gwaelod yw’r mwyaf difreintiedig ${inside}, y brig y lleiaf. Mae lletach yn golygu mwy o gymdogaethau. Cymharwch ffurfiau, nid meintiau.`,
  },
  table: {
    neighbourhoods: `Cymdogaethau (${areas})`,
    mostDeprived10: `Ymhlith y 10% mwyaf difreintiedig ${inside}`,
    mostDeprived20: `Ymhlith yr 20% mwyaf difreintiedig ${inside}`,
  },
  ...(nation === 'northern-ireland'
    ? {
        sharedPower: {
          headline: ({ date, place, councils, n, count: seats, parties }) =>
            `${capitalise(inDate(date))} roedd ${place ? byWhom(place) : `gan y ${councils} ${council(numberIn(councils))} hyn`} ${seats} ${councillor(n)}: ${parties}.`,
          note: 'Mae cynghorau Gogledd Iwerddon yn rhannu grym rhwng pleidiau, ac ni chyhoeddir cofnod o reolaeth; dangosir eu seddi.',
          seats: 'Seddi fesul plaid',
          key: 'Pleidiau',
          total: ({ count: seats }) => `${seats} sedd`,
          others: 'eraill',
        },
      }
    : {}),
});
