import type { MapStrings } from './types.js';

export const en: MapStrings = {
  label: (count) => `Where ${count} observations were made`,
  guide: 'Each circle has the number of observations that are near one another.',
  group: ({ ward, count, isOne, terms }) =>
    `${ward ? `${ward}: ` : ''}${isOne ? '1 observation' : `${count} observations`}${terms ? `, about ${terms}` : ''}`,
  termCount: ({ term, count }) => `${term} (${count})`,
  placed: (placed, all) =>
    placed === all
      ? `All ${all} observations are on the map.`
      : `${placed} of ${all} observations are on the map; the others have no position.`,
  showAll: 'List all again',
  chosen: ({ ward, count, isOne }) =>
    `${isOne ? '1 observation' : `${count} observations`}${ward ? ` in ${ward}` : ''}`,
  loading: 'The map is being fetched.',
  failed: 'The map could not be shown. All observations are in the list.',
  picker: {
    label: 'Where it is',
    guide: 'Choose a ward from the list, or the place itself with a pointer.',
    atPoint: ({ ward }) => `A place in ${ward} is sent with what you write.`,
    inWard: ({ ward }) => `${ward} is written in the form.`,
    remove: 'Take it away',
    point: 'The place you chose',
  },
  streets: {
    show: ({ host }) => `Show streets, with pictures from ${host}`,
    note: ({ host }) => `${host} then learns your IP address and which places you look at.`,
    label: 'Observations on a map of streets',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    failed: 'The map of streets could not be shown here. All observations are in the list.',
    pictures: 'Some pictures of the map could not be fetched. All observations are in the list.',
    hide: 'Hide streets',
  },
};
