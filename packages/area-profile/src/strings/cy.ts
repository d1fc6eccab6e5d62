import { regionInWelsh } from '@odm-widgets/data/model';
import type { FirstStrings } from './types.js';

export const cy: FirstStrings = {
  heading: (area) => (area ? `Proffil ${area}` : 'Proffil ardal'),
  areaOf: {
    wards: (_, count) => `y ${count} ward hyn`,
    patch: (n, count) => (n === 1 ? 'y gymdogaeth hon' : `y ${count} cymdogaeth hyn`),
  },
  nation: {
    england: 'Lloegr',
    wales: 'Cymru',
    scotland: 'Yr Alban',
    'northern-ireland': 'Gogledd Iwerddon',
  },
  placeName: ({ name, welshName }) => welshName ?? regionInWelsh(name),
  englandAndWales: 'Cymru a Lloegr',
  headline: {
    compared: ({ area, people, share, other, place }) =>
      `Mae ${people} o bobl yn byw yn ardal ${area}; mae ${share} o aelwydydd yn ddifreintiedig mewn rhyw ffordd (${place}: ${other}).`,
    alone: ({ area, people, share }) =>
      `Mae ${people} o bobl yn byw yn ardal ${area}; mae ${share} o aelwydydd yn ddifreintiedig mewn rhyw ffordd.`,
    deprived: ({ area, nation, n, total, count, of }) => {
      const inNation = {
        england: 'yn Lloegr',
        wales: 'yng Nghymru',
        scotland: 'yn yr Alban',
        'northern-ireland': 'yng Ngogledd Iwerddon',
      }[nation];
      if (total === 1)
        return `${n ? 'Mae' : 'Nid yw'} ${area} ymhlith y 10% mwyaf difreintiedig o gymdogaethau ${inNation}.`;
      return `Mae ${count} o ${of} cymdogaeth yn ardal ${area} ymhlith y 10% mwyaf difreintiedig ${inNation}.`;
    },
  },
  figure: {
    households: 'Aelwydydd sy’n ddifreintiedig mewn o leiaf un o bedwar dimensiwn',
    deprivation: 'Cymdogaethau ymhlith y 10% mwyaf difreintiedig',
  },
  point: ({ place, value }) => `${place}: ${value}`,
  guide: 'Lle yw pob dot; yr un llawn yw’r ardal.',
  lineBelow: {
    households: ({ count, of }) => `Dyna ${count} o ${of} aelwyd yng nghyfrifiad 2021.`,
    neighbourhoods: (n, count) => (n === 1 ? 'Un gymdogaeth ydyw.' : `Mae gan yr ardal ${count} cymdogaeth.`),
  },
  caveat: {
    households:
      'Mae’r cyfrifiad yn ystyried aelwyd yn ddifreintiedig mewn dimensiwn pan fydd yn bodloni amod cyflogaeth, addysg, iechyd neu dai; gall aelwyd fod yn ddifreintiedig mewn sawl un.',
    deprivation:
      'Mae amddifadedd yn gymharol ac yn ymwneud ag ardaloedd: nid yw pawb sy’n byw mewn ardal ddifreintiedig yn ddifreintiedig, ac mae llawer sydd felly yn byw mewn mannau eraill.',
  },
};
