import type { MapStrings } from './types.js';

export const cy: MapStrings = {
  label: (count) => `Ble y gwnaed ${count} o sylwadau`,
  guide: 'Mae pob cylch yn dangos nifer y sylwadau sy’n agos at ei gilydd.',
  group: ({ ward, count, isOne, terms }) =>
    `${ward ? `${ward}: ` : ''}${isOne ? '1 sylw' : `${count} o sylwadau`}${terms ? `, am ${terms}` : ''}`,
  termCount: ({ term, count }) => `${term} (${count})`,
  placed: (placed, all) =>
    placed === all
      ? `Mae pob un o’r ${all} o sylwadau ar y map.`
      : `Mae ${placed} o ${all} o sylwadau ar y map; nid oes safle i’r lleill.`,
  showAll: 'Rhestru’r cyfan eto',
  chosen: ({ ward, count, isOne }) =>
    `${isOne ? '1 sylw' : `${count} o sylwadau`}${ward ? ` yn ${ward}` : ''}`,
  loading: 'Mae’r map yn cael ei nôl.',
  failed: 'Ni ellid dangos y map. Mae pob sylw yn y rhestr.',
  picker: {
    label: 'Ble mae’r lle',
    guide: 'Dewiswch ward o’r rhestr, neu’r lle ei hun â phwyntydd.',
    atPoint: ({ ward }) => `Anfonir lle yn ${ward} gyda’r hyn rydych yn ei ysgrifennu.`,
    inWard: ({ ward }) => `Mae ${ward} wedi’i ysgrifennu yn y ffurflen.`,
    remove: 'Ei dynnu i ffwrdd',
    point: 'Y lle a ddewiswyd',
  },
  streets: {
    show: ({ host }) => `Dangos strydoedd, gyda lluniau o ${host}`,
    note: ({ host }) =>
      `Bydd ${host} wedyn yn gwybod eich cyfeiriad IP a pha leoedd rydych yn edrych arnynt.`,
    label: 'Sylwadau ar fap o strydoedd',
    zoomIn: 'Chwyddo i mewn',
    zoomOut: 'Chwyddo allan',
    failed: 'Ni ellid dangos y map o strydoedd yma. Mae pob sylw yn y rhestr.',
    pictures: 'Ni ellid nôl rhai o luniau’r map. Mae pob sylw yn y rhestr.',
    hide: 'Cuddio strydoedd',
  },
};
