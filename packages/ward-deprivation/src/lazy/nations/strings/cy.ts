import type { NationStrings } from './types.js';

export const cy: NationStrings = {
  whatIsNeighbourhood: {
    wales: ({ year }) =>
      `Ystyr cymdogaeth yw Ardal Gynnyrch Ehangach Haen Is (LSOA) ${year}, ardal fach o tua 1,000 i 3,000 o bobl. Cyfrifir pob un yn yr un ward sy’n gweddu orau iddi.`,
    scotland: ({ year }) =>
      `Ystyr cymdogaeth yw parth data (data zone) ${year}, ardal fach o tua 500 i 1,000 o bobl.`,
    'northern-ireland': ({ year }) =>
      `Ystyr cymdogaeth yw ardal gynnyrch ehangach (super output area) ${year}, ardal fach o tua 2,000 o bobl.`,
  },
  ours: {
    lookup: 'Cyfrifir pob un yn y ward y mae ei chanol ynddi, yn ôl ein tabl ni ac nid yn ôl tabl swyddogol.',
    tenths:
      'Ein rhai ni yw’r degfedau: safleoedd yn unig a rydd y cyhoeddwr, a rhannwn hwy’n ddeg rhan gyfartal.',
  },
};
