import { en as effects } from '../../../../shared/strings/en.js';
import type { BookletStrings } from './types.js';

export const en: BookletStrings = {
  ...effects,
  starter: 'A starter: its words are a beginning that nobody’s experience stands behind yet.',
  aka: 'Also called',
  planners: 'Planners say',
  strategies: 'What people do',
  opposite: 'Opposite',
  broader: 'Is a kind of',
  osm: 'In OpenStreetMap',
};
