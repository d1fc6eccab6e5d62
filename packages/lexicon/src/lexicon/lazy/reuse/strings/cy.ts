import { cy as effects } from '../../../../shared/strings/cy.js';
import type { BookletStrings } from './types.js';

export const cy: BookletStrings = {
  ...effects,
  starter: 'Man cychwyn: dechrau yw’r geiriau hyn, heb brofiad neb y tu ôl iddynt eto.',
  aka: 'Enwau eraill',
  planners: 'Geiriau cynllunwyr',
  strategies: 'Beth mae pobl yn ei wneud',
  opposite: 'Gwrthwyneb',
  broader: 'Math o',
  osm: 'Yn OpenStreetMap',
};
