import { en as effects } from '../../../../shared/strings/en.js';
import type { DetailStrings } from './types.js';

export const en: DetailStrings = {
  ...effects,
  detailsFailed: 'The rest of the terms could not be fetched just now.',
  term: {
    aka: 'Also called',
    planners: 'Planners say',
    strategies: 'What people do',
    themes: 'Themes',
    broader: 'Is a kind of',
    narrower: 'Kinds of it',
    opposite: 'Opposite',
    related: 'See also',
    places: 'Places',
    osm: 'In OpenStreetMap',
    quotes: 'In people’s words',
    link: ({ name }) => `Link to “${name}”`,
  },
  quoteBy: (by, licence) => [by, licence].filter(Boolean).join(', '),
  csv: {
    id: 'Id',
    term: 'Term',
    meaning: 'Meaning',
    planners: 'Planners say',
    themes: 'Themes',
    helps: 'Helps',
    hinders: 'Hinders',
    depends: 'Depends',
    strategies: 'What people do',
    osm: 'OpenStreetMap tags',
  },
  save: {
    json: 'Lexicon (JSON)',
    turtle: 'SKOS (Turtle)',
    'json-ld': 'schema.org (JSON-LD)',
    tags: 'OpenStreetMap tags (CSV)',
    booklet: 'Booklet to print (A5)',
    geojson: 'Observations (GeoJSON)',
  },
};
