import type { NationWords } from './types.js';

export const cy: NationWords = {
  name: {
    england: 'Lloegr',
    wales: 'Cymru',
    scotland: 'yr Alban',
    'northern-ireland': 'Gogledd Iwerddon',
  },
  inside: {
    england: 'yn Lloegr',
    wales: 'yng Nghymru',
    scotland: 'yn yr Alban',
    'northern-ireland': 'yng Ngogledd Iwerddon',
  },
  ofIndex: {
    wales: {
      index: 'Mynegai Amddifadedd Lluosog Cymru',
      area: 'LSOA',
      areas: 'LSOAs',
      domain: {
        income: 'Incwm',
        employment: 'Cyflogaeth',
        health: 'Iechyd',
        education: 'Addysg',
        access: 'Mynediad at wasanaethau',
        housing: 'Tai',
        crime: 'Diogelwch cymunedol',
        environment: 'Amgylchedd ffisegol',
      },
    },
    scotland: {
      index: 'Mynegai Amddifadedd Lluosog yr Alban',
      area: 'parth data',
      areas: 'parthau data',
      domain: {
        income: 'Incwm',
        employment: 'Cyflogaeth',
        health: 'Iechyd',
        education: 'Addysg, sgiliau a hyfforddiant',
        access: 'Mynediad daearyddol at wasanaethau',
        crime: 'Troseddu',
        housing: 'Tai',
      },
    },
    'northern-ireland': {
      index: 'Mesur Amddifadedd Lluosog Gogledd Iwerddon',
      area: 'ardal gynnyrch ehangach',
      areas: 'ardaloedd cynnyrch ehangach',
      domain: {
        income: 'Incwm',
        employment: 'Cyflogaeth',
        health: 'Iechyd ac anabledd',
        education: 'Addysg, sgiliau a hyfforddiant',
        access: 'Mynediad at wasanaethau',
        environment: 'Amgylchedd byw',
        crime: 'Troseddu ac anhrefn',
      },
    },
  },
  mixed: ({ places }) => `Mae’r lleoedd hyn ${places}, felly ni ddangosir hwy gyda’i gilydd.`,
  mixedReason: 'Mae gan bob gwlad ei mynegai amddifadedd ei hun, ac ni ellir cymharu’r mynegeion.',
};
