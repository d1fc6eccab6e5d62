import { cy as effects } from '../../../../shared/strings/cy.js';
import type { DetailStrings } from './types.js';

export const cy: DetailStrings = {
  ...effects,
  detailsFailed: 'Ni ellid nôl gweddill y termau ar hyn o bryd.',
  term: {
    aka: 'Enwau eraill',
    planners: 'Geiriau cynllunwyr',
    strategies: 'Beth mae pobl yn ei wneud',
    themes: 'Themâu',
    broader: 'Math o',
    narrower: 'Mathau ohono',
    opposite: 'Gwrthwyneb',
    related: 'Gweler hefyd',
    places: 'Lleoedd',
    osm: 'Yn OpenStreetMap',
    quotes: 'Yng ngeiriau pobl',
    link: ({ name }) => `Dolen i “${name}”`,
  },
  quoteBy: (by, licence) => [by, licence].filter(Boolean).join(', '),
  csv: {
    id: 'Dynodydd',
    term: 'Term',
    meaning: 'Ystyr',
    planners: 'Geiriau cynllunwyr',
    themes: 'Themâu',
    helps: 'Yn helpu',
    hinders: 'Yn rhwystro',
    depends: 'Yn dibynnu',
    strategies: 'Beth mae pobl yn ei wneud',
    osm: 'Tagiau OpenStreetMap',
  },
  save: {
    json: 'Geirfa (JSON)',
    turtle: 'SKOS (Turtle)',
    'json-ld': 'schema.org (JSON-LD)',
    tags: 'Tagiau OpenStreetMap (CSV)',
    booklet: 'Llyfryn i’w argraffu (A5)',
    geojson: 'Sylwadau (GeoJSON)',
  },
};
