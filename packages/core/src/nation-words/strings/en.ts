import type { NationWords } from './types.js';

export const en: NationWords = {
  name: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
  inside: {
    england: 'in England',
    wales: 'in Wales',
    scotland: 'in Scotland',
    'northern-ireland': 'in Northern Ireland',
  },
  ofIndex: {
    wales: {
      index: 'Welsh Index of Multiple Deprivation',
      area: 'LSOA',
      areas: 'LSOAs',
      domain: {
        income: 'Income',
        employment: 'Employment',
        health: 'Health',
        education: 'Education',
        access: 'Access to services',
        housing: 'Housing',
        crime: 'Community safety',
        environment: 'Physical environment',
      },
    },
    scotland: {
      index: 'Scottish Index of Multiple Deprivation',
      area: 'data zone',
      areas: 'data zones',
      domain: {
        income: 'Income',
        employment: 'Employment',
        health: 'Health',
        education: 'Education, skills and training',
        access: 'Geographic access to services',
        crime: 'Crime',
        housing: 'Housing',
      },
    },
    'northern-ireland': {
      index: 'Northern Ireland Multiple Deprivation Measure',
      area: 'super output area',
      areas: 'super output areas',
      domain: {
        income: 'Income',
        employment: 'Employment',
        health: 'Health and disability',
        education: 'Education, skills and training',
        access: 'Access to services',
        environment: 'Living environment',
        crime: 'Crime and disorder',
      },
    },
  },
  mixed: ({ places }) => `These places are ${places}, so they are not shown together.`,
  mixedReason: 'Each nation has its own index of deprivation, and the indices cannot be compared.',
};
